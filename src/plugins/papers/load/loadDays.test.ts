import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {filesBesideDays} from './filesBeside.ts';
import {loadDay, loadDays, publishedDays} from './loadDays.ts';

const FOLDER = 'docs/papers/y2025/oct';
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-days-'));
  await mkdir(join(siteDir, FOLDER, 'asset'), {recursive: true});
});

afterEach(() => rm(siteDir, {recursive: true}));

const write = (name: string, text: string) => writeFile(join(siteDir, FOLDER, name), text);
const doc = (name: string) => ({source: `@site/${FOLDER}/${name}.mdx`, permalink: `/docs/${name}`, title: name});

test('the days among the pages, oldest first, with the addresses that the site gave them', async () => {
  await write('20251022.mdx', '## A');
  await write('20251007.mdx', '## B');
  const about = {source: '@site/docs/about.mdx', permalink: '/docs/about', title: 'about'};
  const days = await loadDays(siteDir, [doc('20251022'), about, doc('20251007')]);
  expect(days.map(({permalink, papers}) => [permalink, papers[0]?.name])).toEqual([
    ['/docs/20251007', 'B'],
    ['/docs/20251022', 'A'],
  ]);
});

test('a day that is unlisted is loaded, and not among the published', async () => {
  await write('20251022.mdx', '## A');
  await write('20251007.mdx', '## B');
  const days = await loadDays(siteDir, [doc('20251022'), {...doc('20251007'), unlisted: true}]);
  expect(days).toHaveLength(2);
  expect(publishedDays(days).map(({date}) => date)).toEqual(['2025-10-22']);
});

test('a day is parsed once for each text', async () => {
  const path = `${FOLDER}/20251022.mdx`;
  await write('20251022.mdx', '## A');
  const first = await loadDay(siteDir, path);
  expect(await loadDay(siteDir, path)).toBe(first);
  await write('20251022.mdx', '## B');
  expect((await loadDay(siteDir, path)).papers).toMatchObject([{name: 'B'}]);
});

test('the files beside a day are named as an author names them', async () => {
  await write('20251022.mdx', '# 글');
  await write('asset/a.png', '');
  const day = await loadDay(siteDir, `${FOLDER}/20251022.mdx`);
  const files = (await filesBesideDays(siteDir, [day]))(day);
  expect([...files].sort()).toEqual(['./20251022.mdx', './asset/a.png']);
});
