import fc from 'fast-check';
import {expect, test} from 'vitest';

import {yamlTexts} from '../../../tests/fuzz/inputs/yamlTexts.ts';
import {readFrontMatter, splitFrontMatter} from './frontMatter.ts';

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
  ['an absolute address of a picture', 'image: /img/a.png', {image: '/img/a.png'}],
])('reads %s', (_what, yaml, expected) => {
  expect(readFrontMatter(yaml)).toEqual({values: expected, image: undefined, faults: []});
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
  });
});

test.each([
  ['no map', '- 글', 2, 1, '머리말: `이름: 값`이 아닙니다'],
  ['a list as a title', 'other: 1\ntitle: [글]', 3, 8, '머리말: title: 글자가 아닙니다'],
  ['a word as a switch', 'draft: yes', 2, 8, '머리말: draft: true나 false가 아닙니다'],
  ['one word as keywords', 'keywords: 글', 2, 11, '머리말: keywords: 글자의 목록이 아닙니다'],
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
  ['---\ntitle: 글\n---\n말\n', 'title: 글\n', '말\n'],
  ['\uFEFF---\r\na: 1\r\n--- \r\n말', 'a: 1\r\n', '말'],
  ['---\n---\n글\n---\n', '', '글\n---\n'],
  ['---\na: 1\n---', 'a: 1\n', ''],
  ['---js\na()\n---\n', '', '---js\na()\n---\n'],
  ['\n---\na: 1\n---\n', '', '\n---\na: 1\n---\n'],
  ['---\na: 1\n', '', '---\na: 1\n'],
])('cuts %j', (page, yaml, text) => {
  expect(splitFrontMatter(page)).toEqual({yaml, text});
});
