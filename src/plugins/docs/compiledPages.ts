import {hash} from 'node:crypto';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';

import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';
import type {MarkdownFormat} from '../../markdown/parseMarkdown.ts';
import {codeKey} from '../papers/cache/codeKey.ts';
import {openTextCache, type TextCache} from '../papers/cache/textCache.ts';
import {takeCompiled} from '../papers/load/parseThreads.ts';
import type {CompiledPage, CompilerSettings, Processors} from './pageCompiler.ts';
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
  const asides: AsideText[] = [];
  let cache: Promise<TextCache<CompiledPage>> | undefined;

  function kept(format: MarkdownFormat, compileHere: Process): Process {
    return async (page) => {
      // The browser's bundle has the few pages alone that React runs.
      if (page.compilerName !== 'server') return compileHere(page);
      const {content, aside, data} = await compiledOnce(page, format, compileHere);
      if (!aside) return {content, data};
      asides.push(aside);
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
    const pages = await cache;
    const kept = pages.get(filePath, content);
    const isWhole = kept && (!kept.aside || hasText(siteDir, kept.aside));
    const compiled = isWhole ? kept : (takeCompiled(content, format) ?? (await compile()));
    pages.set(filePath, content, compiled);
    return compiled;
  }

  return {
    /** Has the docs plugin's loader take what is compiled already. */
    attach(bundlerConfig: {module?: {rules?: unknown[]}}): void {
      for (const rule of bundlerConfig.module?.rules ?? []) {
        for (const {options} of (rule as {use?: {options?: {processors?: Processors}}[]}).use ?? []) {
          // The browser's and the server's configuration share their rules.
          if (!options?.processors || wrapped.has(options.processors)) continue;
          const {mdProcessor, mdxProcessor} = options.processors;
          options.processors = {
            mdProcessor: {process: kept('md', mdProcessor.process)},
            mdxProcessor: {process: kept('mdx', mdxProcessor.process)},
          };
          wrapped.add(options.processors);
        }
      }
    },
    /** Keeps for the next build what this one took, and nothing else. */
    async save(): Promise<void> {
      await (await cache)?.save();
      dropOtherTexts(siteDir, asides);
    },
  };
}
