import {mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {openPages} from '../../src/archive/pages.ts';
import {openStore} from '../../src/archive/store.mjs';
import {FIXTURE_DOCS, ROOT, SITE_ENV} from '../e2e/sites.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';

/** No page is data: each is compiled as MDX. */
const NOTHING_IS_DATA = 'export function isData(): boolean {\n  return false;\n}\n';

/** What a reader sees or follows; the addresses of scripts and styles differ with the bundle. */
const SEEN = new Set(['id', 'href', 'src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'title', 'lang', 'ariaLabel']);
const UNSEEN = new Set(['script', 'style', 'noscript', 'link']);

let parent: string;
let asData: string;
let compiled: string;

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-ways-')));
  // As long, one as the other: the bundler names modules by their paths.
  asData = await createSite({root: ROOT, dir: join(parent, 'data'), docs: FIXTURE_DOCS});
  compiled = await createSite({root: ROOT, dir: join(parent, 'code'), docs: FIXTURE_DOCS});
  writeFileSync(join(compiled, 'src/markdown/isData.ts'), NOTHING_IS_DATA);
  for (const dir of [asData, compiled]) {
    const {code, output} = await buildSite({dir, env: SITE_ENV});
    expect(code, output).toBe(0);
  }
}, 600_000);

afterAll(() => rmSync(parent, {recursive: true, force: true}));

const pagesOf = (dir: string) =>
  readdirSync(join(dir, 'build'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .sort();

/** The visible text and elements of a page, a line each. */
function seen(dir: string, file: string): string[] {
  const lines: string[] = [];
  const add = (text: string) => {
    if (lines.at(-1)?.startsWith('text ')) lines[lines.length - 1] += text;
    else lines.push(`text ${text}`);
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') add(node.value);
    if (node.type === 'element') {
      if (UNSEEN.has(node.tagName)) return;
      const kept = Object.entries(node.properties).filter(([name]) => SEEN.has(name));
      lines.push(`${node.tagName} ${kept.map(([name, value]) => `${name}=${withoutUseId(String(value))}`).sort()}`);
      if (node.content) walk(node.content);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(readFileSync(join(dir, 'build', file), 'utf8')));
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== 'text');
}

/** React numbers such ids by the components around them, which are others. */
function withoutUseId(value: string): string {
  return value.replace(/_R_\w*_/g, '_R_');
}

test('the one site has days that are data, the other has none', async () => {
  const day = 'docs/papers/y2025/oct/20251022.mdx';
  const pages = openPages({siteDir: asData, store: openStore(asData), spareDir: join(parent, 'spare')});
  expect((await pages.read(day)).day.isData).toBe(true);
  const modules = (dir: string) => readFileSync(join(dir, '.docusaurus/registry.js'), 'utf8');
  expect(modules(asData)).not.toContain(day);
  expect(modules(compiled)).toContain(day);
});

test('every page says and shows the same, as data and compiled', () => {
  expect(pagesOf(compiled)).toEqual(pagesOf(asData));
  for (const file of pagesOf(asData)) expect(seen(compiled, file), file).toEqual(seen(asData, file));
});
