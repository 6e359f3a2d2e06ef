import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import docsPlugin, {type LoadedContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

import {onBundled} from '../onBundled.ts';
import {explainFailure} from '../papers/load/explainFailure.ts';
import {hasEarlierDays} from '../papers/load/loadDays.ts';
import {endThreads, startThreadsFor} from '../papers/load/parseThreads.ts';
import {compiledPages, compilerSettings} from './compiledPages.ts';
import {groupByFolder} from './groupByFolder.ts';
import {listPages} from './listPages.ts';
import {pageFirst} from './pageFirst.ts';
import {renderedPages} from './renderedPages.ts';

/**
 * Docusaurus' docs plugin, with its routes grouped by month, at ease with an archive that holds no page yet, and in no haste
 * to read all pages anew while the one that was saved is not shown.
 */
export default async function groupedDocsPlugin(context: LoadContext, options: unknown): Promise<Plugin<unknown>> {
  const docsDir = join(context.siteDir, (options as PluginOptions).path);
  // The plugin throws where the folder is missing, and git keeps no empty one.
  await mkdir(docsDir, {recursive: true});
  const settings = compilerSettings(context, options as PluginOptions);
  const rendered = renderedPages(context);
  const compiled = settings && compiledPages(settings, context.generatedFilesDir, rendered.addModule);
  if (!hasEarlierDays(context.siteDir)) startThreadsFor(listPages(docsDir).length, settings);
  const plugin = await docsPlugin(context, options as PluginOptions);
  const {bundlerPlugin, isTurn} = pageFirst();
  const bundled = onBundled('docs', rendered.writeList);
  /** How long it took to load the content, in milliseconds. */
  let loading: number | undefined;
  return {
    ...plugin,
    async loadContent() {
      // Whoever waits for content that something newer takes the place of waits for good: Docusaurus drops it.
      if (loading !== undefined && !(await isTurn(2 * loading))) return new Promise(() => {});
      const startedAt = performance.now();
      try {
        return listPages(docsDir).length > 0 ? await plugin.loadContent?.() : {loadedVersions: []};
      } catch (error) {
        throw await explainFailure(context.siteDir, error);
      } finally {
        loading = performance.now() - startedAt;
      }
    },
    configureWebpack(bundlerConfig, isServer, utils, content) {
      const config = plugin.configureWebpack?.(bundlerConfig, isServer, utils, content as never) ?? {};
      if (process.env.NODE_ENV !== 'production') return {...config, plugins: [bundlerPlugin]};
      compiled?.attach(config as {module?: {rules?: unknown[]}});
      const {DefinePlugin} = utils.currentBundler.instance as unknown as {DefinePlugin: DefinePluginClass};
      const list = new DefinePlugin({RENDERED_PAGES: JSON.stringify(rendered.listFile)});
      const beside = compiled ? [besideBundle(context.generatedFilesDir, compiled.pageFile)] : [];
      return {...config, plugins: isServer ? [bundled, list, serverEntry, ...beside] : [bundled]};
    },
    async contentLoaded({content, actions}) {
      rendered.setContent(content as LoadedContent);
      await plugin.contentLoaded?.({
        content: withoutDrafts(content) as never,
        actions: {...actions, addRoute: (route) => actions.addRoute(groupByFolder(route))},
      });
    },
    allContentLoaded: async () => endThreads(),
    async postBuild() {
      await compiled?.save();
      rendered.dropOthers();
    },
  } as Plugin<unknown>;
}

type DefinePluginClass = new (definitions: Record<string, string>) => {apply(compiler: unknown): void};

/** A bundler plugin: a merge strategy would lose the regular expressions of the rules beside it. */
const serverEntry = {
  apply({options}: {options: {entry: Record<string, {import: string[]}>}}) {
    options.entry = {
      main: {...options.entry.main, import: [fileURLToPath(new URL('./serverEntry.ts', import.meta.url))]},
    };
  },
};

/** For the server's build, see `besideBundleLoader.mjs`. */
function besideBundle(generatedFilesDir: string, pageFile: (module: string) => Promise<string | undefined>) {
  return {
    apply({options}: {options: {module: {rules: unknown[]}}}) {
      const loader = fileURLToPath(new URL('./besideBundleLoader.mjs', import.meta.url));
      const use = [{loader, options: {generatedFilesDir, pageFile}}];
      options.module.rules.push({test: /[\\/]registry\.js$/, include: [generatedFilesDir], use});
    },
  };
}

/**
 * A production build knows its drafts apart, and would name them in what each hydrated page loads. Where every page is a
 * draft, nothing is left that the plugin could lead to.
 */
function withoutDrafts(content: unknown): unknown {
  const {loadedVersions} = content as {loadedVersions: {docs: unknown[]}[]};
  return {
    loadedVersions: loadedVersions.filter(({docs}) => docs.length > 0).map((version) => ({...version, drafts: []})),
  };
}

// The type of `validateOptions` is generic over all plugins; this one knows its own options.
groupedDocsPlugin.validateOptions = validateOptions as NonNullable<PluginModule['validateOptions']>;
