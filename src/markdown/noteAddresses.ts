import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

import {attributeAddresses, type Span, tagAddresses} from './addressSpans.ts';
import {portableEdits} from './portableEdits.ts';
import {sourceOffsets} from './sourceOffsets.ts';

/** An address that a note of another site names, and what has to be replaced to change it. */
export type NoteAddress = Span &
  (
    | {kind: 'link' | 'image' | 'import'; url: string}
    /** `[[2025-10-07#MoGA|그 논문]]`; the url is what stands before the bar. */
    | {kind: 'wikilink'; url: string; label?: string}
    /** `![[a.png|300]]`. */
    | {kind: 'embed'; url: string; label?: string}
  );

const WIKI = /(!?)\[\[([^[\]|\r\n]+?)(?:\\?\|([^[\]\r\n]*))?\]\]/g;
const LIQUID_TAG = /\{%-?\s*(?:post_url|link)\s+(\S+?)\s*-?%\}(#[^\s)"'>]*)?/g;
const LIQUID_BASE = /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}([^\s)"'>]*)/g;
const LIQUID_FILTER = /\{\{-?\s*(["'])([^"'{}\r\n]+)\1\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g;
const REQUIRE = /\brequire\(\s*(["'])(\.{1,2}\/[^"'\r\n]+|@site\/[^"'\r\n]+)\1\s*\)/g;

/**
 * Finds the addresses of a note that are its own site's: Markdown's, HTML's and JSX's, imports, and those of Obsidian
 * (`[[…]]`) and Jekyll (`{% post_url … %}`). In the order of the source, none inside another; code and maths hold none.
 *
 * @param source the note, the text that `tree` was parsed from; offsets are those of its characters
 */
export function noteAddresses(tree: Root, source: string): NoteAddress[] {
  const found = [
    ...importAddresses(tree, source),
    ...portableEdits(tree, source).flatMap((edit): NoteAddress[] => {
      if (edit.kind === 'link' || edit.kind === 'image') return [{...edit, kind: edit.kind}];
      if (edit.kind !== 'tag') return [];
      // Of a whole `<img …/>` the address alone; a variable's is with its import.
      return [...tagAddresses(source, edit, edit.url), ...bracedAddresses(source, edit, edit.url)].map((span) => ({
        ...span,
        kind: 'image',
        url: edit.url,
      }));
    }),
    ...foreignAddresses(tree, source),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((address) => {
    const isFree = address.start >= end;
    if (isFree) end = address.end;
    return isFree;
  });
}

/** `<img src="./a.png" style={{…}} />` is no HTML to `tagAddresses`, which reads braces as the end of the tag. */
function bracedAddresses(source: string, span: Span, url: string): Span[] {
  return tagAddresses(source, span, url).length > 0 ? [] : attributeAddresses(source, span, url);
}

function importAddresses(tree: Root, source: string): NoteAddress[] {
  const offset = sourceOffsets(source);
  return tree.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    return (node.data?.estree?.body ?? []).flatMap((statement): NoteAddress[] => {
      const loc = statement.type === 'ImportDeclaration' ? statement.source.loc : undefined;
      if (statement.type !== 'ImportDeclaration' || !loc) return [];
      const [start, end] = [loc.start, loc.end].map(({line, column}) => offset({line, column: column + 1})) as [
        number,
        number,
      ];
      return [{start: start + 1, end: end - 1, kind: 'import', url: String(statement.source.value)}];
    });
  });
}

function foreignAddresses(tree: Root, source: string): NoteAddress[] {
  const opaque = opaqueSpans(tree, source);
  const isShown = (start: number, end: number) => !opaque.some((span) => start < span.end && end > span.start);
  const found: NoteAddress[] = [];
  const collect = (pattern: RegExp, toAddress: (match: RegExpMatchArray, span: Span) => NoteAddress) => {
    for (const match of source.matchAll(pattern)) {
      const span = {start: match.index, end: match.index + match[0].length};
      if (isShown(span.start, span.end)) found.push(toAddress(match, span));
    }
  };
  collect(WIKI, ([, mark, url = '', label], span) => ({
    ...span,
    kind: mark ? 'embed' : 'wikilink',
    url: url.trim(),
    label: label?.trim() || undefined,
  }));
  collect(LIQUID_TAG, ([, url = '', hash = ''], span) => ({
    ...span,
    kind: 'link',
    url: `/${url.replace(/^\//, '')}${hash}`,
  }));
  collect(LIQUID_BASE, ([, url = ''], span) => ({...span, kind: 'link', url: url || '/'}));
  collect(LIQUID_FILTER, ([, , url = ''], span) => ({...span, kind: 'link', url}));
  collect(REQUIRE, ([all = '', , url = ''], {start}) => {
    const at = start + all.indexOf(url);
    return {start: at, end: at + url.length, kind: 'import', url};
  });
  return found;
}

const OPAQUE = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'mdxjsEsm', 'yaml']);

function opaqueSpans(tree: Root, source: string): Span[] {
  const offset = sourceOffsets(source);
  const spans: Span[] = [];
  visit(tree as Nodes, (node) => {
    if (!OPAQUE.has(node.type) || !node.position) return;
    spans.push({start: offset(node.position.start), end: offset(node.position.end)});
  });
  return spans;
}
