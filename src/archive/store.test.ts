import {mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {openStore, STORE} from './store.mjs';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-store-'));
});
afterEach(() => rmSync(siteDir, {recursive: true}));

test('what was written is read by another run, byte for byte', () => {
  expect(openStore(siteDir).write('cards', 'a', Buffer.from('글\n\0'))).toBe(true);
  expect(openStore(siteDir).read('cards', 'a')).toEqual(Buffer.from('글\n\0'));
  expect(openStore(siteDir).read('figures', 'a')).toBeUndefined();
});

test('an entry that was changed is none', () => {
  openStore(siteDir).write('cards', 'a', Buffer.from('글'));
  const {path, read} = openStore(siteDir);
  writeFileSync(path('cards', 'a'), 'x', {flag: 'a'});
  expect(read('cards', 'a')).toBeUndefined();
});

test('a disk that cannot be written is said, and no fault', () => {
  writeFileSync(join(siteDir, 'node_modules'), '');
  const store = openStore(siteDir);
  expect(store.write('cards', 'a', Buffer.from('글'))).toBe(false);
  expect(store.read('cards', 'a')).toBeUndefined();
  store.sweep('cards');
});

test('of a kind, what no run has asked for in an hour is swept; other kinds stay', () => {
  const before = openStore(siteDir);
  const earlier = new Date(Date.now() - 2 * 3_600_000);
  for (const [kind, keys] of [
    ['cards', ['a', 'b', 'c']],
    ['fonts', ['d']],
  ] as const) {
    for (const key of keys) {
      before.write(kind, key, Buffer.from(key));
      utimesSync(before.path(kind, key), earlier, earlier);
    }
  }
  openStore(siteDir).read('cards', 'b');
  const store = openStore(siteDir);
  store.write('cards', 'e', Buffer.from('e'));
  store.sweep('cards');
  expect(readdirSync(join(siteDir, STORE, 'cards')).sort()).toEqual(['b', 'e']);
  expect(readdirSync(join(siteDir, STORE, 'fonts'))).toEqual(['d']);
});
