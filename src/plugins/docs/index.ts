import docsPlugin, {type PluginOptions, validateOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

import {groupByFolder} from './groupByFolder.ts';

/** Docusaurus' docs plugin, with its routes grouped by month. */
export default async function groupedDocsPlugin(context: LoadContext, options: unknown): Promise<Plugin<unknown>> {
  const plugin = await docsPlugin(context, options as PluginOptions);
  return {
    ...plugin,
    contentLoaded: ({content, actions}) =>
      plugin.contentLoaded?.({
        content: content as never,
        actions: {...actions, addRoute: (route) => actions.addRoute(groupByFolder(route))},
      }),
  } as Plugin<unknown>;
}

// The type of `validateOptions` is generic over all plugins; this one knows its own options.
groupedDocsPlugin.validateOptions = validateOptions as NonNullable<PluginModule['validateOptions']>;
