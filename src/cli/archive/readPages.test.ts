import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {openPages} from '../../archive/pages.ts';
import {parsePage} from '../../archive/parsePage.ts';
import {openStore, STORE} from '../../archive/store.mjs';
import type {LintPage} from '../../lint/page.ts';
import {readPage} from '../../lint/readPage.ts';
import {dayPaths, readArchive} from './readArchive.ts';
import {readPages} from './readPages.ts';

const FOLDER = 'docs/papers/y2025/oct';

let siteDir: string;
let parsed: string[];

function write(name: string, text: string) {
  writeFileSync(join(siteDir, FOLDER, name), text);
}

/** Reads all pages, and notes in `parsed` which of them went through the parser. */
async function pages(): Promise<LintPage[]> {
  parsed = [];
  return readPages(siteDir, await dayPaths(siteDir), {
    parse(text, path) {
      parsed.push(path);
      return parsePage(text, path);
    },
  });
}

/** What is read without a store. */
async function fresh(): Promise<LintPage[]> {
  const paths = await dayPaths(siteDir);
  return paths.map((path) => JSON.parse(JSON.stringify(readPage(readFileSync(join(siteDir, path), 'utf8'), path))));
}

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-pages-'));
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  write('20251007.mdx', '## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`\n\nMoGA의 글 <|user|>\n');
  write('20251022.mdx', "import a from './asset/a.png';\n\n## 2. [A] (https://a.org)\n\n<img src={a} />\n");
});

test('what did not change is not parsed, and is the same', async () => {
  const first = await pages();
  expect(parsed.length).toBe(2);
  expect(await pages()).toEqual(first);
  expect(parsed).toEqual([]);
  expect(first).toEqual(await fresh());
  expect(await readArchive(siteDir)).toEqual(first.map(({day}) => day));
});

test('a changed page alone is parsed again', async () => {
  await pages();
  write('20251022.mdx', '## 1. [B](https://b.org)\n');
  expect(await pages()).toEqual(await fresh());
  expect(parsed).toEqual([`${FOLDER}/20251022.mdx`]);
});

test('what a build parsed is not parsed again', async () => {
  const built = openPages({siteDir, store: openStore(siteDir)});
  for (const path of await dayPaths(siteDir)) await built.read(path);
  await pages();
  expect(parsed).toEqual([]);
});

test('pages come from elsewhere than their folder', async () => {
  const readFile = () => ({text: '## 1. [B](https://b.org)\n', problems: []});
  const [page] = await readPages(siteDir, [`${FOLDER}/20251022.mdx`], {readFile});
  expect(page?.day.papers).toMatchObject([{name: 'B'}]);
});

test('a folder that cannot be written gives the same', async () => {
  // Permissions do not keep an administrator out: a file where the folder should be does.
  mkdirSync(join(siteDir, 'node_modules/.cache'), {recursive: true});
  writeFileSync(join(siteDir, STORE), '');
  expect(await pages()).toEqual(await fresh());
  expect(await pages()).toEqual(await fresh());
  expect(parsed.length).toBe(2);
});
