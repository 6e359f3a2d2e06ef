import {filesBelow} from './walkFolder.ts';

/** Lists the Markdown pages below a docs folder, relative to it; partials (`_name.mdx`, `_folder/`) are none. */
export function listPages(docsDir: string): string[] {
  return filesBelow(docsDir).filter((path) => /\.mdx?$/.test(path) && !/(?:^|\/)_/.test(path));
}
