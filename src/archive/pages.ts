import {hash} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

import type {Root} from 'mdast';

import type {LintPage, ReadPage} from '../lint/page.ts';
import {codeKey} from './codeKey.ts';
import {lineOf} from './lineOf.ts';
import type {ParsedPage} from './parsePage.ts';
import {type AuthorFile, readAuthorFile} from './readAuthorFile.ts';
import type {Store} from './store.mjs';
import {writeWhole} from './wholeFile.mjs';

/** Reads the pages of a site's days, each parsed once for each text by whoever asks first: this run, or one before it. */
export interface Pages {
  /**
   * @param path below the site, `docs/papers/y2025/oct/20251022.mdx`
   * @throws Error where there is no such file
   */
  read(path: string): Promise<LintPage>;
  /** The file with the HTML tree of a page that was read, for `htmlTreeIn`. */
  treeFile(path: string): Promise<string | undefined>;
  /** What `parseMarkdown` makes of a page, without positions. */
  markdownTree(path: string): Promise<Root>;
}

interface Entry {
  read: ReadPage;
  file: string | undefined;
}

/** Parses a page on this thread or another one. */
export type ParsePage = (text: string, path: string) => Promise<ParsedPage>;

export interface PagesOptions {
  siteDir: string;
  store: Store;
  /** Commands render nothing: of a page that they parse, no tree is made. */
  hasTrees?: boolean;
  /** Where trees lie that cannot be written to the store. */
  spareDir?: string;
  /** Parses a page that no run before has parsed; the parser is loaded with the first of them. */
  parse?: ParsePage;
  /** What is read in the place of some pages, by their paths. */
  typedTexts?: ReadonlyMap<string, string>;
  /** Reads a file below the site, from elsewhere than its folder. */
  readFile?: (path: string) => AuthorFile | undefined;
}

export function openPages({
  siteDir,
  store,
  hasTrees = true,
  spareDir,
  parse = parseHere,
  typedTexts,
  readFile: readPage = (path) => readAuthorFile(siteDir, path),
}: PagesOptions): Pages {
  const readFile = (path: string) => {
    const text = typedTexts?.get(path);
    return text === undefined ? readPage(path) : {text, problems: []};
  };
  const known = new Map<string, {text: string; entry: Promise<Entry>}>();

  async function readEntry(text: string, path: string): Promise<Entry> {
    const key = keyOf(text, path);
    const kept = store.read('pages', key);
    if (kept && (!hasTrees || store.read('trees', key))) {
      return {read: JSON.parse(kept.toString()), file: hasTrees ? store.path('trees', key) : undefined};
    }
    const parsed = await parse(text, path);
    store.write('pages', key, Buffer.from(JSON.stringify(parsed.read)));
    return {read: parsed.read, file: hasTrees ? writeTrees(key, parsed) : undefined};
  }

  /** A line of JSON for each tree: whoever reads one asks for no other. */
  function writeTrees(key: string, {html = '', markdown = ''}: ParsedPage): string | undefined {
    const bytes = Buffer.from(`${html}\n${markdown}`);
    if (store.write('trees', key, bytes)) return store.path('trees', key);
    if (spareDir === undefined) return undefined;
    const spare = join(spareDir, key);
    mkdirSync(spareDir, {recursive: true});
    writeWhole(spare, bytes);
    return spare;
  }

  return {
    async read(path) {
      const author = readFile(path);
      if (!author) throw new Error(`${path}: 파일이 없습니다`);
      const {text, problems} = author;
      const kept = known.get(path);
      const page = kept?.text === text ? kept : {text, entry: readEntry(text, path)};
      known.set(path, page);
      const {read} = await page.entry;
      // What is wrong with the bytes is no matter of the text that was made of them.
      const day = problems.length > 0 ? {...read.day, problems: [...problems, ...read.day.problems]} : read.day;
      return {...read, day, text};
    },
    treeFile: async (path) => (await known.get(path)?.entry)?.file,
    async markdownTree(path) {
      const text = readFile(path)?.text ?? '';
      const entry = store.read('trees', keyOf(text, path));
      const line = entry && lineOf(entry, 1);
      if (line) return JSON.parse(line);
      const {formatOf, parseMarkdown} = await import('../markdown/parseMarkdown.ts');
      return parseMarkdown(text, formatOf(path));
    },
  };
}

async function parseHere(text: string, path: string): Promise<ParsedPage> {
  const {parsePage} = await import('./parsePage.ts');
  return parsePage(text, path);
}

function keyOf(text: string, path: string): string {
  return hash('sha256', JSON.stringify([codeKey(), path, text]));
}
