import {builtSites} from './sites.ts';
import {expect, test} from './test.ts';

/** What a page links to and answers to. */
interface CrawledPage {
  ids: Set<string>;
  links: string[];
}

const {fixture, shipped} = builtSites();

for (const [name, site] of Object.entries({fixture, shipped})) {
  test(`every internal link and anchor resolves: ${name} site`, async ({request}) => {
    const pages = new Map<string, CrawledPage>();
    const broken: string[] = [];
    const queue = [site];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      if (pages.has(address)) continue;
      const response = await request.get(address);
      if (!response.ok()) broken.push(`${response.status()} ${address}`);
      const isPage = response.headers()['content-type']?.startsWith('text/html');
      const page = isPage ? readPage(await response.text(), address) : {ids: new Set<string>(), links: []};
      pages.set(address, page);
      queue.push(...page.links.map(withoutHash).filter((link) => link.startsWith(site)));
    }

    for (const [address, {links}] of pages) {
      for (const link of links) {
        if (new URL(link).origin === new URL(site).origin && !link.startsWith(site)) {
          broken.push(`${address}: ${link} leaves the base URL`);
        }
        const {hash} = new URL(link);
        const target = pages.get(withoutHash(link));
        if (hash && target && !target.ids.has(decodeURIComponent(hash.slice(1)))) broken.push(`${address}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
    expect(pages.size).toBeGreaterThan(2);
  });
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

function readPage(html: string, address: string): CrawledPage {
  const attribute = (name: string) =>
    [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>"]+))`, 'g'))].map(([, quoted, bare]) =>
      (quoted ?? bare ?? '').replaceAll('&amp;', '&'),
    );
  return {
    ids: new Set(attribute('id')),
    links: [...attribute('href'), ...attribute('src')]
      .filter((url) => !/^(?:data|mailto|javascript):/.test(url))
      .map((url) => new URL(url, address).href),
  };
}
