import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {expect, test} from 'vitest';

import type {IsoDate} from '../../papers/day/types.ts';
import {datedPages, pageOfDate} from './datedPages.ts';

test('pages come with the newest last; what lies where its date does not say is none', async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'haru-pages-'));
  for (const path of [
    'y2025/oct/20251007.mdx',
    'y2025/apr/20250401.md',
    'y2025/apr/20251001.mdx',
    'y2025/oct/memo.mdx',
  ]) {
    mkdirSync(join(siteDir, 'docs/papers', dirname(path)), {recursive: true});
    writeFileSync(join(siteDir, 'docs/papers', path), '');
  }
  expect(await datedPages(siteDir)).toEqual([
    {path: 'docs/papers/y2025/apr/20250401.md', date: '2025-04-01'},
    {path: 'docs/papers/y2025/oct/20251007.mdx', date: '2025-10-07'},
  ]);
});

test('the page of a date, or the one that was meant', () => {
  const paths = ['docs/papers/y2025/apr/20250401.md', 'docs/papers/y2025/oct/20251007.mdx'];
  expect(pageOfDate(paths, '2025-04-01' as IsoDate)).toBe(paths[0]);
  expect(() => pageOfDate(paths, '2025-10-08' as IsoDate)).toThrow(
    '2025-10-08의 글이 없습니다\n    → docs/papers/y2025/oct/20251007.mdx을(를) 뜻했나요?',
  );
  expect(() => pageOfDate(paths, '1999-12-31' as IsoDate)).toThrow(/^1999-12-31의 글이 없습니다$/);
});
