import type {Link, Nodes, Parents, Root, Text} from 'mdast';
import type {MdxJsxAttribute} from 'mdast-util-mdx';

import {type ForeignKind, type ForeignPart, foreignParts} from './foreignParts.ts';

/** Other hosts from which pages may load something, by what it is, see `src/site.ts`. */
type AllowedHosts = Readonly<Record<Exclude<ForeignKind, 'code'>, readonly string[]>>;

/** What stands in the place of a part, before its host. */
const WORDS = {images: '그림', media: '영상', frames: '프레임'} as const;

/** Blocks whose children are blocks: a link needs a paragraph there. */
const BLOCKS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'containerDirective',
  'footnoteDefinition',
]);

/**
 * Puts links in the place of the images, films, sounds and frames that a page would load from other hosts: `영상 · example.org`.
 * No browser asks another host for anything, and whoever follows the link knows which one it is.
 */
export function putForeignLinks(tree: Root, allowed: AllowedHosts): void {
  const definitions = new Map<string, string>();
  const walk = (parent: Parents, isLinked: boolean): void => {
    const children = parent.children as Nodes[];
    for (let index = 0; index < children.length; index++) {
      const node = children[index] as Nodes;
      const part = isLoading(node) ? foreignIn(node, definitions, allowed) : undefined;
      if (part) {
        const words: Text = {type: 'text', value: wordsOf(part, node)};
        const link: Link = {type: 'link', url: part.url, children: [words], position: node.position};
        const shown = isLinked ? words : link;
        const isBlock = BLOCKS.has(parent.type);
        children[index] = isBlock ? {type: 'paragraph', children: [shown], position: node.position} : shown;
      } else {
        dropForeign(node, allowed);
        if ('children' in node) walk(node, isLinked || isLink(node));
      }
    }
  };
  for (const node of tree.children) collectDefinitions(node, definitions);
  walk(tree, false);
}

function collectDefinitions(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, found);
}

const LOADING: ReadonlySet<string> = new Set(['img', 'video', 'audio', 'iframe']);

function isLoading(node: Nodes): boolean {
  return node.type === 'image' || node.type === 'imageReference' || LOADING.has(nameOf(node));
}

function nameOf(node: Nodes): string {
  if (node.type === 'htmlElement') return node.data.hName;
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? (node.name ?? '') : '';
}

function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || nameOf(node) === 'a';
}

/** What an element loads first from a host that is not allowed: a film's `src`, or that of a `<source>` in it. */
function foreignIn(
  node: Nodes,
  definitions: ReadonlyMap<string, string>,
  allowed: AllowedHosts,
): ForeignPart | undefined {
  const alone = {type: 'root', children: [node]} as Root;
  const url = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
  const defined =
    url === undefined ? alone : ({type: 'root', children: [{type: 'image', url, position: node.position}]} as Root);
  const wanted =
    node.type === 'image' || node.type === 'imageReference' || nameOf(node) === 'img' ? 'images' : undefined;
  return foreignParts(defined).find(
    ({kind, host, url}) =>
      kind !== 'code' &&
      (wanted ? kind === wanted : kind !== 'images') &&
      !allowed[kind].includes(host) &&
      !isAside(node, url),
  );
}

/** Whether an address is but one of several sizes, or the picture before a film: without it the part is still there. */
function isAside(node: Nodes, url: string): boolean {
  if (nameOf(node) !== 'img') return false;
  return valuesOf(node).find(([name]) => name === 'src')?.[1] !== url;
}

/** Takes away what an element of the site's own would load besides from other hosts: `poster`, `srcset`. */
function dropForeign(node: Nodes, allowed: AllowedHosts): void {
  const names = ['poster', 'srcSet', 'srcset', 'src'].filter((name) => {
    const value = valuesOf(node).find(([other]) => other === name)?.[1];
    return typeof value === 'string' && isForeign(nameOf(node), name, value, allowed);
  });
  if (names.length === 0) return;
  if (node.type === 'htmlElement') for (const name of names) delete node.data.hProperties[name];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    node.attributes = node.attributes.filter((attribute) => !('name' in attribute) || !names.includes(attribute.name));
}

function isForeign(element: string, name: string, value: string, allowed: AllowedHosts): boolean {
  const position = {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  const probe = {type: 'htmlElement', children: [], data: {hName: element, hProperties: {[name]: value}}, position};
  return foreignParts({type: 'root', children: [probe as never]}).some(
    ({kind, host}) => kind !== 'code' && !allowed[kind].includes(host),
  );
}

function valuesOf(node: Nodes): (readonly [string, unknown])[] {
  if (node.type === 'htmlElement') return Object.entries(node.data.hProperties);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .map(({name, value}) => [name, value] as const);
}

function wordsOf({kind, host}: ForeignPart, node: Nodes): string {
  const what = kind === 'code' ? '' : nameOf(node) === 'audio' ? '소리' : WORDS[kind];
  const alt = 'alt' in node ? node.alt : valuesOf(node).find(([name]) => name === 'alt')?.[1];
  const described = typeof alt === 'string' && alt.trim() !== '' ? `: ${alt.trim()}` : '';
  return `${what} · ${host}${described}`;
}
