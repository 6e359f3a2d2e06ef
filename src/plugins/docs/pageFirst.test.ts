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
  const {bundlerPlugin, pageIsShown} = pageFirst();
  const {hooks, call} = bundler();
  bundlerPlugin.apply({hooks});
  call('invalid');
  call('watchRun');
  let isShown = false;
  const shown = pageIsShown().then(() => {
    isShown = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(isShown).toBe(false);
  call(end);
  await shown;
  expect(isShown).toBe(true);
});

test('a change that the bundler has nothing to do with is not held up', async () => {
  const {bundlerPlugin, pageIsShown} = pageFirst();
  const {hooks, call} = bundler();
  bundlerPlugin.apply({hooks});
  call('watchRun');
  call('done');
  const startedAt = Date.now();
  await pageIsShown();
  expect(Date.now() - startedAt).toBeLessThan(250);
});
