import {existsSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';

import {ADDRESS_FILE, parseAddressFile} from '../papers/lists/addressFile.ts';
import type {Output, OutputContext} from './output.ts';
import {redirectPage} from './redirectPage.ts';

/**
 * The pages at addresses that were given up, `/topics/old -> /topics/new` in `docs/addresses.txt`: each leads to the new
 * one. A feed's old address holds what its new one does, since a feed reader follows no page.
 *
 * None is made where the site has a page of its own, nor where there is nothing to lead to, as in a copy with other days.
 * `npm run check -- --site` tells the author of those.
 */
export function movedAddresses({siteDir, siteUrl, baseUrl}: OutputContext, outDir: string): Output[] {
  const path = join(siteDir, ADDRESS_FILE);
  if (!existsSync(path)) return [];
  const {addresses} = parseAddressFile(readFileSync(path, 'utf8'));
  const builtFile = (address: string) => fileNames(address).find((name) => existsSync(join(outDir, name)));
  return addresses.flatMap(({address, movedTo}): Output[] => {
    if (movedTo === undefined || !isInside(address)) return [];
    const [target = ''] = movedTo.split('#');
    const found = isInside(target) ? builtFile(target) : undefined;
    if (found === undefined || builtFile(address) !== undefined) return [];
    if (/^\.(?:xml|json|bib)$/.test(extname(address))) {
      return [{path: address.slice(1), content: () => readFileSync(join(outDir, found))}];
    }
    const permalink = encodeURI(baseUrl + movedTo.slice(1));
    const page = redirectPage({
      title: movedTo,
      permalink,
      canonical: siteUrl + permalink.slice(baseUrl.length),
      links: [{permalink, text: movedTo}],
    });
    return [{path: pageFile(address), content: () => page}];
  });
}

/** `/p/2510.18692/` is a folder's index, all else a page of its own. */
function pageFile(address: string): string {
  const path = address.slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;
}

function fileNames(address: string): string[] {
  const path = address.slice(1);
  return [pageFile(address), ...(extname(path) && !path.endsWith('/') ? [path] : [])];
}

/** No part may lead out of the built site. */
function isInside(address: string): boolean {
  return !address
    .slice(1)
    .split(/[/\\]/)
    .some((part) => part === '..' || part === '.');
}
