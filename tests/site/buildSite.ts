import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type MeasuredRun, runMeasured} from './runMeasured.ts';

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
  /** The working directory; the site's where it is left out. */
  cwd?: string;
  /** Milliseconds after which the build is killed. */
  killAfter?: number;
}

/** Runs `docusaurus build --locale ko` in a site, as a child process; a failed build does not throw. */
export function buildSite({dir, outDir, env = {}, cwd = dir, killAfter}: BuildOptions): Promise<MeasuredRun> {
  const command = join(dir, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  // As the project's own scripts do; stock has no such file.
  const before = join(dir, 'src', 'cli', 'scripts', 'beforeDocusaurus.mjs');
  const nodeArgs = existsSync(before) ? ['--import', pathToFileURL(before).href] : [];
  const args = [
    'build',
    ...(cwd === dir ? [] : [dir]),
    '--locale',
    'ko',
    ...(outDir === undefined ? [] : ['--out-dir', outDir]),
  ];
  // The question whether Docusaurus has a newer version would go over the network.
  return runMeasured([...nodeArgs, command, ...args], {
    cwd,
    env: {NO_UPDATE_NOTIFIER: '1', ...env},
    killAfter,
  });
}
