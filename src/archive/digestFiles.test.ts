import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {digestFiles} from './digestFiles.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'haru-digest-'));
  await mkdir(join(root, 'src/papers'), {recursive: true});
  await writeFile(join(root, 'src/a.ts'), 'a');
  await writeFile(join(root, 'src/papers/b.ts'), 'b');
  await writeFile(join(root, 'package.json'), '{}');
});

afterEach(() => rm(root, {recursive: true}));

const digest = (isWanted?: (file: string) => boolean) =>
  digestFiles(createHash('sha256'), root, ['src', 'package.json', 'missing'], isWanted).digest('hex');

test('a digest is of the names of files and of what is in them', async () => {
  const first = digest();
  expect(digest()).toBe(first);
  await writeFile(join(root, 'src/papers/b.ts'), 'c');
  const changed = digest();
  expect(changed).not.toBe(first);
  await rm(join(root, 'src/papers/b.ts'));
  await writeFile(join(root, 'src/papers/c.ts'), 'c');
  expect(digest()).not.toBe(changed);
});

test('files that are not wanted, and links to nothing, count for nothing', async () => {
  const wanted = (file: string) => !file.endsWith('.test.ts');
  const first = digest(wanted);
  await writeFile(join(root, 'src/a.test.ts'), 'a');
  await symlink(join(root, 'nowhere'), join(root, 'src/lost.ts'));
  expect(digest(wanted)).toBe(first);
});
