import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {ownAddress} from './ownAddress.ts';
import {parseTaken} from './tray/parseTaken.ts';

const ORIGIN = 'https://here.example';

beforeEach(() => {
  vi.stubGlobal('location', new URL(`${ORIGIN}/haru/docs/papers`));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['/haru/docs/papers/y2025/oct/20251021#glyph', '/haru/docs/papers/y2025/oct/20251021#glyph'],
  ['?q=graph', '/haru/docs/papers?q=graph'],
  [`${ORIGIN}//evil.example/a`, '//evil.example/a'],
  ['/%2f/evil.example', '/%2f/evil.example'],
])('%j stays', (address, path) => {
  expect(ownAddress(address)).toBe(ORIGIN + path);
});

const LEAVES = [
  '//evil.example/#a',
  '/\t/evil.example/#a',
  '/\n\\evil.example/#a',
  '/\\evil.example/#a',
  '///evil.example//#a',
  'https://evil.example/#a',
  'https://here.example:8443/#a',
  'javascript:alert(1)#a',
  'https://#a',
];

test.each(LEAVES)('%j leaves, or is no address', (address) => {
  expect(ownAddress(address)).toBeUndefined();
  expect(parseTaken([{address, name: 'Glyph'}])).toEqual([]);
});

test('what is taken along has the address of a section', () => {
  const taken = {address: '/haru/docs/papers/y2025/oct/20251021#glyph', name: 'Glyph'};
  expect(parseTaken([taken, {...taken, address: '/haru/docs'}, {...taken, address: 'docs#a'}, null, 7])).toEqual([
    taken,
  ]);
});
