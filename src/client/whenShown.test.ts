import {afterEach, expect, test, vi} from 'vitest';

import {whenShown} from './whenShown.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose state a test sets. */
function page(state: {prerendering: boolean; visibilityState: string}) {
  const document = Object.assign(new EventTarget(), state);
  vi.stubGlobal('document', document);
  let shown = false;
  void whenShown().then(() => {
    shown = true;
  });
  const isShown = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return shown;
  };
  return {document, isShown};
}

test('a page that can be seen does not wait', async () => {
  expect(await page({prerendering: false, visibilityState: 'visible'}).isShown()).toBe(true);
});

test('a prerendered page waits until it is shown', async () => {
  const {document, isShown} = page({prerendering: true, visibilityState: 'visible'});
  expect(await isShown()).toBe(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await isShown(), 'it is prerendering still').toBe(false);
  document.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(await isShown()).toBe(true);
});

test('so does a page in a tab behind others, also one that was prerendered', async () => {
  const {document, isShown} = page({prerendering: true, visibilityState: 'hidden'});
  document.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(await isShown()).toBe(false);
  document.visibilityState = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await isShown()).toBe(true);
});
