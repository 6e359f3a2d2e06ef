import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {cacheRules} from './cacheRules.ts';
import {KEPT_BYTES, keptFiles, shownFiles} from './keptFiles.ts';
import {pathInSite} from './pathInSite.ts';
import {WORKER_FILE, writeWorker} from './writeWorker.ts';

const BASE_URL = '/haru/';
let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'worker-'));
  const page = (figure = '') =>
    `<link rel=stylesheet href=/haru/assets/css/styles.01234567.css><link rel="icon" href="/haru/favicon.svg">${figure}`;
  await write('favicon.svg', '<svg/>');
  await write('assets/css/styles.01234567.css', 'a{}');
  await write('assets/js/site.01234567.js', '"89abcdef"');
  await write('assets/js/search.89abcdef.js', '');
  await write('assets/js/main.76543210.js', 'React');
  await write('assets/images/a-0123456789ab-720.webp', 'small');
  await write('assets/images/a-0123456789ab-1600.webp', 'large');
  for (const name of ['index', 'offline', 'search', 'fragments', 'docs/papers']) await write(`${name}.html`, page());
  for (const day of DAYS) {
    await write(
      `docs/papers/y2025/oct/${day}.html`,
      page(
        '<img src=/haru/assets/images/a-0123456789ab-1600.webp srcset="/haru/assets/images/a-0123456789ab-720.webp 720w, /haru/assets/images/a-0123456789ab-1600.webp 1600w">',
      ),
    );
  }
});

afterEach(() => rm(outDir, {recursive: true}));

const DAYS = Array.from({length: 12}, (_, index) => `202510${String(index + 10)}`);
const permalinks = [BASE_URL, '/haru/docs/papers', ...DAYS.map((day) => `/haru/docs/papers/y2025/oct/${day}`)];

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(outDir, path)), {recursive: true});
  await writeFile(join(outDir, path), text);
}

test('keeps the shell, the site’s scripts, and the newest days with each figure once', async () => {
  const urls = (await keptFiles({outDir, baseUrl: BASE_URL, permalinks})).map(({url}) => url);
  expect(urls).toEqual([
    '/haru/?kept',
    '/haru/assets/css/styles.01234567.css',
    '/haru/assets/images/a-0123456789ab-720.webp',
    '/haru/assets/js/search.89abcdef.js',
    '/haru/assets/js/site.01234567.js',
    ...DAYS.slice(-7).map((day) => `/haru/docs/papers/y2025/oct/${day}?kept`),
    '/haru/docs/papers?kept',
    '/haru/favicon.svg',
    '/haru/fragments?kept',
    '/haru/offline?kept',
    '/haru/search?kept',
  ]);
});

test('a day that is too heavy is left out, whole', async () => {
  await write('docs/papers/y2025/oct/20251021.html', 'x'.repeat(KEPT_BYTES));
  const urls = (await keptFiles({outDir, baseUrl: BASE_URL, permalinks})).map(({url}) => url);
  expect(urls).not.toContain('/haru/docs/papers/y2025/oct/20251021?kept');
  expect(urls).toContain('/haru/docs/papers/y2025/oct/20251020?kept');
});

test('an archive without days has its shell', async () => {
  const urls = (await keptFiles({outDir, baseUrl: BASE_URL, permalinks: []})).map(({url}) => url);
  expect(urls).toContain('/haru/offline?kept');
});

test('finds what a page shows, with quotes or without', () => {
  const html =
    '<link rel=canonical href=/haru/a><link data-rh=true rel=icon href=/haru/favicon.svg /><img alt="src=/haru/no" src="/haru/assets/images/%EA%B7%B8.webp"><img src=data:image/png;base64,AA>';
  expect(shownFiles(html, BASE_URL)).toEqual(['favicon.svg', 'assets/images/그.webp']);
});

test.each([
  ['pages', '/haru/'],
  ['pages', '/haru/docs/papers/y2025/oct/20251022'],
  ['pages', '/haru/p/2510.18692/'],
  ['pages', '/haru/search?q=a.b/c'],
  ['data', '/haru/search/index.bin'],
  ['data', '/haru/search/terms/1.bin?v=0123'],
  ['data', '/haru/docs/papers/y2025/oct/20251022.bib'],
  ['pages', '/haru/docs/papers/y2025/oct/20251022#2510.18692'],
  ['figures', '/haru/assets/images/a-0123456789ab-720.webp'],
  ['assets', '/haru/assets/js/site.01234567.js'],
  ['maths', '/haru/assets/katex-0.16.47/katex.min.css'],
  [undefined, '/haru/rss.xml'],
  [undefined, '/haru/sw.js'],
  [undefined, '/other/docs/papers'],
])('the rule for %s answers %s', (name, address) => {
  const parts = ['assets', 'docs', 'p', 'search'];
  const path = pathInSite(new URL(address, 'https://example.org').pathname, {baseUrl: BASE_URL, parts});
  const rule = cacheRules(BASE_URL).find(({pattern}) => path !== undefined && pattern.test(path));
  expect(rule?.options?.cacheName).toBe(name && `papers:/haru/-${name}`);
});

test('every cache is bounded', () => {
  for (const {options} of cacheRules(BASE_URL)) {
    expect(options?.expiration?.maxEntries).toBeGreaterThan(0);
    expect(options?.expiration?.purgeOnQuotaError).toBe(true);
  }
});

test('the worker is the same for the same site: no path, no time, nothing from elsewhere', async () => {
  const worker = async () => {
    await writeWorker({outDir, baseUrl: BASE_URL, permalinks, isOn: true});
    return readFile(join(outDir, WORKER_FILE), 'utf8');
  };
  const first = await worker();
  expect(await worker()).toBe(first);
  expect(first).toContain('/haru/docs/papers/y2025/oct/20251021?kept');
  expect(first).not.toContain(outDir);
  expect(first).not.toContain(process.cwd());
  expect(first).not.toMatch(/importScripts|storage\.googleapis|sourceMappingURL/);
}, 60_000);

test('the worker knows with what the paths of its site begin', async () => {
  const more = ['/haru/한글', '/haru/topics/graph', '/haru/search'];
  await writeWorker({outDir, baseUrl: BASE_URL, permalinks: [...permalinks, ...more], isOn: true});
  const worker = await readFile(join(outDir, WORKER_FILE), 'utf8');
  const parts = [
    '%ED%95%9C%EA%B8%80',
    'assets',
    'docs',
    'p',
    'papers.bib',
    'papers.json',
    'papers.schema.json',
    'search',
    'topics',
  ];
  expect(worker).toContain(parts.map((part) => `"${part}"`).join(','));
}, 60_000);

test('switched off, the worker takes away this site’s caches alone', async () => {
  await writeWorker({outDir, baseUrl: BASE_URL, permalinks, isOn: false});
  const worker = await readFile(join(outDir, WORKER_FILE), 'utf8');
  const deleted: string[] = [];
  const listeners = new Map<string, (event: {waitUntil(done: Promise<void>): void}) => void>();
  let isRegistered = true;
  new Function('addEventListener', 'skipWaiting', 'caches', 'registration', worker)(
    (type: string, listener: never) => listeners.set(type, listener),
    () => {},
    {
      keys: async () => [
        'papers:/haru/-pages',
        'papers:/haru/-precache-v2-x',
        'papers:/haru/x/-pages',
        'papers:/-pages',
        'other',
      ],
      delete: async (name: string) => deleted.push(name),
    },
    {
      unregister: async () => {
        isRegistered = false;
      },
    },
  );
  await new Promise<void>((resolve) => listeners.get('activate')?.({waitUntil: (done) => void done.then(resolve)}));
  expect(deleted).toEqual(['papers:/haru/-pages', 'papers:/haru/-precache-v2-x']);
  expect(isRegistered).toBe(false);
});
