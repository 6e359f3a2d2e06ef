import {createRequire} from 'node:module';
import {runInNewContext} from 'node:vm';

import type MdxLoader from '@docusaurus/mdx-loader';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {parse} from 'acorn';
import fc from 'fast-check';
import {toString as textOf} from 'mdast-util-to-string';
import {beforeAll, expect, test} from 'vitest';

import {inputCount} from '../../../tests/fuzz/inputCount.ts';
import {hostileText} from '../../../tests/fuzz/inputs/hostileText.ts';
import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {beforeDefaultRemarkPlugins, rehypePlugins} from './pagePlugins.ts';
import {parseFrontMatter} from './parseFrontMatter.ts';

const {default: mdxLoader, createMDXLoaderItem}: {default: typeof MdxLoader; createMDXLoaderItem: CreateItem} =
  createRequire(import.meta.url)('@docusaurus/mdx-loader');

type CreateItem = (options: object) => Promise<{options: unknown}>;
type Loader = ThisParameterType<typeof MdxLoader>;
let options: unknown;
beforeAll(async () => {
  ({options} = await createMDXLoaderItem({
    siteDir: '/site',
    staticDirs: [],
    admonitions: true,
    beforeDefaultRemarkPlugins,
    rehypePlugins,
    markdownConfig: {
      format: 'detect',
      parseFrontMatter,
      mdx1Compat: {comments: false, admonitions: false, headingIds: false},
      anchors: {maintainCase: false},
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    },
  }));
});

/** The module that Docusaurus' loader makes of a page. */
function moduleOf(page: string, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const context = {
      resource: file,
      resourcePath: file,
      _compiler: {name: 'server'},
      getOptions: () => options,
      addDependency() {},
      async: () => (error: Error | null, code?: string) => (error ? reject(error) : resolve(code ?? '')),
    };
    void mdxLoader.call(context as unknown as Loader, page);
  });
}

/** What the exports of a module say that stand before the page's text; what would reach for anything else throws. */
async function exportsOf(page: string, file: string): Promise<Record<string, unknown>> {
  const code = await moduleOf(page, file);
  const constants = parse(code, {ecmaVersion: 'latest', sourceType: 'module'}).body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.map(({id, init}) => {
      const value = runInNewContext(`(${init ? code.slice(init.start, init.end) : ''})`, Object.create(null));
      // Objects of another context have other prototypes.
      return [code.slice(id.start, id.end), value === undefined ? value : structuredClone(value)] as const;
    });
  });
  return Object.fromEntries(constants);
}

const PROGRAM = `globalThis.process.getBuiltinModule("fs").writeFileSync("ran-by-front-matter","x")`;
const TITLES = [
  '오늘의 글',
  '$\\xi$ 정리',
  `\\\\',x:(${PROGRAM})//`,
  '\\u',
  '\\',
  `'"\`\${1 + 1}</script><!-- 😀 \u2028\u2029\u0000\u007f\u200b`,
  'a'.repeat(100_000),
];

test.each(['.md', '.mdx'])('a title is data in a page’s module, whatever stands in it: %s', async (ending) => {
  for (const title of TITLES) {
    // What JSON can say, YAML can.
    const page = `---\ntitle: ${JSON.stringify(title)}\n---\n\n글\n`;
    expect((await exportsOf(page, `/site/docs/a${ending}`)).frontMatter).toEqual({title});
  }
});

test('the program that ends a string runs nowhere', async () => {
  const page = `---\ntitle: >-\n  글 \\\\',x:(${PROGRAM})//\n---\n\n글\n`;
  expect((await exportsOf(page, '/site/docs/a.md')).frontMatter).toEqual({title: `글 \\\\',x:(${PROGRAM})//`});
});

test('any data comes through a page’s module as it is', {tags: 'many-inputs', timeout: 60_000}, async () => {
  const data = fc.letrec((tie) => ({
    value: fc.oneof(
      hostileText,
      fc.string({unit: 'binary'}),
      fc.boolean(),
      fc.integer(),
      fc.array(tie('value'), {maxLength: 3}),
      fc.dictionary(hostileText, tie('value'), {maxKeys: 3}),
    ),
  })).value;
  await fc.assert(
    fc.asyncProperty(hostileText, data, async (title, other) => {
      const words = `글${title}`;
      const page = `---\ntitle: ${JSON.stringify(words)}\nother: ${JSON.stringify(other)}\n---\n\n글\n`;
      const {frontMatter} = await exportsOf(page, '/site/docs/a.md');
      expect(frontMatter).toEqual({title: words.toWellFormed(), ...written({other})});
    }),
    {seed: 20251022, numRuns: inputCount(100)},
  );
});

/** As a file of UTF-8 can have it, and without the name by which an object's prototype is set. */
function written(value: object): Record<string, unknown> {
  const text = JSON.stringify(value, (_key, inner) => {
    if (typeof inner === 'string') return inner.toWellFormed();
    if (typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner as object).filter(([key]) => key !== '__proto__');
    return Object.fromEntries(entries.map(([key, held]) => [key.toWellFormed(), held]));
  });
  return JSON.parse(text);
}

test('a heading is data in a page’s module, as its title and in its table of contents', {
  tags: 'many-inputs',
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileText, fc.constantFrom(...TITLES.slice(0, 6))), async (words) => {
      const line = words.replace(/[\r\n]/g, ' ');
      const page = `# ${line}\n\n## a ${line}\n\n글\n`;
      const [first] = parseMarkdown(page, 'md').children;
      const title = first?.type === 'heading' ? textOf(first) : undefined;
      const {contentTitle, toc} = await exportsOf(page, '/site/docs/a.md');
      expect(contentTitle).toBe(title);
      expect(toc).toEqual([expect.objectContaining({level: 2, value: expect.any(String)})]);
    }),
    {seed: 20251022, numRuns: inputCount(100)},
  );
});

test.each([
  ['JavaScript', `---js\n{title: (${PROGRAM})}\n---\n\n글\n`],
  ['CoffeeScript', `---coffee\ntitle: ${PROGRAM}\n---\n`],
  ['JSON', '---json\n{"title": "글"}\n---\n'],
  ['no end', '---\ntitle: 글\n\n글\n'],
])('what is no YAML between two lines is the page’s text: %s', async (_what, fileContent) => {
  expect(await read(fileContent)).toEqual({frontMatter: {}, content: fileContent.trim()});
});

test('the front matter ends at the first line that says so', async () => {
  expect(await read('---\n---\n글\n---\n')).toEqual({frontMatter: {}, content: '글\n---'});
  expect(await read('\uFEFF---\r\ntitle: 글\r\n---\r\n말')).toEqual({frontMatter: {title: '글'}, content: '말'});
});

test('of a day Docusaurus is told what a day obeys, and what it does not know itself', async () => {
  const page = '---\ntitle: 글\nid: 다른\nsidebar_position: 3\npagination_next: 없는\nauthors: [나]\n---\n글\n';
  expect((await read(page, '/site/docs/papers/y2025/oct/20251022.mdx')).frontMatter).toEqual({
    title: '글',
    authors: ['나'],
  });
  expect((await read(page)).frontMatter).toEqual({title: '글', id: '다른', sidebar_position: 3, authors: ['나']});
});

function read(fileContent: string, filePath = '/site/docs/a.md') {
  return parseFrontMatter({
    filePath,
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
}
