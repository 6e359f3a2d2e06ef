import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {openTextCache} from '../papers/cache/textCache.ts';
import {pageFiles, toCommonJs} from './pageFile.ts';

let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-pages-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

const aliases = () => ({'@site': siteDir, '@generated': join(siteDir, '.docusaurus')});
const load = (file: string) =>
  createRequire(import.meta.url)(file)({
    jsxRuntime: {jsx: '조각'},
    mdxReact: {useMDXComponents: '부품'},
    publicPath: '/haru/',
    load: createRequire(import.meta.url),
  });

/** As a build begins. */
const open = (to = aliases()) => pageFiles(siteDir, to, openTextCache<string>(join(siteDir, 'names'), 'code'));

const PAGE = `
export const frontMatter = {"hide_title": true};
export {default as metadata} from '@site/.docusaurus/page.json'
import {jsx as _jsx} from "react/jsx-runtime";
import {useMDXComponents as _provideComponents} from "@mdx-js/react";
export {default as papers} from "@generated/day.json";
const figure = __webpack_public_path__ + "a.webp";
export const toc = [], isDocument = true;
export {figure as "그림"};
export default {text: [_jsx, _provideComponents, figure]};
`;

test('a page has its exports without the bundler, with what the bundle gives it', async () => {
  await mkdir(join(siteDir, '.docusaurus'));
  await writeFile(join(siteDir, '.docusaurus/page.json'), '{"title": "제목"}');
  await writeFile(join(siteDir, '.docusaurus/day.json'), '[1]');
  const file = open().write('a.mdx', PAGE);
  if (!file) throw new Error('the page was not written');
  expect(load(file)).toEqual({
    frontMatter: {hide_title: true},
    metadata: {title: '제목'},
    papers: [1],
    toc: [],
    isDocument: true,
    그림: '/haru/a.webp',
    default: {text: ['조각', '부품', '/haru/a.webp']},
  });
});

test.each([
  ['imports a component', 'import Tabs from "@theme/Tabs";'],
  ['imports all of a package', 'import * as runtime from "react/jsx-runtime";'],
  ['imports for an effect', 'import "./a.css";'],
  ['passes on what the bundler finds', 'export {default as Other} from "./_other.mdx";'],
  ['passes on all', 'export * from "./_other.mdx";'],
  ['exports a function', 'export function Own() {}'],
  ['exports parts of an object', 'export const {a} = {a: 1};'],
  ['uses the name that the file needs', 'const _shared = 1;'],
])('a page that %s is the bundler’s', (_what, code) => {
  expect(toCommonJs(code, aliases())).toBeUndefined();
});

test('where no file can be written, the bundler has the page', async () => {
  await writeFile(join(siteDir, 'node_modules'), '');
  expect(open().write('a.mdx', PAGE)).toBeUndefined();
});

test('a file that was damaged is written again, one that is of no page any more is deleted', async () => {
  const files = open();
  const file = files.write('a.mdx', 'export const isDocument = true;');
  const other = files.write('b.mdx', 'export const isDocument = false;');
  if (!file || !other) throw new Error('the pages were not written');
  await files.save();
  await writeFile(file, 'module.exp');
  const next = open();
  expect(next.write('a.mdx', 'export const isDocument = true;')).toBe(file);
  expect(load(file)).toEqual({isDocument: true});
  await next.save();
  expect(await readdir(join(other, '..'))).toEqual([basename(file)]);
});

test('the next build takes a page’s file over, where nothing moved', async () => {
  await mkdir(join(siteDir, '.docusaurus'));
  await writeFile(join(siteDir, '.docusaurus/page.json'), '1');
  const page = "export {default as metadata} from '@generated/page.json'";
  const files = open();
  const file = files.write('a.mdx', page);
  if (!file) throw new Error('the page was not written');
  await files.save();
  expect(open().write('a.mdx', page)).toBe(file);
  const moved = open({'@site': siteDir, '@generated': join(siteDir, 'elsewhere')}).write('a.mdx', page);
  expect(moved).not.toBe(file);
  expect(open().write('a.mdx', `${page};\nexport const a = 1`)).not.toBe(file);
});
