import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

import {openSearch} from '../../src/client/search/search.ts';
import {buildIndex} from '../../src/derived/search/buildIndex.ts';
import {MANIFEST_PATH} from '../../src/papers/search/searchIndex.ts';
import {markdownTable} from '../bench/markdownTable.ts';
import {kilobytes, megabytes, seconds} from '../bench/units.ts';
import {median} from './measure.ts';
import {realLengthRecords} from './realLength.ts';
import {rememberedQueries, rememberedRecords} from './remembered.ts';
import {serveIndex} from './serveIndex.ts';

/** Every so many of the queries: each opens the index anew. */
const EVERY = 8;

/** What a reader downloads, and what the index costs, in archives of several sizes with notes of real length. */
export async function compareScale(sizes: readonly number[]): Promise<void> {
  const models = await rememberedRecords();
  const queries = rememberedQueries(models)
    .map(({query}) => query)
    .filter((_, index) => index % EVERY === 0);
  const engine = await engineBytes();
  const rows: string[][] = [];
  for (const size of sizes) {
    console.error(`Indexing ${size} papers …`);
    rows.push([String(size), ...(await measure(size, models, queries, engine))]);
  }
  console.log(
    `## Notes of real length, ${queries.length} queries, the engine is ${kilobytes(engine)} of the first answer\n`,
  );
  const columns = ['papers', 'first answer, median', 'most', 'further, median', 'most', 'manifest', 'on disk', 'files'];
  console.log(`${markdownTable([...columns, 'indexing, processor', 'memory', 'ms a query'], rows)}\n`);
}

async function measure(
  size: number,
  models: Parameters<typeof realLengthRecords>[0],
  queries: readonly string[],
  engine: number,
): Promise<string[]> {
  const records = realLengthRecords(models, size);
  const before = process.cpuUsage();
  const files = buildIndex(records);
  const {user, system} = process.cpuUsage(before);
  const memory = process.memoryUsage().rss;
  const {take} = serveIndex(files, '/');
  const asking = () => {
    const {search} = openSearch({indexUrl: '/search/'});
    return async (query: string) => {
      await search(query);
      return take().bytes;
    };
  };
  const first: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const ask = asking();
    first.push((await ask(query)) + engine);
    const startedAt = performance.now();
    await ask(query);
    times.push(performance.now() - startedAt);
  }
  const again = asking();
  const session: number[] = [];
  for (const query of queries) session.push(await again(query));
  const further = session.slice(1);
  const bytes = [...files.values()].reduce((sum, {length}) => sum + length, 0);
  return [
    kilobytes(median(first)),
    kilobytes(Math.max(...first)),
    kilobytes(median(further)),
    kilobytes(Math.max(...further)),
    kilobytes(files.get(MANIFEST_PATH)?.length ?? 0),
    megabytes(bytes),
    String(files.size),
    seconds((user + system) / 1e6),
    megabytes(memory),
    median(times).toFixed(0),
  ];
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
