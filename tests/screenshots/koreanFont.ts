import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {BrowserContext, Page} from '@playwright/test';

/** The package of the social cards' font, which has it for the web too. */
const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-kr/package.json'));
const WEIGHTS = [400, 600, 700];
const FOLDER = '/screenshot-fonts/';

/** Answers requests of pages for the files of `addKoreanFont`. */
export async function serveKoreanFont(context: BrowserContext): Promise<void> {
  await context.route(`**${FOLDER}*`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(FOLDER.length);
    await route.fulfill({body: await readFile(join(PACKAGE, 'files', name)), contentType: 'font/woff2'});
  });
}

/** Gives a page the Korean font that this machine may lack, under the name that the site asks the machine for. */
export async function addKoreanFont(page: Page): Promise<void> {
  const sheets = await Promise.all(WEIGHTS.map((weight) => readFile(join(PACKAGE, `${weight}.css`), 'utf8')));
  await page.addStyleTag({content: sheets.join('\n').replaceAll('./files/', FOLDER)});
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
