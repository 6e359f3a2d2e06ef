import {
  MANIFEST_PATH,
  type SearchDocument,
  type SearchManifest,
  type SearchTexts,
  shardPath,
  textsPath,
  unpackDates,
  WORD_LISTS,
} from '../../papers/search/searchIndex.ts';
import {decodeShard, type Term} from './decodeShard.ts';

/** A file belongs to another version of the index than the first one read: the site was published in between. */
export class StaleIndex extends Error {}

/** A beginning is looked up in so many shards at most. */
const MOST_SHARDS = 1;

/** The files of the index, each fetched once, when it is first needed. */
export class IndexFiles {
  readonly manifest: SearchManifest;
  readonly size: number;
  #baseUrl: string;
  #shards = new Map<number, Promise<Term[]>>();
  #texts = new Map<number, Promise<SearchDocument[]>>();
  /** How many documents have each date, the newest first. */
  #days: [date: string, count: number][];
  /** The first document of every date, and of every file of texts. */
  #dates: number[];
  #starts: number[];

  private constructor(baseUrl: string, manifest: SearchManifest) {
    this.#baseUrl = baseUrl;
    this.manifest = manifest;
    this.#days = unpackDates(manifest.dates);
    this.#dates = starts(this.#days.map(([, count]) => count));
    this.#starts = starts(manifest.texts);
    this.size = this.#days.reduce((sum, [, count]) => sum + count, 0);
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

  /** Which documents have a facet, by `organisations` and `google`. */
  async facet(kind: string, slug: string): Promise<Uint32Array> {
    const found = await this.term(`${WORD_LISTS.facet}${kind}:${slug}`);
    return found?.lists[0] ?? new Uint32Array(0);
  }

  /** The facets of a kind that most documents have. */
  async choices(kind: string): Promise<{slug: string; name: string}[]> {
    const found = await this.term(WORD_LISTS.facet + kind);
    return (found?.words ?? []).map((word) => {
      const [slug = '', ...name] = word.split(' ');
      return {slug, name: name.join(' ')};
    });
  }

  async document(number: number): Promise<SearchDocument> {
    const index = countUpTo(this.#starts, number) - 1;
    let documents = this.#texts.get(index);
    if (!documents) {
      documents = this.#readTexts(index);
      this.#texts.set(index, documents);
    }
    const document = (await documents)[number - (this.#starts[index] ?? 0)];
    if (!document) throw new StaleIndex();
    return document;
  }

  /** A document's date, or '' for a page. */
  dateOf(number: number): string {
    return this.#days[countUpTo(this.#dates, number) - 1]?.[0] ?? '';
  }

  /** The documents whose date passes. */
  *documentsOf(passes: (date: string) => boolean): Iterable<number> {
    for (const [index, [date, count]] of this.#days.entries()) {
      if (!passes(date)) continue;
      const start = this.#dates[index] ?? 0;
      for (let number = start; number < start + count; number += 1) yield number;
    }
  }

  #shardOf(term: string): number {
    return countUpTo(this.manifest.shards, term);
  }

  #shard(index: number): Promise<Term[]> {
    let terms = this.#shards.get(index);
    if (!terms) {
      terms = this.#readShard(index);
      this.#shards.set(index, terms);
    }
    return terms;
  }

  async #readShard(index: number): Promise<Term[]> {
    const {version, terms} = decodeShard(await fetchBytes(this.#url(shardPath(index))));
    this.#check(version);
    return terms;
  }

  async #readTexts(index: number): Promise<SearchDocument[]> {
    const {version, documents} = parse(await fetchBytes(this.#url(textsPath(index)))) as SearchTexts;
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

/** Where each of some lengths begins. */
function starts(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
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
