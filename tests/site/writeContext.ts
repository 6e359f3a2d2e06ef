import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import sharp from 'sharp';
import type {OutputContext} from '../../src/derived/output.ts';
import {parseDay} from '../../src/papers/day/parseDay.ts';
import type {IsoDate} from '../../src/papers/day/types.ts';
import {catalogue} from '../../src/papers/lists/catalogue.ts';
import {archiveReaders} from './archiveReaders.ts';

/**
 * Writes a small site to a folder: its days by their path below `docs/papers`, `y2025/oct/20251022`, and beside them the drawing
 * `./asset/a.png`, 40 × 20 pixels.
 */
export async function writeContext(
  siteDir: string,
  pages: Readonly<Record<string, string>>,
  baseUrl = '/haru/',
): Promise<OutputContext> {
  const drawing = await sharp({create: {width: 40, height: 20, channels: 3, background: '#c33'}})
    .png()
    .toBuffer();
  const days = Object.entries(pages).map(([name, text]) => {
    const path = `docs/papers/${name}.mdx`;
    const day = parseDay(text, {path});
    return {...day, date: day.date as IsoDate, permalink: `${baseUrl}docs/papers/${name}`, text};
  });
  for (const {path, text} of days) {
    const file = join(siteDir, path);
    await mkdir(join(dirname(file), 'asset'), {recursive: true});
    await writeFile(file, text);
    await writeFile(join(dirname(file), 'asset/a.png'), drawing);
  }
  return {
    siteDir,
    ...archiveReaders(siteDir),
    siteUrl: `https://example.org${baseUrl}`,
    baseUrl,
    title: '하루',
    description: '논문 & 글',
    author: '아무개',
    catalogue: catalogue({
      days: days.sort((a, b) => (a.date < b.date ? -1 : 1)),
      resolve: (pathname) => days.find(({permalink}) => permalink === baseUrl + pathname.slice(1)),
      findOrganisation: (label) => ({slug: label, name: label.toUpperCase()}),
      findTopics: ({text}) => (text.includes('영상') ? [{slug: '영상', name: '영상 생성'}] : []),
    }),
    cslOf: () => {
      throw new Error('No test of these outputs cites a paper');
    },
  };
}
