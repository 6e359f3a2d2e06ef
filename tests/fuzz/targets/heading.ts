import assert from 'node:assert/strict';

import fc from 'fast-check';
import {paperText} from '../../../src/papers/citation/paperText.ts';
import {parseDay} from '../../../src/papers/day/parseDay.ts';
import type {ArxivId} from '../../../src/papers/day/types.ts';
import {draftMarkdown, looksNumbered} from '../../../src/papers/edit/paperDraft.ts';
import {hostileText} from '../inputs/hostileText.ts';
import {target} from '../target.ts';

const PIECES = [
  '{x}', '{', '}', '<b>', '</b>', '<', '>', '<!--', '-->', '<?', '<![CDATA[', '<a@b.co>', '*', '**', '_', '`', '``', '[', ']', '](', '![', '[^1]', '$',
  '\\', '~', '~~', ':::', '&lt;', '&', ';', 'http://a.b/', 'www.a.b', 'a@b.co', '1.', '12) ', '#', ' ##', '---', '|', '한글', 'a', ' ', '^', '+', '=',
]; // biome-ignore format: a table of pieces

const line = fc
  .oneof(
    hostileText.filter(({length}) => length < 400),
    fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 10}).map((pieces) => pieces.join('')),
  )
  .map(paperText)
  .filter((text) => text !== '');

/** A title and labels that a command writes into a page are read from it as they were. */
export default target(
  fc.record({
    name: line,
    subtitle: line,
    organisations: fc.array(line, {maxLength: 2}),
    extension: fc.constantFrom('md', 'mdx'),
  }),
  ({extension, ...words}) => {
    const number = looksNumbered(words) ? 1 : undefined;
    const text = draftMarkdown({id: '2510.18692' as ArxivId, ...words}, number);
    const {papers} = parseDay(`${text}\n`, {path: `docs/papers/y2025/oct/20251022.${extension}`});
    const read = papers.map(({name, subtitle, organisations}) => ({name, subtitle, organisations}));
    assert.deepEqual(read, [words]);
  },
);
