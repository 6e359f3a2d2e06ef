import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';

import docsPlugin, {type PluginOptions, validateOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

import {startThreadsFor} from '../papers/load/parseThreads.ts';
import {groupByFolder} from './groupByFolder.ts';
import {listPages} from './listPages.ts';

/** Docusaurus' docs plugin, with its routes grouped by month, and at ease with an archive that holds no page yet. */
export default async function groupedDocsPlugin(context: LoadContext, options: unknown): Promise<Plugin<unknown>> {
  const docsDir = join(context.siteDir, (options as PluginOptions).path);
  // The plugin throws where the folder is missing, and git keeps no empty one.
  await mkdir(docsDir, {recursive: true});
  startThreadsFor(listPages(docsDir).length);
  const plugin = await docsPlugin(context, options as PluginOptions);
  return {
    ...plugin,
    loadContent: async () => (listPages(docsDir).length === 0 ? {loadedVersions: []} : plugin.loadContent?.()),
    contentLoaded: ({content, actions}) =>
      plugin.contentLoaded?.({
        content: content as never,
        actions: {...actions, addRoute: (route) => actions.addRoute(groupByFolder(route))},
      }),
  } as Plugin<unknown>;
}

// The type of `validateOptions` is generic over all plugins; this one knows its own options.
groupedDocsPlugin.validateOptions = validateOptions as NonNullable<PluginModule['validateOptions']>;
