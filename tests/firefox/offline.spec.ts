import type {Page} from 'puppeteer-core';

import {PAGE_TYPES} from '../e2e/pageTypes.ts';
import {BASE_URL} from '../e2e/sites.ts';
import {expect, test, textOf} from './test.ts';

/** Older than the days that are kept beforehand. */
const OLD = PAGE_TYPES['day without papers'];
const OFFLINE = '연결이 없습니다';

/** Opens a page and waits until the worker has kept it. */
async function visit(tab: Page, address: string): Promise<void> {
  await tab.goto(address);
  const isKept = () =>
    tab.evaluate(
      async (cacheName, page) => Boolean(await caches.match(page, {cacheName})),
      `papers:${BASE_URL}-pages`,
      address,
    );
  await expect.poll(isKept, {timeout: 20_000}).toBe(true);
}

/** Waits until the worker's list is there as a whole. */
async function keptBeforehand(tab: Page): Promise<void> {
  const state = () => tab.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(state, {timeout: 20_000}).toBe('activated');
}

test('what was read opens without a connection, when the browser’s own cache has nothing more', async ({
  tab,
  server,
}) => {
  const {url} = server;
  await visit(tab, url + OLD);
  await keptBeforehand(tab);
  await visit(tab, `${url}settings`);
  await server.close();

  await tab.goto(url + OLD);
  expect(await textOf(tab, 'h1')).toContain('11월 4일');
  const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background, 'the stylesheet is there').not.toBe('rgba(0, 0, 0, 0)');
  await tab.goto(`${url}${OLD}?utm_source=letter`);
  expect(await textOf(tab, 'h1')).toContain('11월 4일');
  await tab.goto(`${url}settings`);
  await expect.poll(() => textOf(tab, 'settings-page')).toContain('글자 크기');
});

test('home, the newest day and the search open that were never visited', async ({tab, server}) => {
  const {url} = server;
  await visit(tab, url + OLD);
  await keptBeforehand(tab);
  await server.close();

  await tab.goto(url);
  expect(await textOf(tab, 'article')).toContain('LoomVid');
  await tab.goto(url + PAGE_TYPES.day);
  expect(await textOf(tab, 'h1')).toContain('10월 22일 수요일');
  await tab.goto(`${url}search?q=google`);
  await expect.poll(() => textOf(tab, '[role=alert]:not([hidden])')).toContain('색인을 불러오지 못했습니다');
});

test('what was taken along is there, and its citations where they were loaded', async ({tab, server}) => {
  const {url} = server;
  await visit(tab, url + PAGE_TYPES.day);
  await keptBeforehand(tab);
  await tab.goto(url + PAGE_TYPES.day);
  await tab.locator('section paper-actions > button').click();
  await expect.poll(() => textOf(tab, '.tray')).toContain('담은 논문 1편');
  await server.close();

  await tab.goto(url);
  await expect.poll(() => textOf(tab, '.tray')).toContain('담은 논문 1편');
  await tab.locator('.tray button').click();
  await expect.poll(() => textOf(tab, '.tray-panel[open]')).toContain('LoomVid');
});

test('a page that was not kept says so at its own address, and leads to one that was', async ({tab, server}) => {
  const {url} = server;
  await visit(tab, url + OLD);
  await keptBeforehand(tab);
  await server.close();

  await tab.goto(`${url}topics/reasoning`);
  expect(tab.url()).toBe(`${url}topics/reasoning`);
  expect(await textOf(tab, 'h1')).toBe(OFFLINE);
  await expect.poll(() => textOf(tab, '[data-kept-pages]')).toContain('2024년 11월 4일');
  await Promise.all([tab.waitForNavigation(), tab.locator(`[data-kept-pages] a[href$="${OLD}"]`).click()]);
  expect(await textOf(tab, 'h1')).toContain('11월 4일');
});
