import {expect, test} from 'vitest';

import {ownScripts} from './ownScripts.ts';

test('a script is what stands between its tags, wherever they are', () => {
  const html =
    '<!doctype html><html lang=ko><script>a("$&amp;")</script></head><body><p>글<script type=speculationrules>{"a":1}</script>';
  expect(ownScripts(html)).toEqual([
    {code: 'a("$&amp;")', isRules: false},
    {code: '{"a":1}', isRules: true},
  ]);
});

test.each([
  ['no script', '<p>글</p>'],
  ['a file', '<script src="/a.js" defer></script>'],
  ['a file, minified', '<script defer=defer src=/a.js></script>'],
  ['data', '<script type="application/ld+json">{ "a": 1 }</script>'],
  ['what only looks like a script', '<p title="<script>a()</script>">&lt;script>a()</p>'],
])('there is nothing to run in %s', (_what, html) => {
  expect(ownScripts(html)).toEqual([]);
});
