/**
 * Measures the search beside others, in one run, and prints the tables:
 *
 *     npm run search-table [-- --days 3000] [--skip-scale]
 *
 * First what a reader remembers, over notes of real length; then the judged queries and the particle table over the frozen
 * archive of short ones; then sizes and times over a generated one.
 */
import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

import {configureSearch, search} from '../../src/client/search/search.ts';
import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import {shardCount} from '../../src/derived/search/searchFiles.ts';
import {type SearchRecord, searchRecords} from '../../src/derived/search/searchRecords.ts';
import {lineTerms, queryAtoms, syllablePairs} from '../../src/papers/search/searchTerms.ts';
import {generateCatalogue} from '../bench/generateCatalogue.ts';
import {markdownTable} from '../bench/markdownTable.ts';
import {kilobytes, megabytes, seconds} from '../bench/units.ts';
import {openEasyops, writeEasyops} from './easyops.ts';
import {frozenRecords, openFrozenArchive} from './fixture.ts';
import {judged} from './judged.ts';
import {judgedByReader} from './judgedByReader.ts';
import {type Find, judge, mean, median, type Outcome, type Sought} from './measure.ts';
import {openMiniSearch} from './miniSearch.ts';
import {openPagefind, writePagefind} from './pagefind.ts';
import {particleTable} from './particleTable.ts';
import {openRemembered, rememberedQueries, rememberedRecords} from './remembered.ts';
import {serveIndex, type Transfers} from './serveIndex.ts';

const {values} = parseArgs({
  options: {days: {type: 'string', default: '3000'}, 'skip-scale': {type: 'boolean', default: false}},
});

const JUDGED = [
  {by: "the engine's authors", queries: judged},
  {by: 'a reader who did not know the engine', queries: judgedByReader},
];

/** What a reader types one after the other; the first answer is that to the first. */
const QUERIES = ['엔트로피', '강화학습', 'google 확산 모델', 'LLM을', 'reward model', '긴 영상 생성 모델의 추론 비용'];

const workDir = await mkdtemp(join(tmpdir(), 'search-'));
try {
  await compareRemembered();
  await compareQuality();
  if (!values['skip-scale']) await compareScale(Number(values.days));
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

async function compareScale(days: number): Promise<void> {
  console.error(`Writing ${days} days …`);
  const records = await searchRecords({catalogue: generateCatalogue(days, '/'), siteDir: '/', baseUrl: '/'});
  // First those whose memory is measured: what Pagefind leaves would hide it.
  const rows = [await measureOurs(records), await measureEasyops(records)];
  const variants: [string, (records: SearchRecord[]) => SearchRecord[][], (query: string) => string][] = [
    ['Pagefind, as it comes', (all) => [all], (query) => query],
    ['Pagefind, a shard a year, merged', byYear, (query) => query],
    ['Pagefind, pairs of syllables', (all) => [all.map(toPairs)], pairQuery],
  ];
  for (const [name, shard, write] of variants) rows.push(await measurePagefind(name, shard(records), write));
  console.log(`## ${days} days, ${records.length} papers\n`);
  console.log(
    markdownTable(
      ['index', 'until the first answer', 'each further query', 'on disk', 'files', 'indexing', 'memory', 'ms a query'],
      rows,
    ),
  );
}

async function measureOurs(records: SearchRecord[]): Promise<string[]> {
  console.error('Indexing ours …');
  const memory = process.memoryUsage().rss;
  const startedAt = performance.now();
  const files = buildIndex(records, shardCount(records.length));
  const time = (performance.now() - startedAt) / 1000;
  const used = process.memoryUsage().rss - memory;
  const {take} = serveIndex(files, '/');
  configureSearch({indexUrl: '/search/'});
  const answers = await measureQueries(
    async (query) => (await search(query)).hits.map(({name}) => name),
    async () => take(),
    await engineBytes(),
  );
  const bytes = [...files.values()].reduce((sum, {length}) => sum + length, 0);
  return ['ours', ...answers.bytes, megabytes(bytes), String(files.size), seconds(time), megabytes(used), answers.time];
}

async function measureEasyops(records: SearchRecord[]): Promise<string[]> {
  console.error('Indexing easyops search-local …');
  const memory = process.memoryUsage().rss;
  const startedAt = performance.now();
  const index = writeEasyops(records);
  const time = (performance.now() - startedAt) / 1000;
  const used = process.memoryUsage().rss - memory;
  const {find, take} = await openEasyops(records, index, join(workDir, 'easyops-scale'));
  const answers = await measureQueries((query) => find(query, 10), take, 0);
  return [
    'easyops search-local, ko',
    ...answers.bytes,
    megabytes(Buffer.byteLength(index)),
    '1',
    seconds(time),
    megabytes(used),
    answers.time,
  ];
}

async function measurePagefind(name: string, shards: SearchRecord[][], write: (query: string) => string) {
  console.error(`Indexing ${name} …`);
  const folders = shards.map((_, index) => join(workDir, name.replaceAll(/\W/g, ''), String(index)));
  const startedAt = performance.now();
  for (const [index, shard] of shards.entries()) await writePagefind(shard, folders[index] ?? '');
  const time = (performance.now() - startedAt) / 1000;
  const {find, take} = await openPagefind(folders);
  const answers = await measureQueries((query) => find(write(query), 10), take, 0);
  const {bytes, files} = await folderSize(join(workDir, name.replaceAll(/\W/g, '')));
  return [name, ...answers.bytes, megabytes(bytes), String(files), seconds(time), '', answers.time];
}

async function measureQueries(
  find: (query: string) => Promise<string[]>,
  take: () => Promise<Transfers>,
  engine: number,
): Promise<{bytes: [string, string]; time: string}> {
  const sizes: number[] = [];
  const times: number[] = [];
  for (const query of QUERIES) {
    const startedAt = performance.now();
    await find(query);
    times.push(performance.now() - startedAt);
    sizes.push((await take()).bytes);
  }
  const [first = 0, ...further] = sizes;
  return {
    bytes: [kilobytes(first + engine), `${kilobytes(Math.min(...further))} – ${kilobytes(Math.max(...further))}`],
    time: `${Math.min(...times).toFixed(0)} – ${Math.max(...times).toFixed(0)}`,
  };
}

/** The browser's module with all that it imports, as a server sends it. */
async function engineBytes(): Promise<number> {
  const {outputFiles} = await build({
    entryPoints: [new URL('../../src/client/search/search.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

function byYear(records: SearchRecord[]): SearchRecord[][] {
  const years = [...new Set(records.map(({document: {date}}) => date.slice(0, 4)))];
  return years.map((year) => records.filter(({document: {date}}) => date.startsWith(year)));
}

/** A record whose words are the terms of ours: what Pagefind would have to hold to find what ours finds. */
function toPairs(record: SearchRecord): SearchRecord {
  const write = (text: string) =>
    text
      .split('\n')
      .map((line) => {
        const terms: string[] = [];
        lineTerms(line, ({term}) => terms.push(term));
        return terms.join(' ');
      })
      .join('\n');
  const {document} = record;
  return {...record, document: {...document, text: write(document.text), subtitle: write(document.subtitle ?? '')}};
}

function pairQuery(query: string): string {
  return queryAtoms(query)
    .flatMap(({kind, text}) => (kind === 'hangul' && text.length > 1 ? syllablePairs(text) : [text]))
    .join(' ');
}

async function folderSize(folder: string): Promise<{bytes: number; files: number}> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({parentPath, name}) => (await stat(join(parentPath, name))).size));
  return {bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length};
}
