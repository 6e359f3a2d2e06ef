import {existsSync, readdirSync} from 'node:fs';

/** Lists the Markdown pages below a docs folder, relative to it; partials (`_name.mdx`, `_folder/`) are none. */
export function listPages(docsDir: string): string[] {
  const files = existsSync(docsDir) ? readdirSync(docsDir, {recursive: true, encoding: 'utf8'}) : [];
  return files.filter((file) => /\.mdx?$/.test(file) && !/(?:^|[\\/])_/.test(file));
}
