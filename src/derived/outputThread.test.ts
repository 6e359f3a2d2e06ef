import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {testContext} from '../../tests/site/testContext.ts';
import {MANIFEST_PATH} from '../papers/search/searchIndex.ts';
import {makeOutputs} from './allOutputs.ts';
import {loadContext, outputSource} from './loadContext.ts';
import {startOutputThread} from './outputThread.ts';
import {siteWriter} from './siteWriter.ts';

const PAGE = '## 1. [MoGA](https://arxiv.org/abs/2510.18692)\n\n글\n\n<img src="./asset/a.png" />\n';
let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'haru-thread-'));
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(outDir, {recursive: true});
});

async function source() {
  const context = await testContext({'y2025/oct/20251022': PAGE});
  const spareDir = join(context.siteDir, 'spare');
  return {...outputSource(context), spareDir, days: context.catalogue.days as never};
}

test('a thread makes what this one would', {timeout: 60_000}, async () => {
  const from = await source();
  const here = mkdtempSync(join(tmpdir(), 'haru-here-'));
  expect(await makeOutputs(loadContext(from), siteWriter(here))).toEqual([]);
  const thread = startOutputThread(outDir);
  thread.make(from);
  thread.tellEmpty();
  thread.tellBundled();
  expect(await thread.end()).toEqual([]);
  for (const file of ['rss.xml', 'papers.bib', 'docs/papers/y2025/oct/20251022.md', MANIFEST_PATH]) {
    expect(readFileSync(join(outDir, file)), file).toEqual(readFileSync(join(here, file)));
  }
  rmSync(here, {recursive: true});
});

test('what cannot be written fails, and says why', {timeout: 60_000}, async () => {
  const file = join(outDir, 'a file');
  writeFileSync(file, '');
  const thread = startOutputThread(file);
  thread.make(await source());
  thread.tellEmpty();
  thread.tellBundled();
  await expect(thread.end()).rejects.toThrow(/쓸 수 없습니다 \((?:ENOTDIR|EEXIST)\)/);
});
