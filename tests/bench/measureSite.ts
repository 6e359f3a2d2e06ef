import {execFile} from 'node:child_process';
import {access, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

import {buildSite} from '../site/buildSite.ts';
import {type MeasuredRun, runMeasured} from '../site/runMeasured.ts';
import {type BuildPhase, buildPhases} from './buildPhases.ts';
import {type DerivedFiles, derivedFiles} from './derivedFiles.ts';
import {figureSize} from './figureSize.ts';
import {loadedFonts} from './loadedFonts.ts';
import type {Peer} from './peers.ts';
import {type SiteSize, siteSize} from './siteSize.ts';
import {type PageWeight, weighPage} from './weighPage.ts';

const ORIGIN = 'https://example.github.io';
const BASE_URL = '/haru/';

/** Where all sites are built for. */
const ADDRESS = {SITE_URL: ORIGIN, SITE_BASE_URL: BASE_URL};

/** A build that ended well. */
export interface BuildMeasure {
  seconds: number;
  phases: BuildPhase[];
  derived: DerivedFiles[];
  peakBytes: number | undefined;
}

/** The pages that are weighed: addresses below `docs`, without ending. */
export interface WeighedPages {
  day: string;
  /** `undefined` where the archive is too short to have one. */
  maths: string | undefined;
  /** `undefined` where the site has no such page. */
  hydrating: string | undefined;
}

export type PageKind = keyof WeighedPages;

export interface OutputMeasure {
  size: SiteSize;
  pages: Partial<Record<PageKind, PageWeight>>;
  /** The heaviest figure, all its files together, in bytes. */
  figure: number;
}

/**
 * Builds the site in a directory and measures the run: cold on a new site, warm from then on.
 * jiti, which loads the config, keeps what it compiled in the temporary folder for every site of the
 * machine; a temporary folder inside the site makes that cache part of the measure too.
 *
 * @throws with the end of the build's output if it fails.
 */
export async function measureBuild(dir: string, env: Readonly<Record<string, string>> = {}): Promise<BuildMeasure> {
  const temporary = join(dir, 'node_modules', '.cache', 'tmp');
  await mkdir(temporary, {recursive: true});
  await settle();
  const logged = {DOCUSAURUS_PERF_LOGGER: 'true', TMPDIR: temporary, TEMP: temporary};
  return measured(dir, await buildSite({dir, env: {...ADDRESS, ...logged, ...env}}));
}

/**
 * Builds a peer's site and measures the run.
 *
 * @throws with the end of the build's output if it fails.
 */
export async function measurePeer({command}: Peer, dir: string): Promise<BuildMeasure> {
  await settle();
  const env = {...ADDRESS, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'};
  return measured(dir, await runMeasured(command, {cwd: dir, env}));
}

function measured(dir: string, {code, output, seconds, peakBytes}: MeasuredRun): BuildMeasure {
  if (code !== 0) {
    throw new Error(`The build in ${dir} ended with ${code}:\n${output.split('\n').slice(-60).join('\n')}`);
  }
  return {seconds, phases: buildPhases(output), derived: derivedFiles(output), peakBytes};
}

/** Has the system write to the disk what earlier steps left in memory: a build would wait for it. */
async function settle(): Promise<void> {
  // Not a command of Windows.
  await promisify(execFile)('sync').catch(() => {});
}

/** Measures what a build left in a site's directory; `figures` are names without their ending. */
export async function measureOutput(dir: string, pages: WeighedPages, figures: string[]): Promise<OutputMeasure> {
  const outDir = join(dir, 'build');
  const kinds = (Object.keys(pages) as PageKind[]).filter((kind) => pages[kind] !== undefined);
  const paths = kinds.map((kind) => `docs/${pages[kind]}`);
  const fonts = await loadedFonts(outDir, BASE_URL, paths);
  const weights = await Promise.all(
    paths.map(async (path, index) =>
      weighPage({
        outDir,
        baseUrl: BASE_URL,
        origin: ORIGIN,
        file: await pageFile(outDir, path),
        fonts: fonts[index] ?? {files: 0, bytes: 0},
      }),
    ),
  );
  return {
    size: await siteSize(outDir),
    pages: Object.fromEntries(kinds.map((kind, index) => [kind, weights[index]])),
    figure: Math.max(0, ...(await Promise.all(figures.map((name) => figureSize(outDir, name))))),
  };
}

/** Which of the two files an address has depends on `trailingSlash`. */
async function pageFile(outDir: string, path: string): Promise<string> {
  const file = `${path}.html`;
  const exists = await access(join(outDir, file)).then(
    () => true,
    () => false,
  );
  return exists ? file : `${path}/index.html`;
}
