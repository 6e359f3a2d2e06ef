import fc from 'fast-check';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';

import {inputCount} from '../../../tests/fuzz/inputCount.ts';
import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {paperText} from '../citation/paperText.ts';
import {titleText} from '../citation/texTitle.ts';
import {parseDay} from '../day/parseDay.ts';
import type {ArxivId} from '../day/types.ts';
import {escapeHeading, inlineCode} from './escapeHeading.ts';
import {draftMarkdown, looksNumbered} from './paperDraft.ts';

const ID = '2510.18692' as ArxivId;
const PATH = 'docs/papers/y2025/oct/20251022.mdx';

/** What the dialect, MDX, HTML or our own grammar would take for more than letters. */
const NASTY = [
  '{process.exit()}', '{', '}', '{/* x */}', "{' '}", '<script>alert(1)</script>', '<b>', '</b>', '<div style={{a: 1}}>', '</div>',
  '<', '>', '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<br/>', '<Head>', '<Figure />', '<a@b.co>', '<https://example.org>', '<3@b.co>',
  '*', '**', '_', '__', '`', '``', '```', '[', ']', '](', '![', '[^1]', '(', ')', '$', '$$', '$x$', '\\', '\\\\', '~', '~~', ':::', ':::note',
  ':smile:', '&amp;', '&lt;', '&#42;', '&', ';', 'http://example.org/', 'https://a.b/(c', 'www.example.org', 'a@b.co', '1.', '1)', '12. ', '#', '##', ' #',
  '---', '===', '|', '\n', '\r\n', '\n## y', '\u2028', '\0', '\x07', '\u202E', '\u2066', '\uFEFF', '\u00A0', '\uD800', '👩‍🔬', '한글', '각',
  '“', '（', 'import a from "b"', 'export default a', 'a', 'B', '3 < 4', 'a_b', '^', '"', "'", '%', '\\{', '\\\n', '~~~', '++', '==', '!', ' ',
]; // biome-ignore format: a table of pieces

const hostile = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...NASTY), {minLength: 1, maxLength: 8}).map((pieces) => pieces.join('')),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme-ascii', maxLength: 20})},
);
const line = hostile.map(paperText).filter((text) => text !== '');

/** All kinds of nodes of a tree. */
function kinds(tree: Root): Set<string> {
  const found = new Set<string>();
  visit(tree, ({type}) => void found.add(type));
  return found;
}

test('any title and label come back exactly, as one section of text', {tags: 'many-inputs', timeout: 60_000}, () => {
  fc.assert(
    fc.property(
      line,
      fc.option(line, {nil: undefined}),
      fc.array(line, {maxLength: 2}),
      (name, subtitle, organisations) => {
        const number = looksNumbered({name, organisations}) ? 1 : undefined;
        const text = `${draftMarkdown({id: ID, name, subtitle, organisations}, number)}\n`;
        const {papers, problems, headingIds} = parseDay(text, {path: PATH});
        expect(papers).toMatchObject([
          {name: titleText(name), organisations, source: {kind: 'arxiv', id: ID}, text: ''},
        ]);
        expect(papers[0]?.subtitle).toBe(subtitle && titleText(subtitle));
        expect(papers[0]?.number).toBe(number);
        expect(problems).toEqual([]);
        expect(headingIds).toHaveLength(subtitle === undefined ? 1 : 2);
        const allowed = new Set(['root', 'heading', 'link', 'text', 'inlineCode', 'inlineMath']);
        expect([...kinds(parseMarkdown(text, 'mdx'))].filter((type) => !allowed.has(type))).toEqual([]);
      },
    ),
    {numRuns: inputCount(400)},
  );
});

test('the same in a page of plain Markdown', {tags: 'many-inputs', timeout: 60_000}, () => {
  fc.assert(
    fc.property(line, line, (name, subtitle) => {
      const text = draftMarkdown({id: ID, name, subtitle, organisations: []}, 1);
      const [paper] = parseDay(text, {path: PATH.replace('.mdx', '.md')}).papers;
      expect([paper?.name, paper?.subtitle, paper?.number]).toEqual([titleText(name), titleText(subtitle), 1]);
    }),
    {numRuns: inputCount(200)},
  );
});

test.each([
  'MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation',
  'GPT-4o, C++ and C#',
  'a_b and snake_case_name',
  'When 3 < 4 and 5 > 4',
  'AT&T, R&D (2nd edition), 100% “quoted” — it’s “done”!',
  'Is #1 the best? | 한국어 제목: 확산 모델',
])('%s is written as it is', (title) => {
  expect(escapeHeading(title)).toBe(title);
});

test.each([
  ['{x} <b> *y*', '\\{x} &lt;b> \\*y\\*'],
  ['$\\mathcal{L}$ in [CLS]', '\\$\\mathcal\\{L}\\$ in \\[CLS\\]'],
  ['A* &amp; `b`', 'A\\* &amp;amp; \\`b\\`'],
  ['Learning C #', 'Learning C \\#'],
  ['~a ~~b', '&#126;a \\~\\~b'],
])('%s is written %s', (title, written) => {
  expect(escapeHeading(title)).toBe(written);
});

test('a label with backticks stands in more of them', () => {
  expect(inlineCode('bytedance')).toBe('`bytedance`');
  expect(inlineCode('a`b')).toBe('``a`b``');
  expect(inlineCode('`')).toBe('`` ` ``');
});
