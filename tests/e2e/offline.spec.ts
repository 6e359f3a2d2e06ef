import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

import type {BrowserContext, Page} from '@playwright/test';

import {type PagesServer, servePages} from '../pages/server.ts';
import {PAGE_TYPES} from './pageTypes.ts';
import {BASE_URL, builtSites, ROOT} from './sites.ts';
import {test as base, expect} from './test.ts';

const run = promisify(execFile);

const NEWEST = '10월 22일 수요일';
/** Older than the days that are kept beforehand. */
const OLD = PAGE_TYPES['day without papers'];

interface Published extends PagesServer {
  dir: string;
  /** Not every browser's emulation reaches a service worker: the server is gone as well. */
  disconnect(context: BrowserContext): Promise<void>;
  reconnect(context: BrowserContext): Promise<void>;
}

/** A site of the test's own, which it may publish anew. */
const test = base.extend<{published: Published; site: string}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
  published: async ({}, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'offline-'));
    await cp(join(builtSites().fixtureDir, 'build'), dir, {recursive: true});
    let server: PagesServer | undefined = await servePages({dir, baseUrl: BASE_URL});
    const port = Number(new URL(server.origin).port);
    await use({
      ...server,
      dir,
      async disconnect(context) {
        await server?.close();
        server = undefined;
        await context.setOffline(true);
      },
      async reconnect(context) {
        server = await servePages({dir, baseUrl: BASE_URL, port});
        await context.setOffline(false);
      },
    });
    await server?.close();
    await rm(dir, {recursive: true});
  },
  site: ({published}, use) => use(published.url),
});

test.use({
  serviceWorkers: 'allow',
  // What is asked for without a connection fails, and the browser says so.
  allowedFaults: [/net::ERR_(?:FAILED|INTERNET_DISCONNECTED|CONNECTION_REFUSED)/],
});

/** Opens a page and waits until the worker has taken over and kept it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, {waitUntil: 'load'});
  const path = new URL(address).pathname;
  await expect.poll(() => cachedPages(page), {timeout: 20_000}).toContain(path);
}

/** The addresses of the pages in the cache of what was read. */
function cachedPages(page: Page): Promise<string[]> {
  return page.evaluate(async (baseUrl) => {
    const cache = await caches.open(`papers:${baseUrl}-pages`);
    return (await cache.keys()).map(({url}) => new URL(url).pathname);
  }, BASE_URL);
}

function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

async function publishAnew({dir}: Published, state: 'on' | 'off'): Promise<void> {
  const script = join(ROOT, 'tests/site/writeWorker.ts');
  await run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), script, dir, BASE_URL, state]);
}

/** The worker's file is asked for anew at a visit; the test does not wait for the browser's own moment. */
function askForWorker(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

test('what was read opens offline, from the first visit on, and so do home and the newest day', async ({
  page,
  site,
  published,
  context,
}) => {
  await visit(page, site + OLD);
  await published.disconnect(context);

  await page.goto(`${site}${OLD}?utm_source=letter`);
  await expect(page.locator('h1')).toContainText('11월 4일');
  const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(background, 'the stylesheet is there').not.toBe('rgba(0, 0, 0, 0)');

  await page.goto(site);
  await expect(page.getByRole('link', {name: NEWEST}).first()).toBeVisible();
  await page.goto(site + PAGE_TYPES.day);
  await expect(page.locator('h1')).toContainText(NEWEST);
  const figure = page.locator('figure img').first();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => figure.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('a page that is not kept says so at its own address, and lists those that are', async ({
  page,
  site,
  published,
  context,
}) => {
  await visit(page, site + OLD);
  await published.disconnect(context);
  await page.goto(`${site}topics/reasoning`);
  await expect(page).toHaveURL(`${site}topics/reasoning`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('연결이 없습니다');
  const kept = page.getByRole('region', {name: '지금 읽을 수 있는 글'}).getByRole('link');
  await expect(kept.first()).toHaveText(`2025년 ${NEWEST}`);
  await expect(kept.filter({hasText: '2024년 11월 4일'})).toHaveCount(1);
  await expect(kept.filter({hasText: '연결이 없습니다'})).toHaveCount(0);
  await kept.first().click();
  await expect(page.locator('h1')).toContainText(NEWEST);

  // With a connection the page that was asked for opens by itself.
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('연결이 없습니다');
  await published.reconnect(context);
  await expect(page.getByRole('heading', {level: 1})).not.toHaveText('연결이 없습니다');
});

test('the search opens offline and says that its index is not there', async ({page, site, published, context}) => {
  await visit(page, site + PAGE_TYPES.day);
  await published.disconnect(context);
  await page.goto(site + PAGE_TYPES.day);
  await page.keyboard.press('/');
  await page.keyboard.type('google');
  await expect(page.getByRole('alert').filter({hasText: '색인을 불러오지 못했습니다'})).toBeVisible();
  await page.goto(`${site}search?q=google`);
  await expect(page.getByRole('alert').filter({hasText: '색인을 불러오지 못했습니다'})).toBeVisible();
});

test('a reader online gets the newest page at the next visit; the list of what is kept follows', async ({
  page,
  site,
  published,
  context,
}) => {
  await visit(page, site + PAGE_TYPES.day);
  const file = join(published.dir, `${PAGE_TYPES.day}.html`);
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('LoomVid', 'LoomVid2'));
  const home = join(published.dir, 'index.html');
  await writeFile(home, (await readFile(home, 'utf8')).replaceAll('LoomVid', 'LoomVid2'));
  await publishAnew(published, 'on');

  // A visit within ten minutes: GitHub Pages lets a browser keep a page for so long, unless the reader asks anew.
  await page.reload();
  await expect(page.getByRole('heading', {name: /LoomVid2/})).toBeVisible();
  await askForWorker(page);
  await expect
    .poll(() =>
      page.evaluate(async (baseUrl) => {
        for (const name of await caches.keys()) {
          if (!name.startsWith(`papers:${baseUrl}-precache-`)) continue;
          const kept = await caches.match(baseUrl, {cacheName: name, ignoreSearch: true});
          return (await kept?.text())?.includes('LoomVid2');
        }
        return false;
      }, BASE_URL),
    )
    .toBe(true);
  await published.disconnect(context);
  await page.goto(site);
  await expect(page.getByText('LoomVid2').first()).toBeVisible();
});

test('a page of the version before keeps its looks offline', async ({page, site, published, context}) => {
  await visit(page, site + OLD);
  const styles = await readdir(join(published.dir, 'assets/css'));
  const style = styles.find((name) => name.startsWith('styles.')) ?? '';
  const renamed = style.replace(/\.[0-9a-f]{8}\.css$/, '.00000000.css');
  for (const name of await readdir(published.dir, {recursive: true})) {
    if (!name.endsWith('.html')) continue;
    const path = join(published.dir, name);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(style, renamed));
  }
  await cp(join(published.dir, 'assets/css', style), join(published.dir, 'assets/css', renamed));
  await rm(join(published.dir, 'assets/css', style));
  await publishAnew(published, 'on');
  await askForWorker(page);
  const keeps = (file: string) =>
    page.evaluate(async (path) => Boolean(await caches.match(path)), `${BASE_URL}assets/css/${file}`);
  await expect.poll(() => keeps(renamed)).toBe(true);
  await expect.poll(() => keeps(style)).toBe(false);

  await published.disconnect(context);
  await page.goto(site + OLD);
  const background = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(background).not.toBe('rgba(0, 0, 0, 0)');
});

test('a site that keeps nothing any more takes its worker and its caches away, and no other', async ({
  page,
  site,
  published,
}) => {
  await visit(page, site + OLD);
  await page.evaluate(async () => {
    await (await caches.open('papers:/other/-pages')).put('/other/', new Response('theirs'));
    await caches.open('workbox-precache-v2-elsewhere');
  });
  await publishAnew(published, 'off');
  await askForWorker(page);
  await expect.poll(() => workers(page)).toBe(0);
  await expect
    .poll(async () => (await page.evaluate(() => caches.keys())).sort())
    .toEqual(['papers:/other/-pages', 'workbox-precache-v2-elsewhere']);
});

/** The names of the caches that a page can see, and the addresses that the worker's notes of when it kept what hold. */
async function traces(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).filter(({name}) => name === 'workbox-expiration');
    const entries = databases.map(
      ({name = ''}) =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('cache-entries').objectStore('cache-entries').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.map(({url}: {url: string}) => url));
            };
          };
        }),
    );
    return [...(await caches.keys()), ...(await Promise.all(entries)).flat()].filter(
      (name) => !name.includes('/other/'),
    );
  });
}

test('who clears everything leaves no page that was read, and the worker begins anew', async ({page, site}) => {
  await visit(page, site + OLD);
  await page.evaluate(async () => {
    await (await caches.open('papers:/other/-pages')).put('/other/', new Response('theirs'));
  });
  await visit(page, `${site}settings`);
  await expect.poll(() => traces(page)).toContain(site + OLD);
  await page.getByRole('button', {name: '모두 지우기'}).click();
  await page.getByRole('button', {name: '지우기', exact: true}).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('모두 지웠습니다.');
  expect(await traces(page)).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual(['papers:/other/-pages']);

  await visit(page, site + PAGE_TYPES.day);
  await page.goto(`${site}offline`);
  const kept = page.getByRole('region', {name: '지금 읽을 수 있는 글'}).getByRole('link');
  await expect(kept.first()).toHaveText(`2025년 ${NEWEST}`);
  await expect(kept.filter({hasText: '2024년 11월 4일'})).toHaveCount(0);
});

test('of who wants nothing remembered nothing is kept, neither of before nor from then on', async ({page, site}) => {
  await visit(page, site + OLD);
  await visit(page, `${site}settings`);
  await page.getByRole('checkbox', {name: '읽은 기록'}).uncheck();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/사본을 지우고 더 남기지 않습니다/);
  expect(await traces(page)).toEqual([]);

  // What another tab left goes at the next page.
  await page.evaluate(async (name) => {
    await (await caches.open(name)).put('/haru/topics', new Response('read'));
  }, `papers:${BASE_URL}-pages`);
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  await expect.poll(() => traces(page)).toEqual([]);
  expect(await workers(page)).toBe(0);
});

test('the worker leaves other projects of its origin alone', async ({page, site, published, context}) => {
  await mkdir(join(published.dir, 'other'));
  await writeFile(
    join(published.dir, 'other/page.html'),
    '<!doctype html><link rel=icon href=data:,><title>theirs</title>',
  );
  await writeFile(join(published.dir, 'other/data.json'), '{}');
  await visit(page, site + OLD);
  await page.goto(`${site}other/page`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await page.evaluate(async () => (await fetch('data.json')).json());
  await visit(page, site + PAGE_TYPES.day);
  expect((await traces(page)).filter((url) => url.includes('/other'))).toEqual([]);
  const keys = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({url}) => url);
  });
  expect(keys.filter((url) => url.includes('/other/'))).toEqual([]);

  await published.disconnect(context);
  // In a page of its own: when the browser tells of it, it is still busy with its own page for it.
  const other = await context.newPage();
  await expect(other.goto(`${site}other/never-seen`), 'the browser says so, not this site').rejects.toThrow(
    /net::ERR_/,
  );
  await page.goto(`${site}${PAGE_TYPES.day}#2510.90401`);
  await expect(page.locator('h1')).toContainText(NEWEST);
});

test('a first visit loads little for later, all of it after the page', async ({page, site, context}) => {
  const early: string[] = [];
  let isLoaded = false;
  context.on('request', (request) => {
    if (!isLoaded && request.serviceWorker()) early.push(request.url());
  });
  page.once('load', () => {
    isLoaded = true;
  });
  await visit(page, site + PAGE_TYPES.day);
  expect(early).toEqual([]);
  const bytes = await page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) sum += (await (await cache.match(key))?.blob())?.size ?? 0;
    }
    return sum;
  });
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(1_600_000);
});

test('where storage is blocked a page is read as ever', async ({page, site}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  await expect(page.locator('h1')).toContainText(NEWEST);
  expect(await workers(page)).toBe(0);
});
