import {test} from 'vitest';

import {inputCount} from '../fuzz/inputCount.ts';
import {checkNothingLost} from './nothingLost.ts';

// A seed of its own for each third: the same pages on every machine. `npm run fuzz` goes on from here.
test.each([20251022, 20251007, 20241219])(
  'of so many composed pages every one shows all that GitHub shows (seed %i)',
  {tags: 'many-inputs', timeout: 60_000},
  (seed) => {
    checkNothingLost(inputCount(1000), seed);
  },
);
