import type {ParseFrontMatter} from '@docusaurus/types';

import {splitFrontMatter} from '../../markdown/frontMatterBlock.ts';
import {isDayPath} from '../../papers/day/dates.ts';
import {dayValues} from '../../papers/day/dayFrontMatter.ts';
import {readFrontMatter} from '../../papers/day/frontMatter.ts';

/**
 * What Docusaurus reads before the text of every page, `markdown.parseFrontMatter` of the configuration. Its own parser runs the
 * JavaScript behind `---js`, and stops at what is no YAML without its place: that is told by `check` and by the build's own list.
 */
export const parseFrontMatter: ParseFrontMatter = async ({filePath, fileContent}) => {
  const {yaml, text} = splitFrontMatter(fileContent);
  const {values} = readFrontMatter(yaml);
  return {frontMatter: isDayPath(filePath) ? dayValues(values, belowSite(filePath)) : values, content: text.trim()};
};

/** A day's path, whatever its site's folder is called. */
function belowSite(file: string): string {
  const parts = file.split(/[\\/]/);
  return parts.slice(-5).join('/');
}
