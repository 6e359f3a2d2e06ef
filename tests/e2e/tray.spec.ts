import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {blockStorage} from './blockStorage.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const takeOf = (page: Page, paper: RegExp) =>
  page.getByRole('region', {name: paper}).getByRole('button', {name: '담기', exact: true});
const opener = (page: Page) => page.getByRole('button', {name: /^담은 논문 \d+편$/});
const panel = (page: Page) => page.getByRole('dialog', {name: '담은 논문'});

/** Takes papers of two days along, one of them from a list. */
async function takeThree(page: Page, site: string): Promise<void> {
  await page.goto(`${site}organisations/google`);
  await page.getByRole('button', {name: 'Two Clocks 담기'}).click();
  await expect(opener(page)).toHaveText('담은 논문 1편');
  await page.goto(site + PAGE_TYPES.day);
  await takeOf(page, /LoomVid/).click();
  await takeOf(page, /TinyTutor/).click();
  await expect(opener(page)).toHaveText('담은 논문 3편');
}

test('papers are taken along across pages, listed, and left again', async ({page, site}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  expect(requests.filter((url) => /fragments|\/tray\./.test(url))).toEqual([]);
  await expect(opener(page)).toHaveCount(0);

  await takeThree(page, site);
  await expect(takeOf(page, /LoomVid/)).toHaveAttribute('aria-pressed', 'true');
  await expect(takeOf(page, /Point And Tell/)).toHaveAttribute('aria-pressed', 'false');
  await page.goto(site);
  await expect(takeOf(page, /TinyTutor/), 'the home page shows the same day').toHaveAttribute('aria-pressed', 'true');

  await opener(page).press('Enter');
  await expect(panel(page).getByRole('listitem')).toHaveText([/^Two Clocks2025-10-21/, /^LoomVid/, /^TinyTutor/]);
  await panel(page).getByRole('button', {name: 'LoomVid 빼기'}).press('Enter');
  await expect(panel(page).getByRole('button', {name: 'TinyTutor 빼기'})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveText('담은 논문 2편');

  await opener(page).click();
  await panel(page).getByRole('link', {name: 'Two Clocks'}).click();
  await expect(page).toHaveURL(/20251021#two-clocks/);
  await opener(page).click();
  await panel(page).getByRole('button', {name: '모두 빼기'}).click();
  await expect(panel(page).getByText('담은 논문이 없습니다.')).toBeVisible();
  await expect(panel(page).getByRole('button', {name: 'BibTeX'})).toBeHidden();
  await panel(page).getByRole('button', {name: '닫기'}).click();
  await expect(opener(page)).toBeHidden();
  await expect(takeOf(page, /Two Clocks/)).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tray')))).toEqual([]);
});

test('tabs agree', async ({page, site, context}) => {
  await page.goto(site + PAGE_TYPES.day);
  const other = await context.newPage();
  await other.goto(site + PAGE_TYPES.day);
  await takeOf(other, /LoomVid/).click();
  await expect(takeOf(page, /LoomVid/)).toHaveAttribute('aria-pressed', 'true');
  await expect(opener(page)).toHaveText('담은 논문 1편');
  await takeOf(page, /LoomVid/).click();
  await expect(opener(other)).toBeHidden();
});

test('the list is copied and saved as citations', async ({page, site}) => {
  await takeThree(page, site);
  await opener(page).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await panel(page).getByRole('button', {name: 'Markdown'}).click();
  await expect(panel(page).getByRole('status')).toHaveText('복사했습니다.');
  expect((await clipboard()).trim().split('\n')).toEqual([
    expect.stringMatching(/^- \[Two Clocks/),
    expect.stringMatching(/^- \[LoomVid/),
    expect.stringMatching(/^- \[TinyTutor/),
  ]);
  await panel(page).getByRole('button', {name: 'BibTeX'}).click();
  await expect.poll(async () => (await clipboard()).match(/^@/gm)?.length).toBe(3);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', {name: '.ris'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('papers.ris');
  expect((await readFile(await download.path(), 'utf8')).match(/^TY {2}- /gm)).toHaveLength(3);
});

test('a paper that is gone is said and kept out, and so is a failure', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/cite\.json|Failed to load resource/);
  await takeThree(page, site);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('tray')) ?? '';
    const gone = ['/haru/docs/papers/y2025/oct/20251022#gone', '/haru/docs/papers/y2020/jan/20200101#day'];
    const more = gone.map((address, index) => ({address, name: `Gone ${index}`}));
    const rubbish = [
      null,
      7,
      {name: 'x'},
      {name: 'y', address: 'javascript:alert(1)#y'},
      {name: 'z', address: '//z/#z'},
    ];
    const papers = JSON.parse(localStorage.getItem(key) ?? '');
    localStorage.setItem(key, JSON.stringify([...rubbish, ...papers, ...more]));
  });
  await page.reload();
  await opener(page).click();
  await expect(panel(page).getByRole('listitem')).toHaveCount(5);
  await panel(page).getByRole('button', {name: 'RIS', exact: true}).click();
  await expect(panel(page).getByRole('status')).toHaveText('복사했습니다. 더는 없어 뺀 논문: Gone 0, Gone 1');
  expect((await page.evaluate(() => navigator.clipboard.readText())).match(/^TY/gm)).toHaveLength(3);

  await page.route('**/*.cite.json', (route) => route.abort());
  await panel(page).getByRole('button', {name: '.md'}).click();
  await expect(panel(page).getByRole('status')).toContainText('하지 못했습니다');
});

test('more than two hundred papers are not taken, and that is said', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  await takeOf(page, /LoomVid/).click();
  await expect(opener(page)).toHaveText('담은 논문 1편');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('tray')) ?? '';
    const papers = Array.from({length: 200}, (_, index) => ({name: `${index}`, address: `/haru/day#${index}`}));
    localStorage.setItem(key, JSON.stringify(papers));
  });
  await page.reload();
  await takeOf(page, /TinyTutor/).click();
  await expect(page.getByRole('alert').filter({hasText: '담지 못했습니다'})).toBeVisible();
  await expect(takeOf(page, /TinyTutor/)).toHaveAttribute('aria-pressed', 'false');
  await expect(opener(page)).toHaveText('담은 논문 200편');
});

test('the system shares the list where it can', async ({page, site}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, {shared});
    Object.defineProperty(navigator, 'share', {value: async (data: ShareData) => void shared.push(data)});
  });
  await takeThree(page, site);
  await opener(page).click();
  await panel(page).getByRole('button', {name: '공유'}).click();
  const [data] = await page.evaluate(() => (window as unknown as {shared: ShareData[]}).shared);
  expect(data?.text).toContain(`LoomVid\n${site}docs/papers/y2025/oct/20251022#loomvid`);
});

test('where storage is blocked, nothing is offered', async ({page, site}) => {
  await page.addInitScript(blockStorage);
  await page.goto(site + PAGE_TYPES.day);
  await expect(page.getByRole('button', {name: '담기'})).toHaveCount(0);
  await expect(opener(page)).toHaveCount(0);
});

test('axe finds nothing in the open panel, which fits the window and covers no end of a page', async ({page, site}) => {
  for (const [viewport, colorScheme] of [
    [PHONE, 'dark'],
    [DESK, 'light'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.goto(site + PAGE_TYPES.day);
    if (
      await takeOf(page, /LoomVid/)
        .and(page.locator('[aria-pressed=false]'))
        .count()
    )
      await takeOf(page, /LoomVid/).click();
    await expect(opener(page)).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const foot = await page.getByRole('contentinfo').boundingBox();
    const bar = await opener(page).boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(bar?.y ?? 0));
    await opener(page).click();
    expect(await violations(page, viewport === PHONE ? {} : {within: 'dialog[open]'})).toEqual([]);
    const box = await panel(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true});

  test('taps take along and leave', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await takeOf(page, /TinyTutor/).tap();
    await opener(page).tap();
    await panel(page).getByRole('button', {name: 'TinyTutor 빼기'}).tap();
    await panel(page).getByRole('button', {name: '닫기'}).tap();
    await expect(opener(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('nothing offers to take papers along', async ({page, site}) => {
    for (const address of [PAGE_TYPES.day, PAGE_TYPES.organisation]) {
      await page.goto(site + address);
      await expect(page.getByRole('button', {name: /담기|담은/})).toHaveCount(0);
    }
  });
});
