import {join} from 'node:path';
import {splitFrontMatter} from '../markdown/frontMatterBlock.ts';
import {isDayPath} from '../papers/day/dates.ts';
import {figurePath} from '../papers/day/figurePath.ts';
import {readFrontMatter} from '../papers/day/frontMatter.ts';
import type {Problem} from '../papers/day/types.ts';
import {diskPath} from './diskPath.mjs';
import {listPages} from './listPages.ts';
import {readAuthorFile} from './readAuthorFile.ts';

/** Where pages lie besides days, below the site. */
const FOLDERS = ['docs', 'src/pages'];

/** What is wrong with the front matter of the pages that are no days; days say it of themselves. */
export function otherPageFaults(siteDir: string): Problem[] {
  const paths = FOLDERS.flatMap((folder) => listPages(join(siteDir, folder)).map((page) => `${folder}/${page}`));
  return paths
    .filter((path) => !isDayPath(path))
    .sort()
    .flatMap((path): Problem[] => {
      const {yaml} = splitFrontMatter(readAuthorFile(siteDir, path)?.text ?? '');
      const {faults, image} = readFrontMatter(yaml);
      const found = faults.map((fault) => ({path, ...fault}));
      if (!image || diskPath(siteDir, figurePath(path, image.path))) return found;
      return [...found, {path, point: image.point, reason: `그림 파일이 없습니다: ${image.path}`}];
    });
}
