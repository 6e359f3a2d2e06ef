import fc from 'fast-check';

import {documents} from './documents.ts';
import {firstLost, githubText, pageText} from './visibleText.ts';

/**
 * Checks on so many composed pages that each compiles and renders, and shows every visible character that GitHub
 * shows, in order. Throws with the smallest page that does not.
 */
export function checkNothingLost(runs: number, seed: number): void {
  fc.assert(fc.property(documents, checkShowsAll), {numRuns: runs, seed});
}

/** Checks one page. */
export function checkShowsAll(markdown: string): void {
  const wanted = githubText(markdown);
  const page = pageText(markdown);
  const lost = firstLost(wanted, page);
  if (lost >= 0) throw new Error(`lost from '${wanted.slice(lost, lost + 30)}':\nGitHub ${wanted}\npage   ${page}`);
}
