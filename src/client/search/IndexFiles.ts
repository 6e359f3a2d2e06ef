import {
  bundlePath,
  FACETS_PATH,
  MANIFEST_PATH,
  type SearchBundle,
  type SearchDocument,
  type SearchManifest,
  shardPath,
} from '../../papers/search/searchIndex.ts';
import {decodeShard, type Term} from './decodeShard.ts';

/** A file belongs to another version of the index than the first one read: the site was published in between. */
export class StaleIndex extends Error {}

/** A beginning is looked up in so many shards at most. */
const MOST_SHARDS = 3;

/** The files of the index, each fetched once, when it is first needed. */
export class IndexFiles {
  readonly manifest: SearchManifest;
  readonly size: number;
  #baseUrl: string;
  #shards = new Map<string, Promise<Term[]>>();
  #bundles = new Map<string, Promise<SearchDocument[]>>();
  /** The first document of every bundle. */
  #starts: number[] = [];

  private constructor(baseUrl: string, manifest: SearchManifest) {
    this.#baseUrl = baseUrl;
    this.manifest = manifest;
    let size = 0;
    for (const [, count] of manifest.bundles) {
      this.#starts.push(size);
      size += count;
    }
    this.size = size;
  }

  /** @param baseUrl of the site; `search/` is below it */
  static async open(baseUrl: string): Promise<IndexFiles> {
    // Asks the server whether it changed, every time: the rest is kept by the version that this one names.
    const bytes = await fetchBytes(baseUrl + MANIFEST_PATH, 'no-cache');
    return new IndexFiles(baseUrl, parse(bytes) as SearchManifest);
  }

  async term(term: string): Promise<Term | undefined> {
    return (await this.#shard(this.#shardOf(term))).find((one) => one.term === term);
  }

  /** The terms that begin so, as far as a few shards hold them. */
  async beginning(start: string): Promise<Term[]> {
    const first = this.#shardOf(start);
    const last = Math.min(this.#shardOf(`${start}\uffff`), first + MOST_SHARDS - 1);
    const shards = await Promise.all(Array.from({length: last - first + 1}, (_, index) => this.#shard(first + index)));
    return shards.flat().filter(({term}) => term.startsWith(start));
  }

  /** Which documents an organisation or a topic has, by `organisations:google`. */
  async facets(): Promise<ReadonlyMap<string, Uint32Array>> {
    const terms = await this.#file(FACETS_PATH);
    return new Map(terms.map(({term, lists}) => [term, lists[0] ?? new Uint32Array(0)]));
  }

  async document(number: number): Promise<SearchDocument> {
    const bundle = this.#bundleOf(number);
    const [date = ''] = this.manifest.bundles[bundle] ?? [];
    let documents = this.#bundles.get(date);
    if (!documents) {
      documents = this.#readBundle(date);
      this.#bundles.set(date, documents);
    }
    const document = (await documents)[number - (this.#starts[bundle] ?? 0)];
    if (!document) throw new StaleIndex();
    return document;
  }

  /** A document's date, or '' for a page. */
  dateOf(number: number): string {
    return this.manifest.bundles[this.#bundleOf(number)]?.[0] ?? '';
  }

  /** The documents of the bundles whose date passes. */
  *documentsOf(passes: (date: string) => boolean): Iterable<number> {
    for (const [index, [date, count]] of this.manifest.bundles.entries()) {
      if (!passes(date)) continue;
      const start = this.#starts[index] ?? 0;
      for (let number = start; number < start + count; number += 1) yield number;
    }
  }

  #bundleOf(number: number): number {
    return countUpTo(this.#starts, number) - 1;
  }

  #shardOf(term: string): number {
    return countUpTo(this.manifest.shards, term);
  }

  #shard(index: number): Promise<Term[]> {
    return this.#file(shardPath(index));
  }

  #file(path: string): Promise<Term[]> {
    let terms = this.#shards.get(path);
    if (!terms) {
      terms = this.#readShard(path);
      this.#shards.set(path, terms);
    }
    return terms;
  }

  async #readShard(path: string): Promise<Term[]> {
    const {version, terms} = decodeShard(await fetchBytes(this.#url(path)));
    this.#check(version);
    return terms;
  }

  async #readBundle(date: string): Promise<SearchDocument[]> {
    const {version, documents} = parse(await fetchBytes(this.#url(bundlePath(date)))) as SearchBundle;
    this.#check(version);
    return documents;
  }

  #url(path: string): string {
    return `${this.#baseUrl}${path}?v=${this.manifest.version}`;
  }

  #check(version: string): void {
    if (version !== this.manifest.version) throw new StaleIndex(version);
  }
}

async function fetchBytes(url: string, cache?: RequestCache): Promise<Uint8Array> {
  const response = await fetch(url, {cache});
  if (!response.ok) throw new StaleIndex(`${url}: ${response.status}`);
  const stream = (response.body as ReadableStream<BufferSource>).pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream as ReadableStream).arrayBuffer());
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** How many of some ascending values are no greater than one. */
function countUpTo<T>(values: readonly T[], value: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as T) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
