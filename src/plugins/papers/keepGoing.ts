import {appendFileSync} from 'node:fs';

import logger from '@docusaurus/logger';

import {problemsMessage} from '../../archive/problemsError.ts';
import {readAuthorFile} from '../../archive/readAuthorFile.ts';
import {formatOf, parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {fenceFaults} from '../../papers/day/fenceFaults.ts';
import type {Problem} from '../../papers/day/types.ts';
import type {LoadedDay} from '../../papers/lists/publishedDays.ts';

/** Whether a build publishes the other days where one has faults: `npm run build -- --keep-going`, or `HARU_KEEP_GOING=true`. */
export function isKeepingGoing(): boolean {
  return process.env.NODE_ENV === 'production' && process.env.HARU_KEEP_GOING === 'true';
}

/** The exit code of a build that published days with faults. */
const PUBLISHED_WITH_FAULTS = 2;

/** More than a fault can lead to another one's. */
const MOST_ROUNDS = 5;

export interface CheckedDays {
  days: LoadedDay[];
  problems: Problem[];
}

/**
 * Has days with faults shown, with what is wrong as it was typed: no link leads nowhere, and no code of theirs runs.
 *
 * @param typedTexts what is read in the place of pages, by their paths; is filled
 * @param load reads the days anew, and checks them
 * @returns the days as they are to be published, and what is wrong with the author's own texts
 */
export async function typeFaults(
  {days, problems}: CheckedDays,
  {siteDir, typedTexts, load}: {siteDir: string; typedTexts: Map<string, string>; load(): Promise<CheckedDays>},
): Promise<CheckedDays> {
  const told = [...problems];
  let found: CheckedDays = {days, problems};
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = false;
    for (const {path, isData} of found.days) {
      const faults = found.problems.filter((problem) => problem.path === path).map(({point}) => point);
      if (faults.length === 0) continue;
      const text = typedTexts.get(path) ?? readAuthorFile(siteDir, path)?.text ?? '';
      const typed = fenceFaults(text, parseMarkdown(text, formatOf(path)), faults, !isData || typedTexts.has(path));
      if (typed === text) continue;
      typedTexts.set(path, typed);
      isChanged = true;
    }
    if (!isChanged) break;
    const before = new Set(typedTexts.keys());
    found = await load();
    // A link to what is no longer there: its page has been read as its author wrote it until now.
    told.push(...found.problems.filter(({path}) => !before.has(path) && !told.some((one) => one.path === path)));
  }
  return {days: found.days, problems: told};
}

/** Tells at the end of a build, in the summary of a workflow's run, and by the exit code, that days are published with faults. */
export function tellPublishedFaults(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = new Set(problems.map(({path}) => path)).size;
  const advice = `다른 글은 모두 실렸고, 글 ${count}개는 고칠 곳을 위에 달고 실렸습니다 (--keep-going)`;
  logger.warn(`${problemsMessage(problems)}\n    → ${advice}\n`);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, `### ${advice}\n\n\`\`\`\`\n${problemsMessage(problems)}\`\`\`\`\n`);
  process.exitCode = PUBLISHED_WITH_FAULTS;
}
