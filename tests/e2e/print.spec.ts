import type {Page} from '@playwright/test';

import {PAGE_TYPES} from './pageTypes.ts';
import {expect, test} from './test.ts';

async function openForPrint(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
}

const contentAfter = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content);

/** A printed A4 page, less its margins, in pixels. */
const HALF_PAGE = ((297 - 33) / 2) * (96 / 25.4);

test('a printed day has its date, its papers and their notes, and nothing to click', async ({page, site}) => {
  await openForPrint(page, site + PAGE_TYPES.day);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByRole('navigation', {name: /^논문 \d+편/}).getByRole('listitem')).toHaveCount(6);
  await expect(page.getByRole('heading', {name: /LoomVid/})).toBeVisible();
  for (const chrome of ['#__docusaurus > header', 'footer', 'current-heading nav', 'button', 'summary', '.hash-link']) {
    await expect(page.locator(chrome).filter({visible: true}), chrome).toHaveCount(0);
  }
  await expect(page.getByRole('navigation')).toHaveCount(1);
  await expect(page.getByRole('link', {name: 'arXiv', exact: true})).toHaveCount(0);
});

test('a printed day says where its papers are, and prints no other address', async ({page, site}) => {
  await openForPrint(page, site + PAGE_TYPES.day);
  expect(await contentAfter(page, '[id="2510.90401"]')).toBe('"arXiv:2510.90401"');
  const others = page.locator('.markdown p a');
  expect(await others.count()).toBeGreaterThan(0);
  for (const link of await others.all()) {
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('none');
  }
});

test('print is black on white, also in the dark, and 10.5 points high', async ({page, site}) => {
  await openForPrint(page, site + PAGE_TYPES.day);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const style = await page
    .locator('.markdown p')
    .last()
    .evaluate((element) => {
      const {color, fontSize} = getComputedStyle(element);
      return {color, fontSize, paper: getComputedStyle(document.body).backgroundColor};
    });
  expect(style).toEqual({color: 'rgb(0, 0, 0)', fontSize: '14px', paper: 'rgb(255, 255, 255)'});
});

test('figures are at most half a page high and keep their shape; folded text is unfolded', async ({page, site}) => {
  await openForPrint(page, site + PAGE_TYPES.day);
  const figures = page.locator('.markdown figure img');
  expect(await figures.count()).toBeGreaterThan(0);
  for (const figure of await figures.all()) {
    await figure.evaluate(async (image: HTMLImageElement) => {
      image.loading = 'eager';
      await image.decode();
    });
    const {height, ratio, natural} = await figure.evaluate((image: HTMLImageElement) => {
      const {paddingLeft, paddingTop} = getComputedStyle(image);
      const width = image.clientWidth - 2 * Number.parseFloat(paddingLeft);
      const height = image.clientHeight - 2 * Number.parseFloat(paddingTop);
      return {height, ratio: width / height, natural: image.naturalWidth / image.naturalHeight};
    });
    expect(height).toBeLessThanOrEqual(HALF_PAGE);
    expect(Math.abs(ratio / natural - 1)).toBeLessThan(0.03);
  }
  await openForPrint(page, site + PAGE_TYPES['day with details']);
  await expect(page.getByText('거울캐시부록')).toBeVisible();
});

test('a day of six papers is a handout of few pages, and a paper with formulas has the whole width', async ({
  page,
  site,
}) => {
  await page.goto(site + PAGE_TYPES.day);
  expect(countPages(await page.pdf({format: 'A4'}))).toBeLessThanOrEqual(2);
  const columns = () => page.locator('.day > .markdown').evaluate((element) => getComputedStyle(element).columnCount);
  await openForPrint(page, site + PAGE_TYPES.day);
  expect(await columns()).toBe('2');
  await openForPrint(page, site + PAGE_TYPES['day with maths, tables, code and footnotes']);
  expect(await columns(), 'of the papers without').toBe('2');
  const spans = await page
    .locator('.markdown > section')
    .evaluateAll((papers) =>
      papers.map((paper) => [Boolean(paper.querySelector('.katex-display')), getComputedStyle(paper).columnSpan]),
    );
  expect(new Set(spans.map(String))).toEqual(new Set(['true,all', 'false,none']));
  const cut = await page
    .locator('.markdown :is(pre, table, .katex-display)')
    .evaluateAll((elements) =>
      elements.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1).map(({outerHTML}) => outerHTML),
    );
  expect(cut).toEqual([]);
});

test('what breaks over sheets is laid out in blocks, and no link past the bar stands on each', async ({page, site}) => {
  await openForPrint(page, site + PAGE_TYPES.day);
  const displays = await page.locator('.day > .markdown').evaluate((text) => {
    const found: string[] = [];
    for (let element = text.parentElement; element; element = element.parentElement) {
      found.push(getComputedStyle(element).display);
    }
    return found;
  });
  expect(new Set(displays)).toEqual(new Set(['block']));
  await expect(page.locator('.skip-to-content')).toBeHidden();
});

function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
