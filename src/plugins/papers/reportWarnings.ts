import logger from '@docusaurus/logger';

import type {Pages} from '../../archive/pages.ts';
import {formatProblem} from '../../papers/day/checkDays.ts';
import type {LoadedDay} from '../../papers/lists/publishedDays.ts';

/** Rules about what a page does not show as its author meant it: a build says so too, since nobody may have asked `check`. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set(['formula', 'beyond-measure']);

/**
 * Tells the author once of each formula that cannot be drawn, and of what is nested beyond measure, with its place.
 *
 * @param told what was told already
 */
export async function reportWarnings(
  pages: Pages,
  days: readonly Pick<LoadedDay, 'path'>[],
  told: Set<string>,
): Promise<void> {
  const found = await Promise.all(
    days.map(async ({path}) =>
      (await pages.read(path)).findings
        .filter(({rule}) => SHOWN_OTHERWISE.has(rule))
        .map(({start, reason, mend}) => formatProblem({path, point: start, reason, mend})),
    ),
  );
  const warnings = found.flat().filter((warning) => !told.has(warning));
  for (const warning of warnings) told.add(warning);
  if (warnings.length > 0) logger.warn(`쓴 대로 보여 주는 곳 ${warnings.length}개\n${warnings.join('\n')}\n`);
}
