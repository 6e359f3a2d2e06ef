import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Page} from 'puppeteer-core';

import {PAGE_TYPES} from '../e2e/pageTypes.ts';
import {expect, test} from './test.ts';

/** In points: 18 mm, see `src/css/print.css`. */
const BOTTOM_MARGIN = (18 / 25.4) * 72;

interface Line {
  text: string;
  sheet: number;
  /** From the left, and from the bottom, of the sheet in points. */
  left: number;
  bottom: number;
}

/** Prints a day that was made longer: its papers stand there four times, numbered. */
async function print(tab: Page, address: string): Promise<Line[]> {
  await tab.goto(address);
  await tab.evaluate(async () => {
    const papers = [...document.querySelectorAll('.day > .markdown > section')];
    const all = Array.from({length: 4}, () => papers.map((paper) => paper.cloneNode(true) as Element)).flat();
    for (const [index, paper] of all.entries()) {
      for (const image of paper.querySelectorAll('img')) image.loading = 'eager';
      const heading = paper.querySelector('h2');
      if (heading) heading.textContent = `paper${index + 1}x`;
    }
    document.querySelector('.day > .markdown')?.replaceChildren(...all);
    await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
  });
  const pdf = await getDocument({data: await tab.pdf({format: 'A4'}), verbosity: 0}).promise;
  const lines: Line[] = [];
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const {items} = await (await pdf.getPage(sheet)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || !item.str.trim()) continue;
      lines.push({text: item.str, sheet, left: item.transform[4], bottom: item.transform[5]});
    }
  }
  return lines;
}

test('a day that is printed is read in the order of its papers, in two columns of each sheet', async ({
  tab,
  server,
}) => {
  const lines = await print(tab, server.url + PAGE_TYPES.day);
  const isRight = ({left}: Line) => left > 298;
  const read = lines.toSorted(
    (a, b) => a.sheet - b.sheet || Number(isRight(a)) - Number(isRight(b)) || b.bottom - a.bottom,
  );
  const papers = read.flatMap(({text}) => /paper(\d+)x/.exec(text)?.[1] ?? []).map(Number);
  expect(papers).toEqual(Array.from({length: 24}, (_, index) => index + 1));
  expect(Math.max(...lines.map(({sheet}) => sheet))).toBeGreaterThan(2);
  expect(lines.filter((line) => line.sheet === 2 && isRight(line)).length).toBeGreaterThan(5);
});

test('no line is cut at the end of a sheet', async ({tab, server}) => {
  const lines = await print(tab, server.url + PAGE_TYPES.day);
  expect(lines.filter(({bottom}) => bottom < BOTTOM_MARGIN)).toEqual([]);
});

test('one paper with a formula takes no columns from the others', async ({tab, server}) => {
  const lines = await print(tab, server.url + PAGE_TYPES['day with maths, tables, code and footnotes']);
  expect(lines.filter(({left}) => left > 298 && left < 320).length).toBeGreaterThan(5);
});
