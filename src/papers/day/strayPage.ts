import {dayPath, isDayPath, parseCompactDate} from './dates.ts';
import type {Problem} from './types.ts';

/** Names that look like a day's, in any case, and as some editors save them. */
const DATED = /^(\d{8})\.(mdx?|markdown|txt|mdx?\.txt)$/i;
/** A folder in which days may have been meant to lie: `papers`, `Y2025`, `y25`. */
const LIKELY_FOLDER = /^(?:papers|y\d{2,4})$/i;

/**
 * What is wrong with a file that the site would pass over in silence though it was most likely meant as a page of it: one
 * with a date for its name that lies elsewhere than days do, or an extension in capitals.
 *
 * @param path below the site, `docs/papers/Y2025/oct/20251022.MDX`
 */
export function strayPage(path: string): Problem | undefined {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  if (isDayPath(path) || [...folders, file].some((part) => part.startsWith('_'))) return undefined;
  const problem = (reason: string, mend: string): Problem => ({path, point: {line: 1, column: 1}, reason, mend});
  const [, digits = '', extension = ''] = DATED.exec(file) ?? [];
  const date = parseCompactDate(digits);
  if (date && folders.some((folder) => LIKELY_FOLDER.test(folder))) {
    const meant = dayPath(date, extension.toLowerCase() === 'md' ? 'md' : 'mdx');
    return problem(
      `${date}의 글이 하루의 자리에 있지 않아 실리지 않습니다`,
      `${meant}로 옮기세요. 대문자와 소문자도 같아야 합니다`,
    );
  }
  if (/\.mdx?$/i.test(file) && !/\.mdx?$/.test(file)) {
    const meant = file.replace(/\.mdx?$/i, (end) => end.toLowerCase());
    return problem('확장자가 대문자인 글은 실리지 않습니다', `이름을 ${meant}로 고치세요`);
  }
  return undefined;
}
