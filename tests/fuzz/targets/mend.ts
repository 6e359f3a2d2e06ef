import assert from 'node:assert/strict';

import fc from 'fast-check';
import {mendPages} from '../../../src/lint/mendPages.ts';
import {readPage} from '../../../src/lint/readPage.ts';
import {archiveOf} from '../../archives/archiveOf.ts';
import {documents} from '../../markdown/documents.ts';
import {spoiled} from '../inputs/spoiled.ts';
import {target} from '../target.ts';

const DAYS = ['docs/papers/y2025/oct/20251007.mdx', 'docs/papers/y2025/oct/20251022.mdx'];

const heading = fc
  .tuple(
    fc.constantFrom('', '1. ', '2. ', '3) ', '03. ', '7.', '**1.** ', '1\\. ', '&#49;. '),
    fc.constantFrom('MoGA', '[MoGA](https://a.org)', '1-bit', '[3D](https://a.org)', '각', '`code`'),
    fc.constantFrom('', ' `bytedance`', ' `'),
  )
  .map((parts) => `## ${parts.join('')}`);
const link = fc
  .tuple(
    fc.constantFrom('', '/docs/papers/y2025/oct/20251007', '/docs/papers/y2025/oct/20251022.mdx'),
    fc.constantFrom('1-moga', '2-moga-bytedance', 'MoGA', '2-3d', '1-1-bit', '각', '%EA%B0%81', '%', 'x'),
    fc.constantFrom(['[x](', ')'], ['<a href="', '">x</a>'], ['[x](<', "> 'y')"], ['[x]\n\n[x]: ', ''], ['`', '`']),
  )
  .map(([pathname, hash, [before, after]]) => `${before}${pathname}#${hash}${after}`);
const page = fc
  .array(fc.oneof(heading, link, documents), {minLength: 1, maxLength: 8})
  .map((blocks) => blocks.join('\n\n'));

/** `--fix` changes numbers and anchors alone, and has nothing left to mend when it has run. */
export default target(
  fc.tuple(spoiled(page), spoiled(page)),
  (pages) => {
    const mended = mend(pages);
    assert.deepEqual(mended.map(frame), pages.map(frame));
    assert.deepEqual(mend(mended), mended);
  },
  {limit: 5000},
);

function mend(pages: readonly string[]): string[] {
  const texts = Object.fromEntries(DAYS.map((path, index) => [path, pages[index] ?? '']));
  const changed = mendPages(archiveOf(texts), () => true, readPage);
  return DAYS.map((path) => changed.get(path) ?? texts[path] ?? '');
}

/** A text without what may be mended. */
function frame(text: string): string {
  return text.replace(/^(\uFEFF?## )[\d.)\\ ]*/gm, '$1').replace(/#[^\s)>"'\]`]*/g, '#');
}
