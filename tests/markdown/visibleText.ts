import {evaluateSync} from '@mdx-js/mdx';
import type {Root as HastRoot} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Root} from 'mdast';
import {parseEntities} from 'parse-entities';
import {createElement} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {type Processor, unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {dialect} from '../../src/markdown/dialect.ts';
import {findMaths} from '../../src/markdown/maths/findMaths.ts';
import {mathsFromMarkdown} from '../../src/markdown/maths/mathsNodes.ts';
import {mathsSyntax} from '../../src/markdown/maths/mathsSyntax.ts';
import type {MarkdownFormat} from '../../src/markdown/parseMarkdown.ts';

/** GitHub's rendering: CommonMark, its extensions, raw HTML sanitized as GitHub does, and maths as we find it or none. */
const githubOf = (text: string, hasMaths: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough)
    .use(hasMaths ? [[ourMaths, text], mathsAsText] : [])
    .use(tagFilter)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeSanitize);

/** What is a formula, both know by rules of their own; here it is about all the rest. */
function ourMaths(this: Processor, text: string): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mathsSyntax(findMaths(text))];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathsFromMarkdown];
}

/** GitHub's extension of the same name, which its specification describes: these tags are shown as text. */
function tagFilter() {
  const filtered = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?![\w-]))/gi;
  return (tree: Root): void => {
    visit(tree, 'html', (node) => {
      node.value = node.value.replace(filtered, '&lt;');
    });
  };
}

/** What a reader of GitHub's rendering sees, without white space; where formulas are signs and letters as all others, with `hasMaths: false`. */
export function githubText(markdown: string, {hasMaths = true} = {}): string {
  const file = markdown.replace(/^\uFEFF/, '');
  const github = githubOf(file, hasMaths);
  return textOf(github.runSync(github.parse(file), file) as HastRoot);
}

/** Renders a page as the site would: through our dialect and MDX to React, and to HTML. */
export function renderPage(markdown: string, format: MarkdownFormat = 'mdx'): string {
  const {default: Page} = evaluateSync(markdown, {
    ...runtime,
    format,
    remarkPlugins: [...dialect, mathsAsText, containersAsBlocks],
    rehypePlugins: format === 'md' ? [[rehypeRaw, {passThrough: MDX_NODES}]] : [],
  });
  return renderToStaticMarkup(createElement(Page));
}

const MDX_NODES = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/** What a reader of our page sees, without white space. */
export function pageText(markdown: string, format?: MarkdownFormat): string {
  return textOf(fromHtml(renderPage(markdown, format), {fragment: true}));
}

/** Where the first visible character is that is not in the page, in order; -1 where all are. */
export function firstLost(wanted: string, page: string): number {
  let at = 0;
  for (const [index, character] of [...wanted].entries()) {
    const found = page.indexOf(character, at);
    if (found < 0) return index;
    at = found + character.length;
  }
  return -1;
}

function textOf(tree: HastRoot): string {
  let text = '';
  visit(tree, 'text', ({value}) => {
    text += value;
  });
  return text.replace(/[\s\u200b]+/g, '');
}

/** KaTeX draws maths; to compare, its source is shown as GitHub without maths would. */
function mathsAsText() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['math', 'inlineMath'], (node, index, parent) => {
      const {start, end} = node.position ?? {};
      const value = parseEntities(String(file).slice(start?.offset, end?.offset));
      if (parent && index !== undefined) parent.children[index] = {type: 'text', value};
    });
  };
}

/** Docusaurus makes admonitions of containers; here a plain block will do. */
function containersAsBlocks() {
  return (tree: Root): void => {
    visit(tree, 'containerDirective', (node) => {
      node.data = {...node.data, hName: 'aside'};
    });
  };
}
