import {expect, test} from 'vitest';

import {noteFrontMatter} from './noteFrontMatter.ts';

const lines = (source: string) => noteFrontMatter(source).lines.map(({text}) => text);

test('what means nothing here goes, all else stays as typed', () => {
  const source =
    '\uFEFF---\r\nslug: a\r\ntitle:   "가"  # 제목\r\ntags:\r\n  - x\r\n  - y\r\nlayout: post\r\nauthor: 나\r\n---\r\n본문\r\n';
  const {title, end, dropped} = noteFrontMatter(source);
  expect(lines(source)).toEqual(['title:   "가"  # 제목\r\n', 'author: 나\r\n']);
  expect(title).toBe('가');
  expect(source.slice(end)).toBe('본문\r\n');
  expect(dropped.map(({key, point}) => [key, point.line])).toEqual([
    ['slug', 2],
    ['tags', 4],
    ['layout', 7],
  ]);
});

test.each([
  ['a number is text', 'title: 20251022', ['title: "20251022"\n']],
  [
    'an empty value, and what a template left',
    'title:\ndescription: ""\nkeywords: {{tags}}\nauthor: "<% tp.user %>"',
    [],
  ],
  ['a value of another kind', 'keywords: {a: 1}\ndescription: [글]', []],
  ['a list by commas stays', 'keywords: a, b', ['keywords: a, b\n']],
  ['what only Docusaurus reads', 'sidebar_position: 3\npagination_next: x\ntoc_max_heading_level: 2', []],
  ['in one line', '{slug: a, title: b}', ['title: b\n']],
  ['the same key twice', 'title: a\ntitle: b', ['title: a\n', 'title: b\n']],
])('%s', (_, yaml, expected) => {
  expect(lines(`---\n${yaml}\n---\n글\n`)).toEqual(expected);
});

test.each([
  ['YAML', '---\ntitle: 글\ndate: 2024-01-05\ndraft: true\n---\n본문'],
  ['TOML', '+++\ntitle = "글"\ndate = 2024-01-05T09:00:00+09:00\ndraft = true\n+++\n본문'],
  ['TOML of Windows', "+++\r\ntitle = '글'\r\ndate = 2024-01-05\r\ndraft = true\r\n+++\r\n본문"],
])('reads %s', (_, source) => {
  const {title, date, isDraft, end} = noteFrontMatter(source);
  expect({title, date, isDraft, text: source.slice(end)}).toEqual({
    title: '글',
    date: '2024-01-05',
    isDraft: true,
    text: '본문',
  });
});

test.each([
  'draft: true',
  'draft: "yes"',
  'published: false',
  'publish: no',
  'private: true',
  'Private: on',
  'status: draft',
  'visibility: 비공개',
  'password: 1234',
  'dg-publish: false',
])('what its author kept from readers is a draft: %s', (yaml) => {
  const {isDraft, lines: kept} = noteFrontMatter(`---\n${yaml}\n---\n`);
  expect(isDraft).toBe(true);
  expect(kept.filter(({key}) => key !== 'status' && key !== 'visibility')).toEqual([]);
});

test.each(['draft: false', 'published: true', 'published: 2024-01-05', 'private: no', 'status: done', 'password:'])(
  'what was published goes on being so: %s',
  (yaml) => {
    expect(noteFrontMatter(`---\n${yaml}\n---\n`).isDraft).toBe(false);
  },
);

test.each([
  ['created: 2024-01-05', '2024-01-05'],
  ['pubDate: Jan 5, 2024', '2024-01-05'],
  ['date created: 2024-01-05 10:00', '2024-01-05'],
  ['Date: 2024/1/5', '2024-01-05'],
  ['date: "[[2024-01-05]]"', '2024-01-05'],
  ['published: 2024-01-05T00:00:00Z', '2024-01-05'],
  ['작성일: 2024년 1월 5일', '2024-01-05'],
  ['created: 2024-01-04\ndate: 2024-01-05', '2024-01-05'],
  ['last_update: 2024-01-05\nlastmod: 2024-01-05', undefined],
])('the day of %j', (yaml, date) => {
  expect(noteFrontMatter(`---\n${yaml}\n---\n`).date).toBe(date);
});

test('a rule at the top of a page, or words between two, are no front matter', () => {
  for (const source of ['---\n\n본문\n', '---\n본문\n---\n', '---\n- a\n---\n'])
    expect(noteFrontMatter(source)).toMatchObject({lines: [], dropped: [], end: 0});
});

test.each([
  ['---\ntitle: "가\n---\n', 3],
  ['+++\ntitle = 가\n+++\n', 2],
])('%j cannot be used', (source, line) => {
  expect(noteFrontMatter(source).fault).toMatchObject({
    reason: expect.stringMatching(/읽을 수 없습니다/),
    point: {line},
  });
});
