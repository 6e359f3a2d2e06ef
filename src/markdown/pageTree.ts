import type {Element, ElementContent, Root as HastRoot, Properties} from 'hast';
import type {Code, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {defaultHandlers, type Handlers, type State, toHast} from 'mdast-util-to-hast';
import {toString as toText} from 'mdast-util-to-string';
import {importedImages} from './importedImages.ts';
import {stringAttribute} from './jsx.ts';
import {constantAttributes, type JsxElement} from './jsxConstants.ts';
import {jsxHandlers} from './jsxHandlers.ts';
import {JSX_PREFIX} from './jsxPrefix.ts';
import {type Drawings, drawFormulas} from './maths/drawFormulas.ts';
import type {Formula} from './maths/equationLabels.ts';
import type {DisplayMath, InlineMath} from './maths/mathsNodes.ts';
import {typedFormula} from './maths/typedFormula.ts';
import {nodesOf} from './nodesOf.ts';
import {putFigures} from './putFigures.ts';
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
 * @param drawings its formulas, where they were drawn already
 */
export function pageTree(tree: Root, words: FootnoteWords, drawings: Drawings = drawFormulas(tree)): HastRoot {
  const images = importedImages(tree);
  putFigures(tree, {
    byPath: (path) => stringAttribute('path', path),
    byVariable: (name) => {
      const path = images.get(name);
      return path === undefined ? undefined : stringAttribute('path', path);
    },
  });
  putMathsStylesheet(tree);
  const hast = toHast(tree, {handlers: {...handlers, ...mathsHandlers(drawings)}, ...words}) as HastRoot;
  for (const node of nodesOf(hast)) if ('position' in node) delete node.position;
  return hast;
}

const handlers: Handlers = {
  ...jsxHandlers,
  mdxJsxFlowElement: jsxElement,
  mdxJsxTextElement: jsxElement,
  containerDirective: admonition,
  code,
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

function code(state: State, node: Code): Element {
  const data = {...node.data, hProperties: {...node.data?.hProperties, metastring: node.meta ?? undefined}};
  return defaultHandlers.code(state, {...node, data});
}

/** A formula that KaTeX cannot read stays as typed. */
function mathsHandlers(drawings: Drawings): Handlers {
  const shown = (node: Formula): Element =>
    drawn(drawings.get(node)?.html) ?? typedFormula(node.value, node.type !== 'inlineMath');
  return {
    math: (_, node: DisplayMath) => shown(node),
    inlineMath: (_, node: InlineMath) => shown(node),
    code: (state, node: Code) => (drawings.has(node) ? shown(node) : code(state, node)),
  };
}

/**
 * KaTeX's element, with what is in it as HTML: a hundred elements, none of them the author's or the theme's. Shorter than KaTeX
 * writes it: in text and in values between `"` neither `'` nor `>` means anything.
 */
function drawn(html = ''): Element | undefined {
  const [, className, inside = ''] = /^<span class="(katex(?:-display)?)">([\s\S]*)<\/span>$/.exec(html) ?? [];
  if (!className) return undefined;
  const short = inside
    .replaceAll('&#x27;', "'")
    .replaceAll('&gt;', '>')
    .replace(/( style="[^"]*);"/g, '$1"');
  const properties = {className: [className], dangerouslySetInnerHTML: {__html: short} as never};
  return {type: 'element', tagName: 'span', properties, children: []};
}
