import {join} from 'node:path';
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
  /** By the script of `npm run build`, as an author does; else by plain `docusaurus build`. */
  byScript?: boolean;
  /** Milliseconds after which the build is killed. */
  killAfter?: number;
}

/** Runs `docusaurus build --locale ko` in a site, as a child process; a failed build does not throw. */
export function buildSite({
  dir,
  outDir,
  env = {},
  cwd = dir,
  byScript = false,
  killAfter,
}: BuildOptions): Promise<MeasuredRun> {
  const command = byScript
    ? [join(dir, 'src/cli/scripts/build.mjs')]
    : [join(dir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'];
  const args = [
    ...(cwd === dir ? [] : [dir]),
    '--locale',
    'ko',
    ...(outDir === undefined ? [] : ['--out-dir', outDir]),
  ];
  // The question whether Docusaurus has a newer version would go over the network.
  return runMeasured([...command, ...args], {
    cwd,
    env: {NO_UPDATE_NOTIFIER: '1', ...env},
    killAfter,
  });
}
