import {test as base, expect, type Page} from '@playwright/test';

import {findBrowser} from '../browser/findBrowser.ts';
import {builtSites} from './sites.ts';

interface Fixtures {
  /** Address of the site under test, with its base URL. */
  site: string;
  /** Faults that a test provokes itself; all others fail it. */
  allowedFaults: RegExp[];
}

/**
 * Playwright's test with the browser that was found, and a page that must stay quiet: no message of
 * error in the console, no breach of the content policy, no failed request, no other host.
 */
export const test = base.extend<Fixtures, {launchOptions: object}>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const {executablePath, args} = await findBrowser();
      await use({executablePath, args});
    },
    {scope: 'worker'},
  ],
  site: [builtSites().fixture, {option: true}],
  allowedFaults: [[], {option: true}],
  page: async ({page, site, allowedFaults}, use) => {
    await reportPolicy(page);
    await ownClipboard(page);
    const faults = collectFaults(page, new URL(site).origin);
    await use(page);
    expect(faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault)))).toEqual([]);
  },
});

export {expect};

/** Lets a page say by itself what its policy kept from it: not every browser does so in the console. */
function reportPolicy(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
}

/** Gives each page a clipboard of its own: the machine has one, into which tests beside it write too. */
function ownClipboard(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    let copied = '';
    const clipboard = {
      readText: async () => copied,
      writeText: async (text: string) => {
        copied = text;
      },
      write: async (items: ClipboardItem[]) => {
        const parts = await Promise.all(items.map((item) => item.getType('text/plain')));
        copied = (await Promise.all(parts.map((part) => part.text()))).join('\n');
      },
    };
    Object.defineProperty(navigator, 'clipboard', {value: clipboard});
  });
}

/** Gathers what a page must not do, for as long as it lives. */
export function collectFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    // A view transition that the browser gives up because the reader moves on is no fault of a page.
    if (!/^Transition was (?:aborted|skipped)/.test(error.message)) faults.push(`error: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What a page gives up by itself, as a preload when the reader moves on, is no failure.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      faults.push(`other host: ${request.url()}`);
    }
  });
  return faults;
}
