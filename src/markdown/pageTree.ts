import type {Element, ElementContent, Root as HastRoot, Properties} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Code, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {defaultHandlers, type Handlers, type State, toHast} from 'mdast-util-to-hast';
import {toString as toText} from 'mdast-util-to-string';
import {importedImages} from './importedImages.ts';
import {stringAttribute} from './jsx.ts';
import {constantAttributes, type JsxElement} from './jsxConstants.ts';
import {jsxHandlers} from './jsxHandlers.ts';
import {JSX_PREFIX} from './jsxPrefix.ts';
import {nodesOf} from './nodesOf.ts';
import {putFigures} from './putFigures.ts';
import rehypeMaths from './rehypeMaths.ts';
import {putMathsStylesheet} from './remarkMathsStylesheet.ts';

/** The words of a page that no author writes. */
export interface FootnoteWords {
  footnoteLabel: string;
  footnoteBackLabel: string;
}

/**
 * Makes the HTML tree of a page that is data, see `isData`: for `hast-util-to-jsx-runtime`, which puts the theme's components
 * in the place of elements. A component is an element of its name; a figure's has the `path` of its file, since only the
 * site knows the address. Formulas are drawn, and stand as HTML in their element.
 *
 * What Docusaurus' own remark plugins do for pages that it compiles is done here, or not needed:
 *
 * | plugin | here |
 * |---|---|
 * | headings, contentTitle, toc | ids come from the author's papers, see `headingIds`; a day's title and contents are its papers' |
 * | admonitions | `admonition`, below |
 * | details, head | `jsxElement`: MDX has no other way to put a component in an element's place |
 * | transformImage, transformLinks | figures are data; a page with other files is compiled |
 * | resolveMarkdownLinks | `markdownLinks`: the site puts the addresses in, see `resolvePage` |
 * | codeCompat | `code`: a block's words behind its language, as `metastring` |
 * | unusedDirectives, comment, emoji, mermaid | none: the dialect knows no other directive, and the site switches the others off |
 *
 * @param tree is changed
 */
export async function pageTree(tree: Root, words: FootnoteWords): Promise<HastRoot> {
  const images = importedImages(tree);
  putFigures(tree, {
    byPath: (path) => stringAttribute('path', path),
    byVariable: (name) => {
      const path = images.get(name);
      return path === undefined ? undefined : stringAttribute('path', path);
    },
  });
  putMathsStylesheet(tree);
  const hast = toHast(tree, {handlers, ...words, allowDangerousHtml: false}) as HastRoot;
  await rehypeMaths()(hast);
  for (const node of nodesOf(hast)) {
    if ('position' in node) delete node.position;
    if (node.type === 'element' && isFormula(node)) writeOut(node);
  }
  return hast;
}

const handlers: Handlers = {
  ...jsxHandlers,
  mdxJsxFlowElement: jsxElement,
  mdxJsxTextElement: jsxElement,
  containerDirective: admonition,
  code: (state, node: Code) => {
    const data = {...node.data, hProperties: {...node.data?.hProperties, metastring: node.meta ?? undefined}};
    return defaultHandlers.code(state, {...node, data});
  },
};

/** A fragment is what it holds. */
function jsxElement(state: State, node: JsxElement): Element | ElementContent[] {
  if (node.name === null) return state.all(node);
  const isComponent = /^[A-Z]/.test(node.name);
  const name = isComponent ? node.name : (COMPONENT_OF[node.name] ?? JSX_PREFIX + node.name);
  const {values, style} = constantAttributes(node);
  const properties: Record<string, unknown> = Object.fromEntries(values);
  if (style.size > 0) properties.style = Object.fromEntries(style);
  return {type: 'element', tagName: name, properties: properties as Properties, children: state.all(node)};
}

const COMPONENT_OF: Readonly<Record<string, string>> = {details: 'Details', head: 'Head'};

/** `:::note[title]`, as the theme's `admonition` takes it: a title of words alone is a property. */
function admonition(state: State, node: ContainerDirective): Element {
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
  const isText = label?.children.length === 1 && label.children[0]?.type === 'text';
  const {title = isText ? toText(label) : undefined, class: className, id} = node.attributes ?? {};
  const content = state.all(label ? {...node, children: node.children.slice(1)} : node);
  const rich: Element[] =
    label && !title
      ? [{type: 'element', tagName: 'mdxAdmonitionTitle', properties: {}, children: state.all(label)}]
      : [];
  const properties: Properties = {type: node.name, title, className, id};
  return {type: 'element', tagName: 'admonition', properties, children: [...rich, ...state.wrap(content, true)]};
}

/** What KaTeX made. */
function isFormula({properties: {className}}: Element): boolean {
  return Array.isArray(className) && (className.includes('katex') || className.includes('katex-display'));
}

/** A formula is a hundred elements, none of them the author's or the theme's. */
function writeOut(node: Element): void {
  for (const {properties} of nodesOf(node).filter((inside) => inside.type === 'element')) {
    if (typeof properties.style === 'string') properties.style = properties.style.replace(/;$/, '');
  }
  const html = {__html: toHtml(node.children)};
  node.properties = {...node.properties, dangerouslySetInnerHTML: html as never};
  node.children = [];
}
