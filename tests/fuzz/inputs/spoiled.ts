import fc, {type Arbitrary} from 'fast-check';

import {hostileText} from './hostileText.ts';

/** A text as it comes, cut off, or with other text in the middle of it. */
export function spoiled(text: Arbitrary<string>): Arbitrary<string> {
  const place = fc.double({min: 0, max: 1, noNaN: true});
  return fc.oneof(
    text,
    fc.tuple(text, place).map(([whole, at]) => whole.slice(0, Math.floor(at * whole.length))),
    fc.tuple(text, place, hostileText).map(([whole, at, other]) => {
      const index = Math.floor(at * whole.length);
      return whole.slice(0, index) + other + whole.slice(index);
    }),
  );
}
