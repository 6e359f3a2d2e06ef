import assert from 'node:assert/strict';

import fc from 'fast-check';

import {IndexFiles} from '../../../src/client/search/IndexFiles.ts';
import {rank} from '../../../src/client/search/rank.ts';
import {buildIndex} from '../../../src/derived/search/buildIndex.ts';
import {atoms} from '../../../src/papers/search/searchTerms.ts';
import {serveIndex} from '../../search/serveIndex.ts';
import {target} from '../target.ts';

const WORDS = [
  '확산', '모델', '모델을', '모델들에서', '정확도를', '강화', '학습', '엔트로피', '차이', 'MoGA', 'ProCLIP', 'GPT-4o', 'Qwen2.5-VL을', 'chain-of-thought',
  'LLM', '2510.18692', '3D', '3.5x', '<|user|>', '<think>', 'α', '语言', 'naïve', 'İstanbul', 'ﬁne', 'ｇｐｔ', 'x', '수', '(', '.', '·', '각', 'a/b',
]; // biome-ignore format: a table of words

/** A section is found by any words of its own name, as they stand there. */
export default target(
  fc.record({
    words: fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 6}),
    gaps: fc.array(fc.constantFrom(' ', ' ', '', '-', ', '), {minLength: 6, maxLength: 6}),
    from: fc.nat(5),
    length: fc.integer({min: 1, max: 3}),
  }),
  async ({words, gaps, from, length}) => {
    const join = (first: number, last: number) =>
      words
        .slice(first, last)
        .map((word, index) => word + (gaps[first + index] ?? ''))
        .join('');
    const first = from % words.length;
    const query = join(first, first + length).trim();
    // A word that the cut has cut off another is none of the name's; and what has no word asks for nothing.
    if (gaps[first - 1] === '' || gaps[Math.min(first + length, words.length) - 1] === '' || atoms(query).length === 0)
      return;
    const name = join(0, words.length);
    const document = {name, organisations: [], date: '2025-10-22', path: 'docs/x#y', text: ''};
    serveIndex(buildIndex([{document, organisations: [], topics: []}]), '/haru/');
    const {documents} = await rank(await IndexFiles.open('/haru/'), query);
    assert.deepEqual(documents, [0], `'${query}' does not find '${name}'`);
  },
);
