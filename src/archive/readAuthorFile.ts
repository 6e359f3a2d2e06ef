import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Problem} from '../papers/day/types.ts';
import {textFault} from './textFault.ts';

/** A file of the author as text, and why it may not be what was written. */
export interface AuthorFile {
  /** Letters that are none are U+FFFD; empty where the file cannot be read. */
  text: string;
  problems: Problem[];
}

/**
 * Reads a text of the author: a page, YAML or JSON. It waits for the disk: of a thousand pages each takes three times as long
 * by way of a promise.
 *
 * @param path below the site, with `/`
 * @param read for tests
 * @returns nothing where there is no such file
 */
export function readAuthorFile(
  siteDir: string,
  path: string,
  read: (file: string) => Buffer = readFileSync,
): AuthorFile | undefined {
  let bytes: Buffer;
  try {
    bytes = read(join(siteDir, path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    return {text: '', problems: [unreadable(path, error)]};
  }
  const fault = textFault(bytes);
  return {text: bytes.toString('utf8'), problems: fault ? [{path, ...fault}] : []};
}

const MENDS: Readonly<Record<string, string>> = {
  EACCES: '읽을 권한을 주세요, chmod u+r',
  EPERM: '읽을 권한을 주세요, chmod u+r',
  EISDIR: '이 이름의 폴더를 옮기거나 지우세요',
  ENOENT: '가리키는 파일이 없는 링크입니다. 링크를 지우거나 그 파일을 두세요',
  ELOOP: '자기 자신을 가리키는 링크입니다. 지우고 글을 두세요',
};

/** Says of a file of the author that it cannot be read. */
export function unreadable(path: string, error: unknown): Problem {
  const code = codeOf(error) ?? String(error);
  return {path, point: {line: 1, column: 1}, reason: `읽을 수 없는 파일입니다 (${code})`, mend: MENDS[code]};
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
