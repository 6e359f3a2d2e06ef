import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';

import pLimit from 'p-limit';

import type {Store} from '../../archive/store.mjs';
import type {CardElement} from './element.ts';

export interface CachedCard {
  png: Uint8Array;
  /** Whether it had to be drawn. */
  isMade: boolean;
}

/** One card is laid out on this thread while others are rasterised and compressed on libuv's. */
const takeTurn = pLimit(availableParallelism() + 1);

/**
 * Answers with a card's PNG. Drawing takes 30 ms of processor time, so its results are kept by all that they are
 * made from: a change of the design is a change of the tree, and draws anew by itself.
 */
export async function cachedCard(card: CardElement, store: Store): Promise<CachedCard> {
  const key = cardKey(card);
  const kept = store.read('cards', key);
  if (kept) return {png: kept, isMade: false};
  return takeTurn(async () => {
    // Loaded with the first card that is drawn: every start of Docusaurus reads this file.
    const {drawCard} = await import('./drawCard.ts');
    const png = await drawCard(card);
    store.write('cards', key, png);
    return {png, isMade: true};
  });
}

/** To be raised when `drawCard.ts` makes other pixels or bytes of the same tree. */
const DRAWING = 2;

/** The libraries and the font that decide about the pixels. */
const DRAWERS: readonly string[] = ['satori', '@resvg/resvg-js', '@fontsource/noto-sans-kr'].map((name) => {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return `${name}@${JSON.parse(readFileSync(file, 'utf8')).version}`;
});

function cardKey(card: CardElement): string {
  return createHash('sha256')
    .update(JSON.stringify([DRAWING, DRAWERS, card]))
    .digest('hex')
    .slice(0, 32);
}
