import {mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';

import type {Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {SHORT_ARCHIVE} from '../../src/archive/parseThreads.ts';
import {checkSite} from '../../src/cli/site/checkSite.ts';
import {MANIFEST_PATH, type SearchManifest, unpackDates} from '../../src/papers/search/searchIndex.ts';
import {ROOT, SITE_ENV} from '../e2e/sites.ts';
import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';

/** So many that pages are parsed and rendered, and files derived, on threads of their own. */
const COUNT = SHORT_ARCHIVE + 5;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const days = Array.from({length: COUNT}, (_, index) => {
  const date = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    path: `docs/papers/y2025/${MONTHS[Number(date.slice(5, 7)) - 1]}/${date.replaceAll('-', '')}`,
    title: `${date.slice(5)} papers summary`,
    name: `Paper${index}`,
    id: `2501.${10000 + index}`,
  };
});

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

let parent: string;
let dir: string;
const built = (file: string) => readFileSync(join(dir, 'build', file), 'utf8');
const wordsOf = (file: string) => textOf(fromHtml(built(file))).replace(/\s+/g, ' ');

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'haru-long-')));
  for (const [index, {path, title, name, id}] of days.entries()) {
    const before = days[index - 1];
    const note = before ? `앞서 본 [${before.name}](/${before.path}#${before.id})을 잇는다.` : '처음 읽은 것이다.';
    await mkdir(dirname(join(parent, path)), {recursive: true});
    const text = `# ${title}\n\n## 1. [${name}](https://arxiv.org/abs/${id}) \`lab\`\n\n${note}\n`;
    await writeFile(join(parent, `${path}.mdx`), text);
  }
  dir = await createSite({root: ROOT, dir: join(parent, 'site'), docs: join(parent, 'docs')});
  const {code, output} = await buildSite({dir, env: SITE_ENV});
  expect(code, output).toBe(0);
}, 600_000);

afterAll(() => rmSync(parent, {recursive: true, force: true}));

test('each day has its page, with its own text', () => {
  // A title that says no more than the date is left out.
  for (const {path, name} of days) expect(wordsOf(`${path}.html`)).toContain(name);
});

test('a day leads to the day before it, and names what follows it', () => {
  const [before, day, after] = days.slice(50, 53);
  const html = built(`${day?.path}.html`);
  expect(html).toContain(`/haru/${before?.path}#${before?.id}`);
  expect(html).toContain(`/haru/${after?.path}#`);
  expect(wordsOf(`${day?.path}.html`)).toContain(`앞서 본 ${before?.name}을 잇는다.`);
});

test('a month lists all its days', () => {
  const march = days.filter(({path}) => path.includes('/mar/'));
  expect(march).toHaveLength(31);
  const html = built('docs/papers/y2025/mar.html');
  expect(march.filter(({path}) => !html.includes(`/haru/${path}`))).toEqual([]);
});

test('the thread writes feeds, the search manifest and the list of papers', () => {
  expect(built('rss.xml')).toContain(`https://example.github.io/haru/${days.at(-1)?.path}`);
  expect(JSON.parse(built('papers.json')).papers).toHaveLength(COUNT);
  const manifest: SearchManifest = JSON.parse(gunzipSync(readFileSync(join(dir, 'build', MANIFEST_PATH))).toString());
  // The newest first, one paper a day.
  const listed = unpackDates(manifest.dates).filter(([date]) => date !== '');
  expect(listed.reduce((sum, [, count]) => sum + count, 0)).toBe(COUNT);
});

test('every address of the site answers', async () => {
  const lines: string[] = [];
  const {isClean} = await checkSite(dir, {print: (text) => lines.push(text), env: {}, repository: 'reader/papers'});
  expect(lines.join('\n')).toContain('오류 0개');
  expect(isClean).toBe(true);
});
