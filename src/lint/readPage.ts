import type {Root} from 'mdast';

import {type Drawings, drawFormulas} from '../markdown/maths/drawFormulas.ts';
import {formatOf, parseMarkdown} from '../markdown/parseMarkdown.ts';
import {paperSections} from '../papers/day/paperSections.ts';
import {frontMatterOf, parseDay} from '../papers/day/parseDay.ts';
import type {LintPage} from './page.ts';
import {pageRules} from './pageRules.ts';
import {phrasesIn, wordsOf} from './phrases.ts';
import {placesIn} from './places.ts';

/**
 * Reads one page with all that the rules will ask of it. Pure: the same for the same text and path.
 *
 * @param tree what `parseMarkdown` makes of the text, where it was parsed already; only looked at
 * @param drawings its formulas, where they were drawn already
 */
export function readPage(
  text: string,
  path: string,
  tree: Root = parseMarkdown(text, formatOf(path)),
  drawings: Drawings = drawFormulas(tree),
): LintPage {
  const day = parseDay(text, {path, parse: () => tree});
  const places = placesIn(text);
  const page = {text, tree, drawings, day, places};
  const phrases = phrasesIn(paperSections(tree).sections, places);
  return {
    text,
    day,
    isDraft: frontMatterOf(tree).values.draft === true,
    phrases,
    words: wordsOf(phrases),
    findings: pageRules.flatMap(({name: rule, severity, check}) =>
      check(page).map((finding) => ({...finding, rule, severity})),
    ),
  };
}
