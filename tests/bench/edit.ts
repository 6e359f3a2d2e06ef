/**
 * Measures the author's preview over a generated archive: how long `npm start` takes, and how long from a saved edit of
 * the newest day until a browser shows it.
 *
 *     npm run bench:edit [-- --days 1000 --edits 10 --keep]
 */
import {appendFile, mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {chromium, type Page} from '@playwright/test';

import {findBrowser} from '../browser/findBrowser.ts';
import {type RunningSite, startSite} from '../site/startSite.ts';
import {dayPath, LAST_DATE} from './archiveDates.ts';
import {generateArchive} from './generateArchive.ts';
import {markdownTable} from './markdownTable.ts';
import {createOurs} from './sites.ts';
import {seconds} from './units.ts';

/** Between two edits, for the dev server to come to rest, in milliseconds. */
const PAUSE = 2000;

const {values} = parseArgs({
  options: {
    days: {type: 'string', default: '1000'},
    edits: {type: 'string', default: '10'},
    /** A site that `--keep` kept. */
    site: {type: 'string'},
    keep: {type: 'boolean', default: false},
    /** Writes a profile of the second start and its edits beside the site. */
    profile: {type: 'boolean', default: false},
  },
});
const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (text: string) => console.error(text);
const page = `docs/${dayPath(LAST_DATE)}`;

const workDir = values.site ?? (await realpath(await mkdtemp(join(tmpdir(), 'edit-'))));
const dir = join(workDir, 'site');
try {
  if (!values.site) {
    say(`Writing ${values.days} days …`);
    const {docs} = await generateArchive(join(workDir, 'docs'), Number(values.days));
    await createOurs({root, dir, docs});
  }
  say('Starting …');
  const first = await startSite({dir});
  await first.stop();
  say('Starting again …');
  const nodeArgs = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${workDir}`] : [];
  const env: Record<string, string> = values.profile ? {DOCUSAURUS_PERF_LOGGER: 'true'} : {};
  const second = await startSite({dir, nodeArgs, env});
  const edits = await timeEdits(second, Number(values.edits));
  await second.stop();
  if (values.profile) say(second.output());
  console.log(
    markdownTable(
      [`${values.days} days`, 'median', '95th', 'slowest'],
      [
        ['npm start until it answers, first time', seconds(first.seconds), '', ''],
        ['npm start until it answers, again', seconds(second.seconds), '', ''],
        ['a saved edit until it is shown', ...quantiles(edits)],
      ],
    ),
  );
} finally {
  if (values.keep || values.site) say(`Kept in ${workDir}`);
  else await rm(workDir, {recursive: true, force: true});
}

/** In milliseconds, one for each edit. */
async function timeEdits({address}: RunningSite, count: number): Promise<number[]> {
  const {executablePath, args} = await findBrowser();
  const browser = await chromium.launch({executablePath, args});
  try {
    const tab = await browser.newPage();
    await tab.goto(address + page);
    await tab.getByRole('article').waitFor();
    const times: number[] = [];
    for (let edit = 1; edit <= count; edit++) {
      await tab.waitForTimeout(PAUSE);
      times.push(await timeEdit(tab, `낱말${edit}-${process.pid}`));
    }
    return times;
  } finally {
    await browser.close();
  }
}

/** Adds a word to the newest day's file and waits until the page holds it. */
async function timeEdit(tab: Page, word: string): Promise<number> {
  const startedAt = performance.now();
  await appendFile(join(dir, `${page}.mdx`), `\n\n${word}\n`);
  // Asked with every frame: a locator would ask twice a second.
  await tab.waitForFunction((text) => document.body.textContent.includes(text), word, {
    polling: 'raf',
    timeout: 60_000,
  });
  return performance.now() - startedAt;
}

function quantiles(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [0.5, 0.95, 1].map((share) => seconds(at(share) / 1000));
}
