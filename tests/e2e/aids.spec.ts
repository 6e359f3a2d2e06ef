import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

test('a heading has one link to itself, which is copied with a click', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const heading = page.getByRole('heading', {level: 2, name: /TinyTutor/});
  const link = heading.getByRole('link', {name: '이 자리의 링크'});
  await expect(heading.locator('.hash-link')).toHaveCount(1);
  await expect(page.locator('hgroup p a'), 'a subtitle has none').toHaveCount(0);
  await heading.hover();
  await link.click();
  await expect(page).toHaveURL(/20251022#tinytutor/);
  await expect(link).toHaveAttribute('data-said', '복사됨');
  await expect(page.getByRole('status').filter({hasText: '복사됨'})).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await expect(link).not.toHaveAttribute('data-said');

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page
    .getByRole('heading', {level: 2, name: /LoomVid/})
    .getByRole('link', {name: '이 자리의 링크'})
    .press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#loomvid');
});

test('headings carry nothing but their id', async ({page, site}) => {
  await page.goto(`${site}docs/papers/y2025/sep/20250929`);
  const classes = await page
    .locator('.markdown :is(h2, h3, h4)')
    .evaluateAll((headings) =>
      headings.map((heading) => heading.getAttribute('class')).filter((name) => name !== 'sr-only'),
    );
  expect(classes.length).toBeGreaterThan(1);
  expect(new Set(classes)).toEqual(new Set([null]));
});

test('a day says how long it takes and how each paper begins', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const list = page.getByRole('navigation', {name: /^논문 6편 · \d+분$/});
  const rows = await list.getByRole('listitem').allTextContents();
  expect(rows).toHaveLength(6);
  for (const row of rows) expect(row.length).toBeLessThan(140);
  const lead = list.getByText('돌아가는 물체와 돌아가는 카메라를 함께 담은 벤치마크.');
  await expect(lead).toBeVisible();
  const minutes = await page
    .locator('section[aria-labelledby]')
    .evaluateAll((sections) =>
      sections.map((section) =>
        Number(/(\d+)분/.exec(section.querySelector('hgroup ~ div, div ~ div')?.textContent ?? '')?.[1] ?? 0),
      ),
    );
  const sum = minutes.reduce((total, each) => total + each, 0);
  await expect(list).toHaveAccessibleName(`논문 6편 · ${sum}분`);
});

test('the bar of a paper is one line, also on a phone, and nothing is too small or too wide', async ({page, site}) => {
  await page.setViewportSize(DESK);
  await page.goto(site + PAGE_TYPES.day);
  const bar = page.getByRole('region', {name: /LoomVid/}).locator('div:has(> paper-actions)');
  expect((await bar.boundingBox())?.height).toBeLessThan(40);
  await page.setViewportSize(PHONE);
  expect((await bar.boundingBox())?.height).toBeLessThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  for (const control of await bar.locator('a, button, summary').all()) {
    if (await control.isVisible()) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test('the way up comes along once a window has been scrolled past', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const up = page.getByRole('link', {name: '맨 위로'});
  await expect(up).toBeHidden();
  await page.evaluate(() => scrollTo(0, 1.5 * innerHeight));
  await expect(up).toBeInViewport();
  await up.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(up).toBeHidden();
});

test('axe finds nothing where a heading says that it was copied', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  const link = page.getByRole('link', {name: '이 자리의 링크'}).first();
  for (const [viewport, colorScheme, onlyColours] of [
    [PHONE, 'dark', false],
    [DESK, 'light', true],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await link.click();
    await expect(link).toHaveAttribute('data-said', '복사됨');
    expect(await violations(page, {onlyColours})).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true, isMobile: true});

  test('the link of a heading is there to be tapped', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    const link = page.getByRole('link', {name: '이 자리의 링크'}).first();
    await expect(link).toHaveCSS('opacity', '1');
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the link of a heading is a link', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await page.getByRole('link', {name: '이 자리의 링크'}).nth(2).click();
    await expect(page).toHaveURL(/#tinytutor$/);
  });
});
