import type {Page} from '@playwright/test';

import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

/** What a width shows and hides is looked at once, and what depends on colours in both. */
const LOOKS = [
  [PHONE, 'light', {}],
  [PHONE, 'dark', {onlyColours: true}],
  [DESK, 'dark', {}],
  [DESK, 'light', {onlyColours: true}],
] as const;

for (const [type, address] of Object.entries(PAGE_TYPES)) {
  test(`${type}: loads quietly, fits the window, axe finds nothing, and one can skip to the text`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(PHONE);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    const response = await page.goto(site + address, {waitUntil: 'networkidle'});
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('h1')).toHaveCount(1);
    for (const [viewport, colorScheme, looked] of LOOKS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const {scrollWidth, clientWidth} = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth, `${viewport.width} px: nothing sticks out`).toBeLessThanOrEqual(clientWidth);
      expect(await violations(page, looked), `${viewport.width} px, ${colorScheme}`).toEqual([]);
    }
    await skipToText(page);
  });
}

async function skipToText(page: Page): Promise<void> {
  await page.getByRole('link', {name: '본문으로 건너뛰기'}).press('Enter');
  const before = await page.evaluate(() => {
    const text = document.querySelector(location.hash);
    const stops = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')];
    const ofOthers = (stop: Element) => stop.closest('#sidebar, current-heading, header, footer');
    return {
      tag: text?.tagName,
      ofOthers: stops.filter((stop) => text?.contains(stop) && ofOthers(stop)).length,
      isMain: Boolean(text?.matches('main, main *, :has(> main:first-child)')),
    };
  });
  expect(before).toEqual({tag: expect.any(String), ofOthers: 0, isMain: true});
  if (before.tag !== 'DIV') await expect(page.locator('#__text')).toBeFocused();
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a day is read whole, and its lists open', async ({page, site}) => {
    await page.setViewportSize(PHONE);
    await page.goto(site + PAGE_TYPES.day);
    await expect(page.getByRole('heading', {name: /LoomVid/})).toBeVisible();
    await page.getByText('목차', {exact: true}).first().click();
    await expect(page.getByRole('navigation', {name: '목차'}).getByRole('link', {name: 'TinyTutor'})).toBeVisible();
    await page.getByRole('button', {name: '글 목록 열기'}).click();
    await expect(page.getByRole('link', {name: /10-21 \(화\)/})).toBeVisible();
    await expect(page.getByRole('button', {name: /화면 색/})).toBeHidden();
  });

  test('every tab and every folded text is there', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES['day with tabs']);
    await expect(page.getByText('두 방법 모두 같은 문단 세 개를')).toBeVisible();
    await page.goto(site + PAGE_TYPES['day with details']);
    await page.getByText('실험 설정 펼치기').click();
    await expect(page.getByText('거울캐시부록')).toBeVisible();
  });
});

test('an address that does not exist gets the 404 page', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/status of 404/);
  const response = await page.goto(`${site}${PAGE_TYPES.day}7`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('찾는 쪽이 없습니다');
  await expect(page.getByRole('main').getByRole('link', {name: `/haru/${PAGE_TYPES.day}`})).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox', {name: '논문 찾기'}).fill('LoomVid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}search?q=LoomVid`);
});

test('the address of a feed is copied with a button', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.feeds, {waitUntil: 'networkidle'});
  await page.getByRole('button', {name: 'Atom 주소 복사', exact: true}).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/haru\/atom\.xml$/);
});

test('an address with a slash too many leads to its page', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/status of 404/);
  await page.goto(`${site}${PAGE_TYPES.day}/?from=x#tinytutor`);
  await expect(page).toHaveURL(`${site}${PAGE_TYPES.day}?from=x#tinytutor`);
  await expect(page.getByRole('heading', {name: /TinyTutor/})).toBeInViewport();
});
