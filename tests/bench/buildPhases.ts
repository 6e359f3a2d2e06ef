import {stripVTControlCharacters} from 'node:util';

export interface BuildPhase {
  /** As Docusaurus calls it: `Load site`, `Bundling with rspack`, `SSG`. */
  name: string;
  seconds: number;
}

/**
 * `[PERF] Build > ko > SSG - 1.92 seconds! - (Heap 101mb -> …)`: the third name is the phase. Before
 * the build proper, `Get locales to build` reads the site's config.
 */
const PHASE =
  /^\[PERF\](?:\[KO\])? (?:Build > [^>]+ > )?(Get locales to build|(?<= > )[^>]+) - ([\d.]+) (ms|seconds!) - \(/gm;

/**
 * Reads how long the phases of a build took, in the order they ended, from the output of a build with
 * `DOCUSAURUS_PERF_LOGGER=true`. What lies between them (starting Node, loading Docusaurus) is in none.
 */
export function buildPhases(output: string): BuildPhase[] {
  return [...stripVTControlCharacters(output).matchAll(PHASE)].map(([, name = '', time, unit]) => ({
    name,
    seconds: Number(time) / (unit === 'ms' ? 1000 : 1),
  }));
}
