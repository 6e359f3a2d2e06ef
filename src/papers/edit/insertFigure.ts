import type {Nodes, Root, RootContent} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';

import {importedImages} from '../../markdown/importedImages.ts';
import {constantAttributes} from '../../markdown/jsxConstants.ts';
import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {byteOrderMarks, sourceOffsets} from '../../markdown/sourceOffsets.ts';
import {paperSections} from '../day/paperSections.ts';
import {parseDay} from '../day/parseDay.ts';

/** A figure that lies in the `asset` folder beside a page, and is to be shown there. */
export interface NewFigure {
  /** Its file name, a JavaScript name and a suffix: `blog_20251022_img2.png`. */
  file: string;
  alt?: string;
  /** How wide it is shown, in CSS pixels. */
  width: number;
}

/**
 * Shows a figure at the end of a paper's section. Every character of the page stays. An import and a centred `<img>` are
 * put between them, as authors of MDX pages do. It is Markdown's own image where the page is `.md`, or where JSX would change
 * how the rest is read.
 *
 * @param page.path where the page lies, by which it is read as `.md` or `.mdx`
 * @param page.paper which of the page's papers, counted from 0
 * @returns the new page; `undefined` where the page would no longer say what it said, as where a fence is left open
 */
export function insertFigure(
  source: string,
  {path, paper}: {path: string; paper: number},
  figure: NewFigure,
): string | undefined {
  const format = formatOf(path);
  const before = parseMarkdown(source, format);
  const newline = /\r?\n/.exec(source)?.[0] ?? '\n';
  for (const form of format === 'md' ? [markdownForm(figure)] : [jsxForm(figure), markdownForm(figure)]) {
    const importing = form.importLine ? [importInsertion(before, source, form.importLine, newline)] : [];
    for (const place of sectionEnds(before, source, paper)) {
      const shown = blockInsertion(source, place, form.block.join(newline), newline);
      const text = insert(source, [...importing, shown]);
      const after = parseMarkdown(text, format);
      if (
        isSameBut(before, after, {paper, figure, importLine: form.importLine}) &&
        isSameDay(source, text, path, figure)
      )
        return text;
    }
  }
  return undefined;
}

/** What is written into a page to show a figure, for an author who has to place it by hand. */
export function figureSource(figure: NewFigure, path: string): string {
  const {importLine, block} = path.endsWith('.md') ? markdownForm(figure) : jsxForm(figure);
  return [...(importLine ? [importLine, ''] : []), ...block].join('\n');
}

interface FigureForm {
  importLine?: string;
  block: string[];
}

function jsxForm({file, alt, width}: NewFigure): FigureForm {
  const name = file.replace(/\.\w+$/, '');
  const altAttribute = alt ? ` alt="${inAttribute(alt)}"` : '';
  return {
    importLine: `import ${name} from './asset/${file}';`,
    block: [
      "<div style={{textAlign: 'center'}}>",
      ` <img src={${name}}${altAttribute} style={{width: ${width}}} />`,
      '</div>',
    ],
  };
}

function markdownForm({file, alt = ''}: NewFigure): FigureForm {
  return {block: [`![${inBrackets(alt)}](./asset/${file})`]};
}

/** Words that stay words in a JSX attribute, and open no tag, code or expression for a reader of the source. */
function inAttribute(words: string): string {
  return oneLine(words).replace(/[&"<>{}`\\]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Words that stay words between brackets. */
function inBrackets(words: string): string {
  return oneLine(words).replace(/[!-/:-@[-`{-~]/g, (character) =>
    /[.,\-/()?'"]/.test(character) ? character : `\\${character}`,
  );
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

interface Insertion {
  offset: number;
  text: string;
}

function insert(source: string, insertions: readonly Insertion[]): string {
  let text = '';
  let end = 0;
  for (const insertion of [...insertions].sort((a, b) => a.offset - b.offset)) {
    text += source.slice(end, insertion.offset) + insertion.text;
    end = insertion.offset;
  }
  return text + source.slice(end);
}

/** After the last import at the top, else after the front matter, else at the top. */
function importInsertion({children}: Root, source: string, line: string, newline: string): Insertion {
  const offsetOf = sourceOffsets(source);
  const top = children[0]?.type === 'yaml' ? children[0] : undefined;
  let last: number | undefined;
  for (const node of children.slice(top ? 1 : 0)) {
    if (node.type !== 'mdxjsEsm') break;
    for (const {type, loc} of node.data?.estree?.body ?? []) {
      if (type === 'ImportDeclaration' && loc) last = offsetOf({line: loc.end.line, column: loc.end.column + 1});
    }
  }
  if (last !== undefined) return {offset: lineEnd(source, last), text: newline + line};
  if (!top?.position) return {offset: byteOrderMarks(source), text: line + newline + newline};
  const offset = offsetOf(top.position.end);
  return {offset, text: newline + newline + line + (isBlankAfter(source, offset) ? '' : newline)};
}

/** Where a section's end may be: after its last block, or right before what follows it. */
function sectionEnds(tree: Root, source: string, paper: number): number[] {
  const offsetOf = sourceOffsets(source);
  const {sections} = paperSections(tree);
  const section = sections[paper];
  if (!section) return [];
  const blocks = [section.heading, ...(section.subtitle ? [section.subtitle] : []), ...section.notes];
  const ends = blocks.flatMap(({position}) => (position ? [offsetOf(position.end)] : []));
  const next = sections[paper + 1]?.heading.position;
  const limit = next ? offsetOf({line: next.start.line, column: 1}) : source.length;
  const beforeNext = source.slice(0, limit).trimEnd().length;
  return [...new Set([lineEnd(source, Math.max(...ends)), beforeNext])].filter((offset) => offset <= limit);
}

function blockInsertion(source: string, offset: number, block: string, newline: string): Insertion {
  const end = isBlankAfter(source, offset) ? '' : newline;
  return {offset, text: newline + newline + block + end};
}

/** Whether a line break is all that has to follow an insertion here: a blank line comes after it already. */
function isBlankAfter(source: string, offset: number): boolean {
  return /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:[\r\n]|$)/.test(source.slice(offset));
}

/** The end of the line that an offset stands in. */
function lineEnd(source: string, offset: number): number {
  const found = source.slice(offset).search(/[\r\n]/);
  return found < 0 ? source.length : offset + found;
}

/** Whether a page's tree is as it was, but for one import and one figure at the end of the paper's section. */
function isSameBut(
  before: Root,
  after: Root,
  {paper, figure, importLine}: {paper: number; figure: NewFigure; importLine?: string},
): boolean {
  const last = paperSections(after).sections[paper]?.notes.at(-1);
  if (!last || !shows(last, after, figure)) return false;
  const lines = importLines(after);
  const added = importLine ? lines.indexOf(importLine) : -1;
  if (importLine && added < 0) return false;
  return (
    content(after.children.filter((node) => node !== last)) === content(before.children) &&
    importLines(before).join('\n') === lines.filter((_, index) => index !== added).join('\n')
  );
}

/** Whether a node is the figure, and nothing besides. */
function shows(node: RootContent, tree: Root, {file, alt = ''}: NewFigure): boolean {
  const images = importedImages(tree);
  const found: {path: unknown; alt: unknown}[] = [];
  visit(node as Nodes, (child) => {
    if (child.type === 'image') found.push({path: child.url, alt: child.alt ?? ''});
    if ((child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement') && child.name === 'img') {
      const {values, variables} = constantAttributes(child);
      found.push({path: images.get(variables.get('src') ?? ''), alt: values.get('alt') ?? ''});
    }
  });
  return found.length === 1 && found[0]?.path === `./asset/${file}` && found[0].alt === oneLine(alt);
}

/** Where something stands, in trees and in what is read from them. */
const PLACES: ReadonlySet<string> = new Set(['position', 'point', 'offset', 'estree']);

/** All that nodes say, without where they stand. Imports are compared by their lines. */
function content(nodes: readonly RootContent[]): string {
  return JSON.stringify(
    nodes.filter(({type}) => type !== 'mdxjsEsm'),
    (key, value) => (PLACES.has(key) ? undefined : value),
  );
}

function importLines({children}: Root): string[] {
  return children
    .filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm')
    .flatMap(({value}) => value.split(/\r?\n/))
    .filter((line) => line.trim() !== '');
}

/** Whether the new page holds the same papers, the figure, and no fault that was not there. */
function isSameDay(source: string, text: string, path: string, {file}: NewFigure): boolean {
  const [before, after] = [source, text].map((page) => parseDay(page, {path}));
  if (!before || !after) return false;
  const papers = (day: typeof before) =>
    // The first figure of a paper may be the new one.
    JSON.stringify(day.papers, (key, value) => (PLACES.has(key) || key === 'figure' ? undefined : value));
  return (
    papers(before) === papers(after) &&
    after.problems.length <= before.problems.length &&
    after.figures.some((figure) => figure.path === `./asset/${file}`)
  );
}
