import {createMDXLoaderItem} from '@docusaurus/mdx-loader';
import type {MarkdownConfig} from '@docusaurus/types';

import type {MarkdownFormat} from '../../markdown/parseMarkdown.ts';
import {beforeDefaultRemarkPlugins, rehypePlugins} from './pagePlugins.ts';
import {type AsideText, putTextAside} from './textAside.ts';

type LoaderOptions = Parameters<typeof createMDXLoaderItem>[0];
export type Processors = NonNullable<LoaderOptions['processors']>;

/** What of the loader's options can be sent to a thread. */
export interface CompilerSettings {
  siteDir: string;
  staticDirs: string[];
  admonitions: LoaderOptions['admonitions'];
  markdownConfig: MarkdownConfig;
}

/** What the loader takes from a compiled page: its JavaScript, and what plugins noted about it. */
export interface CompiledPage {
  content: string;
  /** Where the text is not in `content`, see `putTextAside`. */
  aside?: AsideText;
  data: {contentTitle?: string};
}

/**
 * Compiles pages for the server as Docusaurus' loader does, on a thread of its own. Answers nothing for a page that it cannot
 * compile: the loader compiles it again, and knows what to say of it.
 */
export async function createPageCompiler(settings: CompilerSettings) {
  const {options} = (await createMDXLoaderItem({
    ...settings,
    beforeDefaultRemarkPlugins,
    rehypePlugins,
    // Only the docs plugin knows the pages that an address such as `./20251007.mdx` may name.
    resolveMarkdownLink: ({linkPathname}) => {
      throw new Error(`${linkPathname} is resolved by the docs plugin`);
    },
  })) as {options: {processors: Processors}};
  const {processors} = options;
  return async (content: string, format: MarkdownFormat, filePath: string): Promise<CompiledPage | undefined> => {
    const processor = format === 'md' ? processors.mdProcessor : processors.mdxProcessor;
    try {
      const {content: code, data} = await processor.process({
        content,
        filePath,
        frontMatter: {},
        compilerName: 'server',
      });
      return {...putTextAside(settings.siteDir, code), data: {contentTitle: data.contentTitle as string | undefined}};
    } catch {
      return undefined;
    }
  };
}
