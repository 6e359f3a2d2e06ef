import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import pLimit from 'p-limit';

import type {BuiltSite} from './builtSite.ts';
import {type Address, type PageAddresses, pageAddresses} from './pageAddresses.ts';
import {ownAddresses, styleAddresses} from './textAddresses.ts';

/** An address that files of the site name. */
export interface NamedAddress {
  /** Whole and normalized. */
  url: URL;
  /** As the first file writes it. */
  written: string;
  isLoaded: boolean;
  /** The first file that names it, and how many others do. */
  file: string;
  others: number;
}

/** What is known of a page after all were read. */
export type CrawledPage = Pick<PageAddresses, 'ids' | 'papers' | 'refresh'>;

/** What the files of a built site name. */
export interface CrawledSite {
  named: NamedAddress[];
  /** The built pages, by their files. */
  pages: ReadonlyMap<string, CrawledPage>;
}

const TEXT_FILE = /\.(?:xml|json|txt|md|bib|ris)$/;
const AT_ONCE = 32;

/** Reads every page, stylesheet, feed and other text of a built site, each once. */
export async function crawlSite(site: BuiltSite): Promise<CrawledSite> {
  const named = new Map<string, NamedAddress>();
  const pages = new Map<string, CrawledPage>();
  const add = ({url: written, isLoaded}: Address, file: string, from: string) => {
    // Most addresses stand in every page: those are told by how they are written.
    const isRooted = /^(?:\/|https?:)/i.test(written);
    const key = `${isRooted ? '' : from}\n${isLoaded}\n${written}`;
    const known = named.get(key);
    if (known) {
      known.others += 1;
      // Files are read in no order: what is said must be the same each time.
      if (file < known.file) known.file = file;
      return;
    }
    if (/^(?:data|mailto|tel|javascript|blob):/i.test(written)) return;
    named.set(key, {
      url: URL.canParse(written, from) ? new URL(written, from) : new URL('about:invalid'),
      written,
      isLoaded,
      file,
      others: 0,
    });
  };
  /** A file that names an address twice is one file. */
  const addEach = (addresses: readonly Address[], file: string, from: string) => {
    const once = new Map(addresses.map((address) => [`${address.isLoaded}${address.url}`, address]));
    for (const address of once.values()) add(address, file, from);
  };

  await pLimit(AT_ONCE).map(site.files, async (file) => {
    const isPage = file.endsWith('.html');
    if (!isPage && !file.endsWith('.css') && !TEXT_FILE.test(file)) return;
    const text = await readFile(join(site.dir, file), 'utf8');
    const from = addressOfFile(file, site.siteUrl);
    if (isPage) {
      const {addresses, ids, papers, refresh} = pageAddresses(text);
      pages.set(file, {ids, papers, refresh});
      addEach(addresses, file, from);
    } else if (file.endsWith('.css')) {
      addEach(
        styleAddresses(text).map((url) => ({url, isLoaded: true})),
        file,
        from,
      );
    } else {
      addEach(
        ownAddresses(text, site.siteUrl).map((url) => ({url, isLoaded: false})),
        file,
        from,
      );
    }
  });
  return {named: [...named.values()], pages};
}

/** The address at which a file of the built site is met: a page without `.html`. */
export function addressOfFile(file: string, siteUrl: string): string {
  const path = file.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '');
  return siteUrl + path.split('/').map(encodeURIComponent).join('/');
}
