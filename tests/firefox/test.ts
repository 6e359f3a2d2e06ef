import {join} from 'node:path';

import {test as base, expect} from '@playwright/test';
import puppeteer, {type Page} from 'puppeteer-core';

import {findFirefox} from '../browser/findFirefox.ts';
import {BASE_URL, builtSites} from '../e2e/sites.ts';
import {type PagesServer, servePages} from '../pages/server.ts';

interface Fixtures {
  /** The fixture archive's site, of which a browser may keep nothing without asking: a server of the test's own, to be closed. */
  server: PagesServer;
  /** A tab of a Firefox that has seen nothing yet. */
  tab: Page;
}

/**
 * Playwright's test with an installed Firefox: Playwright itself drives a Firefox of its own making alone, puppeteer any that
 * speaks WebDriver BiDi.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  server: async ({}, use) => {
    const server = await servePages({dir: join(builtSites().fixtureDir, 'build'), baseUrl: BASE_URL, maxAge: 0});
    await use(server);
    await server.close().catch(() => {});
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  tab: async ({}, use) => {
    const browser = await puppeteer.launch({browser: 'firefox', executablePath: findFirefox()});
    const tab = await browser.newPage();
    await tab.setViewport({width: 1280, height: 900});
    await use(tab);
    await browser.close();
  },
});

export {expect};

/** The text of the first element that a selector finds; '' where there is none. */
export function textOf(tab: Page, selector: string): Promise<string> {
  return tab.evaluate((found) => document.querySelector<HTMLElement>(found)?.innerText ?? '', selector);
}
