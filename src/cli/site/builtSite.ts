import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';

import {siteAddress} from '../../siteAddress.mjs';
import {CommandError} from '../CommandError.ts';
import {pageAddresses} from './pageAddresses.ts';
import {pagesRequest} from './pagesRequest.ts';

/** A built site on the disk, as GitHub Pages will serve it. */
export interface BuiltSite {
  dir: string;
  /** The whole address of the home page, `https://example.github.io/haru/`. */
  siteUrl: string;
  baseUrl: string;
  /** All files below `dir`, in order, with `/`. */
  files: readonly string[];
  /** The file that answers a path with its query, `/haru/docs/papers`; `undefined` for a 404. */
  fileAt(path: string): string | undefined;
}

/**
 * Lists a built site. Its address is the one that it was built for, as its home page tells.
 *
 * @throws CommandError where the folder holds no built site, or the environment names another address
 */
export async function readBuiltSite(dir: string, env: NodeJS.ProcessEnv = process.env): Promise<BuiltSite> {
  const home = join(dir, 'index.html');
  if (!existsSync(home)) {
    throw new CommandError(`빌드한 사이트가 없습니다: ${dir}\n    → 먼저 npm run build를 돌리세요`);
  }
  const {canonical} = pageAddresses(await readFile(home, 'utf8'));
  if (canonical === undefined || !URL.canParse(canonical)) {
    throw new CommandError(`${home}: 첫 쪽에 <link rel="canonical">이 없어 사이트의 주소를 알 수 없습니다`);
  }
  const siteUrl = canonical.endsWith('/') ? canonical : `${canonical}/`;
  const {url, baseUrl: base} = siteAddress(env);
  const wanted = env.SITE_URL && url + base;
  if (wanted && wanted !== siteUrl) {
    throw new CommandError(`${siteUrl}로 빌드한 사이트입니다. 지금 설정은 ${wanted}입니다\n    → 다시 빌드하세요`);
  }

  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  const pathOf = (parent: string, name: string) => join(parent, name).slice(join(dir, sep).length).split(sep).join('/');
  const named = entries.map((entry) => ({isFile: entry.isFile(), path: pathOf(entry.parentPath, entry.name)}));
  const files = new Set(named.flatMap(({isFile, path}) => (isFile ? [path] : [])));
  const folders = new Set(named.flatMap(({isFile, path}) => (isFile ? [] : [path])));
  const baseUrl = new URL(siteUrl).pathname;

  const fileAt = (path: string): string | undefined => {
    const asked = pagesRequest(path, baseUrl);
    if (asked.kind === 'redirect') return fileAt(asked.location);
    if (asked.kind !== 'inside') return undefined;
    const file = asked.files.find((candidate) => files.has(candidate));
    if (file !== undefined || asked.folder === undefined || !folders.has(asked.folder)) return file;
    return fileAt(asked.location);
  };
  return {dir, siteUrl, baseUrl, files: [...files].sort(), fileAt};
}
