import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {HtmlValidate} from 'html-validate';

import {feedFaults, walkArchives} from '../clients/feedFaults.ts';
import {PAGE_TYPES} from './pageTypes.ts';
import {builtSites, SITE_ENV} from './sites.ts';
import {expect, test} from './test.ts';

const SITE = `${SITE_ENV.SITE_URL}${SITE_ENV.SITE_BASE_URL}`;
const build = join(builtSites().fixtureDir, 'build');
const read = (path: string) => readFileSync(join(build, path), 'utf8');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  // The serializer writes `>` as it is, as the standard allows.
  rules: {'no-raw-characters': 'off'},
});

/** A minified page leaves out ends of elements, which the validator does not know: it is read as a browser does, and told whole. */
async function htmlFaults(path: string): Promise<string[]> {
  const faults: string[] = [];
  const tree = fromHtml(read(path), {
    onerror: ({message, line, column}) => void faults.push(`${line}:${column}: ${message}`),
  });
  const {results} = await validator.validateString(toHtml(tree), path);
  return [
    ...faults,
    ...results.flatMap(({messages}) => messages.map(({message, selector}) => `${message} (${selector})`)),
  ];
}

for (const [type, address] of Object.entries({...PAGE_TYPES, 'not found': '404'})) {
  test(`${type} is valid HTML`, async () => {
    expect(await htmlFaults(address === '' ? 'index.html' : `${address}.html`)).toEqual([]);
  });
}

test('all feeds are valid, and a reader that walks back finds each day once', () => {
  const files = (readdirSync(build, {recursive: true}) as string[]).filter((path) =>
    /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$|^archive\/.*\.xml$/.test(path),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const path of files) expect(feedFaults(path, read(path)), path).toEqual([]);

  const entries = walkArchives(read, SITE);
  const days = [...read('sitemap.xml').matchAll(/<loc>([^<]*\/\d{8})<\/loc>/g)].map(([, url = '']) => url);
  expect([...entries.keys()].sort()).toEqual(days.sort());
  const inArchives = [...entries.values()].map((paths) => paths.filter((path) => path !== 'atom.xml'));
  for (const [id, paths] of entries) expect(paths.length, id).toBeLessThanOrEqual(2);
  expect(inArchives.flat().length).toBeGreaterThan(0);
});
