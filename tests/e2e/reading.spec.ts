import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {blockStorage} from './blockStorage.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {expect, test} from './test.ts';
import {violations} from './violations.ts';

const DAY = PAGE_TYPES.day;
const FIRST = {anchor: 'loomvid-bytedance', name: 'LoomVid'};
const PAPERS = 6;

interface Stored {
  days?: Record<string, string>;
  newest?: string;
  places?: {day: string; anchor: string; name: string; ratio: number}[];
}

const namespace = (page: Page) =>
  page.evaluate(() => /"settings(-\w+)"/.exec(document.documentElement.outerHTML)?.[1] ?? 'none');

/** Puts something into storage, by way of a page that leaves it alone. */
async function store(page: Page, site: string, value: unknown, name = 'reading'): Promise<void> {
  await page.goto(`${site}settings`);
  const key = name + (await namespace(page));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  await page.evaluate(([to = '', what = '']) => localStorage.setItem(to, what), [key, text]);
}

async function stored(page: Page, name = 'reading'): Promise<Stored & Record<string, unknown>> {
  const key = name + (await namespace(page));
  return page.evaluate((from) => JSON.parse(localStorage.getItem(from) ?? 'null'), key);
}

/** Pages whose code for what was read has been loaded. */
const loads = new WeakMap<Page, boolean>();

function watchLoads(page: Page): void {
  page.on('framenavigated', () => loads.set(page, false));
  page.on('requestfinished', (request) => /\/reading\.[^/]*\.js$/.test(request.url()) && loads.set(page, true));
}

async function connected(page: Page): Promise<void> {
  await expect.poll(() => loads.get(page)).toBe(true);
  // It is loaded, and runs before the page has another answer; the page's own clock stands still.
  await page.evaluate(async () => (await fetch(location.href)).text());
}

test.beforeEach(({page}) => watchLoads(page));

const dayList = (page: Page) => page.getByRole('navigation', {name: /^논문 \d+편/});
const toc = (page: Page) => page.getByRole('navigation', {name: '목차'});
const offer = (page: Page) => page.getByRole('group', {name: '읽던 곳'});
const section = (page: Page, anchor: string) => page.locator(`section[aria-labelledby="${anchor}"]`);

/** Scrolls until a paper's end is in the window, and stays. */
async function read(page: Page, anchor: string): Promise<void> {
  await section(page, anchor).evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().bottom - innerHeight / 2);
  });
  await connected(page);
  await page.clock.runFor(16_000);
}

/** All anchors of the fixture's day. */
async function anchors(page: Page): Promise<string[]> {
  const all = page.locator('article section[aria-labelledby] > :is(hgroup, div):first-of-type h2');
  return all.evaluateAll((headings) => headings.map(({id}) => id));
}

test.describe('what was read', () => {
  test.beforeEach(async ({page}) => {
    await page.clock.install();
    await page.setViewportSize(DESK);
  });

  test('a paper that was read is marked, here and in lists of other pages', async ({page, site}) => {
    await page.goto(site + DAY);
    await expect(page.getByText('읽음')).toHaveCount(0);
    await read(page, FIRST.anchor);
    for (const list of [dayList(page), toc(page)]) {
      await expect(list.getByRole('link', {name: `${FIRST.name} 읽음`})).toBeVisible();
    }
    await expect(section(page, FIRST.anchor)).toHaveAttribute('data-read', '');
    expect((await stored(page)).days?.['20251022']?.split(' ')).toContain(FIRST.anchor);

    const sidebar = page.getByRole('navigation', {name: '글 목록'});
    await expect(sidebar.getByRole('link', {name: /^10-22 \(수\)\s*6$/}), 'not all of it').toBeVisible();
    await page.goto(site + PAGE_TYPES.month);
    await expect(page.getByRole('link', {name: `${FIRST.name} 읽음`})).toBeVisible();
    await expect(page.getByRole('link', {name: '22일 수요일', exact: true}), 'not all of it').toBeVisible();
  });

  test('whoever flings to the bottom and back has read nothing', async ({page, site}) => {
    await page.goto(site + DAY);
    // However long this machine takes, the reader does not linger.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press('End');
    await connected(page);
    await page.clock.runFor(1000);
    await page.keyboard.press('Home');
    await page.clock.runFor(1000);
    await expect(page.getByText('읽음')).toHaveCount(0);
    await page.goto(`${site}settings`);
    // Where the reader was may be remembered.
    expect((await stored(page))?.days ?? {}).toEqual({});
  });

  test('a day read whole is marked wherever days are listed', async ({page, site}) => {
    await page.goto(site + DAY);
    const all = await anchors(page);
    expect(all).toHaveLength(PAPERS);
    await store(page, site, {version: 1, days: {'20251022': all.join(' ')}});
    await page.goto(site + PAGE_TYPES['day with details']);
    const sidebar = page.getByRole('navigation', {name: '글 목록'});
    await expect(sidebar.getByRole('link', {name: '10-22 (수) 읽음'})).toBeVisible();
    await page.goto(site + PAGE_TYPES.month);
    await expect(page.getByRole('link', {name: '22일 수요일 읽음'})).toBeVisible();
    await page.goto(site + PAGE_TYPES.year);
    await expect(page.getByRole('link', {name: '10월 22일 수요일, 논문 6편, 읽음'})).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('a mark is set and taken back where somebody asks for it', async ({page, site}) => {
    await page.goto(site + DAY, {waitUntil: 'networkidle'});
    const ask = () =>
      section(page, FIRST.anchor)
        .locator('h2')
        .evaluate((heading) => heading.dispatchEvent(new CustomEvent('haru:toggle-read', {bubbles: true})));
    await ask();
    await expect(dayList(page).getByRole('link', {name: `${FIRST.name} 읽음`})).toBeVisible();
    await expect(page.getByRole('status').filter({hasText: `${FIRST.name} 읽음`})).toHaveCount(1);
    await ask();
    await expect(dayList(page).getByRole('link', {name: FIRST.name, exact: true})).toBeVisible();
    await expect(page.getByRole('status').filter({hasText: `${FIRST.name} 안 읽음`})).toHaveCount(1);
    await read(page, FIRST.anchor);
    await expect(section(page, FIRST.anchor), 'the reader has decided').not.toHaveAttribute('data-read');
  });

  test('a paper whose anchor has changed since keeps its mark', async ({page, site}) => {
    await store(page, site, {version: 1, days: {'20251022': 'loomvid gone'}});
    await page.goto(site + DAY);
    await expect(dayList(page).getByRole('link', {name: `${FIRST.name} 읽음`})).toBeVisible();
    expect((await stored(page)).days).toEqual({'20251022': FIRST.anchor});
  });

  test('two tabs lose nothing of each other', async ({page, site, context}) => {
    const other = await context.newPage();
    watchLoads(other);
    await other.clock.install();
    await other.setViewportSize(DESK);
    await Promise.all([page.goto(site + DAY), other.goto(site + DAY)]);
    const last = (await anchors(page)).at(-1) ?? '';
    await read(page, FIRST.anchor);
    await expect(other.getByRole('link', {name: `${FIRST.name} 읽음`})).toHaveCount(0);
    await read(other, last);
    for (const tab of [page, other]) {
      await expect(section(tab, FIRST.anchor)).toHaveAttribute('data-read', '');
      await expect(section(tab, last)).toHaveAttribute('data-read', '');
    }
    await other.close();
  });

  for (const [what, value] of [
    ['rubbish', '{"days":'],
    ['something else', [1, {}, 'x']],
    ['days that are none', {days: {x: 7, '20251022': {}}, places: 'all', newest: 3}],
  ] as const) {
    test(`${what} in storage is no obstacle`, async ({page, site}) => {
      await store(page, site, value);
      await page.goto(site + DAY);
      await read(page, FIRST.anchor);
      await expect(section(page, FIRST.anchor)).toHaveAttribute('data-read', '');
    });
  }

  test('what a newer version wrote stays as it is', async ({page, site}) => {
    const newer = {version: 2, papers: ['a']};
    await store(page, site, newer);
    await page.goto(site + DAY);
    await read(page, FIRST.anchor);
    await page.goto(`${site}settings`);
    expect(await stored(page)).toEqual(newer);
  });

  test('where storage is blocked, pages are read as ever', async ({page, site}) => {
    await page.addInitScript(blockStorage);
    await page.goto(site + DAY);
    await read(page, FIRST.anchor);
    await expect(page.getByText('읽음')).toHaveCount(0);
  });
});

test('on the first visit nothing is new; after it, what has come since', async ({page, site}) => {
  await page.goto(site, {waitUntil: 'networkidle'});
  await connected(page);
  await expect(page.getByText('새 글', {exact: true})).toHaveCount(0);
  await page.goto(`${site}settings`);
  expect((await stored(page)).newest).toBe('20251022');

  await store(page, site, {version: 1, newest: '20251020'});
  await page.goto(site);
  await expect(page.getByRole('link', {name: /10월 22일 수요일\s*새 글/})).toBeVisible();
  await expect(page.getByRole('link', {name: '10월 21일 화요일 새 글', exact: true})).toBeVisible();
  await expect(page.getByRole('link', {name: '10월 20일 월요일', exact: true})).toBeVisible();
  await expect(page.getByRole('link', {name: '10월 21일 화요일, 논문 2편, 새 글'})).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${site}settings`);
  expect((await stored(page)).newest).toBe('20251022');

  await store(page, site, {version: 1, newest: '20251020'});
  await page.setViewportSize(DESK);
  await page.goto(site + PAGE_TYPES['day with details']);
  await expect(page.getByRole('link', {name: /^10-22 \(수\)\s*새 글\s*6$/})).toBeVisible();
});

test('a day that was left in the middle offers to go on, and moves nothing by itself', async ({page, site}) => {
  await page.clock.install();
  await page.goto(site + DAY);
  const middle = (await anchors(page))[4] ?? '';
  await section(page, middle).evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2);
  });
  await connected(page);
  await page.clock.runFor(3000);
  await page.goto(`${site}settings`);
  expect((await stored(page)).places).toEqual([
    {day: '20251022', anchor: middle, name: 'ANSWERING WITHOUT REHEARSAL', ratio: expect.closeTo(0.6, 0)},
  ]);

  await page.goto(site);
  const link = offer(page).getByRole('link', {name: '읽던 곳으로: ANSWERING WITHOUT REHEARSAL'});
  await expect(link).toHaveAttribute('href', `/haru/${DAY}#${middle}`);
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.setViewportSize(PHONE);
  await page.goto(site + DAY);
  await expect(link).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.clock.runFor(100);
  await expect(offer(page)).toHaveCount(0);
  const place = await section(page, middle).evaluate((element) => element.getBoundingClientRect().top);
  expect(place, 'within the section, not at its beginning').toBeLessThan(0);
});

test('the offer is declined once and for all, and a finished day has none', async ({page, site}) => {
  const place = {day: '20251022', anchor: FIRST.anchor, name: FIRST.name, ratio: 0};
  await store(page, site, {version: 1, places: [place]});
  await page.goto(`${site}${DAY}#${FIRST.anchor}`, {waitUntil: 'networkidle'});
  await expect(offer(page), 'who comes to a paper is asked nothing').toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(site + DAY);
  await offer(page).getByRole('button', {name: '닫기'}).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(dayList(page).getByRole('link').first()).toBeFocused();
  expect((await stored(page)).places).toEqual([]);

  await store(page, site, {version: 1, places: [place]});
  await page.goto(site + DAY);
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('contentinfo')).toBeInViewport();
  await page.goto(`${site}settings`);
  expect((await stored(page)).places).toEqual([]);
});

test('a place that is hostile or gone is not offered', async ({page, site}) => {
  const place = {day: '20251022', anchor: 'gone', name: '<img src=x onerror=alert(1)>', ratio: 0};
  await store(page, site, {version: 1, places: [{...place, day: 'javascript:'}, place]});
  await page.goto(site + DAY, {waitUntil: 'networkidle'});
  await expect(offer(page)).toHaveCount(0);
  await page.goto(site);
  await expect(offer(page).getByRole('link', {name: '읽던 곳으로: <img src=x onerror=alert(1)>'})).toBeVisible();
});

test('a page that React runs stays quiet, and has its sizes and marks too', async ({page, site}) => {
  await store(page, site, {textSize: 'large'}, 'settings');
  await store(page, site, {version: 1, newest: '20251020', days: {'20251022': FIRST.anchor}});
  await page.goto(site + PAGE_TYPES['page that hydrates'], {waitUntil: 'networkidle'});
  await connected(page);
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test.describe('on a phone', () => {
  test.use({viewport: PHONE, hasTouch: true});

  test('the offer fits, axe finds nothing, and a tap takes it', async ({page, site}) => {
    const name = '아주 긴 이름을 가진 논문이라 한 줄에 다 들어가지 않는 것';
    const place = {day: '20251022', anchor: 'tinytutor', name, ratio: 0.5};
    await store(page, site, {version: 1, newest: '20251020', days: {'20251022': FIRST.anchor}, places: [place]});
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(site + DAY);
    await expect(offer(page)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    expect(await violations(page, {onlyColours: true})).toEqual([]);
    await offer(page).getByRole('link').tap();
    await expect(page.getByRole('heading', {name: 'TinyTutor'})).toBeAttached();
    await expect(page).toHaveURL(/#tinytutor$/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });
});

test.describe('settings', () => {
  const status = (page: Page) => page.getByRole('main').getByRole('status');

  test('the page is reached from the foot of every page, and is not for search engines', async ({page, site}) => {
    await page.goto(site + DAY);
    await page.getByRole('contentinfo').getByRole('link', {name: '설정'}).click();
    await expect(page).toHaveURL(`${site}settings`);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('main')).toContainText('어디로도 보내지 않습니다');
    await expect(page.getByText('아직 없음')).toBeVisible();
  });

  test('the size of the text is chosen by keyboard, and there before anything is painted', async ({page, site}) => {
    await page.goto(`${site}settings`);
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const normal = await size();
    await page.getByRole('radio', {name: '보통'}).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', {name: '크게'})).toBeChecked();
    expect(await size()).toBeCloseTo(normal * 1.15, 1);
    // Nothing of the site's own scripts runs.
    await page.route('**/assets/js/**', (route) => route.fulfill({contentType: 'text/javascript', body: ''}));
    await page.goto(site + DAY);
    expect(await size()).toBeCloseTo(normal * 1.15, 1);
    await page.unrouteAll();
    await page.goto(`${site}settings`);
    await page.getByRole('radio', {name: '작게'}).check();
    expect(await size()).toBeCloseTo(normal * 0.9, 1);
  });

  test('axe finds nothing in any size and colour, nor in the dialog', async ({page, site}) => {
    await store(page, site, {version: 1, days: {'20251022': 'a b'}, newest: '20251022'});
    for (const [viewport, colorScheme, size] of [
      [PHONE, 'light', '크게'],
      [DESK, 'dark', '작게'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
      await page.goto(`${site}settings`);
      await page.getByRole('radio', {name: size}).check();
      expect(await violations(page), `${viewport.width} ${colorScheme}`).toEqual([]);
      await page.getByRole('button', {name: '모두 지우기'}).click();
      const found = await violations(page, {within: 'dialog[open]'});
      expect(found, `dialog, ${viewport.width} ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', {name: '모두 지우기'})).toBeFocused();
      await page.goto(site + DAY);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${viewport.width} px, ${size}`).toBeLessThanOrEqual(0);
    }
  });

  test('what is exported, cleared and imported is what it was', async ({page, site}) => {
    const place = {day: '20251021', anchor: 'glyph', name: 'Glyph', ratio: 0.5};
    const before = {version: 1, days: {'20251022': `${FIRST.anchor} tinytutor`}, newest: '20251022', places: [place]};
    await store(page, site, before);
    await page.goto(`${site}settings`);
    await expect(page.getByText('읽은 논문 2편 (1일)')).toBeVisible();
    await expect(page.getByText('읽다 만 글 1편')).toBeVisible();
    await expect(page.getByText('지난번까지 올라온 마지막 글 2025-10-22')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: '읽은 기록 내보내기'}).click(),
    ]);
    expect(download.suggestedFilename()).toBe('haru-reading.json');
    const file = await readFile(await download.path());

    await page.getByRole('radio', {name: '크게'}).check();
    await page.evaluate(() => localStorage.setItem('of-another-site', '1'));
    await page.getByRole('button', {name: '모두 지우기'}).click();
    await page.getByRole('button', {name: '그대로 두기'}).click();
    expect(await stored(page)).toEqual(before);
    await page.getByRole('button', {name: '모두 지우기'}).click();
    await page.getByRole('button', {name: '지우기', exact: true}).click();
    await expect(status(page)).toHaveText('모두 지웠습니다.');
    await expect(page.getByRole('radio', {name: '보통'})).toBeChecked();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-site']);

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', {name: '가져오기'}).click(),
    ]);
    await chooser.setFiles({name: 'haru-reading.json', mimeType: 'application/json', buffer: file});
    await expect(status(page)).toHaveText('가져왔습니다. 이제 읽은 논문은 2편입니다.');
    expect(await stored(page)).toEqual(before);
    await expect(page.getByText('읽은 논문 2편 (1일)')).toBeVisible();
  });

  test('files that are none of ours are refused, and say why', async ({page, site}) => {
    const before = {version: 1, days: {'20251022': 'a'}, places: []};
    await store(page, site, before);
    await page.goto(`${site}settings`);
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text)});
    for (const [text, problem] of [
      ['{"days":', 'JSON 파일이 아니거나 깨져 있습니다.'],
      ['{"days":{"20251022":"b"}}', '이 사이트에서 내보낸 기록이 아닙니다.'],
      ['{"kind":"haru-reading","version":9}', /더 새로운 판/],
      [' '.repeat(2_000_001), /파일이 너무 큽니다/],
      ['['.repeat(1_000_000), 'JSON 파일이 아니거나 깨져 있습니다.'],
    ] as const) {
      await choose(text);
      await expect(status(page)).toHaveText(problem);
      expect(await stored(page)).toEqual(before);
    }
    await choose('{"kind":"haru-reading","version":1,"days":{"20251022":"b","x":1,"__proto__":"y"},"places":[{}]}');
    await expect(status(page)).toHaveText('가져왔습니다. 이제 읽은 논문은 2편입니다.');
    expect((await stored(page)).days).toEqual({'20251022': 'a b'});
  });

  test('who wants nothing remembered is asked, and then nothing is', async ({page, site}) => {
    await store(page, site, {version: 1, days: {'20251022': FIRST.anchor}});
    await page.goto(`${site}settings`);
    const box = page.getByRole('checkbox', {name: '읽은 기록'});
    await box.click();
    await page.keyboard.press('Escape');
    await expect(box).toBeChecked();
    await box.click();
    await page.getByRole('button', {name: '지우기', exact: true}).click();
    await expect(box).not.toBeChecked();
    await expect(box).toBeFocused();
    expect(await stored(page)).toBeNull();

    await page.clock.install();
    await page.goto(site + DAY);
    await page.keyboard.press('End');
    await page.clock.runFor(20_000);
    await page.goto(site, {waitUntil: 'networkidle'});
    await page.goto(`${site}settings`);
    expect(await stored(page)).toBeNull();
    await expect(box).not.toBeChecked();
    await page.getByRole('checkbox', {name: '단축키'}).uncheck();
    expect(await stored(page, 'settings')).toMatchObject({shortcuts: false, remember: false});
  });

  test('where storage is blocked, the page says so and shows no control', async ({page, site}) => {
    await page.addInitScript(blockStorage);
    await page.goto(`${site}settings`);
    await expect(page.getByText('이 브라우저가 저장을 막고 있어')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('the page says that it needs it and shows no control', async ({page, site}) => {
      await page.goto(`${site}settings`);
      const said = page.locator('noscript p');
      await expect(said).toBeVisible();
      expect(await said.innerText()).toBe('설정에는 자바스크립트가 필요합니다.');
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  });
});

test('home lists what is not read yet, once something was read, and opens on the previous day with a key', async ({
  page,
  site,
}) => {
  const unread = page.getByRole('region', {name: /^안 읽은 논문 \d+편$/});
  await page.goto(site, {waitUntil: 'networkidle'});
  await expect(unread).toHaveCount(0);
  await store(page, site, {version: 1, days: {'20251022': FIRST.anchor, '20251021': 'two-clocks-google'}});
  await page.goto(site, {waitUntil: 'networkidle'});
  await connected(page);
  await expect(unread.getByRole('link')).toHaveCount(6);
  await expect(unread.getByRole('link').first()).toHaveText('Point And Tell');
  await expect(unread.getByRole('link', {name: FIRST.name})).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/20251021$/);
});
