import type {PluginContentLoadedActions} from '@docusaurus/types';

import type {PageData} from '../../../derived/pages/pageData.ts';
import {pageFile} from '../../../derived/pages/readPage.ts';

/** The folder of the data below the plugin's own. */
export const PAGE_FOLDER = 'pages';

/** Writes what each page is rendered from, for the threads that render them. */
export async function writePageData(
  pages: ReadonlyMap<string, PageData>,
  createData: PluginContentLoadedActions['createData'],
): Promise<void> {
  for (const [permalink, page] of pages)
    await createData(`${PAGE_FOLDER}/${pageFile(permalink)}`, JSON.stringify(page));
}
