import {constants} from 'node:fs';
import {access, cp, mkdir, readdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';

/** What makes the project a site, apart from its archive; copied where it exists. */
const SITE_FILES = ['src', 'static', 'i18n', 'docusaurus.config.ts', 'sidebars.ts', 'tsconfig.json', 'package.json'];

export interface SiteOptions {
  /** The project whose code and configuration the site takes. */
  root: string;
  /** Where the site is made; created if it does not exist. */
  dir: string;
  /** A `docs` folder, copied to `dir/docs`. */
  docs: string;
  /** The installed packages; `root/node_modules` where it is left out. */
  modules?: string;
}

/**
 * Makes a site that is this project with another archive, and returns its directory.
 *
 * `node_modules` is a real folder of links, one a package, so that the bundler's persistent cache
 * (`node_modules/.cache`) belongs to this site alone: a new site always builds cold.
 *
 * @throws if `dir` already holds a site.
 */
export async function createSite({
  root,
  dir,
  docs,
  modules = join(root, 'node_modules'),
}: SiteOptions): Promise<string> {
  await mkdir(dir, {recursive: true});
  for (const name of SITE_FILES) {
    const from = join(root, name);
    if (await exists(from)) await copy(from, join(dir, name));
  }
  await copy(docs, join(dir, 'docs'));
  await linkModules(modules, join(dir, 'node_modules'));
  return dir;
}

/** Shares the bytes with the source where the file system can: an archive's figures are large. */
function copy(from: string, to: string): Promise<void> {
  return cp(from, to, {recursive: true, errorOnExist: true, force: false, mode: constants.COPYFILE_FICLONE});
}

async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to);
  // Dot entries are caches and npm's own notes, none of them a package.
  const packages = (await readdir(from)).filter((name) => !name.startsWith('.'));
  for (const name of packages) await symlink(join(from, name), join(to, name), 'junction');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
