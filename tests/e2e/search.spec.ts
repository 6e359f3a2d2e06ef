import type {Page} from '@playwright/test';
import {blockStorage} from './blockStorage.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const field = (page: Page) => page.getByRole('combobox', {name: '논문 찾기'});
const dialog = (page: Page) => page.getByRole('dialog', {name: '논문 찾기'});
const options = (page: Page) => dialog(page).getByRole('option');
/** The rows of facets are behind one word. */
const openFacets = (page: Page) => page.locator('[data-part="facets"] summary').filter({visible: true}).click();
const toggles = (page: Page, facet: string) => page.getByRole('group', {name: facet}).getByRole('button');

/** Opens the dialog on the day's page and types. */
async function searchFor(page: Page, site: string, query: string): Promise<void> {
  await page.goto(site + PAGE_TYPES.day);
  // Before its first frame is painted, a browser drops what is typed: nobody could mean what is not to be seen.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await expect(options(page)).not.toHaveCount(0);
}

for (const [kind, address] of Object.entries({document: PAGE_TYPES.day, 'hydrated page': 'docs/counter/imported'})) {
  test(`${kind}: the search opens by its link, / and Ctrl K, and gives the focus back`, async ({page, site}) => {
    await page.goto(site + address, {waitUntil: 'networkidle'});
    const link = page.getByRole('link', {name: '논문 찾기'});
    await expect(link).toHaveAttribute('href', '/haru/search');
    for (const open of [() => link.click(), () => page.keyboard.press('/'), () => page.keyboard.press('Control+k')]) {
      await open();
      await expect(field(page)).toBeFocused();
      await expect(dialog(page).getByText('이렇게 찾을 수 있습니다')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    }
    await link.click();
    await dialog(page).getByRole('button', {name: '닫기'}).click();
    await expect(dialog(page)).toBeHidden();
    await link.click();
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
  });
}

test('nothing of the search is loaded before it opens', async ({page, site}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(site + PAGE_TYPES.day, {waitUntil: 'networkidle'});
  expect(requests.filter((path) => /search/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('SWIREASONING');
  await expect(options(page)).not.toHaveCount(0);
  expect(requests.filter((path) => /assets\/js\/search\./.test(path))).toHaveLength(1);
  expect(requests.some((path) => path.startsWith('/haru/search/'))).toBe(true);
});

test('hits come while one types, and are walked and opened by keyboard', async ({page, site}) => {
  await searchFor(page, site, 'SWIREASONING');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({hasText: /^\d+건$/})).toBeVisible();
  const first = options(page).first();
  await expect(first).toContainText('SWIREASONING');
  await expect(first.locator('strong mark')).toHaveText('SWIREASONING');
  const active = () => field(page).getAttribute('aria-activedescendant');
  const id = (locator: ReturnType<typeof options>) => locator.getAttribute('id');
  expect(await active()).toBe(await id(first));

  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe(await id(options(page).last()));
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(await id(first));
  await page.keyboard.press('End');
  expect(await active()).toBe(await id(options(page).last()));
  await page.keyboard.press('Home');
  expect(await active()).toBe(await id(first));
  await expect(field(page), 'the focus stays in the field').toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251007#swireasoning-microsoft`);
  await expect(page.getByRole('heading', {name: /SWIREASONING/})).toBeInViewport();
});

test('Enter right after the last letter opens what was typed', async ({page, site}) => {
  await searchFor(page, site, 'google');
  await field(page).fill('SWIREASONING');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#swireasoning-microsoft$/);
});

test('a hit on the page itself closes the dialog', async ({page, site}) => {
  await searchFor(page, site, 'TinyTutor');
  await options(page).filter({hasText: 'TinyTutor'}).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', {name: /TinyTutor/})).toBeInViewport();
});

test('facets narrow what is found, and let go again', async ({page, site}) => {
  await searchFor(page, site, '전환 기준');
  await expect(options(page).first().locator('mark').first()).toBeVisible();
  await field(page).fill('google');
  await expect(options(page).first()).toContainText('Google');
  await openFacets(page);
  const google = toggles(page, '기관').filter({hasText: 'Google'});
  await expect(google).toHaveAttribute('aria-pressed', 'false');
  const count = dialog(page).getByRole('status');
  const all = await count.textContent();
  const year = toggles(page, '해').filter({hasText: '2024'});
  const inYear = (await year.locator('small').textContent()) ?? '';
  await year.click();
  await expect(count).toHaveText(`${inYear}건`);
  await expect(year).toHaveAttribute('aria-pressed', 'true');
  await expect(year).toBeFocused();
  for (const text of await options(page).allTextContents()) expect(text).toContain('2024-');
  await year.press('Enter');
  await expect(count).toHaveText(all ?? '');

  await toggles(page, '차례').filter({hasText: '최신순'}).click();
  await expect(toggles(page, '차례').filter({hasText: '최신순'})).toHaveAttribute('aria-pressed', 'true');
  const dates = (await options(page).locator('time').allTextContents()).filter(Boolean);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('an address says what is searched for, and is kept', async ({page, site}) => {
  await page.goto(`${site}search?q=google&year=2024&sort=date`);
  const input = page.getByRole('textbox', {name: '논문 찾기'});
  await expect(input).toHaveValue('google');
  await expect(page.getByText('거르기 (1)')).toBeVisible();
  await openFacets(page);
  await expect(toggles(page, '해').filter({hasText: '2024'})).toHaveAttribute('aria-pressed', 'true');
  await expect(toggles(page, '차례').filter({hasText: '최신순'})).toHaveAttribute('aria-pressed', 'true');
  const hits = page.getByRole('list', {name: '찾은 글'}).getByRole('link');
  await expect(hits.first()).toContainText('2024-');

  await input.fill('SWIREASONING');
  await expect(page).toHaveURL(`${site}search?q=SWIREASONING&year=2024&sort=date`);
  await toggles(page, '해').filter({hasText: '2024'}).click();
  await expect(page).toHaveURL(`${site}search?q=SWIREASONING&sort=date`);
  await expect(hits.filter({hasText: 'SWIREASONING'}).first()).toBeVisible();
  await page.keyboard.press('/');
  await expect(input, 'the page has a field of its own').toBeFocused();
  await input.fill('');
  await expect(page).toHaveURL(`${site}search`);
});

test('an address may name a choice alone, and a search that nothing answers whole says so', async ({page, site}) => {
  await page.goto(`${site}search?org=google`);
  await expect(page.getByRole('list', {name: '찾은 글'}).getByRole('listitem')).not.toHaveCount(0);
  await openFacets(page);
  await expect(toggles(page, '기관').filter({hasText: 'Google'})).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${site}search?q=${encodeURIComponent('SWIREASONING MoGA')}`);
  await expect(page.getByRole('status').filter({hasText: /^모든 낱말을 담은 글은 없어, 가까운 \d+건$/})).toBeVisible();
});

test('the dialog leads to the page with all hits', async ({page, site}) => {
  await searchFor(page, site, '2025년');
  const all = dialog(page).getByRole('link', {name: /^\d+건 모두 보기$/});
  const total = Number.parseInt((await all.textContent()) ?? '', 10);
  await all.click();
  await expect(page).toHaveURL(`${site}search?q=${encodeURIComponent('2025년')}`);
  const hits = page.getByRole('list', {name: '찾은 글'}).getByRole('link');
  await expect(hits).toHaveCount(15);
  await page.getByRole('button', {name: '더 보기'}).click();
  await expect(hits).toHaveCount(total);
  await expect(hits.nth(15)).toBeFocused();
  await expect(page.getByRole('button', {name: '더 보기'})).toBeHidden();
});

test('the last searches are kept, offered and forgotten', async ({page, site}) => {
  await searchFor(page, site, 'SWIREASONING');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#swireasoning/);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual([expect.stringMatching(/^searches-\w+$/)]);

  await page.keyboard.press('/');
  await dialog(page).getByRole('button', {name: 'SWIREASONING'}).click();
  await expect(field(page)).toHaveValue('SWIREASONING');
  await expect(field(page)).toBeFocused();
  await expect(options(page)).not.toHaveCount(0);
  await field(page).fill('');
  await dialog(page).getByRole('button', {name: '지우기'}).click();
  await expect(dialog(page).getByRole('button', {name: 'SWIREASONING'})).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('where storage is blocked, the search works and remembers nothing', async ({page, site}) => {
  await page.addInitScript(blockStorage);
  await searchFor(page, site, 'SWIREASONING');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#swireasoning/);
});

test('what is not found, and an index that is not there, say so', async ({page, site, allowedFaults}) => {
  allowedFaults.push(/\/search\/|Failed to load resource/);
  await page.goto(site + PAGE_TYPES.day);
  await page.route('**/haru/search/**', (route) => route.abort());
  await page.keyboard.press('/');
  // At once: of letters typed one by one the last may be asked after the index is back.
  await field(page).fill('SWIREASONING');
  await expect(dialog(page).getByRole('alert')).toContainText('색인을 불러오지 못했습니다');
  await page.unrouteAll();
  await dialog(page).getByRole('button', {name: '다시 찾기'}).click();
  await expect(options(page)).not.toHaveCount(0);
  await field(page).fill('뷁뷁뷁');
  await expect(dialog(page).getByRole('alert')).toContainText('맞는 글이 없습니다');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
});

test('Korean is searched for while it is composed, and its Enter opens nothing', async ({page, site, context}) => {
  await page.goto(site + PAGE_TYPES.day);
  await page.keyboard.press('/');
  const ime = await context.newCDPSession(page);
  const compose = (text: string) =>
    ime.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
  await page.keyboard.insertText('전');
  for (const syllable of ['ㅎ', '호', '화', '환']) await compose(syllable);
  await expect(field(page)).toHaveValue('전환');
  await expect(options(page), 'the composition is not over').not.toHaveCount(0);
  const found = await options(page).count();

  await compose('ㅋ');
  await field(page).dispatchEvent('keydown', {key: 'Enter', isComposing: true, keyCode: 229});
  await expect(page).toHaveURL(site + PAGE_TYPES.day);
  await expect(dialog(page)).toBeVisible();
  await compose('환');
  await ime.send('Input.insertText', {text: '환'});
  await expect(field(page)).toHaveValue('전환');
  await expect(options(page)).toHaveCount(found);
  await expect(options(page).first()).toContainText('전환');
});

test('a letter typed into another field opens nothing', async ({page, site}) => {
  await page.goto(site + PAGE_TYPES.day);
  await page.evaluate(() => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
  });
  await page.keyboard.type('/a');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeHidden();
});

test('axe finds nothing in the open dialog, which fits the window', async ({page, site}) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
  await page.goto(site + PAGE_TYPES.day);
  await page.getByRole('link', {name: '논문 찾기'}).click();
  await expect(field(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  for (const query of ['', 'google', '뷁뷁뷁']) {
    await field(page).fill(query);
    if (query === 'google') await expect(options(page)).not.toHaveCount(0);
    else await expect(dialog(page).getByText(query ? '맞는 글이 없습니다' : '이렇게 찾을 수')).toBeVisible();
    for (const [viewport, colorScheme, onlyColours] of [
      [PHONE, 'light', false],
      [PHONE, 'dark', true],
      [DESK, 'dark', false],
      [DESK, 'light', true],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({colorScheme});
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const found = await violations(page, {within: 'dialog[open]', onlyColours});
      expect(found, `${viewport.width} px, ${colorScheme}, '${query}'`).toEqual([]);
      const box = await dialog(page).boundingBox();
      if (viewport === PHONE) expect(box).toEqual({x: 0, y: 0, ...PHONE});
      else expect(box?.width).toBeCloseTo(720, 0);
    }
  }
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true});

  test('a tap opens the search, a tap narrows it, and a tap opens a hit', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await page.getByRole('link', {name: '논문 찾기'}).tap();
    await expect(field(page)).toBeFocused();
    await dialog(page).getByRole('button', {name: 'Google', exact: true}).tap();
    await dialog(page).locator('[data-part="facets"] summary').tap();
    await toggles(page, '해').filter({hasText: '2025'}).tap();
    await expect(toggles(page, '해').filter({hasText: '2025'})).toHaveAttribute('aria-pressed', 'true');
    await options(page).first().tap();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(/\/2025[^/]*#/);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the link leads to the archive, and so does the page of the search', async ({page, site}) => {
    await page.goto(site + PAGE_TYPES.day);
    await page.getByRole('link', {name: '논문 찾기'}).click();
    await expect(page).toHaveURL(`${site}docs/papers`);
    await page.goto(`${site}search?q=google`);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', {name: '모아보기'}).click();
    await expect(page).toHaveURL(`${site}docs/papers`);
  });
});
