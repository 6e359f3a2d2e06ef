import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {openTextCache} from '../../archive/textCache.ts';
import type {LintPage} from '../../lint/page.ts';
import {readPage} from '../../lint/readPage.ts';
import {dayPaths, readArchive} from './readArchive.ts';
import {CACHE_FOLDER, readPages} from './readPages.ts';

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
    read(text, path) {
      parsed.push(path);
      return readPage(text, path);
    },
  });
}

/** What is read without a cache. */
async function fresh(): Promise<LintPage[]> {
  const paths = await dayPaths(siteDir);
  return paths.map((path) => readPage(readFileSync(join(siteDir, path), 'utf8'), path));
}

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-pages-'));
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  write('20251007.mdx', '## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`\n\nMoGA의 글 <|user|>\n');
  write('20251022.mdx', "import a from './asset/a.png';\n\n## 2. [A] (https://a.org)\n\n<img src={a} />\n");
});

describe('a cache', () => {
  test('what did not change is not parsed, and is the same', async () => {
    const first = await pages();
    expect(parsed.length).toBe(2);
    expect(await pages()).toEqual(first);
    expect(parsed).toEqual([]);
    expect(first).toEqual(await fresh());
    expect(await readArchive(siteDir)).toEqual(first.map(({day}) => day));
  });

  test('a changed page alone is parsed again; one that is gone is dropped', async () => {
    await pages();
    write('20251022.mdx', '## 1. [B](https://b.org)\n');
    expect(await pages()).toEqual(await fresh());
    expect(parsed).toEqual([`${FOLDER}/20251022.mdx`]);

    const paths = (await dayPaths(siteDir)).slice(0, 1);
    await readPages(siteDir, paths, {read: readPage});
    await pages();
    expect(parsed).toEqual([`${FOLDER}/20251022.mdx`]);
  });

  test.each([
    ['cut off', (file: Buffer) => file.subarray(0, file.length - 20)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one byte',
      (file: Buffer) => Buffer.from(file.map((byte, at) => (at === file.length - 30 ? byte ^ 1 : byte))),
    ],
    ['something else', () => Buffer.from('{"a": 1}\n\n')],
  ])('a file that is %s is no cache', async (_, spoil) => {
    await pages();
    const file = join(siteDir, CACHE_FOLDER, 'pages');
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await pages()).toEqual(await fresh());
    expect(parsed.length).toBe(2);
    await pages();
    expect(parsed).toEqual([]);
  });

  test('a folder that cannot be written gives the same', async () => {
    // Permissions do not keep an administrator out: a file where the folder should be does.
    mkdirSync(join(siteDir, 'node_modules/.cache'), {recursive: true});
    writeFileSync(join(siteDir, 'node_modules/.cache/haru-papers'), '');
    expect(await pages()).toEqual(await fresh());
    expect(await pages()).toEqual(await fresh());
    expect(parsed.length).toBe(2);
  });

  test('other code, other values; nothing but the file is left behind', async () => {
    const file = join(siteDir, 'cache', 'kept');
    const old = openTextCache<number>(file, 'old');
    old.set('a', 'text', 1);
    await old.save();
    expect(openTextCache<number>(file, 'old').get('a', 'text')).toBe(1);
    expect(openTextCache<number>(file, 'old').get('a', 'other')).toBeUndefined();
    expect(openTextCache<number>(file, 'new').get('a', 'text')).toBeUndefined();
    expect(readdirSync(join(siteDir, 'cache'))).toEqual(['kept']);
  });
});
