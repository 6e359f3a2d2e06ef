import type {Root} from 'mdast';

import {attributeAddresses, markdownAddress, type Span, tagAddresses} from './addressSpans.ts';
import {nodesOf} from './nodesOf.ts';
import {opaqueSpans} from './opaqueSpans.ts';
import {portableEdits} from './portableEdits.ts';
import {sourceOffsets} from './sourceOffsets.ts';

/** An address that a note of another site names, and what has to be replaced to change it. */
export type NoteAddress = Span &
  (
    | {kind: 'link' | 'image'; url: string}
    /** The address in an import, and the import. */
    | {kind: 'import'; url: string; statement: Span}
    /** `[[2025-10-07#MoGA|그 논문]]`; the url is what stands before the bar. */
    | {kind: 'wikilink'; url: string; label?: string}
    /** `![[a.png|300]]`, and the figures of Hugo's and Jekyll's own words. */
    | {kind: 'embed'; url: string; label?: string; width?: string}
    /** A whole `<img src={a} />`, whose address stands with the import of `a`. */
    | {kind: 'tag'; url: string; alt: string}
  );

const WIKI = /(!?)\[\[([^[\]|\r\n]+?)(?:\\?\|([^[\]\r\n]*))?\]\]/g;
const LIQUID_TAG = /\{%-?\s*(?:post_url|link)\s+(\S+?)\s*-?%\}(#[^\s)"'>]*)?/g;
const LIQUID_BASE = /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}([^\s)"'>]*)/g;
const LIQUID_FILTER = /\{\{-?\s*(["'])([^"'{}\r\n]+)\1\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g;
/** `{{< figure src="a.png" caption="…" >}}`, `{{< img "a.png" >}}`. */
const SHORTCODE = /\{\{[<%]\s*(?:figure|img|image|picture)\s+([^{}]*?)\s*\/?[>%]\}\}/g;
/** `{% include figure.liquid path="a.png" caption="…" %}`. */
const INCLUDE = /\{%-?\s*include\s+[\w/.-]*(?:figure|image|img|picture)[\w.-]*\s+([^{}%]*?)\s*-?%\}/g;
const HUGO_LINK = /\]\(\s*(\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'{}\s]+)["']?\s*[>%]\}\})(#[^)\s]*)?\s*\)/g;
const SHORTCODE_VALUE = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/g;
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
    // Before what the tree says of `![[a.png]]`: there it is a figure of this site already.
    ...foreignAddresses(tree, source),
    ...portableEdits(tree, source).flatMap((edit): NoteAddress[] => {
      if (edit.kind === 'link' || edit.kind === 'image') return [{...edit, kind: edit.kind}];
      if (edit.kind !== 'tag') return [];
      // Of a whole `<img …/>` the address alone; a variable's is with its import.
      const own = [...tagAddresses(source, edit, edit.url), ...bracedAddresses(source, edit, edit.url)];
      return own.length > 0 ? own.map((span) => ({...span, kind: 'image', url: edit.url})) : [{...edit, kind: 'tag'}];
    }),
    ...diskAddresses(tree, source),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((address) => {
    const isFree = address.start >= end;
    if (isFree) end = address.end;
    return isFree;
  });
}

/** `C:\\Users\\a.png` and `file:///home/a.png`: of another computer. */
function diskAddresses(tree: Root, source: string): NoteAddress[] {
  const offset = sourceOffsets(source);
  return nodesOf(tree).flatMap((node): NoteAddress[] => {
    if ((node.type !== 'link' && node.type !== 'image') || !node.position) return [];
    if (!/^(?:[a-z]:[\\/]|file:)/i.test(node.url)) return [];
    const span = {start: offset(node.position.start), end: offset(node.position.end)};
    const found = markdownAddress(source, span, {url: node.url, opener: ']('});
    return found.map((place) => ({...place, kind: node.type === 'image' ? 'image' : 'link', url: node.url}));
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
      const whole = statement.loc as typeof loc;
      const [from, to] = [whole.start, whole.end].map(({line, column}) => offset({line, column: column + 1}));
      const span = {start: from ?? start, end: to ?? end};
      return [{start: start + 1, end: end - 1, kind: 'import', url: String(statement.source.value), statement: span}];
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
  for (const pattern of [SHORTCODE, INCLUDE])
    collect(pattern, ([, values = ''], span) => ({...span, ...figureOf(values)}));
  collect(HUGO_LINK, ([all = '', code = '', url = '', hash = ''], {start}) => {
    const at = start + all.indexOf(code);
    return {start: at, end: at + code.length + hash.length, kind: 'link', url: url + hash};
  });
  collect(LIQUID_TAG, ([, url = '', hash = ''], span) => ({
    ...span,
    kind: 'link',
    url: `/${url.replace(/^\//, '')}${hash}`,
  }));
  collect(LIQUID_BASE, ([, url = ''], span) => ({...span, kind: 'link', url: url || '/'}));
  collect(LIQUID_FILTER, ([, , url = ''], span) => ({...span, kind: 'link', url}));
  collect(REQUIRE, ([all = '', , url = ''], {start}) => {
    const at = start + all.indexOf(url);
    return {start: at, end: at + url.length, kind: 'image', url};
  });
  return found;
}

/** What a shortcode's values say: the first without a name is the picture's. */
function figureOf(values: string): {kind: 'embed'; url: string; label?: string; width?: string} {
  const named = new Map<string, string>();
  for (const [, key = '', double, single, bare] of values.matchAll(SHORTCODE_VALUE)) {
    if (!named.has(key)) named.set(key, double ?? single ?? bare ?? '');
  }
  const first = (...keys: string[]) => keys.map((key) => named.get(key)).find((value) => value);
  const url = first('src', 'path', 'url', 'image_path', 'image', 'img', 'file', '') ?? '';
  return {kind: 'embed', url, label: first('caption', 'alt', 'title', 'description'), width: first('width')};
}
