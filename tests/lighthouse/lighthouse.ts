/**
 * Builds this archive, serves it as GitHub Pages would, and has Lighthouse look at a page of each type, as on a throttled phone:
 *
 *     npm run lighthouse
 *
 * Prints the scores and every audit that cost a point; ends with 1 if a category is below 100, or anything moves while a page loads.
 */
import {execFile} from 'node:child_process';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {RunnerResult} from 'lighthouse';

import {markdownTable} from '../bench/markdownTable.ts';
import {findBrowser} from '../browser/findBrowser.ts';
import {servePages} from '../pages/server.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {pagePaths} from '../site/pagePaths.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BASE_URL = '/haru/';
/** What no search engine shall find, which Lighthouse holds against a page. */
const HIDDEN = new Set(['offline', 'not found']);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

void run();

async function run(): Promise<void> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'lighthouse-')));
  try {
    const site = await createSite({root, dir: join(dir, 'site'), docs: join(root, 'docs')});
    const {code, output} = await buildSite({
      dir: site,
      env: {SITE_URL: 'https://example.github.io', SITE_BASE_URL: BASE_URL},
    });
    if (code !== 0) throw new Error(`The build failed:\n${output}`);
    const paths = Object.entries(await pagePaths(join(site, 'build')));
    await measure(
      join(site, 'build'),
      paths.filter(([type]) => !HIDDEN.has(type)).map(([, path]) => path),
    );
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
}

async function measure(build: string, paths: string[]): Promise<void> {
  const server = await servePages({dir: build, baseUrl: BASE_URL});
  try {
    const rows: string[][] = [];
    for (const path of paths) {
      const report = await audit(server.url + path);
      rows.push([path || 'home', ...scores(report), timings(report)]);
      for (const loss of losses(report)) console.error(`${path || 'home'}: ${loss}`);
      if (scores(report).some((score) => score !== '100') || moves(report)) process.exitCode = 1;
    }
    console.log(markdownTable(['page', ...CATEGORIES, 'LCP, TBT, CLS'], rows));
  } finally {
    await server.close();
  }
}

/** Runs Lighthouse as a program of its own: it sends functions to the page as text, which tsx would have rewritten. */
async function audit(url: string): Promise<Report> {
  const {executablePath, args} = await findBrowser();
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
    ],
    {env: {...process.env, CHROME_PATH: executablePath}, maxBuffer: 64 * 1024 * 1024},
  );
  return JSON.parse(stdout) as Report;
}

type Report = RunnerResult['lhr'];

function scores({categories}: Report): string[] {
  return CATEGORIES.map((id) => String(Math.round((categories[id]?.score ?? 0) * 100)));
}

function timings({audits}: Report): string {
  const metrics = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  return metrics.map((id) => audits[id]?.displayValue ?? '?').join(', ');
}

function moves({audits}: Report): boolean {
  return audits['cumulative-layout-shift']?.numericValue !== 0;
}

/** The audits that count and are not at their best. */
function losses({categories, audits}: Report): string[] {
  const counted = Object.values(categories).flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0));
  return counted.flatMap(({id}) => {
    const audit = audits[id];
    const isFull = audit?.score === null || (audit?.score ?? 0) >= 0.995;
    return audit && !isFull ? [`${id} ${audit.score}: ${audit.title} ${audit.displayValue ?? ''}`] : [];
  });
}
