import {readFileSync, writeFileSync} from 'node:fs';
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

import type {AllowedHosts} from '../../site.ts';
import {PERMANENT_FOLDER} from '../papers/pages/addresses.ts';
import {contentPolicy} from './contentPolicy.ts';
import {scriptMinifier} from './minifyScripts.ts';
import {POLICY_PLACEHOLDER} from './template.ts';
import {isDocument, trimDocument} from './trimDocument.ts';
import {withLazyScripts} from './withLazyScripts.ts';

const QUOTED_PLACEHOLDER = new RegExp(`"?${POLICY_PLACEHOLDER}"?`);

/**
 * Finishes the written pages: each gets its content security policy, computed here because the
 * template is not the last to write a page. Where every page is a document, React's scripts can be
 * loaded by nothing and go; what the scripts of documents load later stays.
 */
export async function finishPages({
  outDir,
  baseUrl,
  allowedHosts,
}: {
  outDir: string;
  baseUrl: string;
  allowedHosts?: AllowedHosts;
}): Promise<void> {
  const files = await filesOf(outDir);
  const pages = files.filter((file) => file.endsWith('.html'));
  const scripts = new Set<string>();
  const minifyScripts = scriptMinifier();
  let hydrates = false;

  // One after the other: by way of promises a thousand files take three times as long.
  for (const page of pages) {
    const path = join(outDir, page);
    const html = readFileSync(path, 'utf8');
    const loaded = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, script = '']) => script);
    for (const script of loaded) scripts.add(script);
    // A page that loads nothing, as one that only leads to another, needs no React either.
    if (loaded.length > 0 && !isDocument(html)) hydrates = true;
    if (!html.includes(POLICY_PLACEHOLDER)) continue;
    const finished = trimDocument(await minifyScripts(html));
    // A minifier takes the quotes off an attribute that holds one word; a policy needs them.
    const policy = `"${contentPolicy(finished, allowedHosts)}"`;
    writeFileSync(path, finished.replace(QUOTED_PLACEHOLDER, policy));
  }

  if (hydrates) return;
  const bundled = files.filter((file) => /^assets[\\/]js[\\/].*\.js$/.test(file));
  const loaded = bundled.filter((file) => scripts.has(`${baseUrl}${file.split('\\').join('/')}`));
  const needed = await withLazyScripts({outDir, loaded, bundled});
  await Promise.all(bundled.filter((file) => !needed.has(file)).map((file) => rm(join(outDir, file))));
}

/** All files but those of the permanent addresses, which are finished, and four times as many as all pages. */
async function filesOf(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, {withFileTypes: true});
  const lists = entries.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name];
    if (entry.name === PERMANENT_FOLDER) return [];
    const names = await readdir(join(outDir, entry.name), {recursive: true});
    return names.map((name) => join(entry.name, name));
  });
  return (await Promise.all(lists)).flat();
}
