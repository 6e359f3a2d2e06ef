import fc from 'fast-check';
import {expect, test} from 'vitest';

import {yamlTexts} from '../../../tests/fuzz/inputs/yamlTexts.ts';
import {readFrontMatter} from './frontMatter.ts';

const values = (yaml: string) => readFrontMatter(yaml).values;

test.each([
  ['text as written', `title: '$\\xi$ 정리'`, {title: '$\\xi$ 정리'}],
  [
    'a number in the place of text',
    'title: 2025\ndescription: 1.10\nkeywords: [a, 3]',
    {title: '2025', description: '1.10', keywords: ['a', '3']},
  ],
  ['a word of YAML in the place of text', 'title: true', {title: 'true'}],
  ['a date', 'title: 2025-10-22\ndate: 2025-10-22', {title: '2025-10-22', date: '2025-10-22'}],
  ['a key without a value', 'title:\nimage:\ntags: ~\nother: 글', {other: '글'}],
  ['nothing', '', {}],
  ['a comment', '# 글\n', {}],
  ['an alias', 'a: &a [글]\nb: *a', {a: ['글'], b: ['글']}],
  [
    'a tag',
    'a: !!js/function "x()"\nb: !!binary aGk=\nc: !!timestamp 2020-01-01',
    {a: 'x()', b: 'aGk=', c: '2020-01-01'},
  ],
  ['half of a character', 'title: "\\ud800글"\n"\\udc00": 1', {title: '\uFFFD글', '\uFFFD': 1}],
  ['words with commas', 'tags: a, b，다\nkeywords: 글', {tags: ['a', 'b', '다'], keywords: ['글']}],
  ['numbers and gaps in a list', 'tags: [2024, ~, 글, "#"]', {tags: ['2024', '글']}],
  ['a list of nothing', 'tags: [~]\nkeywords: ","', {}],
  ['a switch as YAML had it', 'draft: no\nunlisted: "yes"', {draft: false, unlisted: true}],
  ['a draft that is unlisted too', 'draft: true\nunlisted: true', {draft: true}],
  ['what keeps a note from readers elsewhere', 'published: false', {published: false, draft: true}],
  ['another such', 'Publish: no\ndraft: false', {Publish: 'no', draft: true}],
  ['a state', 'status: Private', {status: 'Private', draft: true}],
  ['what no page shows', 'pagination_next: none\nlast_update: 어제', {}],
  ['an absolute address of a picture', 'image: /img/a.png', {image: '/img/a.png'}],
])('reads %s', (_what, yaml, expected) => {
  expect(readFrontMatter(yaml)).toEqual({values: expected, image: undefined, faults: [], cuts: []});
});

test('no key reaches for an object’s prototype', () => {
  const read = values('__proto__: {draft: true}\nconstructor: 글\na:\n  __proto__: {b: 1}\n  toString: 2');
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(read).toEqual({constructor: '글', a: {toString: 2}});
  expect(Object.keys(read.a as object)).toEqual(['toString']);
});

test('a picture beside the page is a figure with its place, not a value', () => {
  expect(readFrontMatter('title: 글\nimage: asset/그림 1.png')).toEqual({
    values: {title: '글'},
    image: {path: 'asset/그림 1.png', point: {line: 3, column: 8}},
    faults: [],
    cuts: [],
  });
});

test.each([
  ['a list as a title', 'other: 1\ntitle: [글]', 3, 8, '머리말: title: 글자가 아닙니다'],
  ['a word as a switch', 'draft: 아직', 2, 8, '머리말: draft: true나 false가 아닙니다'],
  ['a map as keywords', 'keywords: {글: 1}', 2, 11, '머리말: keywords: 글자의 목록이 아닙니다'],
  ['a map as tags', 'tags: {a: 1}', 2, 7, '머리말: tags: 꼬리표의 목록이 아닙니다'],
  ['a map among tags', 'tags: [a, {label: b}]', 2, 7, '머리말: tags: 꼬리표의 목록이 아닙니다'],
  ['an id with a slash', 'id: a/b', 2, 5, '머리말: id: 빗금 없는 글자가 아닙니다'],
  ['words as a number', 'sidebar_position: 셋', 2, 19, '머리말: sidebar_position: 수가 아닙니다'],
  ['what a template left', 'title: {{title}}', 2, 8, '머리말: title: 템플릿이 채우지 않은 값입니다: {{title}}'],
  ['what another left', 'tags: "<% tp.tags %>"', 2, 7, '머리말: tags: 템플릿이 채우지 않은 값입니다: "<% tp.tags %>"'],
  ['a list as a picture', 'image: [a.png]', 2, 8, '머리말: image: 그림의 주소가 아닙니다'],
  ['code in the place of text', 'mdx: {format: mdx}', 2, 6, '머리말: mdx: 글의 종류는 파일의 이름이 정합니다'],
  ['no address', 'image: http://[', 2, 8, '머리말: image: 그림의 주소가 아닙니다'],
  ['a value that holds itself', 'a: &a [*a]', 2, 7, `머리말: '*'가 가리키는 것이 없거나 너무 많습니다`],
  [
    'too many values',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (key, at: number) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(10)}]\n`)}`,
    4,
    7,
    `머리말: '*'가 가리키는 것이 없거나 너무 많습니다`,
  ],
  ['no YAML', 'title: 글: 말', 2, 8, `머리말: 한 줄에 ': '이 두 번 있거나, 줄이 잘못 이어집니다`],
])('says where it is wrong, and leaves it out: %s', (_what, yaml, line, column, reason) => {
  const {faults, values} = readFrontMatter(yaml);
  expect(faults[0]).toMatchObject({point: {line, column}, reason});
  expect(Object.keys(values).filter((key) => !/^(?:other|[ab])$/.test(key))).toEqual([]);
});

test('any text gives data that a file can hold, or says why not', () => {
  fc.assert(
    fc.property(yamlTexts, (yaml) => {
      const {values, faults} = readFrontMatter(yaml);
      expect(JSON.stringify(values)).toBe(JSON.stringify(values).toWellFormed());
      for (const {point} of faults) expect(point.line).toBeLessThanOrEqual(yaml.split(/\r\n|[\n\r]/).length + 1);
    }),
    {seed: 20251022, numRuns: 500},
  );
});

test.each([
  ['title: 갱신 #2 (논문 3편)', '갱신', '갱신 #2 (논문 3편)'],
  ['other: a #b\ntitle: #3 정리', '', '#3 정리'],
  ['tags: a, b #c', 'a, b', 'a, b #c'],
])('a comment in the place of words is told: %j', (yaml, said, written) => {
  expect(readFrontMatter(yaml).cuts).toEqual([expect.objectContaining({said, written})]);
});

test.each(['title: "글" # 제목', 'draft: true # 아직', 'title: C#과 F#', "title: '갱신 #2'"])(
  'what loses nothing is not told: %j',
  (yaml) => {
    expect(readFrontMatter(yaml).cuts).toEqual([]);
  },
);
