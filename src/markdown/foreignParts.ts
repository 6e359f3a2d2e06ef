import type {Literal, Program} from 'estree';
import {visit as visitProgram} from 'estree-util-visit';
import type {Nodes, Root} from 'mdast';
import type {MdxJsxAttributeValueExpression} from 'mdast-util-mdx';

import {type Constant, constantAttributes, constantOf, constantProperties} from './jsxConstants.ts';
import {nodesOf} from './nodesOf.ts';

/** What a browser loads a part of a page as; `code` stands for what it may have from no other host. */
export type ForeignKind = 'images' | 'media' | 'frames' | 'code';

/** A part of a page that a browser would load from another host. */
export interface ForeignPart {
  kind: ForeignKind;
  /** As written, `https://example.org/a.png`. */
  url: string;
  host: string;
  point: {line: number; column: number};
}

/** An element in any of the ways to write it. */
interface Part {
  name: string;
  attributes: ReadonlyMap<string, Constant>;
  /** The values of its style. */
  styles: readonly string[];
}

/**
 * Lists what a page loads from other hosts: images, films, frames, scripts, and the images of its styles; as Markdown, as
 * HTML, and as JSX, inside of expressions too. An address that is only known when the page runs is not seen.
 */
export function foreignParts(tree: Root): ForeignPart[] {
  const nodes = nodesOf(tree);
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  }
  const found: ForeignPart[] = [];
  const add = (part: Part, point: ForeignPart['point']) => {
    for (const [kind, url] of loadedBy(part)) {
      const host = foreignHost(url);
      if (host !== undefined) found.push({kind, url, host, point: {line: point.line, column: point.column}});
    }
  };
  const addFromProgram = (program: Program | null | undefined) => {
    if (!program) return;
    visitProgram(program, (node) => {
      if ((node.type as string) !== 'JSXOpeningElement' || !node.loc) return;
      const {line, column} = node.loc.start;
      add(partOfJsx(node as unknown as JsxOpening), {line, column: column + 1});
    });
  };

  for (const node of nodes) {
    const start = node.position?.start;
    const part = start && partOf(node, definitions);
    if (part) add(part, start);
    for (const program of programsOf(node)) addFromProgram(program);
  }
  return found;
}

function partOf(node: Nodes, definitions: ReadonlyMap<string, string>): Part | undefined {
  switch (node.type) {
    case 'image':
      return imagePart(node.url);
    case 'imageReference':
      return imagePart(definitions.get(node.identifier) ?? '');
    case 'htmlElement': {
      const {hName, hProperties} = node.data;
      return {name: hName, attributes: new Map(Object.entries(hProperties)), styles: [String(hProperties.style ?? '')]};
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const {values, style} = constantAttributes(node);
      return {name: node.name ?? '', attributes: values, styles: stringsOf([values.get('style'), ...style.values()])};
    }
    default:
      return undefined;
  }
}

function imagePart(url: string): Part {
  return {name: 'img', attributes: new Map([['src', url]]), styles: []};
}

/** The code that a node holds. */
export function programsOf(node: Nodes): (Program | null | undefined)[] {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [node.data?.estree];
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [attribute.data?.estree];
    const {value} = attribute as {value?: string | MdxJsxAttributeValueExpression | null};
    return typeof value === 'object' && value !== null ? [value.data?.estree] : [];
  });
}

type Expression = Parameters<typeof constantProperties>[0];

/** What is looked at of JSX inside of code; the types of ESTree leave it out. */
interface JsxOpening {
  name: {type: string; name?: unknown};
  attributes: {
    type: string;
    name?: {type: string; name: string};
    value?: Literal | {type: 'JSXExpressionContainer'; expression: Expression | {type: 'JSXEmptyExpression'}} | null;
  }[];
}

function partOfJsx({name, attributes}: JsxOpening): Part {
  const values = new Map<string, Constant>();
  let styles: string[] = [];
  for (const {name: attribute, value} of attributes) {
    if (attribute?.type !== 'JSXIdentifier' || !value) continue;
    const expression = value.type === 'JSXExpressionContainer' ? value.expression : value;
    if (expression.type === 'JSXEmptyExpression') continue;
    const constant = constantOf(programOf(expression));
    if (constant !== undefined) values.set(attribute.name, constant);
    if (attribute.name === 'style') styles = stringsOf([constant, ...constantProperties(expression).values()]);
  }
  return {name: name.type === 'JSXIdentifier' ? String(name.name) : '', attributes: values, styles};
}

function programOf(expression: Expression): Program {
  return {type: 'Program', sourceType: 'module', body: [{type: 'ExpressionStatement', expression}]};
}

function stringsOf(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** Which attributes of an element name what it loads. JSX and HTML spell `srcset` in two ways. */
const LOADING: Readonly<Record<string, Readonly<Record<string, ForeignKind>>>> = {
  img: {src: 'images', srcSet: 'images', srcset: 'images'},
  input: {src: 'images'},
  image: {href: 'images', xlinkHref: 'images'},
  video: {src: 'media', poster: 'images'},
  audio: {src: 'media'},
  source: {src: 'media', srcSet: 'images', srcset: 'images'},
  track: {src: 'media'},
  iframe: {src: 'frames'},
  embed: {src: 'code'},
  object: {data: 'code'},
  script: {src: 'code'},
};

function* loadedBy({name, attributes, styles}: Part): Generator<[ForeignKind, string]> {
  for (const [attribute, kind] of Object.entries(LOADING[name] ?? {})) {
    const value = attributes.get(attribute);
    if (typeof value !== 'string') continue;
    const urls = /^srcset$/i.test(attribute) ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];
    for (const url of urls) yield [kind, url];
  }
  const href = attributes.get('href');
  if (
    name === 'link' &&
    typeof href === 'string' &&
    /stylesheet|icon|preload|manifest/.test(String(attributes.get('rel')))
  ) {
    yield ['code', href];
  }
  for (const style of styles) {
    for (const [, quoted, single, bare] of style.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi)) {
      yield ['images', quoted ?? single ?? bare ?? ''];
    }
  }
}

/** No host is called so: what an address completes from it is the site's own. */
const OWN = 'own.invalid';

function foreignHost(url: string): string | undefined {
  if (!URL.canParse(url, `https://${OWN}`)) return undefined;
  const {protocol, host} = new URL(url, `https://${OWN}`);
  return /^(?:https?|wss?):$/.test(protocol) && host !== OWN ? host : undefined;
}
