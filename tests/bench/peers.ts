import {execFile} from 'node:child_process';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

/** Another generator of static sites, with a page for each day, as its users would have it. */
export interface Peer {
  name: 'Starlight' | 'VitePress';
  /** Of its template, beside this file. */
  folder: string;
  /** Where its pages lie, below the site. */
  pages: string;
  /** Arguments of Node that build the site into `build`. */
  command: readonly string[];
  /** What of a day's Markdown it writes in another way. */
  adapt(markdown: string): string;
}

export const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    pages: 'src/content/docs',
    command: ['node_modules/astro/astro.js', 'build'],
    // A page has its title in its front matter.
    adapt: (markdown) => markdown.replace(/^# (.*)$/m, '---\ntitle: $1\n---'),
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    pages: '.',
    command: ['node_modules/vitepress/bin/vitepress.js', 'build'],
    adapt: (markdown) => markdown.replaceAll(':::note', '::: info'),
  },
];

/**
 * Makes a peer's site of an archive, with packages of its own.
 *
 * @throws where its packages cannot be installed
 */
export async function createPeer({folder, pages, adapt}: Peer, dir: string, docs: string): Promise<void> {
  await cp(fileURLToPath(new URL(`peers/${folder}`, import.meta.url)), dir, {recursive: true});
  // What some package deep inside asks of Node is no reason not to try.
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--engine-strict=false'];
  await promisify(execFile)('npm', ['install', ...options], {cwd: dir});
  for (const path of await readdir(join(docs, 'papers'), {recursive: true})) {
    const from = join(docs, 'papers', path);
    const to = join(dir, pages, 'docs', 'papers', path);
    await mkdir(dirname(to), {recursive: true});
    if (path.endsWith('.png')) await cp(from, to);
    if (!path.endsWith('.mdx')) continue;
    const markdown = adapt(plainMarkdown(await readFile(from, 'utf8')));
    await writeFile(to.replace(/\.mdx$/, '.md'), markdown);
  }
}

/** A generated day without MDX: its figures, and what makes one day in fifty no data, are all that is no Markdown. */
export function plainMarkdown(mdx: string): string {
  return mdx
    .replace(/^import .*\n/gm, '')
    .replace(/^<div style.*>\n <img src=\{(\w+)\}.*\n<\/div>$/gm, '![](./asset/$1.png)')
    .replace(/^<(?:Admonition|button) .*$/gm, '')
    .trimStart();
}
