import {expect, test} from 'vitest';

import {noteFrontMatter} from './noteFrontMatter.ts';

function mended(source: string): string {
  const {edits} = noteFrontMatter(source);
  return edits.toReversed().reduce((text, {start, end}) => text.slice(0, start) + text.slice(end), source);
}

test('lines that move a page or are another site’s go, all others stay as typed', () => {
  const source =
    '\uFEFF---\r\nslug: a\r\ntitle:   "가"  # 제목\r\ntags:\r\n  - x\r\n  - y\r\ndraft: true\r\nlayout: post\r\n---\r\n본문\r\n';
  expect(mended(source)).toBe('\uFEFF---\r\ntitle:   "가"  # 제목\r\ndraft: true\r\n---\r\n본문\r\n');
  expect(noteFrontMatter(source).dropped.map(({key, point}) => [key, point.line])).toEqual([
    ['slug', 2],
    ['tags', 4],
    ['layout', 8],
  ]);
});

test('a front matter of nothing else goes whole', () => {
  expect(mended('---\nid: a\nslug: b\n---\n# 가\n')).toBe('# 가\n');
});

test('a value that Docusaurus would stop at goes', () => {
  expect(mended('---\ntitle: 20251022\ndraft: yes\nkeywords: a b\nauthor: 나\n---\n')).toBe('---\nauthor: 나\n---\n');
});

test('a rule at the top of a page is no front matter', () => {
  expect(noteFrontMatter('---\n\n본문\n')).toMatchObject({edits: [], dropped: []});
});

test.each([
  ['+++\ntitle = "a"\n+++\n', /TOML/],
  ['---\ntitle: "가\n---\n', /읽을 수 없습니다/],
  ['---\n- a\n---\n', /이름: 값/],
  ['---\n{slug: a, title: b}\n---\n', /slug/],
])('%j cannot be used', (source, reason) => {
  expect(noteFrontMatter(source).fault?.reason).toMatch(reason);
});
