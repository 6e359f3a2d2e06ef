import {join} from 'node:path';
import {splitFrontMatter} from '../markdown/frontMatterBlock.ts';
import {isDayPath} from '../papers/day/dates.ts';
import {readFrontMatter} from '../papers/day/frontMatter.ts';
import type {Problem} from '../papers/day/types.ts';
import {listPages} from './listPages.ts';
import {readAuthorFile} from './readAuthorFile.ts';

/** Where pages lie besides days, below the site. */
const FOLDERS = ['docs', 'src/pages'];

/** The pages of a site that are no days, in the order of their paths. */
export function otherPagePaths(siteDir: string): string[] {
  return FOLDERS.flatMap((folder) => listPages(join(siteDir, folder)).map((page) => `${folder}/${page}`))
    .filter((path) => !isDayPath(path))
    .sort();
}

/** What is wrong with the front matter of the pages that are no days; days say it of themselves. */
export function otherPageFaults(siteDir: string): Problem[] {
  return otherPagePaths(siteDir).flatMap((path) => {
    const {yaml} = splitFrontMatter(readAuthorFile(siteDir, path)?.text ?? '');
    return readFrontMatter(yaml).faults.map((fault): Problem => ({path, ...fault}));
  });
}
