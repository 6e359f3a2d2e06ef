import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import type {Figures} from '../../../derived/figures/figures.ts';
import type {LinkedFiles} from '../../../derived/linkedFiles.ts';
import type {Derived} from '../derive.ts';
import {preview} from './preview.ts';

const FOLDER = 'docs/papers/y2025/oct';
const [A, B] = [`${FOLDER}/20251021.mdx`, `${FOLDER}/20251022.mdx`];
const addressOf = (path: string) => `/${path.replace(/\.mdx$/, '')}`;

let siteDir: string;
let shown: ReturnType<typeof preview>;
let middlewares: {name?: string; middleware: (request: object, response: object, next: () => void) => void}[];
/** Of all pages: the figure that each shows, whether more of each has changed than its text, and what reading one waits for. */
let state: {figure: string; isMore: boolean; reading?: Promise<void>};
let seconds = 0;
/** The docs plugin's content, another one each time. */
const load = vi.fn(async () => ({loadedVersions: []}) as LoadedContent);

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-preview-'));
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  state = {figure: 'old', isMore: false};
  load.mockClear();
  for (const path of [A, B]) save(path, 'first');
  const context = {siteDir, baseUrl: '/'} as LoadContext;
  shown = preview({context, figures: {} as Figures, linkedFiles: {} as LinkedFiles});
  middlewares = [{name: 'webpack-dev-middleware', middleware: () => undefined}];
  const {devServer} = shown.bundling(false) as {devServer: {setupMiddlewares(list: typeof middlewares): unknown}};
  devServer.setupMiddlewares(middlewares);
});

afterEach(() => rmSync(siteDir, {recursive: true}));

/** Each save is of a time of its own, however fast they follow one another. */
function save(path: string, text: string): void {
  writeFileSync(join(siteDir, path), text);
  seconds += 1;
  utimesSync(join(siteDir, path), seconds, seconds);
}

/** What `derive` gives, as far as a preview looks at it: of each page its text and its figure. */
function derive(paths: readonly string[]): Derived {
  const pages = new Map<string, {props: object}>();
  const read = (path: string) =>
    pages.set(addressOf(path), {props: {text: readFileSync(join(siteDir, path), 'utf8'), figure: state.figure}});
  for (const path of paths) read(path);
  return {
    pages,
    days: paths.map((path) => ({path, permalink: addressOf(path)})),
    renew: async (path: string) => {
      read(path);
      await state.reading;
      return !state.isMore;
    },
  } as unknown as Derived;
}

const answerOf = (name: string, url: string, response: object, next = () => undefined) =>
  middlewares.find((candidate) => candidate.name === name)?.middleware({url, on: () => undefined}, response, next);

/** A browser with the page of a day: what it is given, and what it hears. */
function open(path: string): {page: () => object; heard: string[]} {
  const heard: string[] = [];
  answerOf('server-events', '/server-events', {writeHead: () => undefined, write: (text: string) => heard.push(text)});
  heard.length = 0;
  const page = () => {
    const parts: string[] = [];
    const response = {setHeader: () => undefined, end: (content = '{}') => void parts.push(content)};
    answerOf('page-data', `/preview/page?path=${addressOf(path)}`, response);
    return JSON.parse(parts.join(''));
  };
  page();
  return {page, heard};
}

const told = (path: string) => `data: ${addressOf(path)}\n\n`;

/** As `docusaurus start` begins. */
async function start(): Promise<LoadedContent> {
  const content = await shown.inTurn(load);
  shown.show(derive([A, B]));
  load.mockClear();
  return content;
}

test('the pages stand behind the bundler’s, before those of others', () => {
  expect(middlewares.map(({name}) => name)).toEqual([
    'webpack-dev-middleware',
    'server-events',
    'page-data',
    'figures',
    'files',
    'papers',
  ]);
  expect(shown.bundling(true)).toEqual({});
});

test('before anything is derived there is no page, and content is loaded at once', async () => {
  expect(open(A).page()).toEqual({});
  await shown.inTurn(load);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a saved page is told before all else is loaded, and it alone', async () => {
  await start();
  const [a, b] = [open(A), open(B)];
  save(A, 'second');
  state.isMore = true;
  await shown.inTurn(async () => {
    expect(a.heard).toEqual([told(A)]);
    expect(a.page()).toEqual({text: 'second', figure: 'old'});
    return load();
  });
  expect(load).toHaveBeenCalledTimes(1);
  expect(b.heard).toEqual([told(A)]);
});

test('a page that nobody has opened is told to nobody', async () => {
  await start();
  const a = open(A);
  save(B, 'second');
  await shown.inTurn(load);
  expect(a.heard).toEqual([]);
});

test('texts alone need nothing of the docs plugin', async () => {
  const content = await start();
  save(A, 'second');
  expect(await shown.inTurn(load)).toBe(content);
  save(B, 'second');
  expect(await shown.inTurn(load)).toBe(content);
  expect(load).not.toHaveBeenCalled();
});

test.each([
  ['a page is more than its text', () => void Object.assign(state, {isMore: true})],
  ['a file has come', () => save(`${FOLDER}/20251023.mdx`, 'new')],
  ['a file has gone', () => rmSync(join(siteDir, B))],
])('where %s, all is loaded anew, once', async (_what, change) => {
  const content = await start();
  save(A, 'second');
  change();
  const loaded = await shown.inTurn(load);
  expect(loaded).not.toBe(content);
  state.isMore = false;
  shown.show(derive([A]));
  save(A, 'third');
  expect(await shown.inTurn(load)).toBe(loaded);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a burst of saves loads once, and only its last turn goes on', async () => {
  await start();
  state.isMore = true;
  const gone = vi.fn();
  const turns = Array.from({length: 20}, (_, index) => {
    save(A, `save ${index}`);
    return shown.inTurn(load);
  });
  for (const turn of turns.slice(0, -1)) turn.then(gone, gone);
  await turns.at(-1);
  expect(load).toHaveBeenCalledTimes(1);
  expect(gone).not.toHaveBeenCalled();
});

test('what an earlier turn of a burst saw is not forgotten', async () => {
  const content = await start();
  save(`${FOLDER}/20251023.mdx`, 'new');
  const first = shown.inTurn(load);
  save(A, 'second');
  expect(await shown.inTurn(load)).not.toBe(content);
  void first;
});

test('what a turn is still reading when a newer one overtakes it is not forgotten', async () => {
  const content = await start();
  let finish: () => void = () => undefined;
  state = {figure: 'old', isMore: true, reading: new Promise<void>((resolve) => (finish = resolve))};
  save(A, 'more than its text');
  void shown.inTurn(load);
  await setTimeout(100);
  const second = shown.inTurn(load);
  await setTimeout(100);
  finish();
  expect(await second).not.toBe(content);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a figure that has come is told to whoever looks at a page with it', async () => {
  const content = await start();
  const a = open(A);
  state.figure = 'new';
  expect(await shown.inTurn(load)).toBe(content);
  expect(a.heard).toEqual([told(A)]);
  expect(a.page()).toEqual({text: 'first', figure: 'new'});
});

test('what follows from a save is told when it is derived, and what stays is not', async () => {
  await start();
  const a = open(A);
  shown.show(derive([A, B]));
  expect(a.heard).toEqual([]);
  state.figure = 'new';
  shown.show(derive([A, B]));
  expect(a.heard).toEqual([told(A)]);
  shown.show(derive([B]));
  expect(a.heard, 'the page has gone').toEqual([told(A), told(A)]);
  expect(a.page()).toEqual({});
});
