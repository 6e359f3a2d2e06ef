import type {Root} from 'mdast';

import type {Store} from '../archive/store.mjs';
import type {CslItem} from '../papers/citation/cslItem.ts';
import type {Day} from '../papers/day/types.ts';
import type {Catalogue, CataloguePaper} from '../papers/lists/catalogue.ts';
import type {Figures} from './figures/figures.ts';
import type {LinkedFiles} from './linkedFiles.ts';
import type {OtherPage} from './search/searchRecords.ts';

/**
 * A file of the published site that is derived from the days and is no page. Its content is made when it is asked for:
 * `docusaurus start` makes only what a browser fetches.
 */
export interface Output {
  /** Below the base URL, without a slash in front: `docs/papers/y2025/oct/20251022.bib`. */
  path: string;
  content(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** What outputs are made from. */
export interface OutputContext {
  catalogue: Catalogue;
  /** Days that have a page and are in no list: their figures and files are published too. */
  unlisted?: readonly Day[];
  /** What the months' `library.json` files, or else the pages, know of a paper. */
  cslOf(paper: CataloguePaper): CslItem;
  /** Text pages that are no days, for the search. */
  otherPages?: readonly OtherPage[];
  siteDir: string;
  figures: Figures;
  linkedFiles: LinkedFiles;
  /** What is remembered of earlier builds. */
  store: Store;
  /** The Markdown tree of a day, see `Pages`. */
  markdownTree(path: string): Promise<Root>;
  /** What days with faults are published as, in the place of their texts. */
  typedTexts?: ReadonlyMap<string, string>;
  /** The whole address of the home page, with the base URL and a slash at its end. */
  siteUrl: string;
  /** `/` or `/haru-papers/`: what every permalink begins with. */
  baseUrl: string;
  title: string;
  description: string;
  author: string;
}

/** Lists the files of one kind. Cheap: the work is in `content`. */
export type MakeOutputs = (context: OutputContext) => Output[];

/** The path of a permalink's file: `/base/docs/papers/y2025/oct/20251022`, `.bib` → `docs/papers/y2025/oct/20251022.bib`. */
export function besidePage(permalink: string, baseUrl: string, extension: string): string {
  return decodeURI(permalink.slice(baseUrl.length)) + extension;
}

/** The whole address of a permalink. */
export function absoluteUrl(permalink: string, {siteUrl, baseUrl}: Pick<OutputContext, 'siteUrl' | 'baseUrl'>): string {
  return siteUrl + permalink.slice(baseUrl.length);
}

/** The same as an address that programs may take as it is: a permalink may hold letters that an address cannot. */
export function encodedUrl(permalink: string, context: Pick<OutputContext, 'siteUrl' | 'baseUrl'>): string {
  return new URL(absoluteUrl(permalink, context)).href;
}
