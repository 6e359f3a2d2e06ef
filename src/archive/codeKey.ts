import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';

import {digestFiles} from './digestFiles.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What decides how a page is read and compiled: our parser, rules and settings, and the versions of the libraries that they use. */
const FOLDERS = ['src/markdown', 'src/papers', 'src/lint', 'src/archive', 'src/cli/archive', 'src/site.ts'];
/** A site that another package manager installed has no such lock file. */
const VERSIONS = ['package.json', 'package-lock.json'];

let key: string | undefined;

/** A digest of all code that reads days: another code may read the same text in another way. Computed once a process. */
export function codeKey(): string {
  key ??= digestOfCode();
  return key;
}

function digestOfCode(): string {
  const digest = createHash('sha256').update(process.version);
  digestFiles(digest, ROOT, FOLDERS, (file) => /\.m?[jt]s$/.test(file) && !/\.test\./.test(file));
  return digestFiles(digest, ROOT, VERSIONS).digest('hex');
}
