import {readFileSync, writeFileSync} from 'node:fs';
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PERMANENT_FOLDER} from '../../derived/pages/addresses.ts';
import type {AllowedHosts} from '../../site.ts';
import {contentPolicy} from './contentPolicy.ts';
import {ownScripts} from './ownScripts.ts';
import {POLICY_PLACEHOLDER, speculationRules} from './template.ts';
import {isDocument, trimDocument} from './trimDocument.ts';
import {withLazyScripts} from './withLazyScripts.ts';

const REWRITTEN =
  'Docusaurus가 HTML을 다시 써서 사이트의 스크립트를 알아볼 수 없습니다. npm run build나 npm run docusaurus로 빌드하세요';

/**
 * Finishes the written pages: each gets the content security policy, and the project's own scripts lose their spaces. Where every page is a document, React's scripts can be
 * loaded by nothing and go; what the scripts of documents load later stays.
 */
export async function finishPages({
  outDir,
  baseUrl,
  tags,
  allowedHosts,
}: {
  outDir: string;
  baseUrl: string;
  /** What Docusaurus has put around the text of every page, as HTML. */
  tags: string;
  allowedHosts?: AllowedHosts;
}): Promise<void> {
  const files = await filesOf(outDir);
  const pages = files.filter((file) => file.endsWith('.html'));
  const scripts = new Set<string>();
  const own = await ownScripts(tags);
  const all = [...own, ...(await ownScripts(speculationRules(baseUrl)))];
  const policy = contentPolicy(
    all.map(({code}) => code),
    allowedHosts,
  );
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
    const minified = own.reduce((text, {tag, minifiedTag}) => {
      if (!text.includes(tag)) throw new Error(`${page}: ${REWRITTEN}`);
      return text.replace(tag, () => minifiedTag);
    }, html);
    writeFileSync(
      path,
      trimDocument(minified).replace(POLICY_PLACEHOLDER, () => policy),
    );
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
