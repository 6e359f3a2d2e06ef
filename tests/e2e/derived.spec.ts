import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

import type {PapersJson} from '../../src/papers/citation/papersJsonShape.ts';
import {DESK, PAGE_TYPES, PHONE} from './pageTypes.ts';
import {builtSites} from './sites.ts';
import {expect, test} from './test.ts';

const {fixtureDir} = builtSites();
const build = join(fixtureDir, 'build');

test.describe('the bar of a paper', () => {
  test('leads to its organisation, its topics and all places where it can be read', async ({page, site}) => {
    await page.goto(`${site}docs/papers/y2025/oct/20251007`);
    const section = page.getByRole('region', {name: /SWIREASONING/});
    await expect(section.getByRole('link', {name: 'arXiv'})).toHaveAttribute(
      'href',
      'https://arxiv.org/abs/2510.05069',
    );
    await expect(section.getByRole('link', {name: 'PDF'}), 'one line, until somebody asks').toBeHidden();
    await section.getByText('원문', {exact: true}).press('Enter');
    const others = section.locator('details', {hasText: '원문'});
    await expect(others.getByRole('link')).toHaveText(['PDF', 'HTML', 'HF', 'alphaXiv']);
    await expect(section.getByRole('link', {name: 'PDF'})).toHaveAttribute('href', 'https://arxiv.org/pdf/2510.05069');
    await section.getByRole('list', {name: '주제'}).getByRole('link', {name: '추론'}).click();
    await expect(page).toHaveURL(`${site}topics/reasoning`);
    await expect(page.locator('section a[href*="/20251007#"]', {hasText: 'SWIREASONING'})).toBeVisible();
  });

  test('copies the permanent address and the citation', async ({page, site}) => {
    await page.goto(`${site}docs/papers/y2025/sep/20250929`);
    const section = page.getByRole('region', {name: /SlowSoftmax/});
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await section.getByText('인용', {exact: true}).click();
    await section.getByRole('button', {name: '링크 복사'}).click();
    await expect(section.getByRole('button', {name: '복사됨'})).toBeVisible();
    expect(await clipboard()).toBe(`${site}p/2509.90107/`);

    await section.getByRole('button', {name: 'BibTeX'}).click();
    await expect.poll(clipboard).toContain('@article{arxiv-2509.90107,');
    expect(await clipboard(), 'the library knows the authors').toContain('Garam, Han');
    await section.getByRole('button', {name: 'Markdown'}).click();
    await expect.poll(clipboard).toContain('](https://arxiv.org/abs/2509.90107');
  });

  test('says so where the citation cannot be had', async ({page, site, allowedFaults}) => {
    allowedFaults.push(/cite\.json|Failed to load resource/);
    await page.route('**/*.cite.json', (route) => route.abort());
    await page.goto(site + PAGE_TYPES.day);
    const section = page.getByRole('region', {name: /LoomVid/});
    await section.getByText('인용', {exact: true}).click();
    await section.getByRole('button', {name: 'RIS'}).click();
    await expect(section.getByRole('button', {name: '복사하지 못함'})).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a permanent address leads to the newest summary of its paper', async ({page, site}) => {
    await page.goto(`${site}p/2509.90107/`);
    await expect(page).toHaveURL(`${site}docs/papers/y2025/sep/20250930#slowsoftmax-once-more-google-deepmind`);
  });

  test('the citations of a day are files, and no button pretends to work', async ({page, site, request}) => {
    await page.goto(site + PAGE_TYPES.day);
    await page.getByText('인용', {exact: true}).first().click();
    await expect(page.getByRole('button', {name: /복사|BibTeX|RIS/})).toHaveCount(0);
    const href = await page.getByRole('link', {name: '.bib'}).first().getAttribute('href');
    const bibtex = await request.get(new URL(href ?? '', site).href);
    expect((await bibtex.text()).match(/^@/gm)).toHaveLength(6);
  });
});

test('two summaries of one paper lead to each other', async ({page, site}) => {
  await page.goto(`${site}docs/papers/y2025/sep/20250929`);
  await page
    .getByRole('region', {name: /SlowSoftmax/})
    .getByRole('link', {name: '2025-09-30', exact: true})
    .click();
  await expect(page).toHaveURL(/20250930#slowsoftmax-once-more/);
  await page
    .getByRole('region', {name: /once more/})
    .getByRole('link', {name: '2025-09-29', exact: true})
    .click();
  await expect(page).toHaveURL(/20250929#slowsoftmax-bytedance/);
});

test('a follow-up says in which words it links back', async ({page, site}) => {
  await page.goto(`${site}docs/papers/y2025/oct/20251007`);
  const followUps = page.getByRole('region', {name: /SWIREASONING/}).getByRole('complementary');
  await expect(followUps.getByRole('link')).toHaveText([
    'Quiet Switch',
    'Two Clocks',
    'ANSWERING WITHOUT REHEARSAL',
    '줄기 전체 보기',
  ]);
  await expect(followUps).toContainText('SWIREASONING 의 전환 기준을 더 단순하게');
});

test('a title from outside is text wherever it comes to', async ({page, site, request}) => {
  const title = 'Attack {process.exit()} <script>alert(1)</script> x';
  await page.goto(site + PAGE_TYPES['day with a hostile title']);
  await expect(page.getByRole('heading', {name: title})).toBeVisible();
  const ld = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.stringify(JSON.parse(ld ?? ''))).toContain(title);
  await page.goto(`${site}organisations/img`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('<img>');
  await expect(page.getByRole('link', {name: title})).toBeVisible();
  const papers: PapersJson = await (await request.get(`${site}papers.json`)).json();
  expect(papers.papers.map(({name}) => name)).toContain(title);
});

test('a thread is walked with the keyboard, from the oldest paper down, on a phone', async ({page, site}) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${site}docs/papers/y2025/oct/20251007`);
  await page.getByRole('link', {name: '줄기 전체 보기'}).click();
  await expect(page).toHaveURL(`${site}threads#20251007-swireasoning-microsoft`);
  const names = page.getByRole('region', {name: 'SWIREASONING'}).getByRole('link');
  await expect(names).toHaveText(['SWIREASONING', 'Quiet Switch', 'Two Clocks', 'ANSWERING WITHOUT REHEARSAL']);
  await names.nth(0).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', {name: 'SWIREASONING 담기'})).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}docs/papers/y2025/oct/20251020#quiet-switch-microsoft`);
});

test('home leads on to what goes on from what, and to the month’s topics and organisations', async ({page, site}) => {
  await page.setViewportSize(DESK);
  await page.goto(site);
  await expect(page.getByRole('heading', {name: '이달의 주제'})).toBeVisible();
  await page.getByRole('link', {name: 'ByteDance', exact: true}).click();
  await expect(page).toHaveURL(`${site}organisations/bytedance`);
  await page.goto(site);
  await expect(page.getByText('ANSWERING WITHOUT REHEARSAL').last()).toBeVisible();
  await expect(page.getByRole('link', {name: '10월 22일 수요일, 논문 6편'})).toHaveAttribute('data-names', /LoomVid/);
});

test('every page shows its card, and the card is there', async ({page, site, request}) => {
  for (const [address, card] of [
    [PAGE_TYPES.day, 'cards/20251022.png'],
    ['organisations/google', 'cards/organisations/google.png'],
    ['topics/reasoning', 'cards/topics/reasoning.png'],
    ['', 'cards/site.png'],
  ]) {
    await page.goto(site + address);
    const images = page.locator('meta[property="og:image"]');
    await expect(images).toHaveCount(1);
    expect(await images.getAttribute('content')).toBe(`https://example.github.io/haru/${card}`);
    const png = await (await request.get(site + card)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(40_000);
  }
});

test('an edit that its author announces is told on the day and to machines; a day without one says nothing', async ({
  page,
  site,
  request,
}) => {
  const modified = () => page.locator('meta[property="article:modified_time"]');
  await page.goto(`${site}docs/papers/y2025/oct/20251020`);
  await expect(page.getByText('11월 20일에 고침')).toBeVisible();
  await expect(modified()).toHaveAttribute('content', '2025-11-20');
  const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(ld['@graph'][0]).toMatchObject({datePublished: '2025-10-20', dateModified: '2025-11-20'});
  const sitemap = await (await request.get(`${site}sitemap.xml`)).text();
  const lastmod = (day: string) => new RegExp(`/${day}</loc><lastmod>([\\d-]+)T`).exec(sitemap)?.[1];
  expect([lastmod('20251020'), lastmod('20251021')]).toEqual(['2025-11-20', '2025-10-21']);
  await page.goto(`${site}docs/papers/y2025/oct/20251021`);
  await expect(modified()).toHaveCount(0);
  await expect(page.getByText('고침')).toHaveCount(0);
});

test('papers.json says what the pages show', async ({request, site}) => {
  const json: PapersJson = await (await request.get(`${site}papers.json`)).json();
  // An unlisted day is in no list.
  const pages = (await daysOf(join(build, 'docs/papers'))).filter(
    (html) => !/name="?robots"? content="?noindex/.test(html),
  );
  const all = pages.join('\n');
  const count = (pattern: RegExp) => [...all.matchAll(pattern)].length;
  expect(json.papers).toHaveLength(count(/<section[^>]*aria-labelledby=/g));
  expect(json.papers.flatMap(({followUps}) => followUps)).toHaveLength(count(/class="?sentence_/g));
  const linked = new Set(
    [...all.matchAll(/href="?\/haru\/organisations\/([^"\s>]+)/g)].map(([, slug]) => decodeURI(slug ?? '')),
  );
  expect(new Set(json.organisations.map(({slug}) => slug))).toEqual(linked);
});

/** The HTML of all days. */
async function daysOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, {recursive: true});
  return Promise.all(
    files.filter((file) => /\/\d{8}\.html$/.test(file)).map((file) => readFile(join(folder, file), 'utf8')),
  );
}
