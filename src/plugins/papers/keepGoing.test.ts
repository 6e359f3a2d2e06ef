import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, onTestFinished, test, vi} from 'vitest';

import {openPages} from '../../archive/pages.ts';
import {openStore} from '../../archive/store.mjs';
import {formatProblem} from '../../papers/day/checkDays.ts';
import {type CheckedDays, typeFaults} from './keepGoing.ts';
import {loadDays} from './loadDays.ts';
import {reportProblems} from './reportProblems.ts';

const FOLDER = 'docs/papers/y2025/oct';

/** Days as a build that keeps going has them, and what is read of each. */
async function publish(texts: Record<string, string>): Promise<CheckedDays & {typedTexts: Map<string, string>}> {
  const siteDir = mkdtempSync(join(tmpdir(), 'haru-keep-going-'));
  onTestFinished(() => {
    rmSync(siteDir, {recursive: true});
    vi.unstubAllEnvs();
  });
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('HARU_KEEP_GOING', 'true');
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(siteDir, FOLDER, `${name}.mdx`), text);
  const typedTexts = new Map<string, string>();
  const pages = openPages({siteDir, store: openStore(siteDir), spareDir: join(siteDir, 'spare'), typedTexts});
  const docs = Object.keys(texts).map((name) => ({
    source: `@site/${FOLDER}/${name}.mdx`,
    permalink: `/${FOLDER}/${name}`,
  }));
  const load = async () => {
    const days = await loadDays(pages, docs);
    const around = {siteDir, baseUrl: '/', docs, drafts: [], otherPages: [], others: []};
    return {days, problems: await reportProblems({...around, days})};
  };
  return {...(await typeFaults(await load(), {siteDir, typedTexts, load})), typedTexts};
}

test('a paragraph with a fault is typed, and the rest of its day is as it was', async () => {
  const {days, problems, typedTexts} = await publish({
    20251020: '## [GAR](https://arxiv.org/abs/2510.18876)\n\n[앞](/docs/papers/y2025/oct/20251021#moga-mit)\n',
    20251021:
      '---\ntitle: [글]\n---\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692) `mit`\n\n바른 글\n\n![없는](./none.png)\n',
  });
  expect(problems.map((problem) => formatProblem(problem).split('\n')[0])).toEqual([
    `${FOLDER}/20251021.mdx:2:8: 머리말: title: 글자가 아닙니다`,
    `${FOLDER}/20251021.mdx:9:1: 그림 파일이 없습니다: ./none.png`,
  ]);
  expect(problems[1]?.excerpt?.[1]).toEqual({line: 9, text: '![없는](./none.png)'});
  expect(days[1]?.papers[0]).toMatchObject({anchor: 'moga-mit', text: expect.stringContaining('바른 글')});
  expect(days[1]?.figures).toEqual([]);
  expect([...typedTexts.keys()]).toEqual([`${FOLDER}/20251021.mdx`]);
});

test('of a page that is code nothing runs, and its papers keep their names', async () => {
  const {days, problems} = await publish({
    20251022:
      'export const a = 1;\n\n## [Code](https://arxiv.org/abs/2510.18700)\n\n값 {a}\n\n<div style={{top: a}}><iframe src="https://b.example/" /></div>\n\n[없는](#none)\n',
  });
  expect(problems.length).toBeGreaterThan(0);
  expect(days[0]).toMatchObject({isData: true, links: [], foreignParts: []});
  expect(days[0]?.papers.map(({name}) => name)).toEqual(['Code']);
});

test('a day that leads to what is typed now is told of too', async () => {
  const {problems} = await publish({
    20251020: '## [GAR](https://arxiv.org/abs/2510.18876)\n\n[앞](/docs/papers/y2025/oct/20251021#beta)\n',
    20251021: '## 1. [Beta](/docs/papers/y2025/oct/20251001)\n',
  });
  expect(problems.map(({path}) => path)).toContain(`${FOLDER}/20251021.mdx`);
  expect(problems.length).toBeLessThanOrEqual(2);
});
