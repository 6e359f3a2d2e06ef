import {mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {plainPicture} from '../histories/archiveModel.ts';
import {HistorySite} from '../histories/HistorySite.ts';

const JUNE = 'docs/papers/y2025/jun';
const MINUTES = 60_000;

const dayOf = (id: string, text: string) =>
  `# 06-0${id}\n\n## 1. [P${id}](https://arxiv.org/abs/2506.1000${id})\n\n${text}\n`;

let parent: string;
let site: HistorySite;

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-history-')));
  site = await HistorySite.create(parent, 'any history');
  site.put(`${JUNE}/20250604.mdx`, dayOf('4', '![x](/img/a.png)\n\n[자료](./asset/a.zip)'));
  site.put(`${JUNE}/20250605.mdx`, `---\nunlisted: true\n---\n\n${dayOf('5', '숨은 글')}`);
  site.put('static/img/a.png', await plainPicture({width: 100, height: 50, red: 10}));
});

afterAll(() => rmSync(parent, {recursive: true, force: true}));

const treeOf = (file: string) => fromHtml(readFileSync(join(site.dir, 'build', file), 'utf8'));

function elements(tree: Nodes, tagName: string): Element['properties'][] {
  const found: Element['properties'][] = [];
  visit(tree, {type: 'element', tagName}, ({properties}: Element) => void found.push(properties));
  return found;
}

/** The width and height of the figure below `static`. */
const staticSize = () =>
  elements(treeOf(`${JUNE}/20250604.html`), 'img')
    .filter(({alt}) => alt === 'x')
    .map(({width, height}) => [Number(width), Number(height)]);

const linksOf = (file: string) => elements(treeOf(file), 'a').map(({href}) => href);

test(
  'a file that a page links to is missed, and found once it is there',
  async () => {
    const {code, output} = await site.build();
    expect(code).not.toBe(0);
    expect(output).toContain('a.zip');

    site.put(`${JUNE}/asset/a.zip`, 'PK');
    for (const edit of site.shuffledEdits()) await site.edit(edit);
    expect(await site.compare()).toEqual([]);
    expect(staticSize()).toEqual([[100, 50]]);
  },
  10 * MINUTES,
);

test(
  'a figure below static has its new size, and a day that is not listed the new days of its month',
  async () => {
    site.put('static/img/a.png', await plainPicture({width: 300, height: 200, red: 20}));
    site.put(`${JUNE}/20250606.mdx`, dayOf('6', '새 글'));
    for (const edit of site.shuffledEdits()) await site.edit(edit);
    expect(await site.compare()).toEqual([]);
    expect(staticSize()).toEqual([[300, 200]]);
    expect(linksOf(`${JUNE}/20250605.html`)).toContain(`/haru/${JUNE}/20250606`);
  },
  10 * MINUTES,
);

test(
  'what comes after has the bytes of a build from nothing as well',
  async () => {
    for (const edit of [...site.shuffledEdits(), ...site.shuffledEdits()]) await site.edit(edit);
    expect(await site.compare()).toEqual([]);
  },
  10 * MINUTES,
);
