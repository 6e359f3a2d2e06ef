import {hash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';

import type MdxLoader from '@docusaurus/mdx-loader';
import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import type {MarkdownFormat} from '../../markdown/parseMarkdown.ts';
import {codeKey} from '../papers/cache/codeKey.ts';
import {openTextCache, type TextCache} from '../papers/cache/textCache.ts';
import {takeCompiled} from '../papers/load/parseThreads.ts';
import type {CompiledPage, CompilerSettings, Processors} from './pageCompiler.ts';
import {pageFiles} from './pageFile.ts';
import {beforeDefaultRemarkPlugins, rehypePlugins} from './pagePlugins.ts';
import {type AsideText, dropOtherTexts, hasText, putTextAside, withText} from './textAside.ts';
import {withoutModules} from './withoutModules.ts';

type Process = Processors['mdxProcessor']['process'];

/**
 * What a thread needs to compile pages as the docs plugin would; nothing where the site's configuration holds functions that
 * cannot be sent there.
 */
export function compilerSettings(
  {siteDir, siteConfig}: Pick<LoadContext, 'siteDir' | 'siteConfig'>,
  options: PluginOptions,
): CompilerSettings | undefined {
  const {preprocessor, parseFrontMatter, ...markdown} = siteConfig.markdown;
  const markdownConfig = JSON.parse(JSON.stringify(markdown));
  const isPlain =
    !preprocessor &&
    isDeepStrictEqual(markdownConfig, markdown) &&
    isDeepStrictEqual(options.beforeDefaultRemarkPlugins, beforeDefaultRemarkPlugins) &&
    isDeepStrictEqual(options.rehypePlugins, rehypePlugins) &&
    [options.remarkPlugins, options.recmaPlugins, options.beforeDefaultRehypePlugins].every(({length}) => length === 0);
  if (!isPlain) return undefined;
  const staticDirs = siteConfig.staticDirectories.map((dir) => join(siteDir, dir));
  return {siteDir, staticDirs, admonitions: options.admonitions, markdownConfig};
}

/** Where compiled pages are kept for the next build, below the site. */
const COMPILED_PAGES = 'node_modules/.cache/haru-papers/days/compiled';

/** Where the names of the files of their modules are. */
const PAGE_FILES = 'node_modules/.cache/haru-papers/days/page-files';

/** The docs plugin's pages as the server's bundle takes them: compiled by an earlier build, by the threads, or here. */
export function compiledPages(
  settings: CompilerSettings,
  generatedFilesDir: string,
  /** Is told the module that the bundler takes for a page. */
  tell: (file: string, code: string) => void,
) {
  const {siteDir} = settings;
  const folders = {siteDir, generatedFilesDir};
  const wrapped = new WeakSet<Processors>();
  const file = join(siteDir, COMPILED_PAGES);
  /** By page. */
  const asides = new Map<string, AsideText>();
  let loaderOptions: LoaderOptions | undefined;
  let cache: TextCache<CompiledPage> | undefined;
  let modules: ReturnType<typeof pageFiles> | undefined;

  function kept(format: MarkdownFormat, compileHere: Process): Process {
    return async (page) => {
      // The browser's bundle has the few pages alone that React runs.
      if (page.compilerName !== 'server') return compileHere(page);
      const {content, aside, data} = await compiledOnce(page, format, compileHere);
      if (!aside) return {content, data};
      asides.set(page.filePath, aside);
      const code = withText(siteDir, await withoutModules(content, page.filePath, folders), aside);
      tell(page.filePath, code);
      return {content: code, data};
    };
  }

  async function compiledOnce(
    page: Parameters<Process>[0],
    format: MarkdownFormat,
    compileHere: Process,
  ): Promise<CompiledPage> {
    const compile = async () => {
      const {content, data} = await compileHere(page);
      return {...putTextAside(siteDir, content), data};
    };
    const {filePath, content} = page;
    // A link to a page's file becomes that page's address, and so is not of this page alone.
    if (content.includes('.md')) return compile();
    cache ??= openTextCache(file, `${codeKey()} ${hash('sha256', JSON.stringify(settings))}`);
    const kept = cache.get(filePath, content);
    const isWhole = kept && (!kept.aside || hasText(siteDir, kept.aside));
    const compiled = isWhole ? kept : (takeCompiled(content, format) ?? (await compile()));
    cache.set(filePath, content, compiled);
    return compiled;
  }

  function openPageFiles() {
    const known = openTextCache<string>(join(siteDir, PAGE_FILES), codeKey());
    return pageFiles(siteDir, {'@site': siteDir, '@generated': generatedFilesDir}, known);
  }

  return {
    /** Has the docs plugin's loader take what is compiled already. */
    attach(bundlerConfig: {module?: {rules?: unknown[]}}): void {
      for (const rule of bundlerConfig.module?.rules ?? []) {
        for (const {options} of (rule as {use?: {options?: {processors?: Processors}}[]}).use ?? []) {
          // The browser's and the server's configuration share their rules.
          if (!options?.processors || wrapped.has(options.processors)) continue;
          loaderOptions = options as LoaderOptions;
          const {mdProcessor, mdxProcessor} = options.processors;
          options.processors = {
            mdProcessor: {process: kept('md', mdProcessor.process)},
            mdxProcessor: {process: kept('mdx', mdxProcessor.process)},
          };
          wrapped.add(options.processors);
        }
      }
    },
    /**
     * Writes a page's module to a file of its own.
     *
     * @param module the page, `@site/docs/papers/y2025/oct/20251022.mdx`
     * @returns the file; nothing for a page that is the bundler's to read, or to report on
     */
    async pageFile(module: string): Promise<string | undefined> {
      const page = join(siteDir, module.slice('@site/'.length));
      try {
        const code = loaderOptions && (await loadPage(page, loaderOptions));
        if (!code || !asides.has(page)) return undefined;
        modules ??= openPageFiles();
        return modules.write(page, code);
      } catch {
        return undefined;
      }
    },
    /** Keeps for the next build what this one took, and nothing else. */
    async save(): Promise<void> {
      await cache?.save();
      dropOtherTexts(siteDir, [...asides.values()]);
      await modules?.save();
    },
  };
}

// A CommonJS package's `default` is what jiti and Node do not agree about.
const {default: mdxLoader}: {default: typeof MdxLoader} = createRequire(import.meta.url)('@docusaurus/mdx-loader');

type LoaderContext = ThisParameterType<typeof MdxLoader>;
type LoaderOptions = ReturnType<LoaderContext['getOptions']>;

/** Has Docusaurus' loader make a page's module for the server, without a bundler around it. */
async function loadPage(file: string, options: LoaderOptions): Promise<string | undefined> {
  const text = readFileSync(file, 'utf8');
  return new Promise((resolve, reject) => {
    const context = {
      resource: file,
      resourcePath: file,
      _compiler: {name: 'server'},
      getOptions: () => options,
      addDependency() {},
      async: () => (error: Error | null, code?: string) => (error ? reject(error) : resolve(code)),
    };
    void mdxLoader.call(context as unknown as LoaderContext, text);
  });
}
