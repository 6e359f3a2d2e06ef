import {mkdtemp, readdir, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import sharp from 'sharp';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {archiveReaders} from '../../../tests/site/archiveReaders.ts';
import {parseDay} from '../../papers/day/parseDay.ts';
import {catalogue} from '../../papers/lists/catalogue.ts';
import type {PublishedDay} from '../../papers/lists/followUps.ts';
import type {Output, OutputContext} from '../output.ts';
import {dayCards, groupCards, makeCards, siteCards} from './cards.ts';

let siteDir: string;
beforeAll(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterAll(() => rm(siteDir, {recursive: true}));

const DAYS = {
  '20251021': '# A\n\n## 1. [Glyph](https://arxiv.org/abs/2510.17800) `google`\n### Scaling Context Windows\n',
  '20251022': '# B\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692) `google` `네이버`\n\n## <b> & {x}\n',
};

function contextOf(texts: Record<string, string> = DAYS): OutputContext {
  const days = Object.entries(texts).map(([name, text]) => {
    const permalink = `/docs/papers/y2025/oct/${name}`;
    return {...parseDay(text, {path: `docs/papers/y2025/oct/${name}.mdx`}), permalink} as PublishedDay;
  });
  return {
    catalogue: catalogue({
      days,
      resolve: () => undefined,
      findOrganisation: (label) => ({slug: label, name: label}),
      findTopics: ({name}) => (name === 'MoGA' ? [{slug: 'video-generation', name: '영상 생성'}] : []),
    }),
    cslOf: () => {
      throw new Error('no card cites');
    },
    siteDir,
    ...archiveReaders(siteDir),
    siteUrl: 'https://example.org/',
    baseUrl: '/',
    title: '하루논문',
    description: '매일 아침 읽은 머신러닝 논문을 하루 한 쪽으로 정리합니다.',
    author: '하루논문',
  };
}

const cacheDir = () => join(siteDir, 'node_modules/.cache/haru-papers/cards');
const contentOf = async (outputs: Output[]) => Promise.all(outputs.map(({content}) => content()));

test('each day, organisation and topic has a card, and the site has one', () => {
  const context = contextOf();
  expect([siteCards, dayCards, groupCards].flatMap((make) => make(context).map(({path}) => path))).toEqual([
    'cards/site.png',
    'cards/20251021.png',
    'cards/20251022.png',
    'cards/organisations/google.png',
    'cards/organisations/네이버.png',
    'cards/topics/video-generation.png',
  ]);
});

test('cards are made once, and anew where they change', async () => {
  expect(await makeCards(contextOf())).toMatchObject({cards: 6, made: 6});
  expect(await makeCards(contextOf())).toMatchObject({cards: 6, made: 0});

  const renamed = {...DAYS, '20251022': DAYS['20251022'].replace('MoGA', 'MoGA 2')};
  // The day, the two organisations; no topic is left.
  expect(await makeCards(contextOf(renamed))).toMatchObject({cards: 5, made: 3});
});

test('outputs come from the cache', async () => {
  const context = contextOf();
  await makeCards(context);
  const files = await readdir(cacheDir());
  for (const png of await contentOf([...siteCards(context), ...dayCards(context), ...groupCards(context)])) {
    expect(await sharp(png as Uint8Array).metadata()).toMatchObject({format: 'png', width: 1200, height: 630});
  }
  expect(await readdir(cacheDir())).toEqual(files);
});

test('an entry that is damaged is made anew, the same', async () => {
  await rm(cacheDir(), {recursive: true});
  const context = contextOf();
  await makeCards(context);
  const before = await contentOf(dayCards(context));
  const [empty = '', cut = '', other = ''] = (await readdir(cacheDir())).map((name) => join(cacheDir(), name));
  await writeFile(empty, '');
  await truncate(cut, 1000);
  await writeFile(other, 'not a picture at all\n'.repeat(100));

  expect(await makeCards(context)).toMatchObject({cards: 6, made: 3});
  expect(await contentOf(dayCards(context))).toEqual(before);
});
