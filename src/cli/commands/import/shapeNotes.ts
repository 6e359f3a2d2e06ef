import type {Root} from 'mdast';
import {type ForeignEdit, foreignSyntax} from '../../../markdown/foreignSyntax.ts';
import {type MarkdownFormat, parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {byteOrderMarks, sourceOffsets} from '../../../markdown/sourceOffsets.ts';
import {paperSource} from '../../../papers/day/paperSource.ts';
import {pointAt} from '../../../papers/day/yamlFile.ts';
import {escapeHeading} from '../../../papers/edit/escapeHeading.ts';
import {applyEdits, type TextEdit} from '../../../papers/edit/textEdits.ts';
import type {ImportProblem} from '../../../papers/imports/importProblem.ts';
import {noteName} from '../../../papers/imports/noteDate.ts';
import {notePapers} from '../../../papers/imports/notePapers.ts';
import {definedLabels, renameLabels} from '../../../papers/imports/renameLabels.ts';
import type {ReadNote} from './planImport.ts';

/** A note with what makes it a part of a day's page, all but its addresses. */
export interface ShapedNote {
  path: string;
  source: ReadNote;
  /** The note with its front matter blanked out: places in it are those of the file. */
  text: string;
  tree: Root;
  edits: TextEdit[];
  /** Where its own text begins. */
  start: number;
  /** What stays of its front matter. */
  lines: string[];
}

const SYNTAX: Readonly<Record<ForeignEdit['kind'], string>> = {
  attributes: 'kramdown의 속성을 뺐습니다',
  comment: '혼자 보는 메모(%%)를 뺐습니다',
  code: 'Jekyll의 코드 표시를 고쳤습니다',
  film: '영상을 링크로 고쳤습니다',
};

/** Shapes the notes of one day, in their order: which of their headings are papers, and what other tools' words say. */
export function shapeNotes(
  group: readonly ReadNote[],
  format: MarkdownFormat,
  problems: ImportProblem[],
): ShapedNote[] {
  const taken = new Set<string>();
  return group.map((note, index) => {
    const {path, frontMatter} = note;
    const start = Math.max(frontMatter.end, byteOrderMarks(note.text));
    const text = note.text.slice(0, start).replace(/[^\r\n]/g, ' ') + note.text.slice(start);
    const tree = parseMarkdown(text, format);
    const report = (kind: ImportProblem['kind'], offset: number, reason: string, subject?: string) =>
      problems.push({kind, path, point: pointAt(text, offset), reason, subject});

    const {title} = frontMatter;
    const papers = notePapers(tree, text, {title, name: noteName(path), url: paperUrl(note), start});
    if (papers.isPost) report('post', start, `논문 한 편으로 가져왔습니다: ${title ?? noteName(path)}`);
    const edits = [...papers.edits];
    if (index > 0 && !papers.isPost) edits.push(...laterTitle(tree, text, title, start));
    for (const {kind, ...edit} of foreignSyntax(tree, text)) {
      report(
        'syntax',
        edit.start,
        `${SYNTAX[kind]}: ${text.slice(edit.start, edit.end).trim().slice(0, 60)}`,
        SYNTAX[kind],
      );
      edits.push(edit);
    }
    edits.push(...renameLabels(tree, text, taken, `-${index + 1}`));
    for (const label of definedLabels(tree)) taken.add(label);
    const lines = frontMatter.lines.filter(({key}) => !(key === 'title' && papers.isPost)).map((line) => line.text);
    return {path, source: note, text, tree, edits, start, lines};
  });
}

/** A note's own text as it will stand, with further edits. */
export function shapedText({text, start, edits}: ShapedNote, further: readonly TextEdit[]): string {
  return applyEdits(text, apart([...edits, ...further])).slice(start);
}

/** Of edits at one place, the first that was told. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  const free: TextEdit[] = [];
  for (const edit of edits) {
    const isTaken = free.some(({start, end}) =>
      edit.start === edit.end || start === end
        ? edit.start > start && edit.start < end
        : edit.start < end && edit.end > start,
    );
    if (!isTaken) free.push(edit);
  }
  return free;
}

/** A page has one title: those of its further notes are words of their own. */
function laterTitle(tree: Root, text: string, title: string | undefined, start: number): TextEdit[] {
  const offset = sourceOffsets(text);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  if (heading?.type === 'heading' && heading.position) {
    const [first, last] = [heading.children[0]?.position, heading.children.at(-1)?.position];
    if (!first || !last) return [];
    const words = text.slice(offset(first.start), offset(last.end)).replace(/\s*[\r\n]+\s*/g, ' ');
    return [{start: offset(heading.position.start), end: offset(heading.position.end), text: `**${words}**`}];
  }
  return title === undefined ? [] : [{start, end: start, text: `**${escapeHeading(title)}**\n\n`}];
}

/** Where a front matter names the paper that its note is about. */
function paperUrl({frontMatter: {values}}: ReadNote): string | undefined {
  const named = [...values].filter(([key]) => /^(?:paper|arxiv|link|url|source)(?:[_-]?(?:url|link))?$/i.test(key));
  return named.map(([, value]) => String(value)).find((value) => paperSource(value).kind !== 'web');
}
