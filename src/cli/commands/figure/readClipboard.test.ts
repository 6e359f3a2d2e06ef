import {expect, test} from 'vitest';

import {type RunProgram, readClipboard} from './readClipboard.ts';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const missing = () => Promise.reject(Object.assign(new Error('spawn'), {code: 'ENOENT'}));

/** Programs by name; all others are not installed. */
function programs(installed: Record<string, () => Promise<Buffer>>): {run: RunProgram; asked: string[][]} {
  const asked: string[][] = [];
  const run: RunProgram = (program, args) => {
    asked.push([program, ...args]);
    return (installed[program] ?? missing)();
  };
  return {run, asked};
}

test.each([
  ['darwin', {}, 'pngpaste', PNG],
  ['darwin', {}, 'osascript', Buffer.from(`«data PNGf${PNG.toString('hex').toUpperCase()}»\n`)],
  ['win32', {}, 'powershell.exe', Buffer.from(`${PNG.toString('base64')}\r\n`)],
  ['linux', {WSL_DISTRO_NAME: 'Ubuntu'}, 'powershell.exe', Buffer.from(PNG.toString('base64'))],
  ['linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'wl-paste', PNG],
  ['linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'}, 'xclip', PNG],
  ['linux', {DISPLAY: ':0'}, 'xclip', PNG],
] as const)('on %s with %j it is read by %s', async (platform, env, program, printed) => {
  const {run} = programs({[program]: async () => printed});
  expect(await readClipboard({platform, env, run})).toEqual(PNG);
});

test('what to install is named', async () => {
  const {run} = programs({});
  await expect(readClipboard({platform: 'darwin', env: {}, run})).rejects.toThrow(/pngpaste을\(를\) 설치/);
  await expect(readClipboard({platform: 'linux', env: {WAYLAND_DISPLAY: 'a', DISPLAY: 'b'}, run})).rejects.toThrow(
    /wl-clipboard 또는 xclip을\(를\) 설치/,
  );
  await expect(readClipboard({platform: 'linux', env: {}, run})).rejects.toThrow(/클립보드가 없는 곳/);
});

test('a clipboard without a picture is told from a program that is missing', async () => {
  const failing = programs({xclip: () => Promise.reject(new Error('target image/png not available'))});
  await expect(readClipboard({platform: 'linux', env: {DISPLAY: ':0'}, run: failing.run})).rejects.toThrow(
    '그림이 없습니다',
  );
  const empty = programs({'powershell.exe': async () => Buffer.alloc(0)});
  await expect(readClipboard({platform: 'win32', env: {}, run: empty.run})).rejects.toThrow('그림이 없습니다');
});
