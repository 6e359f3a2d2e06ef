import {readdirSync, readFileSync} from 'node:fs';
import {join, posix, relative, sep} from 'node:path';

import {formatOf, parseMarkdown} from '../../../markdown/parseMarkdown.ts';
import {filesMeant, namedIn} from './namedFiles.ts';

/** What a page needs to be built. */
export interface Reached {
  /** Files below the site that lie on disk in exactly this spelling. */
  files: Set<string>;
  /** Packages by their names. */
  packages: Set<string>;
}

/** What imports further files. */
const MODULE = /\.(?:[cm]?[jt]sx?|mdx?|css)$/;

/**
 * Finds every file that a page reaches: what it links to and shows, what it imports, and what these import, partials with what
 * they show among them. A page that it only links to is reached, and not what that page needs.
 *
 * @param path of the page, below the site
 */
export async function reachedFiles(siteDir: string, text: string, path: string): Promise<Reached> {
  const reached: Reached = {files: new Set(), packages: new Set()};
  const isThere = filesOnDisk(siteDir);
  const find = (from: string, name: string) => {
    const file = filesMeant(from, name).find(isThere);
    if (file) reached.files.add(file);
    return file;
  };
  const importedBy = (page: string, pagePath: string) => {
    const {shown, imported} = namedIn(parseMarkdown(page, formatOf(pagePath)));
    for (const name of shown) find(pagePath, name);
    return imported;
  };
  const resolve = (from: string, name: string) => {
    const file = find(from, name);
    const [, owner] = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)/.exec(name) ?? [];
    if (!file && owner) reached.packages.add(owner);
    return file && MODULE.test(file) ? file : undefined;
  };
  const modules = importedBy(text, path).flatMap((name) => resolve(path, name) ?? []);
  if (modules.length > 0) await followImports(siteDir, modules, {resolve, importedBy});
  return reached;
}

/** Has esbuild read modules and what they import. */
async function followImports(
  siteDir: string,
  modules: readonly string[],
  {
    resolve,
    importedBy,
  }: {
    resolve(from: string, name: string): string | undefined;
    importedBy(page: string, path: string): string[];
  },
): Promise<void> {
  const {build} = await import('esbuild');
  const below = (file: string) => relative(siteDir, file).split(sep).join(posix.sep);
  const entries = [...new Set(modules)].map((file) => join(siteDir, file));
  await build({
    entryPoints: entries,
    absWorkingDir: siteDir,
    outdir: siteDir,
    bundle: true,
    write: false,
    logLevel: 'silent',
    jsx: 'preserve',
    loader: {'.js': 'jsx'},
    plugins: [
      {
        name: 'reached',
        setup({onResolve, onLoad}) {
          onResolve({filter: /.*/}, ({path, importer, kind}) => {
            if (kind === 'entry-point') return {path};
            const file = resolve(below(importer), path);
            return file ? {path: join(siteDir, file)} : {path, external: true};
          });
          onLoad({filter: /\.mdx?$/}, ({path}) => {
            const names = importedBy(readFileSync(path, 'utf8'), below(path));
            return {contents: names.map((name) => `import ${JSON.stringify(name)};`).join('\n')};
          });
        },
      },
    ],
  }).catch(() => {
    // What is wrong with code is the build's to say.
  });
}

/** Tells of paths below the site whether they are files, by the names in their folders: some disks take any case for a name. */
export function filesOnDisk(siteDir: string): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>();
  const namesIn = (folder: string) => {
    try {
      const entries = readdirSync(join(siteDir, folder), {withFileTypes: true});
      return new Set(entries.filter((entry) => !entry.isDirectory()).map(({name}) => name));
    } catch {
      return new Set<string>();
    }
  };
  return (path) => {
    const folder = posix.dirname(path);
    const names = folders.get(folder) ?? namesIn(folder);
    folders.set(folder, names);
    return names.has(posix.basename(path));
  };
}
