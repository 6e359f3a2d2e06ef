/**
 * Measures the search beside others, in one run, and prints the tables:
 *
 *     npm run search-table [-- --papers 1000,5000,18000] [--skip-scale]
 *
 * First what a reader remembers, over notes of real length; then the judged queries and the particle table over the frozen
 * archive of short ones; then bytes and times over generated ones of
 * several sizes.
 */
import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';

import type {SearchRecord} from '../../src/derived/search/searchRecords.ts';
import {syllablePairs, words} from '../../src/papers/search/searchTerms.ts';
import {markdownTable} from '../bench/markdownTable.ts';
import {kilobytes} from '../bench/units.ts';
import {ABLATIONS} from './ablations.ts';
import {compareScale} from './compareScale.ts';
import {openEasyops, writeEasyops} from './easyops.ts';
import {frozenRecords, openFrozenArchive} from './fixture.ts';
import {judged} from './judged.ts';
import {judgedByReader} from './judgedByReader.ts';
import {type Find, judge, mean, median, type Outcome, type Sought} from './measure.ts';
import {openMiniSearch} from './miniSearch.ts';
import {openPagefind, writePagefind} from './pagefind.ts';
import {particleTable} from './particleTable.ts';
import {openRemembered, rememberedQueries, rememberedRecords} from './remembered.ts';

const {values} = parseArgs({
  options: {papers: {type: 'string', default: '1000,5000,18000'}, 'skip-scale': {type: 'boolean', default: false}},
});

const JUDGED = [
  {by: "the engine's authors", queries: judged},
  {by: 'a reader who did not know the engine', queries: judgedByReader},
];

const workDir = await mkdtemp(join(tmpdir(), 'search-'));
try {
  await compareRemembered();
  await compareQuality();
  if (!values['skip-scale']) await compareScale(values.papers.split(',').map(Number));
} finally {
  await rm(workDir, {recursive: true, force: true});
}
// Pagefind's service would keep the process.
process.exit();

/** Recall, reciprocal rank and gain of each search, and the recall of each kind of query; its bytes and its time. */
async function compareRemembered(): Promise<void> {
  const records = await rememberedRecords();
  const queries = rememberedQueries(records);
  const kinds = [...new Set(queries.map(({kind}) => kind))];
  const folder = join(workDir, 'remembered');
  await writePagefind(records, folder);
  const easyops = writeEasyops(records);
  const searches: [string, () => Promise<{find: Find; bytes: number}>][] = [
    ['ours', async () => openRemembered(records)],
    ...Object.entries(ABLATIONS).map(([name, settings]): [string, () => Promise<{find: Find; bytes: number}>] => [
      `ours, ${name}`,
      async () => openRemembered(records, settings),
    ]),
    ['MiniSearch, BM25+, pairs of syllables', async () => openMiniSearch(records)],
    ['Pagefind', async () => ({...(await openPagefind([folder])), bytes: (await folderSize(folder)).bytes})],
    [
      'easyops search-local, ko',
      async () => ({
        ...(await openEasyops(records, easyops, join(workDir, 'easyops-remembered'))),
        bytes: gzipSync(easyops).length,
      }),
    ],
  ];
  const rows: string[][] = [];
  for (const [name, open] of searches) {
    const {find, bytes} = await open();
    const outcomes = await judge(find, queries);
    const of = (value: (outcome: Outcome) => number, some = outcomes) => mean(some.map(value)).toFixed(3);
    rows.push([
      name,
      of(({recall}) => recall),
      of(({reciprocalRank}) => reciprocalRank),
      of(({gain}) => gain),
      String(outcomes.filter(({found}) => found.length === 0).length),
      ...kinds.map((kind) =>
        of(
          ({recall}) => recall,
          outcomes.filter((one) => one.kind === kind),
        ),
      ),
      kilobytes(bytes),
      median(outcomes.map(({milliseconds}) => milliseconds)).toFixed(1),
    ]);
  }
  console.log(`## ${queries.length} queries from memory, ${records.length} notes of real length, one meant each\n`);
  const columns = ['search', 'recall@10', 'MRR', 'nDCG', 'no answer', ...kinds, 'index', 'ms a query'];
  console.log(`${markdownTable(columns, rows)}\n`);
}

async function compareQuality(): Promise<void> {
  const records = await frozenRecords();
  const documents = records.map(({document}) => document);
  const folder = join(workDir, 'stock');
  const pairsFolder = join(workDir, 'pairs');
  await writePagefind(records, folder);
  await writePagefind(records.map(toPairs), pairsFolder);
  const searches: [string, () => Promise<{find: Find}>][] = [
    ['ours', openFrozenArchive],
    ['stock Pagefind', () => openPagefind([folder])],
    [
      'Pagefind, pairs of syllables',
      async () => {
        const {find} = await openPagefind([pairsFolder]);
        return {find: (query, limit) => find(pairQuery(query), limit)};
      },
    ],
    ['easyops search-local, ko', () => openEasyops(records, writeEasyops(records), join(workDir, 'easyops'))],
  ];
  const judgedTables = JUDGED.map(({by, queries}) => {
    const kinds = [...new Set(queries.map(({kind}) => kind))];
    return {by, queries, kinds, rows: [] as string[][]};
  });
  const tableRows: string[][] = [];
  for (const [name, open] of searches) {
    const {find} = await open();
    for (const {queries, kinds, rows} of judgedTables) rows.push([name, ...(await judgedCells(find, queries, kinds))]);
    const columns = await particleTable(find, documents);
    tableRows.push(
      [`${name}, recall`, ...columns.map(({recall}) => recall.toFixed(3))],
      [`${name}, precision`, ...columns.map(({precision}) => precision.toFixed(3))],
    );
  }
  for (const {by, queries, kinds, rows} of judgedTables) {
    console.log(`## ${queries.length} queries judged by ${by}, ${documents.length} sections\n`);
    console.log(`${markdownTable(['search', 'recall@10', 'MRR', ...kinds], rows)}\n`);
  }
  console.log(`## Words with particles, ${documents.length} sections\n`);
  console.log(`${markdownTable(['set of sections', 'bare', '을/를', '은/는', '의', '에서', 'joined'], tableRows)}\n`);
}

/** Recall, reciprocal rank, and the recall of each kind of query. */
async function judgedCells(find: Find, queries: readonly Sought[], kinds: readonly string[]): Promise<string[]> {
  const outcomes = await judge(find, queries);
  const recallOf = (some: readonly Outcome[]) => mean(some.map(({recall}) => recall)).toFixed(3);
  return [
    recallOf(outcomes),
    mean(outcomes.map(({reciprocalRank}) => reciprocalRank)).toFixed(3),
    ...kinds.map((kind) => recallOf(outcomes.filter((one) => one.kind === kind))),
  ];
}

/** A record whose Hangul words are pairs of syllables, which Pagefind finds in all forms of a word. */
function toPairs(record: SearchRecord): SearchRecord {
  const write = (text: string) => text.split('\n').map(pairQuery).join('\n');
  const {document} = record;
  return {...record, document: {...document, text: write(document.text), subtitle: write(document.subtitle ?? '')}};
}

function pairQuery(query: string): string {
  return words(query)
    .flatMap(({kind, text}) => (kind === 'hangul' && text.length > 1 ? syllablePairs(text) : [text]))
    .join(' ');
}

async function folderSize(folder: string): Promise<{bytes: number; files: number}> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({parentPath, name}) => (await stat(join(parentPath, name))).size));
  return {bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length};
}
