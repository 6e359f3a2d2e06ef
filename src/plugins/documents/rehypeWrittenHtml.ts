import type {Element, ElementContent, Root, RootContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
// For their types alone: the nodes that MDX leaves in the tree.
import type {} from 'mdast-util-mdx';
import type {VFile} from 'vfile';

import {expressionAttribute} from '../../markdown/jsx.ts';
import {WRITTEN_HTML} from './writtenHtml.ts';

/**
 * Writes the HTML of what React would only copy: paragraphs, lists, tables, formulas. What is left for React are components and
 * the elements that the theme puts components in the place of. To compile each plain element to a call, load the call and have
 * React run it takes three times as long as to write it.
 *
 * For documents alone: no browser could take these pieces, of which one may end in the middle of a paragraph, into React.
 */
export default function rehypeWrittenHtml() {
  return (tree: Root, file: VFile): void => {
    if (file.data.isDocument !== true || process.env.NODE_ENV !== 'production') return;
    tree.children = written(tree.children);
  };
}

/** Elements for which `src/theme/MDXComponents` has no component, or none that does anything. */
export const PLAIN: ReadonlySet<string> = new Set(
  'abbr b blockquote br caption center cite code dd del dfn div dl dt em hr i ins kbd li mark ol p q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'.split(
    ' ',
  ),
);
/** `ul.contains-task-list` and `code.language-js` have a look, and `li#fn-1` is an anchor. */
export const PLAIN_WITHOUT: Readonly<Record<string, string>> = {ul: 'className', code: 'className', li: 'id'};

function written<T extends RootContent | ElementContent>(children: readonly T[]): T[] {
  const nodes: T[] = [];
  let html = '';
  let text = '';
  let isText = true;
  const end = () => {
    if (html !== '') nodes.push((isText ? {type: 'text', value: text} : element(html)) as T);
    html = '';
    text = '';
    isText = true;
  };
  const write = (node: RootContent | ElementContent) => {
    if (node.type === 'text') {
      html += toHtml(node);
      text += node.value;
    } else if (node.type === 'element' && isWritten(node)) {
      html += htmlOf(asMdx(node));
      isText = false;
    } else if (node.type === 'element' && isPlain(node)) {
      const {children, ...rest} = startAsMdx(node);
      const [start, last] = tags({...rest, children: []});
      html += start;
      isText = false;
      for (const child of children) write(child);
      html += last;
      // What it holds may have ended the part with its start.
      isText = false;
    } else if (node.type === 'mdxjsEsm') {
      // Says nothing where it stands.
      nodes.push(node as T);
    } else {
      end();
      // The theme looks at the code in it.
      const isCode = node.type === 'element' && node.tagName === 'pre';
      nodes.push(
        ('children' in node && !isCode ? {...node, children: written(node.children as ElementContent[])} : node) as T,
      );
    }
  };
  for (const child of children) write(child);
  end();
  return nodes;
}

/** Nothing in it is React's. */
function isWritten(node: Element): boolean {
  if (isFormula(node)) return true;
  return (
    isPlain(node) &&
    node.children.every((child) => child.type === 'text' || (child.type === 'element' && isWritten(child)))
  );
}

function isPlain({tagName, properties}: Element): boolean {
  const without = PLAIN_WITHOUT[tagName];
  return PLAIN.has(tagName) && (without === undefined || properties[without] === undefined);
}

/** What KaTeX made: elements of many names, none of them the author's. */
function isFormula({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.some((name) => name === 'katex' || name === 'katex-display');
}

/** As MDX has it: no white space between the parts of a table, no attribute for alignment, which is no HTML any more. */
function asMdx(node: Element): Element {
  const start = startAsMdx(node);
  return {...start, children: start.children.map((child) => (child.type === 'element' ? asMdx(child) : child))};
}

/** The same of the element itself, whose content stays as it is. */
function startAsMdx(node: Element): Element {
  const {align, style, ...properties} = node.properties;
  const isCell = /^t[dh]$/.test(node.tagName);
  const look = isCell && typeof align === 'string' ? `text-align:${align}` : style && String(style).replace(/;$/, '');
  const isPart = /^(?:table|thead|tbody|tfoot|tr)$/.test(node.tagName);
  const children = node.children.filter((child) => !isPart || child.type !== 'text' || /\S/.test(child.value));
  return {...node, children, properties: look ? {...properties, style: look} : properties};
}

/** An element with what it holds. */
function htmlOf(node: Element): string {
  if (!hasTagInAttribute(node)) return toHtml(node);
  const [start, last] = tags({...node, children: []});
  return (
    start + node.children.map((child) => (child.type === 'element' ? htmlOf(child) : toHtml(child))).join('') + last
  );
}

function hasTagInAttribute({properties, children}: Element): boolean {
  const values = Object.values(properties);
  return (
    values.some((value) => String(value).includes('<')) ||
    children.some((child) => child.type === 'element' && hasTagInAttribute(child))
  );
}

/**
 * The start and the end of an element without content. As in what React writes, no `<` stands in an attribute: whoever looks
 * for tags in the page finds none there.
 */
function tags(node: Element): [string, string] {
  const html = toHtml(node);
  const last = `</${node.tagName}>`;
  const start = html.endsWith(last) ? html.slice(0, -last.length) : html;
  return [`<${start.slice(1).replaceAll('<', '&lt;')}`, start === html ? '' : last];
}

function element(html: string) {
  const value = {
    type: 'ObjectExpression' as const,
    properties: [
      {
        type: 'Property' as const,
        kind: 'init' as const,
        method: false,
        shorthand: false,
        computed: false,
        key: {type: 'Identifier' as const, name: '__html'},
        value: {type: 'Literal' as const, value: html},
      },
    ],
  };
  return {
    type: 'mdxJsxFlowElement' as const,
    name: WRITTEN_HTML,
    attributes: [expressionAttribute('dangerouslySetInnerHTML', value, '')],
    children: [],
    data: {_mdxExplicitJsx: true},
  };
}
