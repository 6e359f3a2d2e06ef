import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {watchMemory} from './watchMemory.ts';

export interface BuildOptions {
  /** A site's directory, as `createSite` makes it. */
  dir: string;
  /** `dir/build` where it is left out. */
  outDir?: string;
  /**
   * Set on top of the caller's environment. The site reads `SITE_URL` (an origin,
   * `https://example.github.io`) and `SITE_BASE_URL` (`/haru/`).
   */
  env?: Readonly<Record<string, string>>;
}

export interface BuildResult {
  /** Exit code; `null` if a signal ended the build. */
  code: number | null;
  /** What the build wrote to stdout and stderr, in the order it arrived. */
  output: string;
  seconds: number;
  /** Highest resident memory of the build's processes together; known on Linux only. */
  peakBytes: number | undefined;
}

/** Runs `docusaurus build --locale ko` in a site, as a child process; a failed build does not throw. */
export async function buildSite({dir, outDir, env = {}}: BuildOptions): Promise<BuildResult> {
  const command = join(dir, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  // As the project's own scripts do; stock has no such file.
  const before = join(dir, 'src', 'cli', 'beforeDocusaurus.mjs');
  const nodeArgs = existsSync(before) ? ['--import', pathToFileURL(before).href] : [];
  const args = ['build', '--locale', 'ko', ...(outDir === undefined ? [] : ['--out-dir', outDir])];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, command, ...args], {
    cwd: dir,
    // The question whether Docusaurus has a newer version would go over the network.
    env: {...process.env, NO_UPDATE_NOTIFIER: '1', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const peakBytes = child.pid === undefined ? () => undefined : watchMemory(child.pid);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return {code, output, seconds: (performance.now() - startedAt) / 1000, peakBytes: peakBytes()};
  } finally {
    peakBytes();
  }
}
