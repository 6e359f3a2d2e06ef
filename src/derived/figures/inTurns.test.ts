import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';

import {inTurns} from './inTurns.mjs';

test('no more run at a time than may, in their order, and a failure frees its place', async () => {
  const takeTurn = inTurns(2);
  const started: number[] = [];
  let [running, most] = [0, 0];
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((index) =>
      takeTurn(async () => {
        started.push(index);
        running += 1;
        most = Math.max(most, running);
        await setTimeout(5);
        running -= 1;
        if (index === 1) throw new Error('no image');
        return index;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
    0,
    'failed',
    2,
    3,
    4,
    5,
  ]);
});
