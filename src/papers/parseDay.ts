import type {Heading, Nodes, Root} from 'mdast';
import type {VFileMessage} from 'vfile-message';

import {collectFigures} from '../markdown/collectFigures.ts';
import {type MarkdownFormat, parseMarkdown} from '../markdown/parseMarkdown.ts';
import {plainText} from '../markdown/plainText.ts';
import {collectLinks, type LocatedLink} from './collectLinks.ts';
import {parseDayPath} from './dates.ts';
import {headingIds} from './headingIds.ts';
import {paperHeading} from './paperHeading.ts';
import {leadParagraph, type PaperSection, paperSections} from './paperSections.ts';
import type {Day, Paper, Point, Problem} from './types.ts';

/**
 * Reads one day page: what it says, and every fault that can be seen in it alone.
 *
 * The parser never throws: a page that is no valid MDX is read as CommonMark, with the
 * syntax error among its `problems`, so that the days around it keep their links to it.
 *
 * @param text the author's file
 * @param options.path where it lies; its last three parts give the date (`y2025/oct/20251022.mdx`)
 * @param options.parse reads the text into a tree, which is only looked at
 */
export function parseDay(
  text: string,
  {path, parse = parseMarkdown}: {path: string; parse?: typeof parseMarkdown},
): Day {
  const problems: Problem[] = [];
  const report = (point: Point, reason: string, mend?: string) => {
    problems.push({path, point, reason, mend});
  };

  const file = parseDayPath(path);
  if (!('date' in file)) report(START, file.reason, file.mend);

  const {tree, error} = parseTree(text, path.endsWith('.md') ? 'md' : 'mdx', parse);
  if (error) report(error.point, error.reason);

  const {opening, sections} = paperSections(tree);
  const title = opening.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const links = collectLinks(tree);
  const papers = sections.map((section) => toPaper(section, links));
  reportRepeatedAnchors(sections, report);

  return {
    path,
    date: 'date' in file ? file.date : undefined,
    title: title && plainText(title),
    papers,
    headingIds: [...headingIds(tree, sections).values()],
    links,
    figures: collectFigures(tree),
    problems,
  };
}

const START: Point = {line: 1, column: 1};

function pointOf(node: Nodes): Point {
  const {line, column} = node.position?.start ?? START;
  return {line, column};
}

function parseTree(
  text: string,
  format: MarkdownFormat,
  parse: typeof parseMarkdown,
): {tree: Root; error?: {point: Point; reason: string}} {
  try {
    return {tree: parse(text, format)};
  } catch (thrown) {
    return {tree: parseMarkdown(text, 'md'), error: locate(thrown as VFileMessage)};
  }
}

/** Some messages of MDX give no place, or that of the paragraph, and name the tag's own in their words: `<b>` (3:1-3:4). */
function locate({line, column, reason, message}: VFileMessage): {point: Point; reason: string} {
  const named = /\((\d+):(\d+)-/.exec(reason ?? '');
  const point = named ? {line: Number(named[1]), column: Number(named[2])} : {line: line ?? 1, column: column ?? 1};
  return {point, reason: reason ?? message};
}

function toPaper(section: PaperSection, links: LocatedLink[]): Paper {
  const {number, name, source, organisations, anchor, aliases, heading, subtitle, notes} = section;
  const lead = leadParagraph(notes);
  const end = (notes.at(-1) ?? subtitle ?? heading).position?.end.offset ?? 0;
  const point = pointOf(heading);
  return {
    number,
    name,
    source,
    organisations,
    subtitle: subtitle && plainText(subtitle),
    anchor,
    aliases,
    lead: lead && plainText(lead),
    links: links.filter(({offset}) => offset >= (heading.position?.start.offset ?? 0) && offset < end),
    point,
  };
}

function reportRepeatedAnchors(
  sections: PaperSection[],
  report: (point: Point, reason: string, mend?: string) => void,
) {
  const lines = new Map<string, number>();
  for (const {heading, name, anchor} of sections) {
    const own = paperHeading(heading).anchor;
    const first = lines.get(own);
    const point = pointOf(heading);
    if (first === undefined) lines.set(own, point.line);
    else {
      report(
        point,
        `'${name}'의 앵커 '#${own}'이(가) ${first}행의 논문과 겹칩니다`,
        `이름이나 기관을 다르게 적으세요. 지금은 '#${anchor}'(으)로만 열립니다`,
      );
    }
  }
}
