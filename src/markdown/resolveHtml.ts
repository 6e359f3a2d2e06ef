import type {Data, Html, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute} from 'mdast-util-mdx';
import {parseEntities} from 'parse-entities';
import {find, html as htmlSchema} from 'property-information';
import type {CutKind} from './cuts.ts';
import {DEEPEST} from './depth.ts';
import {type HtmlToken, htmlTokens} from './htmlTokens.ts';
import {expressionAttribute, stringAttribute} from './jsx.ts';
import {
  authorsClasses,
  ENDED_BY,
  isAllowedAttribute,
  KNOWN_ELEMENTS,
  NEEDS,
  SHOWN_AS,
  STANDS_IN,
  VOID_ELEMENTS,
} from './knownHtml.ts';
import {nodesOf} from './nodesOf.ts';
import {cssText, safeDeclarations} from './safeDeclarations.ts';

/** An HTML element that an author wrote as such. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  data: Data & {hName: string; hProperties: Record<string, string | true>};
}

declare module 'mdast' {
  interface RootContentMap {
    htmlElement: HtmlElement;
  }
  interface PhrasingContentMap {
    htmlElement: HtmlElement;
  }
}

type Content = RootContent;

/**
 * Makes elements of the raw HTML of a page, and text of what only looks like it.
 *
 * In: `html` nodes among their siblings, `<s>`, `gone`, `</s>`. Out: an `htmlElement` around what stands between the two
 * tags; a `link` for `<a href>`; an `<img>` as MDX has it, so that it becomes a figure like all others. Tags that GitHub
 * would not allow (`<think>`, `<script>`, a handler), and those without the partner that they need, are text.
 */
export function resolveHtml(tree: Root, text: string, cut: (offset: number, kind: CutKind) => void): void {
  if (!text.includes('<')) return;
  for (const parent of nodesOf(tree)) {
    if (!('children' in parent) || !parent.children.some(({type}) => type === 'html')) continue;
    const isFlow = !PHRASING_PARENTS.has(parent.type);
    const name = 'name' in parent ? (parent.name ?? '') : parent.type;
    parent.children = resolveChildren(parent.children as Content[], {isFlow, around: name, cut}) as never[];
  }
}

const PHRASING_PARENTS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'mdxJsxTextElement',
]);

interface Open {
  token: Extract<HtmlToken, {type: 'open'}>;
  node: Html;
  children: Content[];
}

interface Around {
  isFlow: boolean;
  /** The name of the element that the siblings stand in, or its type. */
  around: string;
  cut(offset: number, kind: CutKind): void;
}

/** Pairs the tags among siblings, as a browser's parser does, but without mending what does not fit. */
function resolveChildren(children: readonly Content[], {isFlow, around, cut}: Around): Content[] {
  const root: Content[] = [];
  const stack: Open[] = [];
  const isAtHome = (name: string) => STANDS_IN[name]?.has(stack.at(-1)?.token.name ?? around) ?? true;
  const add = (...content: Content[]) => (stack.at(-1)?.children ?? root).push(...content);
  /** What was opened and never closed: its tag is text, its content stays. */
  const giveUp = () => {
    const open = stack.pop();
    if (!open) return;
    if (open.token.name in ENDED_BY && (isFlow || stack.length > 0)) add(elementOf(open));
    else add(textOf(open.token.raw, open.node), ...open.children);
  };

  for (const node of children) {
    if (node.type !== 'html') {
      add(node);
      continue;
    }
    for (const token of htmlTokens(node.value)) {
      if (token.type === 'comment') continue;
      if (token.type === 'text') {
        add(textOf(decode(token.raw), node));
      } else if (!isAllowed(token) || (token.name === 'p' && around === 'paragraph')) {
        add(textOf(token.raw, node));
      } else if (token.type === 'open') {
        while (ENDED_BY[stack.at(-1)?.token.name ?? '']?.has(token.name)) giveUp();
        const open: Open = {token, node, children: []};
        const isTooDeep = stack.length >= DEEPEST && !VOID_ELEMENTS.has(token.name);
        if (isTooDeep) cut(node.position?.start.offset ?? 0, 'depth');
        if (!isAtHome(token.name) || isTooDeep) add(textOf(token.raw, node));
        else if (VOID_ELEMENTS.has(token.name)) add(elementOf(open));
        else stack.push(open);
      } else {
        const depth = stack.findLastIndex((open) => open.token.name === token.name);
        if (depth < 0) {
          add(textOf(token.raw, node));
          continue;
        }
        while (stack.length > depth + 1) giveUp();
        const open = stack.pop();
        if (!open) continue;
        if (showsNothing(open)) add(textOf(open.token.raw, node), ...open.children, textOf(token.raw, node));
        else add(elementOf(open));
      }
    }
  }
  while (stack.length > 0) giveUp();
  return isFlow ? inParagraphs(root) : root;
}

/** A film or a sound without a file: a browser would not show what stands in it. */
function showsNothing({token: {name, attributes}, children}: Open): boolean {
  if (name !== 'video' && name !== 'audio') return false;
  return (
    !attributes.some(([key, value]) => (key === 'src' || key === 'poster') && value !== '') &&
    !children.some((child) => child.type === 'htmlElement' && child.data.hName === 'source')
  );
}

/** Frames, scripts and the like are not known; a known element with a handler is shown, not run. */
function isAllowed(token: Extract<HtmlToken, {name: string}>): boolean {
  if (!KNOWN_ELEMENTS.has(token.name)) return false;
  if (token.type === 'close') return !VOID_ELEMENTS.has(token.name);
  if (NEEDS[token.name]?.every((name) => !token.attributes.some(([key, value]) => key === name && value !== ''))) {
    return false;
  }
  // `src={a}` of an unknown `a` is a value without quotes to HTML, and a slip to its author.
  return !token.attributes.some(([name, value]) => name.startsWith('on') || value.startsWith('{') || isScript(value));
}

function isScript(value: string): boolean {
  return /^\P{L}*(?:javascript|vbscript|data\P{L}*:\P{L}*text\/html)/iu.test(decode(value).replace(/\s/g, ''));
}

function elementOf({token, node, children}: Open): Content {
  const {name, attributes} = token;
  const {position} = node;
  const value = (wanted: string) => decode(attributes.find(([key]) => key === wanted)?.[1] ?? '');
  if (name === 'img') {
    return {type: 'mdxJsxTextElement', name, attributes: jsxAttributes(name, attributes), children: [], position};
  }
  if (name === 'a' && value('href')) {
    const rest = properties(
      name,
      attributes.filter(([key]) => key !== 'href' && key !== 'title'),
    );
    const title = value('title') || undefined;
    const content = children as PhrasingContent[];
    return {type: 'link', url: value('href'), title, children: content, data: {hProperties: rest}, position};
  }
  return {
    type: 'htmlElement',
    children: name === 'table' || name in TABLE_PARTS ? children.filter((child) => !isBlank(child)) : children,
    data: {hName: SHOWN_AS[name] ?? name, hProperties: properties(name, attributes)},
    position,
  };
}

/** Parts of a table that hold no text: React warns of white space in them. */
const TABLE_PARTS = {thead: true, tbody: true, tfoot: true, tr: true};

function isBlank(node: Content): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** The allowed attributes under the names that the syntax tree of HTML gives them, decoded. */
function* allowed(
  element: string,
  attributes: readonly [string, string][],
): Generator<[string, string | true] | ['style', Record<string, string>]> {
  for (const [name, raw] of attributes) {
    // A name such as `constructor` is none of its own, but one of every object.
    const info: Partial<ReturnType<typeof find>> = find(htmlSchema, name) ?? {};
    const value = decode(raw);
    if (!info.property || !isAllowedAttribute(element, info.property, value)) continue;
    if (info.property === 'style') {
      const declarations = safeDeclarations(value);
      if (Object.keys(declarations).length > 0) yield ['style', declarations];
    } else if (info.property === 'className') {
      const classes = authorsClasses(value);
      if (classes !== '') yield ['className', classes];
    } else yield [info.property, info.boolean && value === '' ? true : value];
  }
}

function properties(element: string, attributes: readonly [string, string][]): Record<string, string | true> {
  return Object.fromEntries(
    [...allowed(element, attributes)].map(([property, value]) => [
      property,
      typeof value === 'object' ? cssText(value) : value,
    ]),
  );
}

function jsxAttributes(element: string, attributes: readonly [string, string][]): MdxJsxAttribute[] {
  return [...allowed(element, attributes)].map(([property, value]) =>
    typeof value === 'object' ? styleAttribute(value) : stringAttribute(property, value === true ? '' : value),
  );
}

function styleAttribute(style: Record<string, string>): MdxJsxAttribute {
  const source = JSON.stringify(style);
  return expressionAttribute(
    'style',
    {
      type: 'ObjectExpression',
      properties: Object.entries(style).map(([key, value]) => ({
        type: 'Property',
        key: {type: 'Literal', value: key},
        value: {type: 'Literal', value},
        kind: 'init',
        method: false,
        shorthand: false,
        computed: false,
      })),
    },
    source,
  );
}

function decode(value: string): string {
  return value.includes('&') ? parseEntities(value) : value;
}

function textOf(value: string, {position}: Html): Content {
  return {type: 'text', value, position};
}

/** Text and inline elements cannot stand among blocks: runs of them become paragraphs. */
function inParagraphs(content: readonly Content[]): Content[] {
  const blocks: Content[] = [];
  let run: Content[] = [];
  const end = () => {
    if (run.some((node) => !isBlank(node))) {
      blocks.push({type: 'paragraph', children: run as PhrasingContent[], position: run[0]?.position});
    }
    run = [];
  };
  for (const node of content) {
    // What stood in blocks of its own stays apart.
    if (run.length > 0 && run.at(-1)?.position !== node.position) end();
    const isInline =
      node.type === 'text' ||
      node.type === 'link' ||
      node.type === 'image' ||
      node.type === 'mdxJsxTextElement' ||
      (node.type === 'htmlElement' && INLINE_ELEMENTS.has(node.data.hName));
    if (isInline) run.push(node);
    else {
      end();
      blocks.push(node);
    }
  }
  end();
  return blocks;
}

const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
