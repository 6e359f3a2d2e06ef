import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {parseDay} from '../papers/day/parseDay.ts';
import type {IsoDate} from '../papers/day/types.ts';
import {catalogue} from '../papers/lists/catalogue.ts';
import type {PublishedDay} from '../papers/lists/followUps.ts';
import {loadLibrary} from './loadLibrary.ts';

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-library-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

function day(path: string, text: string): PublishedDay {
  const parsed = parseDay(text, {path});
  return {...parsed, date: parsed.date as IsoDate, permalink: `/${path}`};
}

const DAYS = [
  day('docs/papers/y2025/sep/20250929.mdx', '## [Sea](https://arxiv.org/abs/2509.10001)'),
  day('docs/papers/y2025/oct/20251022.mdx', '## [Lake](https://arxiv.org/abs/2510.10002)\n\n## Rain'),
];

const {papers} = catalogue({
  days: DAYS,
  resolve: () => undefined,
  findOrganisation: (label) => ({slug: label, name: label}),
  findTopics: () => [],
});

async function write(month: string, text: string) {
  const path = join(siteDir, `docs/papers/y2025/${month}/library.json`);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, text);
}

const item = (id: string, title: string) => JSON.stringify({id, type: 'article', title});

test('a paper is what its own month says, else another month, else its page', async () => {
  await write('sep', `[${item('2510.10002', 'Lake in September')}, ${item('2509.10001', 'Sea in September')}]`);
  await write('oct', `[${item('2510.10002', 'Lake in October')}]`);
  const {cslOf, problems} = loadLibrary(siteDir, DAYS);
  expect(problems).toEqual([]);
  expect(papers.map((paper) => cslOf(paper).title)).toEqual(['Sea in September', 'Lake in October', 'Rain']);

  await write('oct', '[]');
  const without = loadLibrary(siteDir, DAYS);
  expect(papers.map((paper) => without.cslOf(paper).title)).toEqual(['Sea in September', 'Lake in September', 'Rain']);
});

test('no month needs a library', async () => {
  const {cslOf, problems} = loadLibrary(siteDir, DAYS);
  expect([papers.map((paper) => cslOf(paper).title), problems]).toEqual([['Sea', 'Lake', 'Rain'], []]);
});

test('faults are named by their file, in the order of the months’ paths', async () => {
  await write('sep', '[\n  3]');
  await write('oct', '{}');
  const {problems} = loadLibrary(siteDir, DAYS);
  expect(problems.map(({path, point}) => `${path}:${point.line}:${point.column}`)).toEqual([
    'docs/papers/y2025/oct/library.json:1:1',
    'docs/papers/y2025/sep/library.json:2:3',
  ]);
});

test('a library that cannot be read is not one that is not there', async () => {
  await mkdir(join(siteDir, 'docs/papers/y2025/oct/library.json'), {recursive: true});
  const {problems} = loadLibrary(siteDir, DAYS);
  expect(problems).toMatchObject([
    {path: 'docs/papers/y2025/oct/library.json', reason: '읽을 수 없는 파일입니다 (EISDIR)'},
  ]);
});
