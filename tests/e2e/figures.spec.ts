import type {Locator, Page} from '@playwright/test';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const HYDRATED = 'docs/counter/imported';

const viewer = (page: Page) => page.getByRole('dialog', {name: '그림 보기'});
const shown = (page: Page) => viewer(page).locator('img');
const figure = (page: Page, index = 0) => page.locator('figure').nth(index).getByRole('link');
const button = (page: Page, name: string) => viewer(page).getByRole('button', {name});

async function openDay(page: Page, site: string): Promise<void> {
  await page.goto(site + PAGE_TYPES.day);
}

const addressOf = (link: Locator) => link.evaluate((element: HTMLAnchorElement) => element.href);

/** How much larger than fitted the image is, and where it was moved. */
function viewOf(page: Page): Promise<{scale: number; x: number; y: number}> {
  return shown(page).evaluate((image) => {
    const {a, e, f} = new DOMMatrix(getComputedStyle(image).transform);
    return {scale: a, x: e, y: f};
  });
}

test.describe('on a desk', () => {
  test.use({viewport: DESK});

  test('a click shows the figure as large as the window, and closing gives back the focus and the place', async ({
    page,
    site,
  }) => {
    await openDay(page, site);
    await expect(figure(page)).toHaveAccessibleName('TinyTutor 논문의 그림');
    await figure(page).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => button(page, '닫기').click(),
      () => page.mouse.click(DESK.width / 2, 6 + 18),
    ]) {
      await figure(page).click();
      await expect(viewer(page)).toBeVisible();
      await expect(viewer(page).getByRole('status')).toHaveText('그림 1 / 2: TinyTutor 논문의 그림');
      await expect(shown(page)).toHaveJSProperty('src', await addressOf(figure(page)));
      const box = await shown(page).boundingBox();
      const fills = Math.max((box?.width ?? 0) / DESK.width, (box?.height ?? 0) / DESK.height);
      expect(fills).toBeGreaterThan(0.85);
      await close();
      await expect(viewer(page)).toBeHidden();
      await expect(figure(page)).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(place);
    }
  });

  test('keys open it, go from figure to figure, zoom and move the image', async ({page, site}) => {
    await openDay(page, site);
    await figure(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page, '닫기')).toBeFocused();
    const status = viewer(page).getByRole('status');
    const place = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowRight');
    await expect(status).toHaveText('그림 2 / 2: SPIN-BOARD 논문의 그림');
    await expect(shown(page)).toHaveJSProperty('src', await addressOf(figure(page, 1)));
    await page.keyboard.press('ArrowRight');
    await expect(status).toHaveText(/^그림 1 \/ 2: /);
    await page.keyboard.press('ArrowLeft');
    await expect(status).toHaveText(/^그림 2 \/ 2: /);

    for (const key of ['+', '=']) await page.keyboard.press(key);
    expect((await viewOf(page)).scale).toBeCloseTo(2.25);
    await page.keyboard.press('ArrowRight');
    expect((await viewOf(page)).x).toBe(-80);
    await page.keyboard.press('ArrowUp');
    expect((await viewOf(page)).y).toBeGreaterThan(0);
    await expect(status, 'the arrows move a larger image').toHaveText(/^그림 2 \/ 2: /);
    await page.keyboard.press('-');
    expect((await viewOf(page)).scale).toBeCloseTo(1.5);
    await page.keyboard.press('0');
    expect(await viewOf(page)).toEqual({scale: 1, x: 0, y: 0});
    for (const key of ['PageDown', 'End', 'ArrowDown']) await page.keyboard.press(key);
    expect(await page.evaluate(() => scrollY), 'the page below stays').toBe(place);
    await page.keyboard.press('Escape');
    await expect(figure(page)).toBeFocused();
  });

  test('the wheel zooms at the pointer, a drag moves, a double click goes in and out', async ({page, site}) => {
    await openDay(page, site);
    await figure(page).click();
    await expect(viewer(page)).toBeVisible();
    const [x, y] = [DESK.width / 2 + 100, DESK.height / 2 - 50];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await viewOf(page)).scale).toBeGreaterThan(2);
    const zoomed = await viewOf(page);
    expect(zoomed.x, 'what is under the pointer stays there').toBeLessThan(-50);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 30, {steps: 4});
    await page.mouse.up();
    const moved = await viewOf(page);
    expect(moved.x).toBeCloseTo(zoomed.x - 60, 0);
    await expect(viewer(page)).toBeVisible();
    await page.mouse.dblclick(x, y);
    expect((await viewOf(page)).scale).toBe(1);
    await page.mouse.dblclick(x, y);
    expect((await viewOf(page)).scale).toBe(2.5);
    await button(page, '작게').click();
    expect((await viewOf(page)).scale).toBeCloseTo(2.5 / 1.5);
    await button(page, '크게').click();
    expect((await viewOf(page)).scale).toBeCloseTo(2.5);
    await button(page, '다음 그림').click();
    await expect.poll(async () => (await viewOf(page)).scale, 'the next one is fitted').toBe(1);
    await button(page, '이전 그림').click();
    await expect(viewer(page).getByRole('status')).toHaveText(/^그림 1 \/ 2: /);
  });

  test('a click for another tab stays the browser’s', async ({page, site, context}) => {
    await openDay(page, site);
    // What the tab asks for: some builds of the browser show no new tab to those who drive it.
    const [asked] = await Promise.all([
      context.waitForEvent('request', {predicate: (request) => request.isNavigationRequest()}),
      context.waitForEvent('page'),
      figure(page).click({modifiers: ['ControlOrMeta']}),
    ]);
    expect(asked.url()).toMatch(/\/assets\/images\/.*\.webp$/);
    await expect(viewer(page)).toHaveCount(0);
  });

  test('a lone figure has no others to go to; where React runs the page, it opens as well', async ({page, site}) => {
    await page.goto(`${site}docs/counter/plain`);
    const markup = await page.locator('figure').evaluate(({outerHTML}) => outerHTML);
    for (const address of ['docs/counter/plain', HYDRATED]) {
      await page.goto(site + address, {waitUntil: 'networkidle'});
      if (address === HYDRATED) {
        await page
          .locator('article')
          .evaluate((article, html) => article.insertAdjacentHTML('beforeend', html), markup);
      }
      await figure(page).click();
      await expect(viewer(page).getByRole('status')).toHaveText('종이 한 장을 그린 그림');
      await expect(button(page, '다음 그림')).toBeHidden();
      await page.keyboard.press('ArrowRight');
      await expect(viewer(page).getByRole('status')).toHaveText('종이 한 장을 그린 그림');
      await page.keyboard.press('Escape');
      await expect(viewer(page)).toBeHidden();
      await expect(figure(page)).toBeFocused();
      await expect(page).toHaveURL(site + address);
    }
  });

  test('without the viewer’s files the link leads to the image', async ({page, site, allowedFaults}) => {
    allowedFaults.push(/js\/figures|Failed to load|Loading chunk|favicon\.ico/);
    await page.route('**/assets/js/figures.*', (route) => route.abort());
    await openDay(page, site);
    await figure(page).click();
    await expect(page).toHaveURL(/\/assets\/images\/.*\.webp$/);
  });

  test('nothing of it is loaded before it opens, and nothing moves where motion is unwanted', async ({page, site}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openDay(page, site);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /js\/figures|\/fragments/.test(url))).toEqual([]);
    await figure(page).click();
    await expect(viewer(page)).toBeVisible();
    expect(await viewer(page).evaluate((dialog) => dialog.getAnimations({subtree: true}).length)).toBe(0);
  });
});

test('axe finds nothing in the open viewer, and the image keeps its light mat', async ({page, site}) => {
  await openDay(page, site);
  for (const [viewport, colorScheme, looked] of [
    [PHONE, 'dark', {}],
    [DESK, 'light', {within: 'dialog[open]'}],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await figure(page).click();
    await expect(viewer(page)).toBeVisible();
    expect(await violations(page, looked)).toEqual([]);
    const mat = await shown(page).evaluate((image) => getComputedStyle(image).backgroundColor);
    expect(mat).toBe(colorScheme === 'dark' ? 'rgb(243, 239, 230)' : 'rgb(255, 253, 248)');
    expect(await viewer(page).boundingBox()).toEqual({x: 0, y: 0, ...viewport});
    await page.keyboard.press('Escape');
  }
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true, isMobile: true});

  test('a tap opens it; fingers swipe, pinch, and tap twice; a tap on the ground closes', async ({page, site}) => {
    await openDay(page, site);
    await figure(page).tap();
    const status = viewer(page).getByRole('status');
    await expect(status).toHaveText(/^그림 1 \/ 2: /);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {type, touchPoints: points.map(([x, y], id) => ({x, y, id}))});
    const [x, y] = [PHONE.width / 2, PHONE.height / 2 - 40];

    await touch('touchStart', [x + 80, y]);
    await touch('touchMove', [x - 60, y + 5]);
    await touch('touchEnd');
    await expect(status).toHaveText(/^그림 2 \/ 2: /);
    await touch('touchStart', [x - 80, y]);
    await touch('touchMove', [x + 60, y + 5]);
    await touch('touchEnd');
    await expect(status).toHaveText(/^그림 1 \/ 2: /);

    await touch('touchStart', [x - 30, y], [x + 30, y]);
    await touch('touchMove', [x - 90, y], [x + 90, y]);
    await touch('touchEnd');
    expect((await viewOf(page)).scale).toBeCloseTo(3, 0);
    await expect(viewer(page), 'a pinch is no tap').toBeVisible();
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect.poll(async () => (await viewOf(page)).scale).toBe(1);
    for (const control of await viewer(page).getByRole('button').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    await page.touchscreen.tap(x, 60);
    await expect(viewer(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a figure is a link to its largest file', async ({page, site, allowedFaults}) => {
    // A browser that shows an image alone asks the host for its sign.
    allowedFaults.push(/favicon\.ico/);
    await page.goto(site + PAGE_TYPES.day);
    await figure(page).click();
    await expect(page).toHaveURL(/\/assets\/images\/blog_20251022_img0-.*\.webp$/);
  });
});
