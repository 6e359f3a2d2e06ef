import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';

import {contentPolicy} from './contentPolicy.ts';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const scriptRule = (html: string) => contentPolicy(html).split('; ')[1];
const OWN = "script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'";

test.each([
  ['none', '<p>글</p>', []],
  ['a file', '<script src="/a.js" defer></script>', []],
  ['a file, minified', '<script defer=defer src=/a.js></script>', []],
  ['an inline script', '<script>a()</script>', ['a()']],
  ['one with attributes', '<script type=module data-src="b">a()</script>', ['a()']],
  ['what is loaded ahead', '<script type=speculationrules>{"a":1}</script>', ['{"a":1}']],
  ['data', '<script type="application/ld+json">{"a":1}</script>', []],
  ['several lines', '<script>\na()\n</script>', ['\na()\n']],
  ['the same twice', '<script>a()</script><script>a()</script>', ['a()']],
  ['one beside a file', '<script src=/a.js></script><script>b()</script>', ['b()']],
])('allows the scripts of the page and no others: %s', (_what, html, scripts) => {
  expect(scriptRule(html)).toBe([OWN, ...scripts.map(hash)].join(' '));
});

test('nothing comes from another host', () => {
  expect(contentPolicy('')).not.toMatch(/https?:|\*/);
  expect(contentPolicy('')).toContain("default-src 'self'");
});

test('the author’s style attributes and small images in the page are shown', () => {
  expect(contentPolicy('')).toContain("style-src 'self' 'unsafe-inline'; img-src 'self' data:");
});

test('a host that the site allows is named for what it is allowed for, and nothing more', () => {
  const rules = contentPolicy('', {images: ['a.org', 'b.org:8080'], media: ['c.org'], frames: ['d.org']}).split('; ');
  const own = contentPolicy('').split('; ');
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
    expect(() => contentPolicy('', {images: [], media: [], frames: [host]})).toThrow(host);
  },
);
