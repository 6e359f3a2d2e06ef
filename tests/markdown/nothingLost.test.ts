import {test} from 'vitest';

import {checkNothingLost} from './nothingLost.ts';

// A seed of its own for each third: the same pages on every machine. `npm run fuzz` goes on from here.
test.each([20251022, 20251007, 20241219])(
  'of a thousand composed pages every one shows all that GitHub shows (seed %i)',
  (seed) => {
    checkNothingLost(1000, seed);
  },
  60_000,
);
