import {openPages} from '../../src/archive/pages.ts';
import {openStore} from '../../src/archive/store.mjs';
import {openFigures} from '../../src/derived/figures/figures.ts';
import {openLinkedFiles} from '../../src/derived/linkedFiles.ts';
import type {OutputContext} from '../../src/derived/output.ts';

/** What outputs read of a site's files; its figures are as their author has them. */
export function archiveReaders(
  siteDir: string,
): Pick<OutputContext, 'figures' | 'linkedFiles' | 'markdownTree' | 'store'> {
  const store = openStore(siteDir);
  const {markdownTree} = openPages({siteDir, store});
  return {figures: openFigures(siteDir, undefined), linkedFiles: openLinkedFiles(siteDir), markdownTree, store};
}
