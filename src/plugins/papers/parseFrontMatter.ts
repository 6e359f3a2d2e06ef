import type {ParseFrontMatter} from '@docusaurus/types';

import {readFrontMatter, splitFrontMatter} from '../../papers/day/frontMatter.ts';

/**
 * What Docusaurus reads before the text of every page, `markdown.parseFrontMatter` of the configuration. Its own parser runs the
 * JavaScript behind `---js`, and stops at what is no YAML without its place: that is told by `check` and by the build's own list.
 */
export const parseFrontMatter: ParseFrontMatter = async ({fileContent}) => {
  const {yaml, text} = splitFrontMatter(fileContent);
  return {frontMatter: readFrontMatter(yaml).values, content: text.trim()};
};
