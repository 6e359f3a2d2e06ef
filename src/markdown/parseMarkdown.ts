import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {dialect} from './dialect.ts';
import {mendDirectives} from './mendDirectives.ts';

export type MarkdownFormat = 'md' | 'mdx';

const syntax = [remarkFrontmatter, remarkDirective, remarkGfm];
const processors = {
  md: unified().use(remarkParse).use(dialect).use(syntax).freeze(),
  mdx: unified().use(remarkParse).use(remarkMdx).use(dialect).use(syntax).freeze(),
};

/**
 * Parses a page into the tree that the site builds from it, positions those of the author's file.
 * @throws VFileMessage with `line`, `column` and `reason` where the page is no valid MDX.
 */
export function parseMarkdown(text: string, format: MarkdownFormat): Root {
  return processors[format].parse(mendDirectives(text));
}
