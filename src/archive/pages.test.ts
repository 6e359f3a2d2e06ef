import {mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {formatOf, parseMarkdown} from '../markdown/parseMarkdown.ts';
import {renderHtml} from '../markdown/renderHtml.ts';
import {parseDay} from '../papers/day/parseDay.ts';
import {htmlTreeIn} from './htmlTreeIn.ts';
import {openPages, type Pages} from './pages.ts';
import {parsePage} from './parsePage.ts';
import {openStore, STORE} from './store.mjs';

const FOLDER = 'docs/papers/y2025/oct';
const PATH = `${FOLDER}/20251022.mdx`;
const TEXT = `import a from './asset/a.png';

## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`

<img src={a} style={{width: 500}} alt="그림" /> 값은 {'글'} $x^2$[^1]

[^1]: 각주
`;
let siteDir: string;
let parsed: string[];

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'haru-pages-'));
  mkdirSync(join(siteDir, FOLDER), {recursive: true});
  write(TEXT);
  parsed = [];
});

afterEach(() => rmSync(siteDir, {recursive: true}));

const write = (text: string) => writeFileSync(join(siteDir, PATH), text);
const entries = () => readdirSync(join(siteDir, STORE, 'trees'));

/** The pages as another process opens them. */
function open(): Pages {
  return openPages({
    siteDir,
    store: openStore(siteDir),
    spareDir: join(siteDir, 'spare'),
    parse: (text, path) => {
      parsed.push(path);
      return parsePage(text, path);
    },
  });
}

test('a page is parsed once for each text, by whichever process', async () => {
  const pages = open();
  const first = await pages.read(PATH);
  expect(first.day).toEqual(parseDay(TEXT, {path: PATH}));
  expect((await pages.read(PATH)).day).toBe(first.day);
  expect((await open().read(PATH)).day).toEqual(JSON.parse(JSON.stringify(first.day)));
  expect(parsed).toEqual([PATH]);
  write('## B');
  expect((await pages.read(PATH)).day.papers).toMatchObject([{name: 'B'}]);
  expect(parsed).toEqual([PATH, PATH]);
});

test('its trees are at hand without the parser, and say the same', async () => {
  await open().read(PATH);
  const pages = open();
  await pages.read(PATH);
  const html = (tree: Parameters<typeof renderHtml>[0]) =>
    renderHtml(tree, {
      link: (url) => url,
      figure: () => ({src: 'https://example.org/a.webp', width: 40, height: 20}),
      words: {admonition: (name) => name, footnotes: '각주'},
    });
  const markdown = await pages.markdownTree(PATH);
  expect(JSON.stringify(markdown)).not.toContain('position');
  expect(html(markdown)).toBe(html(parseMarkdown(TEXT, formatOf(PATH))));
  const file = await pages.treeFile(PATH);
  expect(JSON.stringify(htmlTreeIn(file as string))).toContain('"tagName":"PaperSection"');
  expect(parsed).toEqual([PATH]);
});

test('half an entry is none', async () => {
  await open().read(PATH);
  const [entry] = entries() as [string];
  truncateSync(join(siteDir, STORE, 'trees', entry), 200);
  const pages = open();
  await pages.read(PATH);
  expect(parsed).toEqual([PATH, PATH]);
  expect(htmlTreeIn((await pages.treeFile(PATH)) as string).type).toBe('root');
});

test('where the store cannot be written, all is there for this run', async () => {
  writeFileSync(join(siteDir, 'node_modules'), '');
  const pages = open();
  expect((await pages.read(PATH)).day.papers).toHaveLength(1);
  expect(htmlTreeIn((await pages.treeFile(PATH)) as string).type).toBe('root');
  expect((await pages.markdownTree(PATH)).type).toBe('root');
});

test('a page that is no data has no tree to be rendered', async () => {
  write("import Plot from './Plot';\n\n## A\n\n<Plot />");
  const pages = open();
  expect((await pages.read(PATH)).day.isData).toBe(false);
});

test('a file that is not there is named', async () => {
  await expect(open().read(`${FOLDER}/20251023.mdx`)).rejects.toThrow(`${FOLDER}/20251023.mdx: 파일이 없습니다`);
});
