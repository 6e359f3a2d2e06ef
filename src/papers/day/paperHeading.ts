import GithubSlugger, {slug} from 'github-slugger';
import type {Heading, InlineCode, Link, LinkReference, Nodes, PhrasingContent} from 'mdast';
import {mathText} from '../../markdown/mathText.ts';
import {nodesOf} from '../../markdown/nodesOf.ts';
import {plainText} from '../../markdown/plainText.ts';
import {sourceText} from '../../markdown/sourceText.ts';
import {texText} from '../../markdown/texText.ts';
import {foldSpaces, wordsOf} from '../../markdown/words.ts';
import {idOfSource, paperSource} from './paperSource.ts';
import type {PaperSource} from './types.ts';

/** What a paper's `##` heading says: `## 1. [MoGA](https://…) ` + `` `bytedance` ``. */
export interface PaperHeading {
  number?: number;
  /** Plain text, formulas as letters: `π₀`. */
  name: string;
  /** The name with its formulas as they were typed, `$\pi_0$`; absent where it has none. */
  nameTex?: string;
  source?: PaperSource;
  organisations: string[];
  /** The id that the author wrote, or else the slug of the heading's text without the number. */
  anchor: string;
  /** Slug of the heading's text without the number. */
  plainAnchor: string;
  /** The id that Docusaurus would have made: with the number. */
  numberedAnchor: string;
  /** Slug of the name alone. */
  nameAnchor: string;
  /**
   * The same of a heading with formulas, made of their TeX, and of one with accents, made without them: those that earlier builds
   * had, where TeX was typed.
   */
  texAnchors: string[];
}

/** `1.`, `1)`, and the `1.` of `1.Name`, but not the `2.` of `2.5D`. Groups: the label, the number in it. */
export const PAPER_NUMBER = /^\s*((\d+)\s*[.)])(?!\d)\s*/;

/**
 * Reads a heading of depth 2. Every such heading of a day is a paper; only its words are required.
 *
 * @param addresses of the page's definitions by their identifiers, for `[MoGA][1]`
 */
export function paperHeading(heading: Heading, addresses: ReadonlyMap<string, string> = new Map()): PaperHeading {
  const text = plainText(heading);
  const number = PAPER_NUMBER.exec(text)?.[2];
  const link = paperLink(heading);
  const url = link?.type === 'link' ? link.url : addresses.get(link?.identifier ?? '');
  const labels = organisationLabels(heading);
  const named = link ?? withoutLabels(heading.children, labels);
  const withoutNumber = (own: string) => (link ? own : own.replace(PAPER_NUMBER, ''));
  const nameTex = texText(named);
  const raw = sourceText(heading);
  const plainAnchor = slug(anchorText(heading).replace(PAPER_NUMBER, ''));
  return {
    number: number === undefined ? undefined : Number(number),
    name: withoutNumber(plainText(named)),
    nameTex: nameTex && withoutNumber(nameTex),
    source: url === undefined ? undefined : paperSource(url),
    organisations: labels.map(({value}) => value.trim()),
    anchor: heading.data?.ownId ?? plainAnchor,
    plainAnchor,
    numberedAnchor: slug(raw),
    nameAnchor: slug(withoutNumber(anchorText(named))),
    texAnchors: [
      ...(raw === text ? [] : [slug(raw.replace(PAPER_NUMBER, '')), slug(withoutNumber(sourceText(named)))]),
      ...[anchorText(heading), anchorText(named)].flatMap((own) => {
        const plain = withoutMarks(own);
        return plain === own ? [] : [slug(plain.replace(PAPER_NUMBER, ''))];
      }),
    ],
  };
}

/** An id holds letters and digits: of `π₀` it would keep the `π` alone. */
function anchorText(nodes: Nodes | Nodes[]): string {
  return foldSpaces(wordsOf(nodes, (tex, macros) => mathText(tex, macros).normalize('NFKC')));
}

/** `Poincaré` as `Poincare`; syllables of Hangul stay whole. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The link to the paper: a heading's first, which may stand in bold or slanted letters. */
export function paperLink(heading: Heading): Link | LinkReference | undefined {
  return nodesOf(heading).find((node) => node.type === 'link' || node.type === 'linkReference');
}

/** The codes of a heading that name organisations: those after the link, or where there is none, those that end it. */
export function organisationLabels(heading: Heading): InlineCode[] {
  const link = paperLink(heading);
  if (link) {
    const nodes = nodesOf(heading);
    // What is in the link comes right after it.
    return nodes.slice(nodes.indexOf(link) + nodesOf(link).length).filter((node) => node.type === 'inlineCode');
  }
  const {children} = heading;
  const lastWords = children.findLastIndex((child) => child.type !== 'inlineCode' && plainText(child) !== '');
  return children.slice(lastWords + 1).filter((child) => child.type === 'inlineCode');
}

/** What a heading says besides its labels, wherever they stand in it. */
export function withoutLabels(children: PhrasingContent[], labels: readonly InlineCode[]): PhrasingContent[] {
  const codes: readonly PhrasingContent[] = labels;
  return children
    .filter((child) => !codes.includes(child))
    .map((child) =>
      'children' in child
        ? {...child, children: withoutLabels(child.children as PhrasingContent[], labels) as never}
        : child,
    );
}

/** The ids of a day's papers: one `anchor` each, and the `aliases` that lead to the same section. */
export interface PaperIds {
  anchor: string;
  aliases: string[];
}

/**
 * Gives each paper of a day its ids, in the order of the page. An alias that two papers would
 * share leads to neither; two equal anchors are told apart by a number, as GitHub does.
 */
export function paperIds(headings: PaperHeading[]): PaperIds[] {
  const slugger = new GithubSlugger();
  const isOwn = ({anchor, plainAnchor}: PaperHeading) => anchor !== plainAnchor;
  for (const heading of headings) if (isOwn(heading)) slugger.occurrences[heading.anchor] = 0;
  const given = new Set<string>();
  const anchors = headings.map((heading) => {
    if (!isOwn(heading)) return slugger.slug(heading.anchor);
    const own = given.has(heading.anchor) ? slugger.slug(heading.anchor, true) : heading.anchor;
    given.add(own);
    return own;
  });
  const candidates = headings.map(({source, nameAnchor, plainAnchor, numberedAnchor, texAnchors}) => [
    idOfSource(source) ?? '',
    nameAnchor,
    plainAnchor,
    numberedAnchor,
    ...texAnchors,
  ]);
  const claims = new Map<string, number>();
  for (const claimed of candidates) for (const id of new Set(claimed)) claims.set(id, (claims.get(id) ?? 0) + 1);
  return anchors.map((anchor, index) => ({
    anchor,
    aliases: [...new Set(candidates[index])].filter((id) => id !== '' && claims.get(id) === 1 && !anchors.includes(id)),
  }));
}
