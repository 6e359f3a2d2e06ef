import type {Root} from 'mdast';
import {directiveFromMarkdown} from 'mdast-util-directive';
import {type Extension as FromMarkdownExtension, fromMarkdown} from 'mdast-util-from-markdown';
import {mdxFromMarkdown} from 'mdast-util-mdx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
// For its types alone: they tell unified what a parser's data holds.
import type {} from 'remark-parse';
import {unified} from 'unified';
import type {VFileMessage} from 'vfile-message';

import {endingAddresses, endLinks} from './addressEnd.ts';
import {blockContainers, boundedContainers} from './blockContainers.ts';
import {boundedMarks} from './boundedMarks.ts';
import {type CutKind, type Cuts, pointsOf} from './cuts.ts';
import {dropBrokenUrls} from './dropBrokenUrls.ts';
import {findEsm} from './findEsm.ts';
import {findJsxTags} from './findTags.ts';
import {flattenDeep} from './flattenDeep.ts';
import {ruledOpening} from './frontMatterBlock.ts';
import {githubAlerts} from './githubAlerts.ts';
import {PROVIDED_NAMES} from './knownHtml.ts';
import {maskPipes} from './maskPipes.ts';
import {isMasked, unmask} from './masks.ts';
import {displayMaths} from './maths/displayMaths.ts';
import {equationLabels} from './maths/equationLabels.ts';
import {findMaths, type PageMaths} from './maths/findMaths.ts';
import {mathsFromMarkdown} from './maths/mathsNodes.ts';
import {mathsSyntax} from './maths/mathsSyntax.ts';
import {pageMacros} from './maths/pageMacros.ts';
import {mendAddresses} from './mendAddresses.ts';
import {mendDirectives} from './mendDirectives.ts';
import {takeOwnIds} from './ownIds.ts';
import {commonMark, pageSyntax} from './pageSyntax.ts';
import {putSizes} from './putSizes.ts';
import {resolveHtml} from './resolveHtml.ts';
import {mendRuledOpening} from './ruledOpening.ts';
import {setextHeadings} from './setextHeadings.ts';
import {byteOrderMarks} from './sourceOffsets.ts';
import {accentsFromMarkdown, texAccents} from './texAccents.ts';
import {type PageSyntax, tolerantSyntax} from './tolerantSyntax.ts';
import {widenTables} from './widenTables.ts';
import {takeWikilinks} from './wikilinks.ts';

export type MarkdownFormat = 'md' | 'mdx';

/** The format of a page by its file's name, as `markdown.format: 'detect'` has it. */
export function formatOf(path: string): MarkdownFormat {
  return path.endsWith('.md') ? 'md' : 'mdx';
}

/** A page of this many characters is no day's notes, and would take longer to read than a reader waits. */
export const LONGEST_PAGE = 500_000;

const plugins = unified()
  // One tilde is a range, `10~20%`.
  .use([
    remarkFrontmatter,
    [remarkGfm, {singleTilde: false}],
    remarkCjkFriendly,
    [remarkCjkFriendlyStrikethrough, {singleTilde: false}],
  ])
  .freeze()
  .data();
/** Front matter comes first, so that it can be left away. */
const syntax = plugins.micromarkExtensions ?? [];
const fromSyntax: FromMarkdownExtension[] = [
  directiveFromMarkdown(),
  ...mdxFromMarkdown(),
  mathsFromMarkdown,
  accentsFromMarkdown,
  ...((plugins.fromMarkdownExtensions ?? []) as FromMarkdownExtension[][]).flat(),
];

/**
 * Parses a page into the tree that the site builds from it, positions those of the author's file. It never throws:
 * what is neither Markdown nor HTML nor JSX is text, and so is a whole page beyond `LONGEST_PAGE`.
 */
export function parseMarkdown(source: string, format: MarkdownFormat): Root {
  if (source.length > LONGEST_PAGE) return asCode(source);
  try {
    return readTree(source, format);
  } catch (thrown) {
    return asCode(source, String(thrown));
  }
}

/** A page as its author typed it, with what kept it from being read. */
export function asCode(source: string, failure?: string): Root {
  return {type: 'root', children: [{type: 'code', value: source}], ...(failure !== undefined && {data: {failure}})};
}

function readTree(source: string, format: MarkdownFormat): Root {
  const written = mendDirectives(source.slice(byteOrderMarks(source)));
  const maths = findMaths(written);
  const text = maskPipes(written, maths);
  const cuts: Cuts = new Map();
  const cut = (offset: number, kind: CutKind) => cuts.set(offset, kind);
  const tree = parseTree(text, maths, format, cut);
  if (isMasked(text)) unmask(tree);
  mendRuledOpening(tree, text);
  endLinks(tree);
  displayMaths(tree, text);
  equationLabels(tree);
  pageMacros(tree);
  widenTables(tree);
  resolveHtml(tree, text, cut);
  flattenDeep(tree, text, cut);
  mendAddresses(tree, written);
  dropBrokenUrls(tree);
  if (text.includes('[!')) githubAlerts(tree);
  if (text.includes('{#')) takeOwnIds(tree);
  if (text.includes('[[')) takeWikilinks(tree);
  putSizes(tree);
  if (cuts.size > 0) tree.data = {...tree.data, cuts: pointsOf(cuts, text)};
  return tree;
}

function parseTree(text: string, maths: PageMaths, format: MarkdownFormat, cut: PageSyntax['cut']): Root {
  if (format === 'md') return parse(commonMark(text, cut), maths);
  const esm = findEsm(text);
  const tags = findJsxTags(text, (name) => esm.names.has(name) || PROVIDED_NAMES.has(name));
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return parse(pageSyntax({text, esm, tags, cut}), maths);
    } catch (thrown) {
      // A tag without its partner, as far as blocks and lines go: it is none.
      if (!drop(tags, thrown as VFileMessage)) break;
    }
  }
  return parse(pageSyntax({text, esm, tags: new Map(), cut}), maths);
}

function parse(page: PageSyntax, maths: PageMaths): Root {
  const isRuled = ruledOpening(page.text) !== undefined;
  const others = (isRuled ? syntax.slice(1) : syntax).map((extension) =>
    boundedContainers(endingAddresses(extension, page.text), page),
  );
  const own = [
    tolerantSyntax(page),
    blockContainers(page),
    setextHeadings,
    ...others,
    mathsSyntax(maths),
    texAccents(page.text),
    boundedMarks(page),
  ];
  return fromMarkdown(page.text, {extensions: own, mdastExtensions: fromSyntax});
}

/** Takes the tags that a message names out of a page's JSX; `false` where it names none. */
function drop(jsx: Map<number, unknown>, {place, message}: VFileMessage): boolean {
  const named = [...String(message).matchAll(/\((\d+):(\d+)-(\d+):(\d+)\)/g)];
  const start = place && ('start' in place ? place.start.offset : place.offset);
  const before = jsx.size;
  if (start !== undefined) jsx.delete(start);
  if (jsx.size === before && named.length > 0) jsx.clear();
  return jsx.size < before;
}
