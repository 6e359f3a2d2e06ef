import {readFileSync, writeFileSync} from 'node:fs';
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {PERMANENT_FOLDER} from '../../derived/pages/addresses.ts';
import type {AllowedHosts} from '../../site.ts';
import {contentPolicy} from './contentPolicy.ts';
import {ownScripts} from './ownScripts.ts';
import {POLICY_PLACEHOLDER} from './template.ts';
import {withLazyScripts} from './withLazyScripts.ts';

/** A page that every build writes, and in which nothing of an author's stands. */
const OWN_PAGE = '404.html';

/**
 * Finishes the written pages: each gets the content security policy. Where every page is a document, React's scripts can be
 * loaded by nothing and go; what the scripts of documents load later stays.
 *
 * @throws where Docusaurus writes pages in another way than it did in 3.10.2, and the policy would keep their scripts from running
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
  const loaded = new Set<string>();
  const scripts = ownScripts(readFileSync(join(outDir, OWN_PAGE), 'utf8'));
  if (!scripts.some(({isRules}) => isRules)) throw new Error(`${OWN_PAGE}: ${NO_SCRIPTS}`);
  const policy = contentPolicy(
    scripts.map(({code}) => code),
    allowedHosts,
  );
  let hydrates = false;

  // One after the other: by way of promises a thousand files take three times as long.
  for (const page of pages) {
    const path = join(outDir, page);
    const html = readFileSync(path, 'utf8');
    const isDocument = /<html[^>]*\sdata-document/.test(html);
    const own = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, script = '']) => script);
    for (const script of own) loaded.add(script);
    // A page that loads nothing, as one that only leads to another, needs no React either.
    if (own.length > 0 && !isDocument) hydrates = true;
    if (!html.includes(POLICY_PLACEHOLDER)) continue;
    const differs = scripts.some(({code, isRules}) => (isDocument || !isRules) && !html.includes(`>${code}</script>`));
    if (differs || !html.includes(`"${POLICY_PLACEHOLDER}"`)) throw new Error(`${page}: ${REWRITTEN}`);
    writeFileSync(
      path,
      html.replace(POLICY_PLACEHOLDER, () => policy),
    );
  }

  if (hydrates) return;
  const bundled = files.filter((file) => /^assets[\\/]js[\\/].*\.js$/.test(file));
  const needed = await withLazyScripts({
    outDir,
    loaded: bundled.filter((file) => loaded.has(`${baseUrl}${file.split('\\').join('/')}`)),
    bundled,
  });
  await Promise.all(bundled.filter((file) => !needed.has(file)).map((file) => rm(join(outDir, file))));
}

const NO_SCRIPTS =
  '사이트의 스크립트를 찾지 못해 내용 보안 정책을 적을 수 없습니다. Docusaurus가 쓰는 HTML이 바뀌었는지 보세요, CONTRIBUTING.md';
const REWRITTEN =
  '사이트의 스크립트가 404.html의 것과 달라 내용 보안 정책이 막습니다. Docusaurus가 쓰는 HTML이 바뀌었는지 보세요, CONTRIBUTING.md';

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
