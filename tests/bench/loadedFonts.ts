import {chromium} from '@playwright/test';

import {findBrowser} from '../browser/findBrowser.ts';
import {servePages} from '../pages/server.ts';

/** Font files that a page fetches, by their size in bytes. */
export interface LoadedFonts {
  files: number;
  bytes: number;
}

/**
 * Opens pages of a built site in a browser and counts the fonts that they load: which of a family's
 * files a page needs depends on the characters on it, so only a browser knows.
 *
 * @param paths addresses below the base URL
 */
export async function loadedFonts(outDir: string, baseUrl: string, paths: readonly string[]): Promise<LoadedFonts[]> {
  const server = await servePages({dir: outDir, baseUrl});
  const {executablePath, args} = await findBrowser();
  const browser = await chromium.launch({executablePath, args});
  try {
    const loaded: LoadedFonts[] = [];
    for (const path of paths) {
      const page = await browser.newPage();
      const sizes: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'font') sizes.push(bodySize(request));
      });
      await page.goto(server.url + path, {waitUntil: 'networkidle'});
      const bytes = await Promise.all(sizes);
      loaded.push({files: bytes.length, bytes: bytes.reduce((sum, size) => sum + size, 0)});
      await page.close();
    }
    return loaded;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bodySize(request: {response(): Promise<{body(): Promise<Buffer>} | null>}): Promise<number> {
  const body = await (await request.response())?.body();
  return body?.length ?? 0;
}
