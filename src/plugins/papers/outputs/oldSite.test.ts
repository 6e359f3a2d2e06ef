import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';

import {deleteOldSites, moveOldSite} from './oldSite.ts';
import {siteWriter} from './siteWriter.ts';

let siteDir: string;
const outDir = () => join(siteDir, 'build');
const generated = () => join(siteDir, '.docusaurus');

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-old-site-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

describe('the site of the build before', () => {
  test('is out of the way at once, and goes with what an interrupted build left', async () => {
    await mkdir(join(outDir(), 'docs'), {recursive: true});
    await writeFile(join(outDir(), 'docs/a.html'), '');
    await mkdir(join(generated(), 'old-site/b'), {recursive: true});
    await writeFile(join(generated(), 'old-site/b/b.html'), '');

    const oldSite = moveOldSite(outDir(), generated()) as string;
    expect(existsSync(outDir())).toBe(false);
    expect(existsSync(join(oldSite, 'docs/a.html'))).toBe(true);
    await deleteOldSites(generated());
    expect(existsSync(join(generated(), 'old-site'))).toBe(false);
  });

  test('is not there at the first build', async () => {
    expect(moveOldSite(outDir(), generated())).toBe(undefined);
    expect(existsSync(generated())).toBe(false);
    await deleteOldSites(generated());
  });

  test('stays where it is if its folder is a link', async () => {
    await mkdir(join(siteDir, 'elsewhere'));
    await writeFile(join(siteDir, 'elsewhere/a.html'), '');
    await symlink(join(siteDir, 'elsewhere'), outDir());
    expect(moveOldSite(outDir(), generated())).toBe(undefined);
    expect(existsSync(join(outDir(), 'a.html'))).toBe(true);
  });
});

describe('a file of it', () => {
  const path = 'p/2510.18692/index.html';
  const read = () => readFileSync(join(outDir(), path), 'utf8');
  const inode = (folder: string) => statSync(join(folder, path)).ino;

  async function oldSiteWith(content: string): Promise<string> {
    await mkdir(join(outDir(), 'p/2510.18692'), {recursive: true});
    await writeFile(join(outDir(), path), content);
    return moveOldSite(outDir(), generated()) as string;
  }

  test.each(['주소', Buffer.from('주소')])('is taken over where nothing changed', async (content) => {
    const oldSite = await oldSiteWith('주소');
    const before = inode(oldSite);
    siteWriter(outDir(), {oldSite})(path, content);
    expect(read()).toBe('주소');
    expect(inode(outDir())).toBe(before);
    expect(existsSync(join(oldSite, path))).toBe(false);
  });

  test.each(['주수', '주소들', ''])('is written anew where it holds other bytes: %j', async (old) => {
    const oldSite = await oldSiteWith(old);
    siteWriter(outDir(), {oldSite})(path, '주소');
    expect(read()).toBe('주소');
    expect(readFileSync(join(oldSite, path), 'utf8')).toBe(old);
  });

  test('brings its folder along where it is alone in it, and no other file', async () => {
    const oldSite = await oldSiteWith('주소');
    await mkdir(join(oldSite, 'p/2510.18701'));
    for (const name of ['index.html', 'gone.html']) await writeFile(join(oldSite, 'p/2510.18701', name), '주소');
    const before = statSync(join(oldSite, 'p/2510.18692')).ino;
    const write = siteWriter(outDir(), {oldSite});
    for (const id of ['2510.18701', '2510.18692']) write(`p/${id}/index.html`, '주소');
    expect(readdirSync(join(outDir(), 'p/2510.18701'))).toEqual(['index.html']);
    expect(readdirSync(join(outDir(), 'p/2510.18692'))).toEqual(['index.html']);
    expect(statSync(join(outDir(), 'p/2510.18692')).ino).toBe(before);
    expect(readdirSync(join(oldSite, 'p'))).toEqual(['2510.18701']);
  });

  test('is written where the old site has none, or a folder', async () => {
    const oldSite = await oldSiteWith('주소');
    await mkdir(join(oldSite, 'rss.xml'));
    const write = siteWriter(outDir(), {oldSite});
    for (const name of ['atom.xml', 'rss.xml']) {
      write(name, '');
      expect(readFileSync(join(outDir(), name), 'utf8')).toBe('');
    }
  });
});
