import fc from 'fast-check';
import {expect, test} from 'vitest';

import {inputCount} from '../../../../tests/fuzz/inputCount.ts';
import {documents} from '../../../../tests/markdown/documents.ts';
import {planImport} from './planImport.ts';

const isPicture = (file: string) => /\.png$/i.test(file);
const EMPTY = {pageOf: () => undefined, assetsIn: () => [], isPicture};
const suffix = fc.constantFrom('md', 'mdx');

/** Marks of headings, tags and addresses are what an import is about. */
const words = (text: string): string[] => [...(text.match(/[가-힣]+/g) ?? [])].sort();

test('a note that names nothing of its own site keeps its words, or is refused', {
  tags: 'many-inputs',
  timeout: 60_000,
}, () => {
  const numRuns = inputCount(250);
  let taken = 0;
  fc.assert(
    fc.property(documents, suffix, (text, format) => {
      const {days, problems} = planImport([{path: `2025-10-22.${format}`, text}], new Set(), EMPTY);
      const [day] = days;
      if (!day) {
        expect(problems).not.toEqual([]);
        return;
      }
      taken++;
      if (problems.some(({kind}) => kind === 'syntax' || kind === 'import' || kind === 'key')) return;
      const left = words(day.text);
      for (const word of words(text)) {
        const at = left.indexOf(word);
        expect(at, word).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
    }),
    {seed: 20251022, numRuns},
  );
  expect(taken / numRuns).toBeGreaterThan(220 / 250);
});

const ADDRESSES = [
  '![낱말](a.png)',
  '![[그림/b c.png]]',
  '![[b c.png|낱말]]',
  '[낱말](2025-10-07.md#moga)',
  '[낱말](./2025-10-07.md#없음 "낱말")',
  '[[2025-10-07|낱말]]',
  '[[2025-10-07#MoGA|낱말]]',
  '<a href="2025-10-07.md">낱말</a>',
  '<img src="a.png" alt="낱말">',
  '<img src={a} style={{width: 3}} />',
  '[낱말]({% post_url 2025-10-07 %})',
  '![낱말]({{ site.baseurl }}/a.png)',
  '[낱말][r]',
  '`낱말 [[2025-10-07]]`',
  '$낱말 [[a]]$',
  '[[없는 글]]',
];

test('no word is lost around addresses, whatever stands beside them', {tags: 'many-inputs', timeout: 60_000}, () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...ADDRESSES), documents), {minLength: 1, maxLength: 8});
  const opening = fc.constantFrom('', "import a from './a.png';\n\n", '---\nslug: x\ntitle: 낱말\n---\n\n', '\uFEFF');
  fc.assert(
    fc.property(opening, pieces, suffix, fc.constantFrom('\n', '\r\n'), (start, all, format, newline) => {
      let count = 0;
      const numbered = all
        .map((piece) => `낱말 ${piece}`)
        .join('\n\n')
        .replaceAll('낱말', () => `낱말${count++}x`);
      const text = `${start}${numbered}\n\n[r]: 2025-10-07.md\n`.replaceAll('\n', newline);
      const {days, problems} = planImport(
        [
          {path: `2025-10-22.${format}`, text},
          {path: '2025-10-07.md', text: '## 1. MoGA\n'},
        ],
        new Set(['a.png', '그림/b c.png', '2025-10-07.md', `2025-10-22.${format}`]),
        EMPTY,
      );
      const day = days.find(({notes: [note = '']}) => note.startsWith('2025-10-22'));
      if (!day) expect(problems).not.toEqual([]);
      else expect(day.text.match(/낱말\d+x/g)).toEqual(text.match(/낱말\d+x/g));
    }),
    {seed: 20251007, numRuns: inputCount(200)},
  );
});

test('the same file is taken along once, and both places name it', () => {
  const text = '## 가\n\n![](a.png)\n\n![](./a.png)\n';
  const {days} = planImport([{path: '2025-10-22.md', text}], new Set(['a.png', '2025-10-22.md']), EMPTY);
  expect(days[0]?.text).toBe('## 가\n\n![](./asset/blog_20251022_img0.png)\n\n![](./asset/blog_20251022_img0.png)\n');
  expect(days[0]?.files).toEqual([{from: 'a.png', to: 'docs/papers/y2025/oct/asset/blog_20251022_img0.png'}]);
});

test('a link to a day that is in the archive already leads there', () => {
  const {days} = planImport(
    [
      {path: '2025-10-22.md', text: '[앞](2025-10-07.md#moga)\n'},
      {path: '2025-10-07.md', text: '## 1. [MoGA](https://example.org) `bytedance`\n'},
    ],
    new Set(['2025-10-22.md', '2025-10-07.md']),
    {
      pageOf: (date) => (date === '2025-10-07' ? 'docs/papers/y2025/oct/20251007.mdx' : undefined),
      assetsIn: () => [],
      isPicture,
    },
  );
  expect(days.map(({text}) => text)).toEqual(['[앞](/docs/papers/y2025/oct/20251007#moga-bytedance)\n']);
});
