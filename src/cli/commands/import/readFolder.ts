import {readdir, readFile, stat} from 'node:fs/promises';
import {join, posix} from 'node:path';
import type {ImportProblem} from '../../../papers/imports/importProblem.ts';
import {NOTE_SUFFIX} from '../../../papers/imports/noteDate.ts';
import {CommandError} from '../../CommandError.ts';
import {decodeText} from '../../files/readText.ts';
import type {Note} from './planImport.ts';

/** A folder of notes as it lies there. Paths have `/` between their parts. */
export interface NoteFolder {
  notes: Note[];
  /** All files, the notes among them. */
  files: Set<string>;
  /** Links that were not followed, notes that are not UTF-8, and texts of other kinds. */
  problems: ImportProblem[];
}

const OTHER_TEXT = /\.(?:org|rst|adoc|textile|ipynb|rmd|qmd|docx?|hwpx?)$/i;

/**
 * Reads the notes of a folder and lists all its files. Links are not followed: what they lead to may lie anywhere. Hidden
 * folders (`.git`, `.obsidian`) and installed packages hold no notes.
 *
 * @throws CommandError where there is no such folder
 */
export async function readFolder(folder: string): Promise<NoteFolder> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new CommandError(`${folder}: 폴더가 없습니다`);
  const files = new Set<string>();
  const problems: ImportProblem[] = [];
  const report = (path: string, reason: string, mend: string) =>
    problems.push({kind: 'file', path, point: {line: 1, column: 1}, reason, mend});

  const walk = async (below: string): Promise<void> => {
    const found = await readdir(join(folder, below), {withFileTypes: true});
    for (const file of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(below, file.name);
      if (file.isSymbolicLink()) report(path, '심볼릭 링크는 따라가지 않습니다', '파일을 직접 두세요');
      else if (file.isDirectory() && !file.name.startsWith('.') && file.name !== 'node_modules') await walk(path);
      else if (file.isFile()) files.add(path);
    }
  };
  await walk('');

  const notes: Note[] = [];
  for (const path of files) {
    if (posix.basename(path).startsWith('.')) continue;
    if (OTHER_TEXT.test(path)) report(path, 'Markdown이 아닌 글입니다', 'Markdown으로 바꾼 뒤 다시 하세요');
    if (!NOTE_SUFFIX.test(path)) continue;
    const text = decodeText(await readFile(join(folder, path)));
    if (text === undefined) report(path, 'UTF-8로 쓴 글이 아닙니다', '편집기에서 UTF-8로 다시 저장하세요');
    else notes.push({path, text});
  }
  return {notes, files, problems};
}
