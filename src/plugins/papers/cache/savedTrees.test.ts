import {mkdtemp, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

import {parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {renderHtml} from '../../../markdown/renderHtml.ts';
import {savedTree, saveTree} from './savedTrees.ts';

const PATH = 'docs/papers/y2025/oct/20251022.mdx';
const TEXT = `import a from './asset/a.png';

## 1. [MoGA](https://arxiv.org/abs/2510.18692) \`bytedance\`

<img src={a} width={1n} style={{width: 500}} alt="그림" /> 값은 {'글'} $x^2$[^1]

3. 셋
4. 넷

[^1]: 각주
`;
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-trees-'));
});

afterEach(() => rm(siteDir, {recursive: true}));

const html = (tree: Parameters<typeof renderHtml>[0]) =>
  renderHtml(tree, {
    link: (url) => url,
    figure: () => ({src: 'https://example.org/a.webp', width: 40, height: 20}),
    words: {admonition: (name) => name, footnotes: '각주'},
  });

test('a page is rendered from its saved tree as from its text', async () => {
  const text = TEXT.replace(' width={1n}', '');
  saveTree(siteDir, PATH, text, parseMarkdown(text, 'mdx'));
  const saved = savedTree(siteDir, PATH, text);
  if (!saved) throw new Error('no tree was saved');
  expect(JSON.stringify(saved)).not.toContain('position');
  expect(html(saved)).toBe(html(parseMarkdown(text, 'mdx')));
});

test('of another text, a page with what is no JSON, and half a file, there is no tree', async () => {
  saveTree(siteDir, PATH, '글', parseMarkdown('글', 'mdx'));
  expect(savedTree(siteDir, PATH, '고친 글')).toBeUndefined();
  const file = join(siteDir, 'node_modules/.cache/haru-papers/days/trees', `${PATH}.json`);
  await truncate(file, (await readFile(file)).length - 1);
  expect(savedTree(siteDir, PATH, '글')).toBeUndefined();
  await rm(file);
  saveTree(siteDir, PATH, TEXT, parseMarkdown(TEXT, 'mdx'));
  expect(savedTree(siteDir, PATH, TEXT)).toBeUndefined();
});

test('a disk that cannot be written is no fault', async () => {
  await writeFile(join(siteDir, 'node_modules'), '');
  saveTree(siteDir, PATH, '글', parseMarkdown('글', 'mdx'));
  expect(savedTree(siteDir, PATH, '글')).toBeUndefined();
});
