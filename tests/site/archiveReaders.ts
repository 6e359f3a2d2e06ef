import {join} from 'node:path';

import {FOOTNOTE_WORDS, openPages} from '../../src/archive/pages.ts';
import {openStore} from '../../src/archive/store.mjs';
import {openFigures} from '../../src/derived/figures/figures.ts';
import type {OutputContext} from '../../src/derived/output.ts';

/** What outputs read of a site's files; its figures are as their author has them. */
export function archiveReaders(siteDir: string): Pick<OutputContext, 'figures' | 'markdownTree' | 'store'> {
  const {markdownTree} = openPages({siteDir, words: FOOTNOTE_WORDS, spareDir: join(siteDir, 'spare')});
  return {figures: openFigures(siteDir, false), markdownTree, store: openStore(siteDir)};
}
