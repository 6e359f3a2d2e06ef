import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';

import {contentPolicy} from './contentPolicy.ts';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const OWN = "script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'";

test.each([
  ['none', []],
  ['two', ['a()', '\nb()\n']],
  ['the same twice', ['a()', 'a()']],
])('allows the scripts that it is told and no others: %s', (_what, scripts) => {
  expect(contentPolicy(scripts).split('; ')[1]).toBe([OWN, ...new Set(scripts.map(hash))].join(' '));
});

test('nothing comes from another host', () => {
  expect(contentPolicy([])).not.toMatch(/https?:|\*/);
  expect(contentPolicy([])).toContain("default-src 'self'");
});

test('the author’s style attributes and small images in the page are shown', () => {
  expect(contentPolicy([])).toContain("style-src 'self' 'unsafe-inline'; img-src 'self' data:");
});

test('a host that the site allows is named for what it is allowed for, and nothing more', () => {
  const rules = contentPolicy([], {images: ['a.org', 'b.org:8080'], media: ['c.org'], frames: ['d.org']}).split('; ');
  const own = contentPolicy([]).split('; ');
  expect(rules.filter((rule) => !own.includes(rule))).toEqual([
    "img-src 'self' data: a.org b.org:8080",
    "media-src 'self' c.org",
    "frame-src 'self' d.org",
  ]);
  expect(own.filter((rule) => !rules.includes(rule))).toEqual(["img-src 'self' data:"]);
});

test.each(['*', '*.a.org', 'https://a.org', 'a.org; script-src *', "'unsafe-inline'", 'a.org/x'])(
  '%s is no host',
  (host) => {
    expect(() => contentPolicy([], {images: [], media: [], frames: [host]})).toThrow(host);
  },
);
