import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

import {DAY_KEYS} from './dayFrontMatter.ts';

test('the table for authors names the same keys', () => {
  const text = readFileSync(new URL('../../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const [, section = ''] = /^## 머리말\n([\s\S]*?)^## /m.exec(text) ?? [];
  const names = [...section.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(names).toEqual(DAY_KEYS);
});
