/**
 * Builds the Markdown that the installed packages ship, which nobody wrote for this site, as pages outside
 * `docs/papers`, and compares each page's text with GitHub's rendering:
 *
 *     npm run readmes -- [--files 1200] [--keep]
 *
 * Prints how many were built, how many show all of the text, and what the others lack.
 */
import {mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';

import {buildSite} from '../site/buildSite.ts';
import {createSite} from '../site/createSite.ts';
import {firstLost, githubText} from './visibleText.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {values} = parseArgs({
  options: {files: {type: 'string', default: '1200'}, keep: {type: 'boolean', default: false}},
});

/** The site's own configuration, but for links and images, which lead to files that are not here. */
const CONFIG = `import config from './site.config.ts';

export default {
  ...config,
  onBrokenLinks: 'warn',
  onBrokenAnchors: 'warn',
  onDuplicateRoutes: 'warn',
  markdown: {...config.markdown, hooks: {onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn'}},
};
`;

const dir = await realpath(await mkdtemp(join(tmpdir(), 'readmes-')));
try {
  const pages = await collectPages(Number(values.files));
  const docs = join(dir, 'docs');
  await mkdir(join(docs, 'readmes'), {recursive: true});
  await Promise.all([...pages].map(([name, text]) => writeFile(join(docs, 'readmes', `${name}.mdx`), text)));
  const site = await createSite({root, dir: join(dir, 'site'), docs});
  await rename(join(site, 'docusaurus.config.ts'), join(site, 'site.config.ts'));
  await writeFile(join(site, 'docusaurus.config.ts'), CONFIG);

  const {code, output, seconds} = await buildSite({dir: site, env: {SITE_URL: 'https://example.github.io'}});
  if (code !== 0) throw new Error(output.slice(-6000));
  await compare(join(site, 'build/docs/readmes'), pages, seconds);
} finally {
  if (values.keep) console.error(dir);
  else await rm(dir, {recursive: true, force: true});
}

/** Different Markdown files of `node_modules`, by a name that says where they lie. */
async function collectPages(most: number): Promise<Map<string, string>> {
  const modules = join(root, 'node_modules');
  const files = (await readdir(modules, {recursive: true})).filter((file) => /\.(?:md|markdown)$/i.test(file)).sort();
  const pages = new Map<string, string>();
  const seen = new Set<string>();
  for (const file of files) {
    if (pages.size >= most) break;
    const text = await readFile(join(modules, file), 'utf8');
    // Front matter of other tools has meanings of its own.
    if (seen.has(text) || text.trim() === '' || text.length > 300_000 || /^---\r?\n/.test(text)) continue;
    seen.add(text);
    pages.set(
      file
        .replace(/\.\w+$/, '')
        .replaceAll(/[^\w]+/g, '-')
        .toLowerCase()
        .replace(/^-+/, ''),
      text,
    );
  }
  return pages;
}

async function compare(built: string, pages: Map<string, string>, seconds: number): Promise<void> {
  const htmls = new Set(await readdir(built));
  let same = 0;
  let shown = 0;
  const lacking: string[] = [];
  for (const [name, text] of pages) {
    if (!htmls.has(`${name}.html`)) {
      lacking.push(`${name}: not built`);
      continue;
    }
    shown++;
    const wanted = githubText(text);
    const page = articleText(await readFile(join(built, `${name}.html`), 'utf8'));
    const lost = firstLost(wanted, page);
    if (lost < 0) same++;
    else lacking.push(`${name}: lacks '${[...wanted].slice(Math.max(0, lost - 20), lost + 30).join('')}'`);
  }
  console.log(lacking.join('\n'));
  console.log(`${pages.size} files: ${shown} built in ${Math.round(seconds)} s, ${same} show all that GitHub shows`);
}

/** The visible text of a page's Markdown. */
function articleText(html: string): string {
  let text = '';
  visit(fromHtml(html), 'element', (element) => {
    if (
      !String(element.properties.className ?? '')
        .split(/[ ,]/)
        .includes('markdown')
    )
      return undefined;
    visit(element, 'text', ({value}) => {
      text += value;
    });
    return 'skip';
  });
  return text.replace(/[\s\u200b]+/g, '');
}
