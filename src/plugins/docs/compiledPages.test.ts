import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, MarkdownConfig} from '@docusaurus/types';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {compiledPages, compilerSettings} from './compiledPages.ts';
import {createPageCompiler, type Processors} from './pageCompiler.ts';
import {beforeDefaultRemarkPlugins, rehypePlugins} from './pagePlugins.ts';

const markdown = {
  format: 'detect',
  emoji: false,
  mermaid: false,
  anchors: {maintainCase: false},
  mdx1Compat: {comments: false, admonitions: false, headingIds: false},
  hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
} as unknown as MarkdownConfig;
const options = {
  admonitions: true,
  beforeDefaultRemarkPlugins,
  rehypePlugins,
  remarkPlugins: [],
  recmaPlugins: [],
  beforeDefaultRehypePlugins: [],
} as unknown as PluginOptions;
let siteDir: string;

beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'haru-compiled-'));
  // Docusaurus' loader makes no compiler for tests.
  vi.stubEnv('NODE_ENV', 'production');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(siteDir, {recursive: true});
});

function settingsOf(config: Partial<MarkdownConfig> = {}, changed: Partial<PluginOptions> = {}) {
  const siteConfig = {staticDirectories: ['static'], markdown: {...markdown, ...config}};
  return compilerSettings({siteDir, siteConfig} as unknown as LoadContext, {...options, ...changed});
}

/** What the bundler has a page compiled with, and how often it was compiled here. */
function bundler(settings = settingsOf()) {
  let compiled = 0;
  const process: Processors['mdxProcessor']['process'] = async ({content}) => {
    compiled += 1;
    return {content: `// ${content}`, data: {}};
  };
  const rule = {use: [{options: {processors: {mdProcessor: {process}, mdxProcessor: {process}}}}]};
  const pages = compiledPages(settings as NonNullable<typeof settings>, join(siteDir, '.docusaurus'), () => {});
  pages.attach({module: {rules: [{}, rule]}});
  // The other compiler's configuration holds the same rule.
  pages.attach({module: {rules: [rule]}});
  return {
    compile: (content: string, compilerName: 'client' | 'server' = 'server') =>
      (rule.use[0] as (typeof rule.use)[0]).options.processors.mdxProcessor.process({
        content,
        filePath: join(siteDir, 'docs/page.mdx'),
        frontMatter: {},
        compilerName,
      }),
    save: pages.save,
    count: () => compiled,
  };
}

test('a thread compiles a page, but none that names another page by its file, nor one that does not compile', async () => {
  const compile = await createPageCompiler(settingsOf() as NonNullable<ReturnType<typeof settingsOf>>);
  const page = (text: string) => compile(text, 'mdx', join(siteDir, 'docs/papers/y2025/oct/20251022.mdx'));
  const compiled = await page('# 10-22 papers summary\n\n## 1. [MoGA](https://arxiv.org/abs/2510.18692)\n\n글 {x_i}\n');
  expect(compiled?.content).toContain('MoGA');
  expect(compiled?.content).toContain('@generated/papers/default/');
  expect(await page('[어제](./20251021.mdx)')).toBeUndefined();
  expect(await page('![없는 그림](/missing.png)')).toBeUndefined();
});

test('a page is compiled once for a text, and not again by the next build', async () => {
  const first = bundler();
  await first.compile('글');
  await first.save();
  const second = bundler();
  expect((await second.compile('글')).content).toBe('// 글');
  expect(second.count()).toBe(0);
  expect((await second.compile('고친 글')).content).toBe('// 고친 글');
  expect(second.count()).toBe(1);
});

test('with other settings, for the browser, and with a link to the file of another page, a page is compiled anew', async () => {
  const first = bundler();
  await first.compile('글');
  await first.save();
  const other = bundler(settingsOf({emoji: true}));
  await other.compile('글');
  expect(other.count()).toBe(1);
  const second = bundler();
  await second.compile('글', 'client');
  expect(second.count()).toBe(1);
  const linked = '[어제](./20251021.mdx#moga)';
  const third = bundler();
  await third.compile(linked);
  await third.save();
  const fourth = bundler();
  await fourth.compile(linked);
  expect(fourth.count()).toBe(1);
});

test('functions of a site cannot be sent to a thread: then the bundler compiles all', () => {
  expect(settingsOf()).toMatchObject({siteDir, staticDirs: [join(siteDir, 'static')]});
  expect(settingsOf({preprocessor: ({fileContent}) => fileContent})).toBeUndefined();
  expect(settingsOf({hooks: {onBrokenMarkdownLinks: () => '/'} as never})).toBeUndefined();
  expect(settingsOf({}, {remarkPlugins: [() => () => {}]})).toBeUndefined();
  expect(settingsOf({}, {rehypePlugins: []})).toBeUndefined();
});

test('a page that was put aside has a file of its own; one that is not, and one that does not compile, are the bundler’s', async () => {
  const head = 'export const isDocument = true;\n';
  const text =
    'function _createMdxContent() {\n  return 1;\n}\nexport default function MDXContent() {\n  return 2;\n}\n';
  const pages = compiledPages(
    settingsOf() as NonNullable<ReturnType<typeof settingsOf>>,
    join(siteDir, '.docusaurus'),
    () => {},
  );
  const process: Processors['mdxProcessor']['process'] = async ({content}) => {
    if (content === '깨진 글') throw new Error(content);
    return {content: content === '글' ? head + text : head.replace('true', 'false') + text, data: {}};
  };
  const processors = {mdProcessor: {process}, mdxProcessor: {process}};
  pages.attach({module: {rules: [{use: [{options: {processors, markdownConfig: {...markdown, parseFrontMatter}}}]}]}});
  await mkdir(join(siteDir, 'docs'));
  const fileOf = async (content: string) => {
    await writeFile(join(siteDir, `docs/${content}.mdx`), content);
    return pages.pageFile(`@site/docs/${content}.mdx`);
  };
  const file = (await fileOf('글')) ?? '';
  const load = createRequire(import.meta.url);
  const module = load(file)({load});
  expect(module).toMatchObject({frontMatter: {}, isDocument: true});
  expect(module.default()).toBe(2);
  expect(await fileOf('움직이는 글')).toBeUndefined();
  expect(await fileOf('깨진 글')).toBeUndefined();
  expect(await pages.pageFile('@site/docs/missing.mdx')).toBeUndefined();
});

const parseFrontMatter = async ({fileContent}: {fileContent: string}) => ({frontMatter: {}, content: fileContent});
