import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What decides how a page is read and compiled: our parser, rules and plugins, and the versions of the libraries that they use. */
const FOLDERS = ['src/markdown', 'src/papers', 'src/lint', 'src/plugins'];
/** A site that another package manager installed has no such lock file. */
const VERSIONS = ['package.json', 'package-lock.json'];

let key: string | undefined;

/** A digest of all code that reads days: another code may read the same text in another way. Computed once a process. */
export function codeKey(): string {
  key ??= digestOfCode();
  return key;
}

function digestOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
      .sort(),
  );
  const versions = VERSIONS.filter((name) => existsSync(join(ROOT, name)));
  for (const file of [...files, ...versions]) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}
