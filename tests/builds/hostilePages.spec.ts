import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import type {Page} from '@playwright/test';
import {BASE_URL, FIXTURE_DOCS, ROOT, SITE_ENV} from '../e2e/sites.ts';
import {collectFaults, expect, test} from '../e2e/test.ts';
import {type PagesServer, servePages} from '../pages/server.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';

/** Ends the string that the title is written into a page's module as, and runs what follows. */
const program = (page: string) =>
  `\\\\',x:(globalThis.process.getBuiltinModule("fs").writeFileSync("ran-by-${page}","x"))//`;
const titled = (title: string, more = '') => `---\ntitle: ${JSON.stringify(title)}\n${more}---\n`;

const OCTOBER = 'docs/papers/y2025/oct';
const LABEL = '가'.repeat(83);
const TITLES: Record<string, string> = {
  [`${OCTOBER}/20251022`]: `$\\xi$ 정리 ${program('day')}`,
  [`${OCTOBER}/20251021`]: `</title><script>ran=1</script> ${program('hydrating-day')}`,
  'docs/notes/hydrating': `' " \` \${1} 😀 ${program('hydrating')}`,
  'docs/notes/plain': `</script><script>ran=1</script> ${program('doc')}`,
  p: `</script> ${program('page')}`,
};
const BUTTON = '<button onClick={() => {}}>단추</button>\n';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300" onload="ran=1">
<rect width="600" height="300" fill="#fff"/><script>document.documentElement.setAttribute('data-ran', 1)</script>
<text x="30" y="80" font-size="40" font-family="Helvetica">한글 Label 뷁</text><image width="9" height="9" href="./가 나.png"/></svg>`;

/** The same file by other spellings of its address. */
const spelt = (file: string) =>
  ['?a', '#b', '']
    .map((end) => {
      const path = end === '' ? file.replace('.svg', '.s%76g') : file + end;
      return `![꼴](${path}) 글 [꼴](${path}) <a href="${path}">꼴</a> <img src="${path}" alt="꼴" />\n`;
    })
    .join('\n');

const PAGES: Record<string, string> = {
  [`${OCTOBER}/20251022.mdx`]: `${titled(TITLES[`${OCTOBER}/20251022`] ?? '', 'image: ./asset/가 나.png\n')}
# 10-22 \\xi ${program('heading')}

## 1. [A \\x](https://arxiv.org/abs/2510.00001) \`${LABEL}\`

<b aria-label="x <script>alert(1)</script> y" title="<written-html>z</written-html>">굵게</b>

![그린 그림](./asset/evil.svg)

줄 안의 ![작은 그림](./asset/evil.svg), [그림 파일](./asset/evil.svg)

${spelt('./asset/evil.svg')}

<img name=querySelector src="./asset/가 나.png" alt=a><img name=head src="./asset/가 나.png" alt=b>

<div data-fragment="search" style="position: fixed; inset: 0"><b>가짜 찾기</b></div>
`,
  [`${OCTOBER}/20251021.mdx`]: `${titled(TITLES[`${OCTOBER}/20251021`] ?? '', 'image: asset/가 나.png\n')}
## 1. [B](https://arxiv.org/abs/2510.00002)

${spelt('asset/evil.svg')}
${BUTTON}`,
  'docs/notes/hydrating.mdx': `${titled(TITLES['docs/notes/hydrating'] ?? '', 'image: ./a.png\n')}\n${spelt('evil.svg')}\n${BUTTON}`,
  'docs/notes/plain.md': `${titled(TITLES['docs/notes/plain'] ?? '', 'image: a.png\n')}\n글\n\n![그린 그림](./evil.svg) [그림 파일](evil.svg)\n\n${spelt('evil.svg')}`,
  'docs/notes/javascript.md': `---js\n{title: (${program('javascript').slice(6, -2)}}\n---\n\n글\n`,
  'src/pages/p.mdx': `${titled(TITLES.p ?? '', 'image: ./a.png\n')}\n글\n\n![그린 그림](./evil.svg)\n\n[그림 파일](./evil.svg)\n\n${spelt('./evil.svg')}`,
};

let parent: string;
let dir: string;
let served: PagesServer;

test.describe.configure({mode: 'serial'});
test.beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'e2e-hostile-')));
  const docs = join(parent, 'docs');
  mkdirSync(docs);
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs});
  const picture = join(FIXTURE_DOCS, 'counter/asset/plain.png');
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(join(dir, dirname(path)), {recursive: true});
    writeFileSync(join(dir, path), text);
  }
  for (const path of [`${OCTOBER}/asset/가 나.png`, 'docs/notes/a.png', 'src/pages/a.png']) {
    mkdirSync(join(dir, dirname(path)), {recursive: true});
    cpSync(picture, join(dir, path));
  }
  for (const path of [`${OCTOBER}/asset/evil.svg`, 'docs/notes/evil.svg', 'src/pages/evil.svg']) {
    writeFileSync(join(dir, path), SVG);
  }
  const {code, output} = await buildSite({dir, env: SITE_ENV});
  expect(code, output).toBe(0);
  served = await servePages({dir: join(dir, 'build'), baseUrl: BASE_URL});
});
test.afterAll(async () => {
  await served?.close();
  rmSync(parent, {recursive: true, force: true});
});

// The pages are those of a site of their own, whose faults are gathered here.
test.use({allowedFaults: [/^other host/]});

const html = (path: string) => readFileSync(join(dir, 'build', `${path}.html`), 'utf8');
const content = (page: Page, selector: string) => page.locator(selector).getAttribute('content');

test('no title runs anything, at build or in a browser, and each reads as written', async ({page}) => {
  const made = readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter((file) => /ran-by/.test(file));
  expect(made).toEqual([]);
  const faults = collectFaults(page, served.origin);
  for (const [path, title] of Object.entries(TITLES)) {
    await page.goto(served.url + path, {waitUntil: 'networkidle'});
    const whole = `${title} | 하루논문`;
    await expect(page, path).toHaveTitle(whole);
    await expect(page.locator('title'), path).toHaveCount(1);
    expect(await content(page, 'meta[property="og:title"]'), path).toBe(whole);
    expect(await content(page, 'meta[property="og:image"]'), path).toMatch(/\/haru\/assets\/images\/.*\.webp$/);
    expect(await page.evaluate(() => 'ran' in globalThis), path).toBe(false);
  }
  expect(faults).toEqual([]);
});

test('an author’s SVG is published as a picture, wherever it is shown or linked to', async ({page}) => {
  const built = readdirSync(join(dir, 'build'), {recursive: true, encoding: 'utf8'});
  const own = readdirSync(join(dir, 'static'), {recursive: true, encoding: 'utf8'});
  expect(built.filter((file) => file.endsWith('.svg') && !own.includes(file))).toEqual([]);
  for (const path of [`${OCTOBER}/20251022`, 'docs/notes/plain', 'p']) {
    await page.goto(served.url + path);
    const picture = page.getByRole('img', {name: '그린 그림'});
    await expect(picture, path).toHaveAttribute('src', /\/assets\/images\/evil-\w+-1800\.webp$/);
    const file = (await picture.getAttribute('src')) ?? '';
    await expect(page.getByRole('link', {name: '그림 파일'}), path).toHaveAttribute('href', file);
    expect(await picture.getAttribute('width'), path).toBe('600');
    const around = picture.locator('xpath=ancestor::a');
    if ((await around.count()) > 0) await expect(around, path).toHaveAttribute('href', file);
    const response = await page.request.get(new URL(file, served.origin).href);
    expect(response.headers()['content-type'], path).toBe('image/webp');
  }
  for (const path of Object.keys(TITLES)) expect(html(path), path).not.toMatch(/evil\.s(?:v|%76)g/);
  expect(readFileSync(join(dir, 'build/feed.json'), 'utf8')).not.toMatch(/evil\.s(?:v|%76)g/);
  await page.goto(`${served.url}${OCTOBER}/20251022`);
  await expect(page.locator('figure').first().getByRole('link')).toHaveAttribute('href', /\/evil-\w+-1800\.webp$/);
});

test('what machines read of a day has its own picture, and its title to the letter', async ({page}) => {
  await page.goto(`${served.url}${OCTOBER}/20251022`);
  const image = await content(page, 'meta[property="og:image"]');
  const [posting] = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')[
    '@graph'
  ];
  expect(posting).toMatchObject({headline: TITLES[`${OCTOBER}/20251022`], image});
  expect((await page.request.get(new URL(image ?? '').pathname.replace(BASE_URL, served.url))).status()).toBe(200);
  const feed = JSON.parse(readFileSync(join(dir, 'build/feed.json'), 'utf8'));
  expect(JSON.stringify(feed)).not.toContain('undefined');
});

test('the policy allows the project’s own scripts alone, and an attribute is what its author wrote', async ({page}) => {
  const policies = Object.keys(TITLES).map((path) => /script-src[^;]*/.exec(html(path))?.[0]);
  expect(new Set([...policies, /script-src[^;]*/.exec(html('feeds'))?.[0]]).size).toBe(1);
  await page.goto(`${served.url}${OCTOBER}/20251022`);
  const bold = page.locator('article b', {hasText: '굵게'});
  await expect(bold).toHaveAttribute('aria-label', 'x <script>alert(1)</script> y');
  await expect(bold).toHaveAttribute('title', '<written-html>z</written-html>');
});

test('raw HTML takes nothing of the page’s behaviour', async ({page}) => {
  const faults = collectFaults(page, served.origin);
  await page.goto(`${served.url}${OCTOBER}/20251022`, {waitUntil: 'networkidle'});
  expect(await page.evaluate(() => [typeof document.querySelector, document.head.tagName])).toEqual([
    'function',
    'HEAD',
  ]);
  const fake = page.getByText('가짜 찾기');
  await expect(fake).toHaveCSS('position', 'static');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  await expect(page.getByRole('dialog')).not.toContainText('가짜 찾기');
  expect(faults).toEqual([]);
});

test('an organisation with a long label has a page at a short address', async ({page}) => {
  await page.goto(`${served.url}organisations`);
  await page.getByRole('link', {name: LABEL}).click();
  await expect(page.getByRole('heading', {level: 1})).toContainText(LABEL);
  const [, slug = ''] = /organisations\/(.*)$/.exec(decodeURIComponent(page.url())) ?? [];
  expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(80);
});
