import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Answers} from './addressFaults.ts';
import type {BuiltSite} from './builtSite.ts';
import type {CrawledSite} from './crawlSite.ts';
import {publicAddresses} from './publicAddresses.ts';

/** What a built site answers at addresses without its base URL. */
export async function answersOf(site: BuiltSite, crawled: CrawledSite): Promise<Answers> {
  const withBase = (address: string) => encodeURI(site.baseUrl + address.slice(1));
  const fileAt = (address: string) => site.fileAt(withBase(address));
  const bytes = (file: string) => readFileSync(join(site.dir, file));
  const current = await publicAddresses(site, crawled);
  return {
    current,
    idsAt(address) {
      const file = fileAt(address);
      return file === undefined ? undefined : (crawled.pages.get(file)?.ids ?? new Set());
    },
    isLedTo(address, movedTo) {
      const file = fileAt(address);
      if (file === undefined) return false;
      const page = crawled.pages.get(file);
      if (page) return page.refresh === withBase(movedTo);
      const target = fileAt(movedTo);
      return target !== undefined && bytes(file).equals(bytes(target));
    },
  };
}
