import {execFile} from 'node:child_process';

import {CommandError} from '../../CommandError.ts';

/** Runs a program and gives what it printed. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<Buffer>;

/** A program that prints the picture of a system's clipboard. */
interface Paste {
  program: string;
  args: string[];
  decode(printed: Buffer): Buffer;
}

const asIs = (printed: Buffer) => printed;

const POWERSHELL = [
  'Add-Type -AssemblyName System.Windows.Forms,System.Drawing',
  '$image = [System.Windows.Forms.Clipboard]::GetImage()',
  'if ($image) {',
  '  $stream = New-Object System.IO.MemoryStream',
  '  $image.Save($stream, [System.Drawing.Imaging.ImageFormat]::Png)',
  '  [Console]::Out.Write([Convert]::ToBase64String($stream.ToArray()))',
  '}',
].join('\n');

const powershell = (program: string): Paste => ({
  program,
  args: ['-NoProfile', '-NonInteractive', '-STA', '-Command', POWERSHELL],
  decode: (printed) => Buffer.from(printed.toString('latin1').trim(), 'base64'),
});

const PASTES = {
  mac: [
    {program: 'pngpaste', args: ['-'], decode: asIs},
    {
      program: 'osascript',
      args: ['-e', 'get the clipboard as «class PNGf»'],
      // «data PNGf89504E47…»
      decode: (printed) => Buffer.from(/PNGf([0-9A-F]+)/i.exec(printed.toString('utf8'))?.[1] ?? '', 'hex'),
    },
  ],
  windows: [powershell('powershell.exe')],
  wayland: [{program: 'wl-paste', args: ['--no-newline', '--type', 'image/png'], decode: asIs}],
  x11: [{program: 'xclip', args: ['-selection', 'clipboard', '-t', 'image/png', '-o'], decode: asIs}],
} satisfies Record<string, Paste[]>;

const INSTALL = {mac: 'pngpaste', windows: 'PowerShell', wayland: 'wl-clipboard', x11: 'xclip'};

/**
 * Reads the picture in the system's clipboard as a PNG, by whatever program the system has for it.
 *
 * @throws CommandError where it has none, naming what to install, or where the clipboard holds no picture
 */
export async function readClipboard({
  platform = process.platform,
  env = process.env,
  run = runProgram,
}: {
  platform?: NodeJS.Platform;
  env?: NodeJS.ProcessEnv;
  run?: RunProgram;
} = {}): Promise<Buffer> {
  const systems = systemsOf(platform, env);
  if (systems.length === 0) {
    throw new CommandError('클립보드가 없는 곳입니다 (화면이 없습니다). 그림을 파일로 저장해서 주세요');
  }
  let isThere = false;
  for (const paste of systems.flatMap((system): Paste[] => PASTES[system])) {
    try {
      const picture = paste.decode(await run(paste.program, paste.args));
      if (picture.length > 0) return picture;
      isThere = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') isThere = true;
    }
  }
  if (isThere) throw new CommandError('클립보드에 그림이 없습니다. 그림을 복사한 뒤 다시 하세요');
  const wanted = systems.map((system) => INSTALL[system]).join(' 또는 ');
  throw new CommandError(
    `클립보드를 읽을 프로그램이 없습니다. ${wanted}을(를) 설치하거나, 그림을 파일로 저장해서 주세요`,
  );
}

function systemsOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): (keyof typeof PASTES)[] {
  if (platform === 'darwin') return ['mac'];
  if (platform === 'win32') return ['windows'];
  return [
    ...(env.WSL_DISTRO_NAME ? (['windows'] as const) : []),
    ...(env.WAYLAND_DISPLAY ? (['wayland'] as const) : []),
    ...(env.DISPLAY ? (['x11'] as const) : []),
  ];
}

function runProgram(program: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(program, args, {encoding: 'buffer', maxBuffer: 1 << 28, timeout: 20_000}, (error, printed) => {
      if (error) reject(error);
      else resolve(printed);
    });
  });
}
