import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {beforeEach, expect, onTestFinished, test} from 'vitest';

import {CommandError} from '../CommandError.ts';
import {withLock} from './withLock.ts';
import {writeFiles, writeWhole} from './writeFiles.ts';

let siteDir: string;
const at = (name: string) => join(siteDir, name);

/** Makes a file of this folder a module that a process can load by itself. */
function bundle(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'haru-bundle-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What CommonJS modules ask for.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url); const __filename = '';",
    },
  });
  return outfile;
}

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-files-'));
});

test('files appear with their folders, and nothing else does', async () => {
  await writeFiles(siteDir, [
    {path: at('a/b.txt'), after: '가'},
    {path: at('a/c.bin'), after: new Uint8Array([1, 2])},
  ]);
  expect(readFileSync(at('a/b.txt'), 'utf8')).toBe('가');
  expect(readdirSync(at('a'))).toEqual(['b.txt', 'c.bin']);
});

test('a file keeps its rights, and stays where a link leads', async () => {
  writeFileSync(at('page.txt'), '가');
  chmodSync(at('page.txt'), 0o600);
  symlinkSync('page.txt', at('link.txt'));
  await writeFiles(siteDir, [{path: at('link.txt'), before: '가', after: '나'}]);
  expect(readFileSync(at('page.txt'), 'utf8')).toBe('나');
  expect(statSync(at('page.txt')).mode & 0o777).toBe(0o600);
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
});

/** Kills itself as soon as it has begun to write a file, which is so large that this takes many turns. */
const WRITER = `
import {existsSync, readdirSync} from 'node:fs';
const [writeFilesPath, siteDir, aside] = process.argv.slice(1);
const {writeFiles} = await import(writeFilesPath);
const isBegun = () => [siteDir + '/asset', aside].some((folder) => existsSync(folder) && readdirSync(folder).length > 0);
const look = () => isBegun() ? process.kill(process.pid, 'SIGKILL') : setImmediate(look);
look();
await writeFiles(siteDir, [{path: siteDir + '/asset/a.png', after: Buffer.alloc(64e6)}]);
`;

test('a command that is killed leaves nothing beside the files, and the next one clears what it left', async () => {
  const aside = at('node_modules/.cache/haru-papers/writing');
  const options = ['--input-type=module', '--eval', WRITER, bundle('writeFiles.ts'), siteDir, aside];
  const [, signal] = await once(spawn(process.execPath, options, {stdio: ['ignore', 'inherit', 'inherit']}), 'exit');
  expect(signal).toBe('SIGKILL');
  expect(readdirSync(at('asset'))).toEqual([]);
  expect(readdirSync(aside)).toEqual(['file']);
  await writeFiles(siteDir, [{path: at('b.txt'), after: '가'}]);
  expect(existsSync(aside)).toBe(false);
});

test('nothing is written where one file was saved meanwhile, or is there already', async () => {
  writeFileSync(at('old.txt'), 'saved by an editor');
  await expect(
    writeFiles(siteDir, [
      {path: at('new.txt'), after: 'x'},
      {path: at('old.txt'), before: 'as read', after: 'y'},
    ]),
  ).rejects.toThrow(/old\.txt이\(가\) 그사이에 바뀌었습니다/);
  await expect(writeFiles(siteDir, [{path: at('old.txt'), after: 'y'}])).rejects.toThrow(/이미 있습니다/);
  expect(readdirSync(siteDir)).toEqual(['old.txt']);
  expect(readFileSync(at('old.txt'), 'utf8')).toBe('saved by an editor');
});

const full = (failing: string, code: string) => async (path: string, content: string | Buffer) => {
  if (path.endsWith(failing)) throw Object.assign(new Error(code), {code});
  writeFileSync(path, content);
};

test.each([
  ['ENOSPC', '디스크가 가득 찼습니다'],
  ['EDQUOT', '쓸 수 있는 디스크를 다 썼습니다'],
  ['EROFS', '읽기만 되는 디스크입니다'],
  ['EACCES', '쓸 권한이 없습니다'],
])('where the last of several files fails with %s, all is as it was', async (code, mend) => {
  writeFileSync(at('library.json'), '[]');
  writeFileSync(at('day.mdx'), 'as read');
  const changes = [
    {path: at('new/asset/a.png'), after: new Uint8Array([1])},
    {path: at('library.json'), before: '[]', after: '[1]'},
    {path: at('day.mdx'), before: 'as read', after: 'longer than before'},
  ];
  const failure = writeFiles(siteDir, changes, full('day.mdx', code));
  await expect(failure).rejects.toThrow(CommandError);
  await expect(failure).rejects.toThrow(
    `${at('day.mdx')}을(를) 쓸 수 없습니다 (${code}). 아무것도 쓰지 않았습니다\n    → ${mend}`,
  );
  expect(readdirSync(siteDir, {recursive: true}).sort()).toEqual(['day.mdx', 'library.json']);
  expect(readFileSync(at('library.json'), 'utf8')).toBe('[]');
  expect(readFileSync(at('day.mdx'), 'utf8')).toBe('as read');
});

test('a file where a folder should be is named', async () => {
  writeFileSync(at('asset'), 'x');
  const failure = writeFiles(siteDir, [
    {path: at('a.txt'), after: '가'},
    {path: at('asset/b/a.png'), after: '나'},
  ]);
  await expect(failure).rejects.toThrow(
    new RegExp(`아무것도 쓰지 않았습니다\n    → 폴더가 있을 자리의 파일 ${at('asset')}을`),
  );
  expect(readdirSync(siteDir).filter((name) => name !== 'node_modules')).toEqual(['asset']);
  await expect(writeWhole(at('asset/a.png'), 'x')).rejects.toThrow(`폴더가 있을 자리의 파일 ${at('asset')}을(를)`);
});

test('two that add a line each at once lose none', async () => {
  writeFileSync(at('day.txt'), '');
  const add = (line: string) =>
    withLock(siteDir, async () => {
      const before = await readFile(at('day.txt'), 'utf8');
      await setTimeout(20);
      await writeFiles(siteDir, [{path: at('day.txt'), before, after: `${before}${line}\n`}]);
    });
  await Promise.all(['a', 'b', 'c', 'd'].map(add));
  expect(readFileSync(at('day.txt'), 'utf8').split('\n').sort()).toEqual(['', 'a', 'b', 'c', 'd']);
});

test('a lock whose owner was killed is taken over; one that is held is waited for, then named', async () => {
  await withLock(siteDir, async () => {
    await expect(withLock(siteDir, async () => {}, 60)).rejects.toThrow(/다른 명령.*author\.lock/);
  });
  const lock = at('node_modules/.cache/haru-papers/author.lock');
  writeFileSync(lock, '999999999');
  expect(await withLock(siteDir, async () => 'done')).toBe('done');
});

test.each([
  ['nothing, as a full disk leaves it', ''],
  ['no process', 'x'],
  ['the process 0', '0'],
])('a lock that names %s is a dead one', async (_, content) => {
  const lock = at('node_modules/.cache/haru-papers/author.lock');
  await withLock(siteDir, async () => {});
  writeFileSync(lock, content);
  expect(await withLock(siteDir, async () => 'done', 0)).toBe('done');
  expect(readdirSync(dirname(lock))).toEqual([]);
});

/** Adds one to a number under the lock, once it is told to; every second process dies in it, after its work. */
const COUNTER = `
import {once} from 'node:events';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
const [withLockPath, siteDir, dies] = process.argv.slice(1);
const {withLock} = await import(withLockPath);
process.send('ready');
await once(process, 'message');
process.disconnect();
await withLock(siteDir, async () => {
  const number = Number(readFileSync(siteDir + '/number', 'utf8'));
  writeFileSync(siteDir + '/inside', '', {flag: 'wx'});
  await setTimeout(5);
  writeFileSync(siteDir + '/number', String(number + 1));
  rmSync(siteDir + '/inside');
  if (dies === 'true') process.kill(process.pid, 'SIGKILL');
}, 50_000);
`;

test('of many commands at once, half of which are killed, each works alone and none is lost', async () => {
  const withLockPath = bundle('withLock.ts');
  writeFileSync(at('number'), '0');
  const commands = Array.from({length: 12}, (_, index) => {
    const dies = index % 2 === 0;
    const options = ['--input-type=module', '--eval', COUNTER, withLockPath, siteDir, String(dies)];
    return spawn(process.execPath, options, {stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
  });
  const isEnded = Promise.all(commands.map((command) => once(command, 'exit')));
  await Promise.all(commands.map((command) => once(command, 'message')));
  for (const command of commands) command.send('start');
  const ends = await isEnded;
  expect(ends.map(([code, signal]) => signal ?? code)).toEqual(
    Array.from({length: 12}, (_, index) => (index % 2 === 0 ? 'SIGKILL' : 0)),
  );
  expect(readFileSync(at('number'), 'utf8')).toBe('12');
}, 60_000);

test('where no lock can be made, nothing is written and the author is told why', async () => {
  writeFileSync(join(siteDir, 'node_modules'), '');
  let isRun = false;
  const locked = withLock(siteDir, async () => {
    isRun = true;
  });
  await expect(locked).rejects.toThrow(CommandError);
  await expect(locked).rejects.toThrow(/author\.lock을\(를\) 만들 수 없습니다 \(E[A-Z]+\)/);
  expect(isRun).toBe(false);
});
