import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createSite, type SiteOptions} from '../site/createSite.ts';

const STOCK = fileURLToPath(new URL('stock', import.meta.url));

/**
 * Docusaurus inlines files under 10,000 bytes into the stylesheet. KaTeX' small fonts would add 80 KB to
 * every page of the stock site, which its users, who link KaTeX' stylesheet from elsewhere, do not pay.
 */
export const STOCK_ENV = {WEBPACK_URL_LOADER_LIMIT: '0'} as const;

/** Makes a stock Docusaurus site of an archive, with this project's installed packages. */
export function createStock({root, dir, docs}: Omit<SiteOptions, 'modules'>): Promise<string> {
  return createSite({root: STOCK, dir, docs, modules: join(root, 'node_modules')});
}

/** Makes this project's site of an archive, with the names of organisations and topics that the project has. */
export async function createOurs({root, dir, docs}: Omit<SiteOptions, 'modules'>): Promise<string> {
  await createSite({root, dir, docs});
  for (const name of ['organisations.yml', 'topics.yml']) {
    await cp(join(root, 'docs', 'papers', name), join(dir, 'docs', 'papers', name)).catch(allowMissing);
  }
  return dir;
}

/** Both files are optional. */
function allowMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
