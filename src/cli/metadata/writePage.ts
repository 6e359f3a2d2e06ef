import {join, posix} from 'node:path';
import type {CslItem} from '../../papers/citation/cslItem.ts';
import {formatProblem} from '../../papers/day/checkDays.ts';
import type {EditedPage, RefusedEdit} from '../../papers/edit/addPapers.ts';
import {addToLibrary} from '../../papers/edit/addToLibrary.ts';
import {CommandError} from '../CommandError.ts';
import {readText} from '../files/readText.ts';
import {writeFiles} from '../files/writeFiles.ts';

/** What the author should know of a page that was written, in lines. */
export interface WrittenPage {
  done: string[];
  /** What the page's edit brought with it. */
  problems: string[];
}

/**
 * Writes a page and what its month's `library.json` should know, both or neither: whatever is refused is so before
 * anything is written. Call it inside `withLock`.
 *
 * @param page.before what was read; absent where the page must not exist yet
 * @throws CommandError with the place of what is wrong
 */
export async function writePage(
  siteDir: string,
  {path, before, edit}: {path: string; before?: string; edit: EditedPage | RefusedEdit},
  works: readonly CslItem[],
): Promise<WrittenPage> {
  if ('refused' in edit) throw new CommandError(`${formatProblem(edit.refused)}\n아무것도 쓰지 않았습니다`);
  const libraryPath = posix.join(posix.dirname(path), 'library.json');
  const oldLibrary = await readText(siteDir, libraryPath);
  const library = addToLibrary(oldLibrary, libraryPath, works);
  if ('refused' in library) throw new CommandError(`${formatProblem(library.refused)}\n아무것도 쓰지 않았습니다`);
  const isLibraryNew = library.changed.length > 0;
  await writeFiles(siteDir, [
    ...(isLibraryNew ? [{path: join(siteDir, libraryPath), before: oldLibrary, after: library.text}] : []),
    ...(edit.text === before ? [] : [{path: join(siteDir, path), before, after: edit.text}]),
  ]);
  return {
    done: isLibraryNew ? [`${libraryPath}에 ${library.changed.length}편을 적었습니다`] : [],
    problems: edit.problems.map(formatProblem),
  };
}
