import assert from 'node:assert/strict';

import fc from 'fast-check';

import {IndexFiles} from '../../../src/client/search/IndexFiles.ts';
import {rank} from '../../../src/client/search/rank.ts';
import {openSearch} from '../../../src/client/search/search.ts';
import {buildIndex} from '../../../src/derived/search/buildIndex.ts';
import {BASE_URL, frozenRecords} from '../../search/fixture.ts';
import {serveIndex} from '../../search/serveIndex.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {target} from '../target.ts';

let files: Promise<Map<string, Uint8Array>> | undefined;

async function frozenIndex(): Promise<Map<string, Uint8Array>> {
  const records = await frozenRecords();
  return buildIndex(records);
}

const word = fc.constantFrom(
  '확산',
  '모델을',
  'diffusion',
  'ㅇㅌㄹㅍ',
  'ahepf',
  '2025',
  '10월',
  '2025-10-22',
  'the',
  '강화학습',
  'chainofthought',
);

/** Whatever is typed is answered, soon, and marks lie in the texts that they mark. */
export default target(
  fc.oneof(
    hostileText,
    fc.array(fc.oneof(word, hostileText), {maxLength: 5}).map((parts) => parts.join(' ')),
  ),
  async (query) => {
    files ??= frozenIndex();
    serveIndex(await files, BASE_URL);
    const index = await IndexFiles.open(BASE_URL);
    const {documents, weights} = await rank(index, query);
    assert.equal(new Set(documents).size, documents.length);
    assert(documents.every((document) => document < index.size && Number.isFinite(weights[document])));

    const {hits, total} = await openSearch({indexUrl: `${BASE_URL}search/`}).search(query);
    assert(hits.length <= total);
    for (const {name, nameMarks, sentence, marks} of hits) {
      for (const [text, all] of [
        [name, nameMarks],
        [sentence, marks],
      ] as const) {
        for (const [start, end] of all) assert(start >= 0 && start < end && end <= text.length);
      }
    }
  },
);
