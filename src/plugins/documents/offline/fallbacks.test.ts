import {afterEach, expect, test, vi} from 'vitest';

import {keptCopy, newerPage, pageKey, sibling} from './fallbacks.ts';

const ORIGIN = 'https://example.github.io';

/** Caches by their names, each with the dates of what it holds by address. */
function stubCaches(stored: Record<string, Record<string, string>>): void {
  const responseOf = (date: string | undefined) =>
    date === undefined ? undefined : new Response('', {headers: {date}});
  const pathOf = (url: string) => new URL(url, ORIGIN).pathname;
  const find = (name: string, url: string) =>
    Object.entries(stored[name] ?? {}).find(([address]) => pathOf(address) === pathOf(url))?.[1];
  vi.stubGlobal('registration', {scope: `${ORIGIN}/haru/`});
  vi.stubGlobal('caches', {
    keys: async () => Object.keys(stored),
    match: async (url: string, {cacheName}: {cacheName: string}) => responseOf(find(cacheName, url)),
    open: async (name: string) => ({
      keys: async () => Object.keys(stored[name] ?? {}).map((address) => ({url: ORIGIN + address})),
      match: async ({url}: {url: string}) => responseOf(find(name, url)),
    }),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const MONDAY = 'Mon, 20 Oct 2025 00:00:00 GMT';
const TUESDAY = 'Tue, 21 Oct 2025 00:00:00 GMT';
const request = (path: string) => new Request(ORIGIN + path);
const pageAsked = {request: request('/haru/'), cacheName: 'papers:/haru/-pages'};
const readOn = (date: string) => new Response('', {headers: {date}});

test('a page is the same whatever is asked after it', async () => {
  expect(await pageKey({request: request('/haru/search?q=google#hit')})).toBe(`${ORIGIN}/haru/search`);
});

test.each([
  ['the one that was read', TUESDAY, MONDAY, TUESDAY],
  ['the one that was kept beforehand', MONDAY, TUESDAY, TUESDAY],
])('of two copies the newer one answers: %s', async (_which, read, kept, newest) => {
  stubCaches({'papers:/haru/-precache-v2-x': {'/haru/?kept': kept}});
  const response = await newerPage({...pageAsked, cachedResponse: readOn(read)});
  expect(response?.headers.get('date')).toBe(newest);
});

test('one copy answers alone, and another site’s never does', async () => {
  stubCaches({'papers:/-precache-v2-x': {'/haru/': TUESDAY}, 'papers:/haru/-precache-v2-x': {'/haru/?kept': MONDAY}});
  expect((await newerPage(pageAsked))?.headers.get('date')).toBe(MONDAY);
  stubCaches({'papers:/-precache-v2-x': {'/haru/': TUESDAY}});
  expect(await newerPage(pageAsked)).toBeUndefined();
});

test.each([
  ['what was read', {'papers:/haru/-pages': {'/haru/': TUESDAY}}, TUESDAY],
  ['what was kept beforehand', {'papers:/haru/-precache-v2-x': {'/haru/?kept': MONDAY}}, MONDAY],
  ['nothing, where nothing is kept', {'papers:/-pages': {'/haru/': TUESDAY}}, undefined],
])('for a page that could not be had, %s answers', async (_which, stored, date) => {
  stubCaches(stored);
  const kept = await keptCopy('papers:/haru/-pages')({request: request('/haru/?q=a')});
  expect(kept?.headers.get('date')).toBe(date);
});

test.each([
  ['/haru/assets/images/map-0123456789ab-1600.webp', '/haru/assets/images/map-0123456789ab-720.webp'],
  ['/haru/assets/css/styles.01234567.css', '/haru/assets/css/styles.89abcdef.css'],
  ['/haru/assets/js/site.01234567.js', '/haru/assets/js/site.89abcdef.js'],
])('a file that is not to be had has a sibling: %s', async (asked, kept) => {
  stubCaches({'papers:/haru/-figures': {[kept]: MONDAY}});
  expect(await sibling({request: request(asked)})).toBeInstanceOf(Response);
});

test.each([
  ['papers:/haru/-figures', '/haru/assets/images/map-ba9876543210-720.webp'],
  ['papers:/haru/-figures', '/haru/assets/images/maps-0123456789ab-720.webp'],
  ['papers:/-figures', '/haru/assets/images/map-0123456789ab-720.webp'],
])('no other figure is one, and none of another site: %s %s', async (cache, kept) => {
  stubCaches({[cache]: {[kept]: MONDAY}});
  expect(await sibling({request: request('/haru/assets/images/map-0123456789ab-1600.webp')})).toBeUndefined();
});
