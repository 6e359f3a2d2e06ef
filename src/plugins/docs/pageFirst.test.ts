import {expect, test} from 'vitest';

import {pageFirst} from './pageFirst.ts';

/** A bundler whose hooks the test calls. */
function bundler() {
  const runs = new Map<string, () => void>();
  const hook = (name: string) => ({tap: (_: string, run: () => void) => void runs.set(name, run)});
  const hooks = {invalid: hook('invalid'), watchRun: hook('watchRun'), done: hook('done'), failed: hook('failed')};
  return {hooks, call: (name: string) => runs.get(name)?.()};
}

test.each(['done', 'failed'])('while the bundler works, the content waits until it has %s', async (end) => {
  const {bundlerPlugin, isTurn} = pageFirst();
  const {hooks, call} = bundler();
  bundlerPlugin.apply({hooks});
  call('invalid');
  call('watchRun');
  let isShown = false;
  const shown = isTurn(0).then(() => {
    isShown = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(isShown).toBe(false);
  call(end);
  await shown;
  expect(isShown).toBe(true);
});

test('a change that the bundler has nothing to do with is not held up', async () => {
  const {bundlerPlugin, isTurn} = pageFirst();
  const {hooks, call} = bundler();
  bundlerPlugin.apply({hooks});
  call('watchRun');
  call('done');
  const startedAt = Date.now();
  await isTurn(0);
  expect(Date.now() - startedAt).toBeLessThan(250);
});

test('content is loaded once the author rests, for the last of what was saved', async () => {
  const {isTurn} = pageFirst();
  const first = isTurn(300);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const startedAt = Date.now();
  const second = isTurn(300);
  expect(await first).toBe(false);
  expect(await second).toBe(true);
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(300);
});
