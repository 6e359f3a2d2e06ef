import {expect, test} from 'vitest';

import {restartLimit} from './restartLimit.mjs';

test('there are three restarts in any minute', () => {
  const mayRestart = restartLimit();
  expect([0, 10_000, 20_000, 59_000].map(mayRestart)).toEqual([true, true, true, false]);
  const mayRestartLater = restartLimit();
  expect([0, 10_000, 20_000, 61_000, 71_000, 72_000].map(mayRestartLater)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
