/**
 * Builds a generated archive with this project and with stock Docusaurus, one after the other, and
 * prints what they cost beside each other and beside the budgets:
 *
 *     npm run bench -- --days 1000 [--cold] [--skip-stock] [--peers] [--keep]
 *
 * `--cold` measures what a machine pays that has nothing at hand, and nothing else: a build with every figure and card, and what
 * a hundred mixed figures take and weigh.
 *
 * `--peers` builds the same days with Starlight and VitePress too, whose packages it installs for that, without the project's
 * own: it is the one thing here that asks the network.
 *
 * Not measured here: the dev server and the search, which need a browser. Ends with 1 if a build fails.
 */
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {STORE} from '../../src/archive/store.mjs';
import {dayPath, isMathsDay, LAST_DATE, nextWeekday} from './archiveDates.ts';
import {
  buildTable,
  derivedTable,
  figureTable,
  onceTable,
  pageTable,
  type SiteMeasure,
  sizeTable,
} from './benchTables.ts';
import {budgetTable} from './budgets.ts';
import {coldFigures} from './coldFigures.ts';
import {dayFigures} from './dayText.ts';
import {type Archive, generateArchive} from './generateArchive.ts';
import {measureBuild, measureOutput, measurePeer} from './measureSite.ts';
import {createPeer, type Peer, peers} from './peers.ts';
import {createOurs, createStock, STOCK_ENV} from './sites.ts';
import {warmCards} from './warmCards.ts';
import {warmFigures} from './warmFigures.ts';

const {values} = parseArgs({
  options: {
    days: {type: 'string', default: '100'},
    cold: {type: 'boolean', default: false},
    'skip-stock': {type: 'boolean', default: false},
    peers: {type: 'boolean', default: false},
    keep: {type: 'boolean', default: false},
  },
});
const days = Number(values.days);
if (!Number.isInteger(days) || days < 1) {
  console.error(`--days takes a whole number from 1 on, not '${values.days}': npm run bench -- --days 100`);
  process.exit(2);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const say = (text: string) => console.error(text);
/** The page that hydrates; where every page does, there is none of its own. */
const COUNTER_PAGE = 'counter';
void bench();

async function bench(): Promise<void> {
  const workDir = await realpath(await mkdtemp(join(tmpdir(), 'bench-')));
  try {
    say(`Writing ${days} days …`);
    const archive = await generateArchive(join(workDir, 'docs'), days);
    const stock = values['skip-stock'] ? undefined : await unlessFailed(measureStock(workDir, archive));
    const ours = await unlessFailed(measureOurs(workDir, archive));
    const others: SiteMeasure[] = [];
    for (const peer of values.peers ? peers : []) {
      const site = await unlessFailed(measureOther(peer, workDir, archive));
      if (site) others.push(site);
    }
    const sites = [stock, ours, ...others].filter((site) => site !== undefined);
    const tables = [
      buildTable(sites),
      ...(ours?.figures ? [figureTable(ours.figures)] : []),
      ...(ours?.once ? [onceTable(ours.once)] : []),
      ...(ours ? [derivedTable(ours.cold)] : []),
      sizeTable(sites),
      pageTable(sites),
      ...(ours ? [budgetTable({ours, stock, days})] : []),
    ];
    if (sites.length > 0) console.log(`## ${days} days\n\n${tables.join('\n\n')}`);
  } finally {
    if (values.keep) say(`Kept in ${workDir}`);
    else await rm(workDir, {recursive: true, force: true});
  }
}

/** A failed build is reported and sets the exit code; the other site's figures are still worth having. */
async function unlessFailed(measure: Promise<SiteMeasure>): Promise<SiteMeasure | undefined> {
  try {
    return await measure;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return undefined;
  }
}

async function measureStock(workDir: string, archive: Archive): Promise<SiteMeasure> {
  // The first build of all reads the packages from the disk for the others: it must not count against stock.
  say('Warming the disk …');
  const first = await generateArchive(join(workDir, 'first-docs'), 1);
  await measureBuild(await createStock({root, dir: join(workDir, 'first'), docs: first.docs}), STOCK_ENV);

  say('Building stock …');
  const dir = await createStock({root, dir: join(workDir, 'stock'), docs: archive.docs});
  const cold = await measureBuild(dir, STOCK_ENV);
  return {name: 'stock', cold, output: await measure(dir, archive, COUNTER_PAGE)};
}

async function measureOurs(workDir: string, archive: Archive): Promise<SiteMeasure> {
  const dir = await createOurs({root, dir: join(workDir, 'ours'), docs: archive.docs});
  if (values.cold) return measureCold(workDir, dir, archive);
  say('Encoding figures and drawing cards …');
  const once = [...(await warmFigures(dir)), await warmCards(dir, archive.dates)];

  say('Building ours …');
  const cold = await measureBuild(dir);
  const output = await measure(dir, archive, COUNTER_PAGE);

  say('Building ours with one new day …');
  await archive.addDay(join(dir, 'docs'), nextWeekday(LAST_DATE));
  return {name: 'ours', cold, warm: await measureBuild(dir), once, output};
}

/** Figures and cards are made twice: alone, which tells what a piece takes, and in the build. */
async function measureCold(workDir: string, dir: string, archive: Archive): Promise<SiteMeasure> {
  say('Encoding mixed figures …');
  const figures = await coldFigures(join(workDir, 'figures'));
  say('Encoding figures and drawing cards …');
  const once = [...(await warmFigures(dir)), await warmCards(dir, archive.dates)];
  await rm(join(dir, STORE), {recursive: true});

  say('Building ours with every figure and card …');
  const cold = await measureBuild(dir);
  return {name: 'ours', cold, isBare: true, figures, once, output: await measure(dir, archive, COUNTER_PAGE)};
}

async function measureOther(peer: Peer, workDir: string, archive: Archive): Promise<SiteMeasure> {
  say(`Installing ${peer.name} …`);
  const dir = join(workDir, peer.folder);
  await createPeer(peer, dir, archive.docs);
  say(`Building ${peer.name} …`);
  return {name: peer.name, cold: await measurePeer(peer, dir), output: await measure(dir, archive)};
}

/** Weighs the newest day (which has no maths), the newest day with maths, and the page that hydrates. */
function measure(dir: string, {dates}: Archive, hydrating?: string) {
  const maths = dates.findLast(isMathsDay);
  const pages = {day: dayPath(LAST_DATE), maths: maths && dayPath(maths), hydrating};
  return measureOutput(dir, pages, dayFigures(LAST_DATE));
}
