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

/** Checks one page. Its letters also by a reader that knows no formulas, since where those are we say ourselves. */
export function checkShowsAll(markdown: string): void {
  const page = pageText(markdown);
  checkShows(githubText(markdown), page);
  // A note that is called from within a formula alone is none to us.
  if (/[$\\]/.test(markdown) && !markdown.includes('[^')) {
    checkShows(lettersOf(githubText(markdown, {hasMaths: false})), lettersOf(page));
  }
}

/** Signs may pair otherwise where there are no formulas. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function checkShows(wanted: string, page: string): void {
  const lost = firstLost(wanted, page);
  if (lost >= 0) throw new Error(`lost from '${wanted.slice(lost, lost + 30)}':\nGitHub ${wanted}\npage   ${page}`);
}
