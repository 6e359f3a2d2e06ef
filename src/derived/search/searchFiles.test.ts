import {gunzipSync} from 'node:zlib';
import {expect, it} from 'vitest';

import {loadArchive} from '../../../tests/search/loadArchive.ts';
import {archiveReaders} from '../../../tests/site/archiveReaders.ts';
import {MANIFEST_PATH, type SearchManifest, unpackDates} from '../../papers/search/searchIndex.ts';
import type {OutputContext} from '../output.ts';
import {searchFiles} from './searchFiles.ts';

const siteDir = new URL('../../../tests/fixtures/search', import.meta.url).pathname;

async function context(): Promise<OutputContext> {
  return {
    catalogue: await loadArchive(siteDir, '/'),
    cslOf: () => ({id: 'known', type: 'article', title: 'Known', author: [{family: 'Kim', given: 'Minji'}]}),
    siteDir,
    ...archiveReaders(siteDir),
    siteUrl: 'https://example.org/',
    baseUrl: '/',
    title: '',
    description: '',
    author: '',
  };
}

it('lists every file of the index beforehand, and makes each', async () => {
  const outputs = searchFiles(await context());
  const contents = await Promise.all(outputs.map(({content}) => content()));
  const manifest = JSON.parse(gunzipSync(contents[0] as Uint8Array).toString()) as SearchManifest;
  expect(outputs[0]?.path).toBe(MANIFEST_PATH);
  expect(unpackDates(manifest.dates)).toContainEqual(['2025-08-15', 1]);
  expect(outputs.filter(({path}) => path.startsWith('search/texts/'))).toHaveLength(manifest.texts.length);
  expect(outputs.filter(({path}) => path.startsWith('search/terms/'))).toHaveLength(manifest.shards.length + 1);
});

it('gives the same bytes for the same text', async () => {
  const [first, second] = await Promise.all([context(), context()].map(async (one) => searchFiles(await one)));
  const bytes = async (outputs = first) => Promise.all(outputs?.map(({content}) => content()) ?? []);
  expect(await bytes(first)).toEqual(await bytes(second));
});
