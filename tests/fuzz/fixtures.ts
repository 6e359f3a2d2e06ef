import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/fuzz', import.meta.url));

/** An input that found a fault once. */
export interface FuzzFixture {
  target: string;
  /** Of its file, without the extension. */
  name: string;
  input: unknown;
}

/** Keeps the input of a find, and returns its file's path below the working folder. The same input is kept once. */
export function writeFixture(target: string, input: unknown): string {
  const text = `${JSON.stringify(input, null, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = join(FOLDER, target, `${name}.json`);
  mkdirSync(join(FOLDER, target), {recursive: true});
  writeFileSync(file, text);
  return relative(process.cwd(), file);
}

/** All inputs that were kept; none where nothing was ever found. */
export function readFixtures(): FuzzFixture[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER, {recursive: true, encoding: 'utf8'}) : [];
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const [target = '', name = ''] = file.replace(/\.json$/, '').split(/[\\/]/);
      return {target, name, input: JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))};
    });
}
