import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {dayPaths} from '../cli/archive/readArchive.ts';
import {findStrayPages} from './findStrayPages.ts';
import {listPages} from './listPages.ts';
import {filesBelow, walkFolder} from './walkFolder.ts';

let siteDir: string;
let elsewhere: string;

beforeEach(() => {
  [siteDir, elsewhere] = ['haru-walk-', 'haru-elsewhere-'].map((name) =>
    realpathSync(mkdtempSync(join(tmpdir(), name))),
  ) as [string, string];
});
afterEach(() => {
  for (const folder of [siteDir, elsewhere]) rmSync(folder, {recursive: true});
});

function write(folder: string, path: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), '# 글\n');
}

test('files are found in folders and behind links, hidden ones and packages are not', () => {
  for (const path of ['a.md', 'b/c.md', 'b/.d.md', '.git/e.md', 'node_modules/f/g.md', 'b/node_modules/h.md']) {
    write(siteDir, path);
  }
  write(elsewhere, 'i/j.md');
  symlinkSync(elsewhere, join(siteDir, 'linked'));
  symlinkSync(join(elsewhere, 'i/j.md'), join(siteDir, 'k.md'));
  expect(filesBelow(siteDir).sort()).toEqual(['a.md', 'b/c.md', 'k.md', 'linked/i/j.md']);
});

test('a link in a circle ends, and one to nothing is told', () => {
  write(siteDir, 'b/c.md');
  symlinkSync(siteDir, join(siteDir, 'b/up'));
  symlinkSync(join(siteDir, 'nowhere'), join(siteDir, 'gone.md'));
  symlinkSync('itself.md', join(siteDir, 'itself.md'));
  expect(filesBelow(siteDir)).toEqual(['b/c.md']);
  const nothing = walkFolder(siteDir).filter(({kind}) => kind === 'nothing');
  expect(nothing.map(({path}) => path).sort()).toEqual(['gone.md', 'itself.md']);
});

test('a folder that is not there has nothing', () => {
  expect(walkFolder(join(siteDir, 'nowhere'))).toEqual([]);
});

test('check and build find the same days and strays', async () => {
  const month = 'papers/y2025/oct';
  write(siteDir, `docs/${month}/20251022.mdx`);
  write(siteDir, 'docs/.obsidian/papers/20251023.mdx');
  write(siteDir, 'docs/node_modules/a/README.MD');
  write(elsewhere, 'sep/20250929.mdx');
  write(elsewhere, 'sep/Papers/20250930.mdx');
  symlinkSync(join(elsewhere, 'sep'), join(siteDir, 'docs/papers/y2025/sep'));
  const days = ['docs/papers/y2025/oct/20251022.mdx', 'docs/papers/y2025/sep/20250929.mdx'];
  const pages = listPages(join(siteDir, 'docs')).map((page) => `docs/${page}`);
  expect(await dayPaths(siteDir)).toEqual(days);
  expect(pages.filter((page) => !page.includes('Papers')).sort()).toEqual(days);
  expect((await findStrayPages(siteDir)).map(({path}) => path)).toEqual(['docs/papers/y2025/sep/Papers/20250930.mdx']);
});
