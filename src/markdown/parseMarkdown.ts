import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {mendDirectives} from './mendDirectives.ts';
import remarkContainers from './remarkContainers.ts';
import remarkTolerantJsx from './remarkTolerantJsx.ts';

export type MarkdownFormat = 'md' | 'mdx';

const syntax = [remarkFrontmatter, remarkContainers, remarkGfm, remarkMath, remarkCjkFriendly];
const processors = {
  md: unified().use(remarkParse).use(syntax).freeze(),
  mdx: unified().use(remarkParse).use(remarkMdx).use(remarkTolerantJsx).use(syntax).freeze(),
};

/**
 * Parses a page into the tree that the site builds from it, positions those of the author's file.
 * @throws VFileMessage with `reason`, and `line` and `column` where they are known, for a page that is no valid MDX.
 */
export function parseMarkdown(text: string, format: MarkdownFormat): Root {
  return processors[format].parse(mendDirectives(text));
}
