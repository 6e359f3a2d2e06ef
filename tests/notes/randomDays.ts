import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import fc from 'fast-check';

import {loadArchive} from '../../src/cli/archive/loadArchive.ts';
import {lintPage} from '../../src/lint/lintPage.ts';
import {dayPath, parseCompactDate} from '../../src/papers/day/dates.ts';
import {documents} from '../markdown/documents.ts';
import {BLOCKS, FRONT_MATTER} from './notePieces.ts';

const block = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...BLOCKS)}, {weight: 1, arbitrary: documents});

/** A page of a day: front matter of several slips, a paper or none, and blocks of notes. */
const page = fc
  .record({
    frontMatter: fc.uniqueArray(fc.constantFrom(...FRONT_MATTER), {
      maxLength: 2,
      selector: (text) => text.replace(/:[\s\S]*/, ''),
    }),
    heading: fc.constantFrom('', '# 오늘\n\n', '## 1. [Alpha](https://arxiv.org/abs/2101.00001) `mit`\n\n'),
    blocks: fc.array(block, {minLength: 1, maxLength: 5}),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({frontMatter, heading, blocks, newline}) => {
    const yaml = frontMatter.length > 0 ? `---\n${frontMatter.join('\n')}\n---\n\n` : '';
    return `${yaml}${heading}${blocks.join('\n\n')}\n`.replaceAll('\n', newline);
  });

/**
 * Writes random pages into a site, a day each from 2031 on, and takes away again those that `check` has an error of: what is left,
 * a build has to take.
 *
 * @returns the paths that are left, and how many were taken away
 */
export async function writeRandomDays(
  siteDir: string,
  {count, seed}: {count: number; seed: number},
): Promise<{left: string[]; refused: number}> {
  const paths = fc.sample(page, {numRuns: count, seed}).map((text, index) => {
    const path = dayOf(index, index % 3 === 0 ? 'md' : 'mdx');
    mkdirSync(join(siteDir, dirname(path)), {recursive: true});
    writeFileSync(join(siteDir, path), text);
    return path;
  });
  const left = new Set(paths);
  for (let round = 0; ; round++) {
    const {archive, dataProblems} = await loadArchive(siteDir);
    const faulty = archive.pages
      .filter((one) => left.has(one.day.path) && lintPage(one, archive).some(({severity}) => severity === 'error'))
      .map(({day}) => day.path);
    const strays = dataProblems.map(({path}) => path).filter((path) => left.has(path));
    for (const path of [...faulty, ...strays]) {
      left.delete(path);
      rmSync(join(siteDir, path));
    }
    // A page that is gone may have been what another one links to.
    if (faulty.length + strays.length === 0) break;
    if (round > count) throw new Error('Each round takes a page away, and none is left');
  }
  return {left: [...left], refused: count - left.size};
}

function dayOf(index: number, format: 'md' | 'mdx'): string {
  const day = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');
  const date = parseCompactDate(day);
  if (!date) throw new Error(`${day} is no date`);
  return dayPath(date, format);
}
