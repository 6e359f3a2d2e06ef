import {appendFile, copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {createSite} from '../site/createSite.ts';
import {type RunningSite, startSite} from '../site/startSite.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {FIXTURE_DOCS, ROOT} from './sites.ts';
import {collectFaults, expect, test} from './test.ts';

let parent: string;
let dir: string;
let server: RunningSite;
let address: string;

const DRAFT = 'docs/papers/y2025/oct/20251023';
/** The newest day: an author may date a page ahead. */
const FUTURE = 'docs/papers/y2099/jan/20990102';

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-dev-')));
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: FIXTURE_DOCS});
  for (const [page, text] of [
    [DRAFT, '---\ndraft: true\n---\n\n# 10-23\n\n## 1. Halfway `kaist`\n'],
    [FUTURE, '# 01-02\n\n## 1. Tomorrow `kaist`\n'],
  ] as const) {
    await mkdir(dirname(join(dir, page)), {recursive: true});
    await writeFile(join(dir, `${page}.mdx`), text);
  }
  const browser = join(parent, 'browser');
  await writeFile(browser, '#!/bin/sh\necho "$1" > "$(dirname "$0")/opened"\n', {mode: 0o755});
  // Where the system's own opener asks no desktop, it runs what BROWSER names.
  const env = {BROWSER: browser, XDG_CURRENT_DESKTOP: 'X-Generic', CI: ''};
  server = await startSite({dir, env, open: process.platform === 'linux'});
  address = server.address;
});

test.afterAll(async () => {
  await server?.stop();
  await rm(parent, {recursive: true, force: true});
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
test.use({site: async ({}, use) => use(address)});

test('a browser opens at the newest day, though its date is still to come', async ({page}) => {
  if (process.platform === 'linux') {
    const opened = () => readFile(join(parent, 'opened'), 'utf8').catch(() => undefined);
    await expect.poll(opened).toBe(`${address}${FUTURE}\n`);
  }
  await page.goto(address + FUTURE);
  await expect(page.getByRole('heading', {level: 1})).toContainText('1월 2일');
  await expect(page.getByRole('heading', {name: /Tomorrow/})).toBeVisible();
  await page.goto(address);
  await expect(page.locator('time[datetime="2099-01-02"]').first()).toBeVisible();
});

test('a draft is a day like any other, and says what it is', async ({page, request}) => {
  await page.goto(address + DRAFT);
  await expect(page.getByRole('heading', {name: /Halfway/})).toBeVisible();
  await expect(page.getByText('초안', {exact: true})).toBeVisible();
  expect(await (await request.get(`${address}rss.xml`)).text()).toContain('Halfway');
  await page.goto(address + PAGE_TYPES.day);
  await expect(page.getByText('초안', {exact: true})).toHaveCount(0);
});

test('the controls work under the dev server too', async ({page}) => {
  const faults = collectFaults(page, new URL(address).origin);
  await page.setViewportSize(DESK);
  await page.emulateMedia({colorScheme: 'light'});
  await page.goto(address + PAGE_TYPES.day);
  const button = page.locator('color-mode button');
  await expect(button).toHaveAccessibleName('화면 색: 시스템 설정');
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const contents = page.getByRole('navigation', {name: '목차'});
  await contents.getByRole('link', {name: 'SPIN-BOARD'}).click();
  await expect(contents.locator('[aria-current]')).toHaveText('SPIN-BOARD');

  // React changes pages here: the elements must come to life on the next page as well.
  await page.getByRole('navigation', {name: '이전과 다음'}).getByRole('link', {name: /이전/}).click();
  await expect(page.locator('time[datetime="2025-10-21"]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('color-mode button').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.setViewportSize(PHONE);
  await page.getByRole('button', {name: '글 목록 열기'}).click();
  await page.getByRole('navigation', {name: '글 목록'}).getByRole('link', {name: '2024'}).click();
  await page.getByRole('link', {name: /12월 19일/}).click();
  // What brings tabs to life may still be on its way.
  await expect(async () => {
    await page.getByRole('tab', {name: '결과'}).click();
    await expect(page.getByRole('tabpanel')).toContainText('두 방법 모두', {timeout: 2000});
  }).toPass();
  expect(faults.filter((fault) => !/failed:.*(?:ERR_ABORTED|\/ws )/.test(fault))).toEqual([]);
});

test('what is derived from the days answers here too, from the current text', async ({page, request}) => {
  for (const [path, content] of [
    ['p/2510.05069/', '20251007#swireasoning-microsoft'],
    ['rss.xml', 'LoomVid'],
    ['organisations/google/feed.json', 'Two Clocks'],
    [`${PAGE_TYPES.day}.bib`, '@article{arxiv-2510.90401'],
    [`${PAGE_TYPES.day}.md`, '## 1. [LoomVid]'],
    ['papers.json', '"version":1'],
    ['llms.txt', '# 하루논문'],
  ]) {
    const response = await request.get(address + path);
    expect(response.status(), path).toBe(200);
    expect((await response.text()).replace(/": /g, '":'), path).toContain(content);
  }
  expect((await request.get(`${address}cards/20251022.png`)).headers()['content-type']).toBe('image/png');

  const compiled = () => server.output().match(/compiled (?:successfully|with)/g)?.length ?? 0;
  const before = compiled();
  await writeFile(join(dir, 'docs/papers/topics.yml'), 'looms:\n  name: 베틀\n  words: [loomvid]\n');
  const feed = async () => (await request.get(`${address}topics/looms/atom.xml`)).text();
  await expect.poll(feed).toContain('LoomVid');
  // Docusaurus writes its lists of routes one after the other: a page that is loaded between them finds them at odds.
  await expect.poll(compiled).toBeGreaterThan(before);
  await page.goto(address + PAGE_TYPES.day);
  await expect(page.getByRole('link', {name: '베틀'})).toBeVisible();
});

test('a problem is shown on its page, and the page follows what its author writes', async ({page}) => {
  await page.goto(address + PAGE_TYPES.day);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await appendFile(join(dir, `${PAGE_TYPES.day}.mdx`), '\n\n방금 덧붙인 문장, [틀린 링크](#nowhere-at-all).\n');
  await expect(page.locator('p', {hasText: '방금 덧붙인 문장'})).toBeVisible();
  await expect(page.getByRole('alert')).toContainText("앵커 '#nowhere-at-all'이(가) 없습니다");
});

test('one bad day does not take the others down, and is well again when it is mended', async ({page}) => {
  const bad = join(dir, 'docs/papers/y2025/oct/20251021.mdx');
  const good = await readFile(bad, 'utf8');
  await writeFile(
    bad,
    good.replace(
      '# 10-21 papers summary',
      `import later from './asset/later.png';

# 10-21 papers summary

<div style={{textAlign: 'center'}}>
 <img src={later} />
</div>

<think> {x_i} <div> 열린 채, import 하면, <img src={forgotten} />

![없는 그림](./asset/nowhere.png)
`,
    ),
  );
  await page.goto(`${address}docs/papers/y2025/oct/20251021`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('그림 파일이 없습니다: ./asset/later.png');
  await expect(alert).toContainText("'forgotten'을(를) 가져오지 않았습니다");
  await expect(alert.locator('pre').first()).toContainText("1  import later from './asset/later.png';");
  await expect(page.locator('figure', {hasText: '그림 파일이 없습니다: ./asset/later.png'})).toBeVisible();
  await expect(page.locator('p', {hasText: '<think> {x_i} <div> 열린 채'})).toBeVisible();
  await expect(page.getByRole('heading', {name: /Two Clocks/})).toBeVisible();
  expect(server.output()).toContain('쓴 그대로 보여 주는 글자');
  expect(server.output()).toContain('docs/papers/y2025/oct/20251021.mdx:9:1: 글자로 보여 줍니다: <think>');

  await page.goto(`${address}docs/papers/y2025/sep/20250929`);
  await expect(page.getByRole('heading', {name: /SlowSoftmax/})).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto(`${address}docs/papers/y2025/oct/20251021`);
  await copyFile(
    join(dir, 'docs/papers/y2025/oct/asset/blog_20251022_img0.png'),
    join(dir, 'docs/papers/y2025/oct/asset/later.png'),
  );
  await expect(page.locator('figure img[src*="later"]')).toBeVisible();
  await writeFile(bad, good);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('열린 채')).toHaveCount(0);
});

test('a page whose file is gone says so, until it is there again', async ({page, allowedFaults}) => {
  allowedFaults.push(/status of 404 .*\/preview\/page\?/);
  const day = 'docs/papers/y2025/oct/20251021';
  const file = join(dir, `${day}.mdx`);
  const good = await readFile(file, 'utf8');
  await page.goto(address + day);
  await expect(page.getByRole('heading', {name: /Two Clocks/})).toBeVisible();
  await writeFile(file, `---\ntags: {a: 1}\n---\n\n${good}`);
  await expect(page.getByRole('alert')).toContainText('머리말: tags: 꼬리표의 목록이 아닙니다');
  await rm(file);
  const notice = page.getByText('이 날의 글이 없어졌습니다');
  await expect(notice).toBeVisible();
  await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
  await writeFile(file, good);
  await expect(page.getByRole('heading', {name: /Two Clocks/})).toBeVisible();
  await expect(notice).toHaveCount(0);
});
