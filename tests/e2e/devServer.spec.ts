import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {appendFile, copyFile, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

import {createSite} from '../site/createSite.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {FIXTURE_DOCS, ROOT} from './sites.ts';
import {collectFaults, expect, test} from './test.ts';

let parent: string;
let dir: string;
let server: ChildProcess;
let address: string;
/** What the dev server said so far, without colours. */
let output = '';

test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'e2e-dev-')));
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: FIXTURE_DOCS});
  const port = await freePort();
  address = `http://localhost:${port}/`;
  const command = join(dir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  server = spawn(process.execPath, [command, 'start', '--no-open', '--port', String(port)], {
    cwd: dir,
    env: {...process.env, NO_UPDATE_NOTIFIER: '1', NODE_ENV: 'development'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (text) => {
        output += stripVTControlCharacters(String(text));
        if (/compiled (?:successfully|with)/.test(output)) resolve();
      });
    }
    server.once('exit', (code) => reject(new Error(`docusaurus start ended with ${code}`)));
  });
});

test.afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  await rm(parent, {recursive: true, force: true});
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
test.use({site: async ({}, use) => use(address)});

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
  await page.getByRole('tab', {name: '결과'}).click();
  await expect(page.getByRole('tabpanel')).toContainText('두 방법 모두');
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

  const compiled = () => output.match(/compiled (?:successfully|with)/g)?.length ?? 0;
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
  expect(output).toContain('쓴 그대로 보여 주는 글자');
  expect(output).toContain('docs/papers/y2025/oct/20251021.mdx:9:1: 글자로 보여 줍니다: <think>');

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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
