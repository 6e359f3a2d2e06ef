import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {LibraryItem} from '../citation/cslItem.ts';
import {addToLibrary} from './addToLibrary.ts';

const PATH = 'docs/papers/y2025/oct/library.json';
const WORK: LibraryItem = {
  id: 'arxiv-2510.18692',
  type: 'article',
  title: 'MoGA',
  author: [{family: 'Jia', given: 'Weinan'}],
  URL: 'https://arxiv.org/abs/2510.18692',
};

function added(text: string | undefined, works: LibraryItem[] = [WORK]): string {
  const library = addToLibrary(text, PATH, works);
  if ('refused' in library) throw new Error(library.refused.reason);
  return library.text;
}

const FIELDS = [
  '"id": "arxiv-2510.18692"',
  '"type": "article"',
  '"title": "MoGA"',
  '"author": [{"family": "Jia", "given": "Weinan"}]',
  '"URL": "https://arxiv.org/abs/2510.18692"',
];

test.each([
  [undefined, `[\n  {\n    ${FIELDS.join(',\n    ')}\n  }\n]\n`],
  ['[]', `[\n  {\n    ${FIELDS.join(',\n    ')}\n  }\n]`],
  ['[{"id":"a","type":"book"}]', `[{"id":"a","type":"book"}, {${FIELDS.join(', ')}}]`],
  ['[\n\t{"id": "a", "type": "book"}\n]\n', `[\n\t{"id": "a", "type": "book"},\n\t{${FIELDS.join(', ')}}\n]\n`],
  [
    '[\r\n    {\r\n        "id": "a",\r\n        "type": "book"\r\n    }\r\n]',
    `[\r\n    {\r\n        "id": "a",\r\n        "type": "book"\r\n    },\r\n    {\r\n        ${FIELDS.join(',\r\n        ')}\r\n    }\r\n]`,
  ],
])('%j is gone on with as it is written', (text, wanted) => {
  expect(added(text)).toBe(wanted);
});

test('a work that is known gets what it lacks, and keeps its own', () => {
  const text = `[
  {
    "id": 7,
    "type": "article-journal",
    "title" : "내 제목",
    "author": [],
    "custom": {"a":  1},
    "DOI": "10.48550/arXiv.2510.18692"
  }
]`;
  expect(added(text)).toBe(
    text
      .replace('"author": []', '"author": [{"family": "Jia", "given": "Weinan"}]')
      .replace('18692"\n', '18692",\n    "URL": "https://arxiv.org/abs/2510.18692"\n'),
  );
  expect(added(added(text))).toBe(added(text));
});

test('whatever stands there stays', () => {
  const item = fc.record(
    {
      id: fc.oneof(fc.string({unit: 'grapheme'}), fc.integer()),
      type: fc.string(),
      title: fc.string({unit: 'grapheme'}),
      note: fc.jsonValue(),
      URL: fc.constantFrom('https://arxiv.org/abs/2510.18692', 'https://example.org/'),
    },
    {requiredKeys: ['id', 'type']},
  );
  fc.assert(
    fc.property(
      fc.array(item, {maxLength: 4}),
      fc.constantFrom(0, 2, '\t'),
      fc.boolean(),
      (items, indent, isWindows) => {
        const source = JSON.stringify(items, null, indent);
        const text = isWindows ? source.replaceAll('\n', '\r\n') : source;
        const after = JSON.parse(added(text)) as LibraryItem[];
        const index = items.findIndex(({URL}) => URL === WORK.URL);
        expect(after).toHaveLength(items.length + (index < 0 ? 1 : 0));
        for (const [place, old] of (JSON.parse(source) as LibraryItem[]).entries()) {
          if (place === index) expect(after[place]).toMatchObject({...WORK, ...old, title: old.title || WORK.title});
          else expect(after[place]).toEqual(old);
        }
        if (index < 0) expect(after.at(-1)).toEqual(WORK);
      },
    ),
  );
});

test.each([
  ['[{"id": "a", "type": "b"}', /닫지 않았거나/, 1],
  ['{"id": "a"}', /목록으로 적으세요/, 1],
  ['[\n {"type": "b"}]', /id를 글자로/, 2],
  ['- id: a\n  type: b\n', /JSON 목록이 아닙니다/, 1],
])('%j is refused with its place', (text, reason, line) => {
  expect(addToLibrary(text, PATH, [WORK])).toMatchObject({
    refused: {path: PATH, point: {line}, reason: expect.stringMatching(reason)},
  });
});
