/**
 * Takes pictures of every type of page of the built site, at four widths, light and dark:
 *
 *     npm run build && npm run screenshots [-- --out pictures] [--only day,home] [--widths 390,1280] [--modes light]
 *
 * Korean is set in Noto Sans KR where the machine has no font for it. Writes `<type>-<width>-<mode>.png` into `test-results/screenshots`, or where `--out` says.
 */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type Browser, chromium} from '@playwright/test';

import {findBrowser} from '../browser/findBrowser.ts';
import {servePages} from '../pages/server.ts';
import {pagePaths} from '../site/pagePaths.ts';
import {addKoreanFont, serveKoreanFont} from './koreanFont.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
type Mode = 'light' | 'dark';
/** Of a long page, so many window heights are enough to judge it. */
const MOST_PIXELS = 4000;

const {values} = parseArgs({
  options: {
    build: {type: 'string', default: join(root, 'build')},
    out: {type: 'string', default: join(root, 'test-results/screenshots')},
    only: {type: 'string'},
    widths: {type: 'string', default: '390,768,1280,1920'},
    modes: {type: 'string', default: 'light,dark'},
  },
});
const widths = values.widths.split(',').map(Number);
const only = values.only?.split(',');

void run();

async function run(): Promise<void> {
  await mkdir(values.out, {recursive: true});
  const paths = Object.entries(await pagePaths(values.build)).filter(([type]) => only?.includes(type) ?? true);
  const server = await servePages({dir: values.build, baseUrl: '/'});
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const width of widths) {
      for (const mode of values.modes.split(',') as Mode[])
        await takePictures(browser, {origin: server.url, paths, width, mode});
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takePictures(
  browser: Browser,
  {origin, paths, width, mode}: {origin: string; paths: [type: string, path: string][]; width: number; mode: Mode},
): Promise<void> {
  const context = await browser.newContext({
    viewport: {width, height: width < 700 ? 844 : 900},
    deviceScaleFactor: width < 700 ? 2 : 1,
    colorScheme: mode,
    reducedMotion: 'reduce',
    locale: 'ko-KR',
    // For the font alone.
    bypassCSP: true,
  });
  await serveKoreanFont(context);
  const page = await context.newPage();
  for (const [type, path] of paths) {
    await page.goto(origin + path, {waitUntil: 'networkidle'});
    await addKoreanFont(page);
    await page.evaluate(loadImages);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const file = join(values.out, `${type.replace(' ', '-')}-${width}-${mode}.png`);
    await page.screenshot({
      path: file,
      fullPage: true,
      clip: {x: 0, y: 0, width, height: Math.min(height, MOST_PIXELS)},
    });
    console.log(file);
  }
  await context.close();
}

/** In the page: the window never reaches most images of a tall picture. */
async function loadImages(): Promise<void> {
  await Promise.all(
    [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    }),
  );
}
