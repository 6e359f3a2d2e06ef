import type {Locator, Page} from '@playwright/test';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const card = (page: Page) => page.locator('.link-preview:popover-open');
/** The link in the notes of the day to a section of another. */
const crossLink = (page: Page) => page.locator('.day .markdown').getByRole('link', {name: 'SWIREASONING'});

async function openDay(page: Page, site: string, address: string = PAGE_TYPES.day): Promise<void> {
  await page.goto(site + address);
}

async function expectShown(page: Page, link: Locator): Promise<void> {
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('strong')).toHaveText('SWIREASONING');
  await expect(card(page)).toContainText('Switching Between Words and Hidden States');
  await expect(card(page)).toContainText('microsoft · 2025-10-07');
  await expect(card(page)).toContainText('말로 푸는 구간과 속으로 푸는 구간을 오가며 추론하는 방식.');
  await expect(card(page).locator('img')).toHaveAttribute(
    'src',
    /^\/haru\/assets\/images\/blog_20251007_img0-.*\.webp$/,
  );
  await expect(link).toHaveAccessibleDescription(/^SWIREASONING .*microsoft · 2025-10-07/);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown');
  return box;
}

test.describe('on a desk', () => {
  test.use({viewport: DESK});
  test.beforeEach(({page}) => page.clock.install());

  test('a link that the pointer rests on shows where it leads; the card can be gone over to', async ({page, site}) => {
    await openDay(page, site);
    await crossLink(page).hover();
    await expectShown(page, crossLink(page));
    const [link, box] = [await boxOf(crossLink(page)), await boxOf(card(page))];
    const gap = Math.max(box.y - link.y - link.height, link.y - box.y - box.height);
    expect(gap, 'near the link, not over it').toBeGreaterThanOrEqual(-1);
    expect(gap).toBeLessThan(20);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(DESK.height);

    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, {steps: 6});
    await page.clock.runFor(500);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(5, DESK.height - 5);
    await expect(card(page)).toBeHidden();
    await expect(crossLink(page)).not.toHaveAttribute('aria-describedby');
  });

  test('a pointer that passes by, or leaves before the card is there, shows nothing', async ({page, site}) => {
    await openDay(page, site);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await crossLink(page).scrollIntoViewIfNeeded();
    const {x, y} = await boxOf(crossLink(page));
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.move(5, DESK.height - 5);
    await page.clock.runFor(700);
    await expect(card(page)).toHaveCount(0);
    expect(requests.filter((url) => url.endsWith('.preview.json'))).toEqual([]);
  });

  test('the keyboard shows it as well, Escape takes it away and keeps the focus, leaving brings it back', async ({
    page,
    site,
  }) => {
    await openDay(page, site);
    await crossLink(page).evaluate((link) => {
      const before = document.createElement('button');
      before.textContent = 'before';
      link.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await expect(crossLink(page)).toBeFocused();
    await expectShown(page, crossLink(page));
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    await expect(crossLink(page)).toBeFocused();
    await page.clock.runFor(500);
    await expect(card(page), 'dismissed is dismissed').toBeHidden();

    await page.keyboard.press('Shift+Tab');
    // Nobody's keys are so quick that the focus has not left before it is back.
    await page.clock.runFor(50);
    await page.keyboard.press('Tab');
    await expectShown(page, crossLink(page));
    await page.keyboard.press('Tab');
    await expect(card(page)).toBeHidden();
    await page.keyboard.press('Shift+Tab');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
  });

  test('each day is fetched once a page, and nothing before it is asked for', async ({page, site}) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await openDay(page, site, PAGE_TYPES['day with details']);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /preview/.test(path))).toEqual([]);
    const links = page.locator('.day .markdown a[href*="/20251007#"]');
    await expect(links).toHaveCount(2);
    for (const index of [0, 1, 0]) {
      await links.nth(index).hover();
      await expectShown(page, links.nth(index));
      await page.mouse.move(5, DESK.height - 5);
      await expect(card(page)).toBeHidden();
    }
    expect(requests.filter((path) => /\.preview\.json$/.test(path))).toEqual([
      '/haru/docs/papers/y2025/oct/20251007.preview.json',
    ]);
  });

  test('follow-ups and threads show it too; the bar, the lists and the contents do not', async ({page, site}) => {
    await openDay(page, site, 'docs/papers/y2025/oct/20251007');
    await page.locator('aside').getByRole('link', {name: 'ANSWERING WITHOUT REHEARSAL'}).hover();
    await expect(card(page).locator('strong')).toHaveText('ANSWERING WITHOUT REHEARSAL');
    await openDay(page, site, PAGE_TYPES.threads);
    await page.getByRole('main').getByRole('link', {name: 'SWIREASONING'}).first().hover();
    await expectShown(page, page.getByRole('main').getByRole('link', {name: 'SWIREASONING'}).first());

    await openDay(page, site);
    for (const link of [
      page.getByRole('navigation', {name: '글 목록'}).getByRole('link', {name: /10-07/}),
      page.getByRole('navigation', {name: '목차'}).getByRole('link', {name: 'SPIN-BOARD'}),
      page.getByRole('link', {name: 'qualcomm', exact: true}),
    ]) {
      await link.hover();
      await page.clock.runFor(450);
      await expect(card(page)).toHaveCount(0);
    }
  });

  test('a link to a section of this page shows it only while that is out of sight', async ({page, site}) => {
    // The day's own file: a link to itself would make one of it.
    await page.route('**/20251022.preview.json', (route) =>
      route.fulfill({json: {date: '2025-10-22', papers: [{name: 'TinyTutor', ids: ['tinytutor']}]}}),
    );
    await openDay(page, site);
    await crossLink(page).evaluate((link) => {
      for (const [hash, text] of [
        ['tinytutor', 'far'],
        ['answering-without-rehearsal-qualcomm', 'near'],
        ['nowhere', 'no section'],
      ] as const) {
        const own = document.createElement('a');
        own.href = `#${hash}`;
        own.textContent = text;
        link.before(own, ' ');
      }
    });
    const heading = page.getByRole('heading', {name: /ANSWERING/});
    await heading.evaluate((element) => element.scrollIntoView());
    await expect(heading).toBeInViewport();
    for (const name of ['near', 'no section']) {
      await page.getByRole('link', {name, exact: true}).hover();
      await page.clock.runFor(500);
      await expect(card(page)).toHaveCount(0);
    }
    await page.getByRole('link', {name: 'far', exact: true}).hover();
    await expect(card(page)).toHaveText('TinyTutor2025-10-22글 열기');
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/#tinytutor$/);
    await expect(card(page)).toHaveCount(0);
  });

  test('a link to a whole day names its papers; what an author wrote stays text', async ({page, site}) => {
    await page.route('**/20251007.preview.json', (route) =>
      route.fulfill({json: {date: '2025-10-07', papers: [{name: '<img src=x onerror=alert(1)>'}, {name: 'Two'}]}}),
    );
    await openDay(page, site);
    await crossLink(page).evaluate((link: HTMLAnchorElement) => {
      link.hash = '';
    });
    await crossLink(page).hover();
    await expect(card(page).locator('strong')).toHaveText('2025년 10월 7일 화요일');
    await expect(card(page).locator('p')).toHaveText('<img src=x onerror=alert(1)>, Two');
    await expect(card(page).locator('img')).toBeHidden();
  });

  test('what cannot be fetched shows nothing, and is tried again', async ({page, site, allowedFaults}) => {
    allowedFaults.push(/preview\.json|Failed to load resource/);
    await openDay(page, site);
    await page.route('**/*.preview.json', (route) => route.fulfill({status: 404}));
    await crossLink(page).hover();
    await page.clock.runFor(700);
    await expect(card(page)).toHaveCount(0);
    await page.unrouteAll();
    await page.mouse.move(5, DESK.height - 5);
    await crossLink(page).hover();
    await expectShown(page, crossLink(page));
  });

  test('nothing on the page moves, and without motion the card is there at once', async ({page, site}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openDay(page, site);
    await crossLink(page).evaluate((link) => link.scrollIntoView({block: 'center'}));
    const before = await page.evaluate(() => scrollY);
    const place = await boxOf(crossLink(page));
    await crossLink(page).hover();
    await expect(card(page)).toBeVisible();
    expect(await card(page).evaluate((element) => element.getAnimations().length)).toBe(0);
    expect(await boxOf(crossLink(page))).toEqual(place);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a browser without anchors has it in the window too', async ({page, site}) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...words: [string, string?]) =>
        words[0] === 'position-area' ? false : (supports as (...all: unknown[]) => boolean)(...words);
    });
    await openDay(page, site);
    await page.addStyleTag({content: '.link-preview {position-area: none !important; margin: 8px 0 !important}'});
    for (const block of ['start', 'end'] as const) {
      await crossLink(page).evaluate((link, where) => link.scrollIntoView({block: where}), block);
      await crossLink(page).hover();
      await expectShown(page, crossLink(page));
      const [link, box] = [await boxOf(crossLink(page)), await boxOf(card(page))];
      if (block === 'start') expect(box.y).toBeGreaterThanOrEqual(link.y + link.height - 1);
      else expect(box.y + box.height).toBeLessThanOrEqual(link.y + 1);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(DESK.width);
      await page.mouse.wheel(0, 40);
      await expect(card(page)).toHaveCount(0);
      await page.mouse.move(5, DESK.height - 5);
    }
  });
});

test('axe finds nothing with the card open', async ({page, site}) => {
  await openDay(page, site);
  for (const [viewport, colorScheme, looked] of [
    [PHONE, 'light', {}],
    [DESK, 'dark', {within: '.link-preview:popover-open'}],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await crossLink(page).hover();
    await expectShown(page, crossLink(page));
    expect(await violations(page, looked)).toEqual([]);
    await page.mouse.move(5, 5);
    await expect(card(page)).toHaveCount(0);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true, isMobile: true});

  /** Puts a finger on a link for a time. */
  async function press(page: Page, link: Locator, time: number, move = 0): Promise<void> {
    await link.evaluate((element) => element.scrollIntoView({block: 'center'}));
    const {x, y} = await boxOf(link);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: {x: number; y: number}[]) =>
      session.send('Input.dispatchTouchEvent', {type, touchPoints: points});
    await touch('touchStart', [{x: x + 8, y: y + 8}]);
    if (move) await touch('touchMove', [{x: x + 8, y: y + 8 - move}]);
    await page.waitForTimeout(time);
    await touch('touchEnd', []);
    await session.detach();
  }

  test('a long press shows the card inside the window, and a tap beside it takes it away', async ({page, site}) => {
    await openDay(page, site);
    const prevented = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener('contextmenu', (event) => setTimeout(() => resolve(event.defaultPrevented)), {once: true});
          setTimeout(() => resolve(true), 3000);
        }),
    );
    await press(page, crossLink(page), 1000);
    expect(await prevented, 'no menu over the card').toBe(true);
    await expectShown(page, crossLink(page));
    await expect(page).toHaveURL(site + PAGE_TYPES.day);
    const box = await boxOf(card(page));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
    expect((await boxOf(card(page).getByRole('link', {name: '글 열기'}))).height).toBeGreaterThanOrEqual(24);
    const away = box.y > PHONE.height / 2 ? 200 : PHONE.height - 20;
    await page.touchscreen.tap(PHONE.width / 2, away);
    await expect(card(page)).toHaveCount(0);

    await press(page, crossLink(page), 1000);
    await card(page).getByRole('link', {name: '글 열기'}).tap();
    await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
  });

  test('a plain tap follows the link at once', async ({page, site}) => {
    await openDay(page, site);
    await crossLink(page).tap();
    await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
  });

  test('a finger that scrolls shows nothing', async ({page, site}) => {
    await openDay(page, site);
    await press(page, crossLink(page), 800, 80);
    await page.waitForTimeout(200);
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a link is a link', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await crossLink(page).hover();
    await expect(page.locator('.link-preview')).toHaveCount(0);
    await crossLink(page).click();
    await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
  });
});
