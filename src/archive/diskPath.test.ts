import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {diskPath} from './diskPath.mjs';

let siteDir: string;
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-disk-'));
  mkdirSync(join(siteDir, 'docs/asset'), {recursive: true});
});
afterEach(() => rmSync(siteDir, {recursive: true}));

test.each(['NFC', 'NFD'] as const)('a name in %s is found in either spelling, in folders too', (form) => {
  const folder = '그림'.normalize(form);
  const file = '결과표.png'.normalize(form);
  mkdirSync(join(siteDir, 'docs/asset', folder));
  writeFileSync(join(siteDir, 'docs/asset', folder, file), '');
  for (const written of ['NFC', 'NFD'] as const) {
    expect(diskPath(siteDir, 'docs/asset/그림/결과표.png'.normalize(written))).toBe(`docs/asset/${folder}/${file}`);
  }
});

test.each([
  'docs/asset/none.png',
  'docs/asset/없다.png',
  'docs/asset',
  '../outside.png',
  '/etc/passwd',
  'docs/none/a.png',
])('%s is no file of the site', (path) => {
  writeFileSync(join(siteDir, 'docs/asset/a.png'), '');
  symlinkSync('nowhere', join(siteDir, 'docs/asset/dead.png'));
  expect(diskPath(siteDir, path)).toBeUndefined();
  expect(diskPath(siteDir, 'docs/asset/dead.png')).toBeUndefined();
});
