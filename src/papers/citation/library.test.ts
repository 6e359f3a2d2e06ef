import {describe, expect, test} from 'vitest';
import {paperSource} from '../day/paperSource.ts';
import {readLibrary} from './library.ts';

const PATH = 'docs/papers/y2025/oct/library.json';

function find(item: object, url: string) {
  const text = JSON.stringify([{id: 'x', type: 'article', ...item}]);
  return readLibrary(text, PATH).find({source: paperSource(url)});
}

describe('a paper is found', () => {
  const arxiv = 'https://arxiv.org/abs/2510.10002';
  test.each([
    ['by its id', {id: 'arxiv-2510.10002'}, arxiv],
    ['by its number', {number: 'arXiv:2510.10002 [cs.CV]'}, arxiv],
    ['by its address, of another version', {URL: 'https://arxiv.org/pdf/2510.10002v2'}, `${arxiv}v1`],
    ['by its DOI', {DOI: '10.48550/ARXIV.2510.10002'}, 'https://huggingface.co/papers/2510.10002'],
    ['by its address', {URL: 'http://www.a.kr/lake/'}, 'https://a.kr/lake#abstract'],
    ['by the DOI that the page links', {DOI: '10.1000/Lake'}, 'https://doi.org/10.1000/lake'],
    ['by an address at the resolver', {URL: 'https://dx.doi.org/10.1000/lake'}, 'https://doi.org/10.1000/LAKE'],
  ])('%s', (_what, item, url) => {
    expect(find(item, url)).toMatchObject(item);
  });
});

test.each([
  ['another paper', {id: 'arxiv-2510.10003'}, 'https://arxiv.org/abs/2510.10002'],
  ['another query', {URL: 'https://a.kr/lake?id=1'}, 'https://a.kr/lake?id=2'],
  ['another case of an address', {URL: 'https://a.kr/Lake'}, 'https://a.kr/lake'],
])('%s is not', (_what, item, url) => {
  expect(find(item, url)).toBeUndefined();
});

test('a paper without a link is not found', () => {
  expect(readLibrary('[]', PATH).find({})).toBeUndefined();
});

test('the first of two items wins', () => {
  const text = '[{"id": "2510.10002", "type": "article"}, {"id": "arXiv:2510.10002", "type": "book"}]';
  expect(readLibrary(text, PATH).find({source: paperSource('https://arxiv.org/abs/2510.10002')})?.type).toBe('article');
});

test('fields that we do not know are kept', () => {
  const item = {id: 'x', type: 'article', issued: {'date-parts': [[null]]}, ISSN: ['1'], custom: {a: [1]}};
  expect(readLibrary(JSON.stringify([item]), PATH)).toMatchObject({items: [item], problems: []});
});

describe('a fault has its place, and what to write', () => {
  test.each([
    ['[\n  {"id": "a", "type": "article",\n    "title": 3}\n]', 3, 5, '0.title: 글자로 적으세요'],
    ['[{"id": "a", "type": "article"},\n  {"type": "article"}]', 2, 3, '1.id: id를 글자로 적으세요'],
    ['[\n  {"id": "a"}]', 2, 3, '0.type: type을 글자로 적으세요'],
    [
      '[{"id": "a", "type": "article",\n  "author": [{"family": "Kim"}, {}]}]',
      2,
      33,
      'family와 given을, 단체라면 literal을',
    ],
    ['[{"id": "a", "type": "article",\n  "author": ["Kim"]}]', 2, 14, '저자를 {"family"'],
    ['[{"id": "a", "type": "article",\n  "author": "Kim"}]', 2, 3, '저자를 목록으로'],
    ['[{"id": "a", "type": "article",\n  "issued": "2025"}]', 2, 3, '날짜를'],
    ['{"id": "a"}', 1, 1, '파일: 목록으로 적으세요'],
    ['"a"', 1, 1, '파일: 목록으로 적으세요'],
  ])('%s', (text, line, column, reason) => {
    const {items, problems} = readLibrary(text, PATH);
    expect(items).toEqual([]);
    expect(problems).toEqual([{path: PATH, point: {line, column}, reason: expect.stringContaining(reason)}]);
  });

  test('what is no JSON', () => {
    const {items, problems} = readLibrary('[\n  {"id": "a",\n   "title": "b]', PATH);
    expect(items).toEqual([]);
    expect(problems[0]).toMatchObject({path: PATH, point: {line: 3}});
  });
});
