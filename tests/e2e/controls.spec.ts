import type {Page} from '@playwright/test';

import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';

/** The controls work alike on a document and on a page that React runs. */
const BOTH = {document: 'docs/counter/plain', 'hydrated page': 'docs/counter/imported'};

for (const [kind, address] of Object.entries(BOTH)) {
  test(`${kind}: the colour mode goes round, is remembered, and is there before the first paint`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto(site + address, {waitUntil: 'networkidle'});
    const html = page.locator('html');
    const button = page.locator('color-mode button');
    await expect(button).toHaveAccessibleName('화면 색: 시스템 설정');
    await expect(html).toHaveAttribute('data-theme', 'light');

    await button.click();
    await expect(button).toHaveAccessibleName('화면 색: 밝게');
    await button.click();
    await expect(button).toHaveAccessibleName('화면 색: 어둡게');
    await expect(html).toHaveAttribute('data-theme', 'dark');

    // The scripts that define elements never come: what is dark was dark before them.
    await page.route(/\/(?:site|main)\.[^/]*\.js$/, (route) => route.fulfill({body: ''}));
    await page.goto(`${site}docs/papers`);
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.unrouteAll();

    await page.goto(site + address, {waitUntil: 'networkidle'});
    await expect(button).toHaveAccessibleName('화면 색: 어둡게');
    await button.click();
    await expect(button).toHaveAccessibleName('화면 색: 시스템 설정');
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(html).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({colorScheme: 'light'});
    await expect(html).toHaveAttribute('data-theme', 'light');
  });
}

test('the menu of a phone opens, closes with Escape and with its button, and leads to a day', async ({page, site}) => {
  await page.setViewportSize(PHONE);
  await page.goto(site + PAGE_TYPES.day);
  const menu = page.getByRole('navigation', {name: '글 목록'});
  await expect(menu).toBeHidden();
  await page.getByRole('button', {name: '글 목록 열기'}).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.getByRole('button', {name: '글 목록 열기'}).press('Enter');
  await menu.getByRole('button', {name: '닫기'}).click();
  await expect(menu).toBeHidden();
  await page.getByRole('button', {name: '글 목록 열기'}).click();
  await menu.getByRole('link', {name: /10-21/}).click();
  await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251021`);
});

test('the sidebar holds one month, newest first, and the ways to the others', async ({page, site}) => {
  await page.setViewportSize(DESK);
  await page.goto(site + PAGE_TYPES.day);
  const sidebar = page.getByRole('navigation', {name: '글 목록'});
  await expect(sidebar.getByRole('link')).toHaveText([
    '2025',
    '10월',
    '10-22 (수)6',
    '10-21 (화)2',
    '10-20 (월)2',
    '10-07 (화)2',
    '9월',
    '6월',
    '2024',
  ]);
  await expect(sidebar.locator('[aria-current=page]')).toHaveText('10-22 (수)6');
  await sidebar.getByRole('link', {name: '9월'}).click();
  await expect(page).toHaveURL(`${site}docs/papers/y2025/sep`);
});

test('the days are linked one to the next, across months and years', async ({page, site}) => {
  await page.goto(`${site}docs/papers/y2025/jun/20250603`);
  const neighbours = page.getByRole('navigation', {name: '이전과 다음'});
  await expect(neighbours.getByRole('link')).toHaveText(['이전12월 31일 화요일', '다음9월 29일 월요일']);
  await neighbours.getByRole('link', {name: /이전/}).click();
  await expect(page).toHaveURL(`${site}docs/papers/y2024/dec/20241231`);
});

test('the table of contents marks the section being read', async ({page, site}) => {
  await page.setViewportSize(DESK);
  await page.goto(site + PAGE_TYPES.day);
  const contents = page.getByRole('navigation', {name: '목차'});
  await contents.getByRole('link', {name: 'SPIN-BOARD'}).click();
  await expect(page.getByRole('heading', {name: /SPIN-BOARD/})).toBeInViewport();
  await expect(contents.locator('[aria-current]')).toHaveText('SPIN-BOARD');
  await scrollTo(page, 'answering-without-rehearsal-qualcomm');
  await expect(contents.locator('[aria-current]')).toHaveText('ANSWERING WITHOUT REHEARSAL');
});

test('the table of contents of a phone folds away after a choice', async ({page, site}) => {
  await page.setViewportSize(PHONE);
  await page.goto(site + PAGE_TYPES.day);
  const fold = page.locator('current-heading details');
  await fold.locator('summary').click();
  await fold.getByRole('link', {name: 'SPIN-BOARD'}).click();
  await expect(fold).not.toHaveAttribute('open');
  await expect(page.getByRole('heading', {name: /SPIN-BOARD/})).toBeInViewport();
  await expect(fold.locator('summary'), 'the bar says where one is').toHaveText(/^\d\/6 SPIN-BOARD$/);
});

test('a section is reached by its anchor and each of its aliases', async ({page, site}) => {
  for (const id of [
    'tinytutor',
    '2510.90423',
    '3-tinytutor',
    'loomvid-bytedance',
    'loomvid',
    '2510.90401',
    '1-loomvid-bytedance',
  ]) {
    await page.goto('about:blank');
    await page.goto(`${site}${PAGE_TYPES.day}#${id}`);
    const heading = page.getByRole('heading', {name: /tinytutor|2510.90423/.test(id) ? /TinyTutor/ : /LoomVid/});
    await expect(heading, id).toBeInViewport();
    const {top, bar} = await heading.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      bar: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top, `#${id} is not under the bar`).toBeGreaterThanOrEqual(bar);
  }
});

test('code is copied with its line breaks', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES['day with maths, tables, code and footnotes']);
  const button = page.locator('copy-code button');
  await button.click();
  await expect(button).toHaveText('복사됨');
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe(
    'import math\n\ndef temperature(step, start=1.0, rate=0.05):\n    return start * math.exp(-rate * step)',
  );
});

test('tabs work by mouse and by keyboard', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES['day with tabs']);
  const tab = (name: string) => page.getByRole('tab', {name});
  await expect(page.getByRole('tabpanel')).toHaveCount(1);
  await tab('결과').click();
  await expect(page.getByRole('tabpanel')).toContainText('두 방법 모두');
  await page.keyboard.press('ArrowRight');
  await expect(tab('파이썬')).toBeFocused();
  await expect(page.getByRole('tabpanel')).toContainText('PaperBoat.load');
  await page.keyboard.press('End');
  await expect(tab('결과')).toHaveAttribute('aria-selected', 'true');
});

test('folded text opens by keyboard', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES['day with details']);
  await expect(page.getByText('거울캐시부록')).toBeHidden();
  await page.getByText('실험 설정 펼치기').press('Enter');
  await expect(page.getByText('거울캐시부록')).toBeVisible();
});

function scrollTo(page: Page, id: string): Promise<void> {
  return page.locator(`[id="${id}"]`).evaluate((element) => element.scrollIntoView());
}
