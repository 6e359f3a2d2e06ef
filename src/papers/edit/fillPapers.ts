import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {sourceOffsets} from '../../markdown/sourceOffsets.ts';
import {titleText} from '../citation/texTitle.ts';
import {isSamePaper} from '../day/isSamePaper.ts';
import {type PaperSection, paperSections} from '../day/paperSections.ts';
import {idOfSource} from '../day/paperSource.ts';
import {parseDay} from '../day/parseDay.ts';
import type {ArxivId, Paper} from '../day/types.ts';
import {type EditedPage, lineBreakOf, newProblems, type RefusedEdit} from './addPapers.ts';
import {headingMarkdown} from './headingMarkdown.ts';
import {distinctTitle, type PaperTitle} from './splitTitle.ts';
import {applyEdits, type TextEdit} from './textEdits.ts';

/** Whether a section bears its arXiv id in a name's place, as those do that were made without a network. */
export function isUnnamed({name, source}: Pick<Paper, 'name' | 'source'>): boolean {
  return name === idOfSource(source);
}

/**
 * Writes names and subtitles where a section has only its id: the link's words become the name, and a subtitle comes below
 * a heading that has none. No other character of the page changes. It is read again and refused unless it says just that.
 *
 * @param titleOf one line each, formulas in TeX; `undefined` where it is not known
 */
export function fillPapers(
  text: string,
  {path, titleOf}: {path: string; titleOf(id: ArxivId): PaperTitle | undefined},
): EditedPage | RefusedEdit {
  const before = parseDay(text, {path});
  const {sections} = paperSections(parseMarkdown(text, formatOf(path)));
  const offsetOf = sourceOffsets(text);
  const lineBreak = lineBreakOf(text);
  const titles = new Map<number, PaperTitle>();
  const names = before.papers.map(({name}) => name);
  const edits: TextEdit[] = [];
  for (const [index, section] of sections.entries()) {
    const {source, heading, subtitle} = section;
    const id = isUnnamed(section) ? idOfSource(source) : undefined;
    const known = id && titleOf(id);
    const words = known && idSpan(section, text, offsetOf);
    const line = heading.position;
    if (!known || !words || !line) continue;
    const title = subtitle ? {name: known.name} : distinctTitle(known, names);
    titles.set(index, title);
    names.push(title.name);
    edits.push({...words, text: headingMarkdown(title.name)});
    const end = lineEnd(text, offsetOf(line.end));
    if (title.subtitle) edits.push({start: end, end, text: `${lineBreak}### ${headingMarkdown(title.subtitle)}`});
  }
  const edited = applyEdits(text, edits);
  const after = parseDay(edited, {path});
  const isAsWanted =
    after.papers.length === before.papers.length &&
    before.papers.every((paper, index) => {
      const now = after.papers[index];
      const title = titles.get(index);
      if (!now || !title) return now !== undefined && isSamePaper(paper, now);
      const {anchor, nameTex, subtitleTex} = now;
      const name = titleText(title.name);
      const subtitle = title.subtitle === undefined ? paper.subtitle : titleText(title.subtitle);
      return isSamePaper({...paper, name, nameTex, subtitle, subtitleTex, anchor}, now);
    });
  if (isAsWanted) return {text: edited, problems: newProblems(before, after)};
  const point = before.papers.find(isUnnamed)?.point ?? {line: 1, column: 1};
  return {refused: {path, point, reason: '이름을 채우면 글의 다른 곳이 달라집니다', mend: '이름을 손으로 적으세요'}};
}

/** The end of the line, behind its last spaces. */
function lineEnd(text: string, offset: number): number {
  return offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Where the link's words stand, if they are the bare id and nothing else. */
function idSpan(
  {heading, source}: PaperSection,
  text: string,
  offsetOf: ReturnType<typeof sourceOffsets>,
): {start: number; end: number} | undefined {
  const link = heading.children.find(({type}) => type === 'link');
  const [words, ...others] = link?.type === 'link' ? link.children : [];
  if (!words?.position || others.length > 0 || source === undefined || source.kind === 'web') return undefined;
  const span = {start: offsetOf(words.position.start), end: offsetOf(words.position.end)};
  // A bare address is a link of which the words are the address.
  return text.slice(span.start, span.end) === source.id && text[span.start - 1] === '[' ? span : undefined;
}
