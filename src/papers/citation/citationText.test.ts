import fc from 'fast-check';
import type {Paragraph} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {plainText} from '../../markdown/plainText.ts';
import {toMarkdown, toPlainText} from './citationText.ts';
import type {CslItem} from './cslItem.ts';

const KIM = {family: 'Kim', given: 'Minji'};
const LAKE: CslItem = {
  id: 'arxiv-2510.10002',
  type: 'article',
  title: 'Lake_1: Still *Water*',
  author: [KIM, {literal: 'Lake Team'}],
  issued: {'date-parts': [[2025, 10]]},
  'container-title': 'arXiv preprint arXiv:2510.10002',
  URL: 'https://arxiv.org/abs/2510.10002',
};

test('a line of Markdown', () => {
  expect(toMarkdown(LAKE)).toBe(
    '[Lake\\_1: Still \\*Water\\*](https://arxiv.org/abs/2510.10002), Minji Kim, Lake Team, 2025',
  );
});

test('plain text', () => {
  expect(toPlainText(LAKE)).toBe(
    'Minji Kim, Lake Team (2025). Lake_1: Still *Water*. arXiv preprint arXiv:2510.10002. https://arxiv.org/abs/2510.10002',
  );
});

test('many authors are the first and others', () => {
  expect(toMarkdown({...LAKE, author: [KIM, KIM, KIM, KIM]})).toContain('), Minji Kim et al., 2025');
});

test('what is not known is left out', () => {
  const item = {id: 'a', type: 'document', title: 'Why Lakes?'};
  expect([toMarkdown(item), toPlainText(item)]).toEqual(['Why Lakes?', 'Why Lakes?']);
});

test.each([
  ['GitHub', (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)],
  ['our dialect', (text: string) => parseMarkdown(text, 'mdx')],
])('in Markdown of %s a title is text, whatever it is', (_what, parse) => {
  const pieces = fc.constantFrom(
    ...'{}\\<>~^&%$#_|-\'`?!,:;"@=()/[]*+ aBc1가\n',
    ...['https://a.kr', 'www.a.kr', 'a@b.kr', '&amp;', '<b>', '1. ', ':::note', '**', '~~', '$x$', '{x}', '!['],
  );
  const texts = fc.array(pieces, {minLength: 1, maxLength: 20}).map((parts) => `${parts.join('')}z`);
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (title, literal, isLinked) => {
      const URL = isLinked ? 'https://a.kr/b_c_(d)?x=1&lt;&y=$2$#z' : undefined;
      const tree = parse(toMarkdown({id: 'a', type: 'article', title, author: [{literal}], URL}));
      const line = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(tree.children.map(({type}) => type)).toEqual(['paragraph']);
      expect(plainText(tree)).toBe(`${line(title)}, ${line(literal)}`);
      const [first] = (tree.children[0] as Paragraph).children;
      if (isLinked) expect(first && [first.type, plainText(first)]).toEqual(['link', line(title)]);
    }),
    {numRuns: 300, seed: 1},
  );
});
