import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, test} from 'vitest';

import {CommandError} from '../CommandError.ts';
import {findSite} from './findSite.ts';

test('the site of a folder is the nearest above it', () => {
  const outside = mkdtempSync(join(tmpdir(), 'haru-find-'));
  const site = join(outside, 'site');
  const month = join(site, 'docs/papers/y2025/oct');
  mkdirSync(month, {recursive: true});
  writeFileSync(join(site, 'docusaurus.config.ts'), '');
  expect(findSite(month)).toBe(site);
  expect(findSite(site)).toBe(site);
  expect(() => findSite(outside)).toThrow(CommandError);
  expect(() => findSite(outside)).toThrow(/사이트가 아닙니다 \(docusaurus\.config\.ts가 없습니다\)/);
});
