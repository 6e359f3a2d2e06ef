import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {moveOldSite} from './moveOldSite.ts';

let siteDir: string;
const outDir = () => join(siteDir, 'build');
const generated = () => join(siteDir, '.docusaurus');

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-old-site-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

test('the folder of the site is free at once, and what was in it goes with what an interrupted build left', async () => {
  await mkdir(join(outDir(), 'docs'), {recursive: true});
  await writeFile(join(outDir(), 'docs/a.html'), '');
  await mkdir(join(generated(), 'old-site/b'), {recursive: true});
  await writeFile(join(generated(), 'old-site/b/b.html'), '');

  const gone = moveOldSite(outDir(), generated());
  expect(existsSync(outDir())).toBe(false);
  await gone;
  expect(existsSync(join(generated(), 'old-site'))).toBe(false);
});

test('a first build has none', async () => {
  await moveOldSite(outDir(), generated());
  expect(existsSync(generated())).toBe(false);
});

test('a folder that is a link stays where it is', async () => {
  await mkdir(join(siteDir, 'elsewhere'));
  await writeFile(join(siteDir, 'elsewhere/a.html'), '');
  await symlink(join(siteDir, 'elsewhere'), outDir());
  await moveOldSite(outDir(), generated());
  expect(existsSync(join(outDir(), 'a.html'))).toBe(true);
});
