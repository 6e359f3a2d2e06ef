import {readFileSync} from 'node:fs';

import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {run} from './program.ts';

const COMMANDS = ['new', 'add', 'refresh', 'figure', 'check', 'publish', 'import'];
let printed: string;
let exitCode: typeof process.exitCode;

beforeEach(() => {
  printed = '';
  exitCode = process.exitCode;
  const print = (text: unknown) => {
    printed += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

/** What a command line prints, and how it ends. */
async function haru(...words: string[]): Promise<{text: string; code: typeof process.exitCode}> {
  printed = '';
  process.exitCode = undefined;
  await run(['node', 'haru', ...words]);
  return {text: printed, code: process.exitCode};
}

test('help is in one language, and names the quick way to each command', async () => {
  const ENGLISH = / · |[Uu]sage|[Oo]ptions|[Aa]rguments|Commands|display|default/;
  const all = await haru('--help');
  expect(all.code).toBe(0);
  expect(all.text).toMatch(/^사용법: npm run 명령 -- \[옵션\]\n/);
  expect(all.text).not.toMatch(ENGLISH);
  for (const name of COMMANDS) {
    expect(all.text).toMatch(new RegExp(`^  ${name} .*[가-힣]`, 'm'));
    const {text, code} = await haru(name, '--help');
    expect([name, code]).toEqual([name, 0]);
    expect(text).toMatch(new RegExp(`^사용법: npm run ${name} -- `));
    expect(text).not.toMatch(ENGLISH);
    expect((await haru('help', name)).text).toBe(text);
  }
});

test('the version is the package’s', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await haru('--version')).toEqual({text: `${version}\n`, code: 0});
});

test.each([
  [['nwe'], "'nwe'은(는) 없는 명령입니다\n    → new을(를) 뜻했나요?\n    도움말: npx haru --help"],
  [['--verison'], "'--verison'은(는) 없는 옵션입니다\n    → --version을(를) 뜻했나요?\n    도움말: npx haru --help"],
  [
    ['new', '--dat', '2025-10-22'],
    "'--dat'은(는) 없는 옵션입니다\n    → --date을(를) 뜻했나요?\n    도움말: npm run new -- --help",
  ],
  [['add'], '<papers>을(를) 주세요\n    도움말: npm run add -- --help'],
  [['new', '--date'], "'--date <date>'에 값을 주세요\n    도움말: npm run new -- --help"],
  [['import', 'a', 'b'], '인자는 1개까지인데 2개입니다\n    도움말: npm run import -- --help'],
  [
    ['figure', '--page', '0'],
    "'--page <number>'에 줄 수 없는 값입니다: '0'. 쪽은 1부터 셉니다\n    도움말: npm run figure -- --help",
  ],
  [
    ['check', '--site', '--fix'],
    '--site는 글의 이름, --fix, --fetch, --json과 함께 쓰지 않습니다\n    도움말: npm run check -- --help',
  ],
])('%j is refused', async (words, message) => {
  expect(await haru(...words)).toEqual({text: message, code: 1});
});
