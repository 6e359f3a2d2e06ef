import {hash} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';

import type {Root} from 'mdast';

import type {LintPage, ReadPage} from '../lint/page.ts';
import type {FootnoteWords} from '../markdown/pageTree.ts';
import {codeKey} from './codeKey.ts';
import {lineOf} from './lineOf.ts';
import type {ParsedPage} from './parsePage.ts';
import {readAuthorFile} from './readAuthorFile.ts';
import {openStore} from './store.mjs';
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
  /** Forgets pages that nobody has read here. */
  sweep(): void;
}

interface Entry {
  read: ReadPage;
  file: string;
}

/** Parses a page on this thread or another one. */
export type ParsePage = (text: string, path: string, words: FootnoteWords) => Promise<ParsedPage>;

export interface PagesOptions {
  siteDir: string;
  words: FootnoteWords;
  /** Where pages lie whose entry cannot be written to the store. */
  spareDir: string;
  /** Parses a page that no run before has parsed; the parser is loaded with the first of them. */
  parse?: ParsePage;
}

/** The words of footnotes, which `docusaurus.config.ts` gives to the pages that Docusaurus compiles too. */
export const FOOTNOTE_WORDS: FootnoteWords = {footnoteLabel: '각주', footnoteBackLabel: '본문으로'};

export function openPages({siteDir, words, spareDir, parse = parseHere}: PagesOptions): Pages {
  const store = openStore(siteDir);
  const known = new Map<string, {text: string; entry: Promise<Entry>}>();

  /** An entry is a line of JSON for each part of a page, of which most ask for the first alone. */
  async function readEntry(text: string, path: string): Promise<Entry> {
    const key = keyOf(text, path, words);
    const file = store.path('pages', key);
    const kept = store.read('pages', key);
    if (kept) return {read: JSON.parse(lineOf(kept, 0)), file};
    const parsed = await parse(text, path, words);
    return {read: parsed.read, file: write(key, parsed)};
  }

  function write(key: string, {read, html = '', markdown = ''}: ParsedPage): string {
    const bytes = Buffer.from(`${JSON.stringify(read)}\n${html}\n${markdown}`);
    if (store.write('pages', key, bytes)) return store.path('pages', key);
    const spare = join(spareDir, key);
    mkdirSync(spareDir, {recursive: true});
    writeWhole(spare, bytes);
    return spare;
  }

  return {
    async read(path) {
      const author = readAuthorFile(siteDir, path);
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
      const text = readAuthorFile(siteDir, path)?.text ?? '';
      const entry = store.read('pages', keyOf(text, path, words));
      const line = entry && lineOf(entry, 2);
      if (line) return JSON.parse(line);
      const {formatOf, parseMarkdown} = await import('../markdown/parseMarkdown.ts');
      return parseMarkdown(text, formatOf(path));
    },
    sweep: () => store.sweep('pages'),
  };
}

async function parseHere(text: string, path: string, words: FootnoteWords): Promise<ParsedPage> {
  const {parsePage} = await import('./parsePage.ts');
  return parsePage(text, path, words);
}

function keyOf(text: string, path: string, words: FootnoteWords): string {
  return hash('sha256', JSON.stringify([codeKey(), words, path, text]));
}
