import fc from 'fast-check';
import type {RootContent} from 'mdast';
import {describe, expect, test} from 'vitest';
import {archiveOf} from '../../tests/archives/archiveOf.ts';
import {inputCount} from '../../tests/fuzz/inputCount.ts';
import {documents} from '../../tests/markdown/documents.ts';
import {blockTexts} from '../markdown/blockTexts.ts';
import {parseMarkdown} from '../markdown/parseMarkdown.ts';
import {plainText} from '../markdown/plainText.ts';
import {PAPER_NUMBER} from '../papers/day/paperHeading.ts';
import {mendPages} from './mendPages.ts';
import {readPage} from './readPage.ts';

const FIRST = 'docs/papers/y2025/oct/20251007.mdx';
const SECOND = 'docs/papers/y2025/oct/20251022.mdx';
const THERE = '/docs/papers/y2025/oct/20251007';

/** The texts after mending, all pages chosen unless said otherwise. */
function mend(texts: Record<string, string>, isChosen: (path: string) => boolean = () => true): Record<string, string> {
  const mended = mendPages(archiveOf(texts), ({day}) => isChosen(day.path), readPage);
  return {...texts, ...Object.fromEntries(mended)};
}

const paper = (number: string, name: string, label = '') => `## ${number}[${name}](https://a.org)${label}`;
const TARGET = `${paper('1. ', 'MoGA', ' `bytedance`')}\n\n## 2. [GAR](https://arxiv.org/abs/2510.18876)\n`;

describe('what is mended', () => {
  test.each([
    [
      'a gap, a number twice and none',
      '## 1. [A](https://b.kr)\n## 1) [B](https://b.kr)\n## [C](https://b.kr)\n##  7.[D](https://b.kr)\n',
      '## 1. [A](https://b.kr)\n## 2) [B](https://b.kr)\n## 3. [C](https://b.kr)\n##  4.[D](https://b.kr)\n',
    ],
    [
      'numbers, and the links that held them',
      '[x](#3-a)\n## 3. [A](https://b.kr)\n',
      '[x](#a)\n## 1. [A](https://b.kr)\n',
    ],
    [
      'a byte order mark and line ends stay',
      '\uFEFF## 2. [A](https://b.kr)\r\n\r\n글  \r\n',
      '\uFEFF## 1. [A](https://b.kr)\r\n\r\n글  \r\n',
    ],
    [
      'a numbered anchor',
      `[x](${THERE}#1-moga-bytedance "t") [y](<${THERE}.mdx#1-moga-bytedance>)`,
      `[x](${THERE}#moga-bytedance "t") [y](<${THERE}.mdx#moga-bytedance>)`,
    ],
    [
      'an old number, another case, an id with a version',
      `[x](${THERE}#4-moga) [y](${THERE}#MoGA-ByteDance) [z](${THERE}#2510.18876v2)`,
      `[x](${THERE}#moga-bytedance) [y](${THERE}#moga-bytedance) [z](${THERE}#gar)`,
    ],
    [
      'a definition and a tag',
      `[x] <a href="${THERE}#2-gar">글</a>\n\n[x]: ${THERE}#2-gar`,
      `[x] <a href="${THERE}#gar">글</a>\n\n[x]: ${THERE}#gar`,
    ],
  ])('%s', (_, text, expected) => {
    expect(mend({[FIRST]: TARGET, [SECOND]: text})).toEqual({[FIRST]: TARGET, [SECOND]: expected});
  });

  test.each([
    ['a guess', `[x](${THERE}#moga-bytedanc) [y](${THERE}#mogae)`],
    ['a heading that is none yet', '##1. [A](https://b.kr)\n'],
    ['a number in bold', '## **2.** [A](https://b.kr)\n'],
    ['code and words', `\`[x](${THERE}#1-moga-bytedance)\`\n\n    ## 3. A\n\n${THERE}#1-moga-bytedance\n`],
    ['a title without number and link', '## 1. [A](https://b.kr)\n\n## 정리\n'],
    [
      'around a heading without its space',
      '## 1. [A](https://b.kr)\n\n##2. [B](https://b.kr)\n\n## 3. [C](https://b.kr)\n',
    ],
    ['around a heading without words', '## 1. [A](https://b.kr)\n\n##\n\n## 3. [C](https://b.kr)\n'],
    [
      'around a heading of another depth',
      '## 1. [A](https://b.kr)\n\n# 2. [B](https://b.kr)\n\n## 3. [C](https://b.kr)\n',
    ],
  ])('not %s', (_, text) => {
    expect(mend({[FIRST]: TARGET, [SECOND]: text})).toEqual({[FIRST]: TARGET, [SECOND]: text});
  });

  test('a number that a page links to stays until that page is mended', () => {
    const texts = {[FIRST]: paper('3. ', 'A'), [SECOND]: `[x](${THERE}#3-a)\n`};
    expect(mend(texts, (path) => path === FIRST)).toEqual(texts);
    expect(mend(texts)).toEqual({[FIRST]: paper('1. ', 'A'), [SECOND]: `[x](${THERE}#a)\n`});
  });
});

const HASHES = [
  '1-moga',
  '2-moga',
  '3-moga-bytedance',
  'moga',
  'MoGA',
  'Moga-ByteDance',
  '2510.18876v3',
  '1-1-bit',
  '2-3d',
  '각',
  '%EA%B0%81',
  'x',
];
const heading = fc
  .tuple(
    fc.constantFrom('', '1. ', '2. ', '2) ', '03. ', '7.', '**1.** ', '1\\. ', '&#49;. '),
    fc.constantFrom('MoGA', 'moga', '1-bit', '3D', '각', '`code`', '**MoGA**', ''),
    fc.constantFrom('', ' `bytedance`', ' bytedance', ' `'),
    fc.boolean(),
  )
  .map(([number, name, label, isLink]) =>
    isLink ? `## ${number}[${name}](https://arxiv.org/abs/2510.18876)${label}` : `## ${number}${name}${label}`,
  );
const link = fc
  .tuple(
    fc.constantFrom('', THERE, `${THERE}.mdx`, '/docs/papers/y2025/oct/20251022'),
    fc.constantFrom(...HASHES),
    fc.nat(5),
  )
  .map(([pathname, hash, form]) => {
    const url = `${pathname}#${hash}`;
    return (
      [
        `[x](${url})`,
        `[${url}](${url})`,
        `<a href="${url}">x</a>`,
        `[x](<${url}> 'y')`,
        `[x]\n\n[x]: ${url}`,
        `\`${url}\``,
      ][form] ?? ''
    );
  });
const pages = fc
  .tuple(
    fc.array(fc.oneof(heading, link, link, documents), {minLength: 1, maxLength: 8}),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([blocks, end, mark]) => mark + blocks.join('\n\n').replaceAll('\r\n', '\n').replaceAll('\n', end));

/** All words of a page but the numbers of its papers. */
function words(text: string): string[] {
  return parseMarkdown(text, 'mdx').children.flatMap((node: RootContent) =>
    node.type === 'heading' && node.depth === 2 ? [plainText(node).replace(PAPER_NUMBER, '')] : blockTexts([node]),
  );
}

/** A text without what may be mended. */
const frame = (text: string) => text.replace(/^(\uFEFF?## )[\d.)\\ ]*/gm, '$1').replace(/#[^\s)>"'\]`]*/g, '#');

test('mending changes no word, and mends all at once', {tags: 'many-inputs', timeout: 60_000}, () => {
  fc.assert(
    fc.property(pages, pages, (first, second) => {
      const texts: Record<string, string> = {[FIRST]: first, [SECOND]: second};
      const mended = mend(texts);
      for (const path of [FIRST, SECOND]) {
        const before = texts[path] ?? '';
        const after = mended[path] ?? '';
        expect(words(after)).toEqual(words(before));
        expect(frame(after)).toBe(frame(before));
        expect(after.match(/\r/g)?.length).toBe(before.match(/\r/g)?.length);
      }
      expect(mend(mended)).toEqual(mended);
    }),
    {numRuns: inputCount(300), seed: 7},
  );
});
