import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {type RenderedPages, renderedPages} from './renderedPages.ts';

const PAGE = 'docs/papers/y2025/oct/20251022.mdx';
const PERMALINK = '/haru/docs/papers/y2025/oct/20251022';
const MODULE =
  'import {jsx as _jsx} from "react/jsx-runtime";\nconst _textAside = __non_webpack_require__("/texts/1.cjs");\n';
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-keys-'));
  await write('src/css/index.css', 'a {}');
  await write('docusaurus.config.ts', '');
  await write('.docusaurus/papers/default/y2025-oct-20251022.json', '{}');
  await writeDigests({});
});

afterEach(() => rm(siteDir, {recursive: true}));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(siteDir, path)), {recursive: true});
  await writeFile(join(siteDir, path), text);
}

/** What the papers plugin tells of the pages that no author writes. */
const writeDigests = (digests: Record<string, string>) =>
  write('.docusaurus/papers/default/documents.json', JSON.stringify({permalinks: [], modules: [], digests}));

interface Site {
  module?: string;
  title?: string;
  /** Of the other day of the month. */
  neighbour?: string;
  siteTitle?: string;
  /** In the front matter. */
  image?: string;
}

/** The keys that a build of a site gives its pages. */
async function keysOf({module = MODULE, title = 'a', neighbour = 'b', siteTitle = '하루논문', image}: Site = {}) {
  const doc = (date: string, name: string) => ({
    source: `@site/docs/papers/y2025/oct/${date}.mdx`,
    permalink: `/haru/docs/papers/y2025/oct/${date}`,
    title: name,
    sidebar: 'papers-y2025-oct',
    frontMatter: {image},
  });
  const docs = [doc('20251022', title), doc('20251023', neighbour)];
  const sidebars = {'papers-y2025-oct': docs.map(({permalink: id}) => ({type: 'doc', id}))};
  const pages = renderedPages({
    siteDir,
    generatedFilesDir: join(siteDir, '.docusaurus'),
    siteConfig: {title: siteTitle},
    i18n: {currentLocale: 'ko'},
  } as LoadContext);
  pages.setContent({loadedVersions: [{docs, sidebars}]} as unknown as LoadedContent);
  pages.addModule(join(siteDir, PAGE), module);
  pages.writeList();
  const list: RenderedPages = JSON.parse(await readFile(pages.listFile, 'utf8'));
  return {...list, dropOthers: pages.dropOthers};
}

test('a day has the same key as long as all that it is rendered from is the same', async () => {
  const {keys} = await keysOf();
  expect(Object.keys(keys)).toEqual([PERMALINK]);
  expect((await keysOf()).keys).toEqual(keys);
});

test.each<[string, () => Promise<Site | undefined>]>([
  ['its text', async () => ({module: MODULE.replace('1.cjs', '2.cjs')})],
  ['what is known of it', async () => ({title: 'c'})],
  ['another day of its month', async () => ({neighbour: 'c'})],
  ['the configuration', async () => ({siteTitle: '다른 이름'})],
  [
    'what was derived about it',
    async () => void (await write('.docusaurus/papers/default/y2025-oct-20251022.json', '{"a":1}')),
  ],
  ['the code', async () => void (await write('src/components/A.tsx', ''))],
  ['a version', async () => void (await write('package-lock.json', '{}'))],
])('with %s its key changes', async (_what, change) => {
  const {keys} = await keysOf();
  expect((await keysOf(await change())).keys[PERMALINK]).not.toBe(keys[PERMALINK]);
});

test.each<[string, string, string?]>([
  ['names a picture', MODULE, './a.png'],
  ['imports what the key does not know', `import part from "./_part.mdx";\n${MODULE}`],
  ['exports what it does not know', `${MODULE}export {a} from './a.ts';\n`],
  ['imports for nothing but the effect', `import "./style.css";\n${MODULE}`],
  ['asks for a file in its code', `${MODULE}export const picture = require('./a.png').default;\n`],
  ['has its text in the bundle', 'export default function MDXContent() {}'],
])('a page that %s has none', async (_what, module, image) => {
  expect((await keysOf({module, image})).keys).toEqual({});
});

test('what no page is any more is deleted', async () => {
  const {keys, folder, dropOthers} = await keysOf();
  await mkdir(folder, {recursive: true});
  for (const name of [keys[PERMALINK] ?? '', 'old']) await writeFile(join(folder, name), '');
  dropOthers();
  expect(await readdir(folder)).toEqual([keys[PERMALINK]]);
});

test('a page that no author writes has a key of what it shows', async () => {
  const [topic, archive] = ['/haru/topics/video', '/haru/docs/papers'];
  await writeDigests({[topic]: 'a', [archive]: 'b'});
  const {keys} = await keysOf();
  expect(Object.keys(keys)).toEqual([PERMALINK, topic, archive]);
  await writeDigests({[topic]: 'c', [archive]: 'b'});
  const changed = (await keysOf()).keys;
  expect(changed[topic]).not.toBe(keys[topic]);
  expect(changed[archive]).toBe(keys[archive]);
  expect((await keysOf({siteTitle: '다른 이름'})).keys[archive]).not.toBe(keys[archive]);
});
