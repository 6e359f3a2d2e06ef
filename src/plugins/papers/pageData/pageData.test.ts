import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {type ComponentType, createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {afterAll, beforeAll, beforeEach, expect, test, vi} from 'vitest';

import type {RouteProps} from '../../../derived/pages/routeProps.ts';
import {withPageData as inBrowser} from './browser.tsx';
import {withPageData as onServer} from './server.tsx';
import {PAGE_FOLDER, writePageData} from './writePageData.ts';

const location = vi.hoisted(() => ({pathname: '/', search: '', hash: ''}));
vi.mock('@docusaurus/router', () => ({useLocation: () => location}));

interface Words {
  words: string;
  content?: string;
}

const Page: ComponentType<Words> = ({words, content}) => createElement('p', null, words, content);
const render = (Component: ComponentType<RouteProps<Words>>, props: RouteProps<Words> = {}) =>
  renderToString(createElement(Component, props));

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'haru-page-data-'));
  vi.stubGlobal('PAGE_DATA_FOLDER', join(folder, PAGE_FOLDER));
  await writePageData(new Map([['/haru/글', {props: {words: 'read'}}]]), async (name, data) => {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), String(data));
    return name;
  });
});

beforeEach(() => {
  location.pathname = '/haru/%EA%B8%80';
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, {recursive: true});
});

test('on the server a page is rendered from what was written for its address', () => {
  expect(render(onServer(Page))).toBe('<p>read</p>');
  expect(render(onServer(Page), {content: '!'})).toBe('<p>read<!-- -->!</p>');
});

test('what its route carries comes first', () => {
  expect(render(onServer(Page), {page: {words: 'given'}})).toBe('<p>given</p>');
  expect(render(inBrowser(Page), {page: {words: 'given'}, content: '!'})).toBe('<p>given<!-- -->!</p>');
});

test('a page that nothing was written for is no page', () => {
  location.pathname = '/haru/x';
  expect(() => render(onServer(Page))).toThrow('ENOENT');
});

test('in a browser React leaves for a page that it was not given', () => {
  expect(render(inBrowser(Page))).toBe('');
});
