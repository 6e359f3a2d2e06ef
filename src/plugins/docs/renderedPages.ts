import {hash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext} from '@docusaurus/types';

import {isDayPath} from '../../papers/dates.ts';
import {keepOnly} from '../papers/cache/keepOnly.ts';
import {dayDataFile} from '../papers/dayData.ts';
import {DOCUMENT_LIST, type DocumentList} from '../papers/documentList.ts';
import {siteKey} from './siteKey.ts';

/** Where what was rendered lies between builds, below the site: a file a page, named by its key. */
const RENDERED = 'node_modules/.cache/haru-papers/pages';

/** What `serverEntry.ts` reads: where pages lie, and under which key each has what it would be rendered to. */
export interface RenderedPages {
  folder: string;
  /** By the address of a page. */
  keys: Record<string, string>;
}

/**
 * Lets a build take over the pages that an earlier one rendered from the same: from the same code and configuration and, a
 * day, the same text, metadata, list of its month, and the same that was derived about it; a page of ours, the same
 * properties. All else is rendered.
 */
export function renderedPages(context: LoadContext) {
  const {siteDir, generatedFilesDir} = context;
  /** By the path of a page's file: a digest of its module, which holds all that the page says. */
  const modules = new Map<string, string>();
  const listFile = join(generatedFilesDir, 'rendered-pages.json');
  const folder = join(siteDir, RENDERED);
  let content: LoadedContent = {loadedVersions: []};
  let keys: Record<string, string> = {};

  return {
    listFile,
    /** The module that the bundler is given for a page. */
    addModule(file: string, code: string): void {
      if (importsNothingElse(code)) modules.set(file, hash('sha256', code));
    },
    /** What the docs plugin knows of all pages. */
    setContent(loaded: LoadedContent): void {
      content = loaded;
    },
    /** Before pages are rendered, and after the bundler has asked for all modules. */
    writeList(): void {
      const site = siteKey(context);
      keys = {...daysKeys(content, site), ...ownKeys(site)};
      writeFileSync(listFile, JSON.stringify({folder, keys} satisfies RenderedPages));
    },
    /** Deletes what no page is any more. */
    dropOthers(): void {
      keepOnly(folder, Object.values(keys));
    },
  };

  /** Of the pages that no author writes. */
  function ownKeys(site: string): Record<string, string> {
    const list = readFileSync(join(generatedFilesDir, 'papers/default', DOCUMENT_LIST), 'utf8');
    const {digests}: DocumentList = JSON.parse(list);
    return Object.fromEntries(
      Object.entries(digests).map(([path, digest]) => [path, hash('sha256', `${site} ${path} ${digest}`)]),
    );
  }

  function daysKeys({loadedVersions}: LoadedContent, site: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const {docs, sidebars} of loadedVersions) {
      const lists = new Map<string, string>();
      for (const [name, items] of Object.entries(sidebars)) {
        const listed = docs.filter(({sidebar}) => sidebar === name);
        lists.set(name, hash('sha256', JSON.stringify([items, listed])));
      }
      for (const doc of docs) {
        const path = doc.source.replace('@site/', '');
        const module = modules.get(join(siteDir, path));
        // A picture that front matter names has an address of its bytes.
        if (!module || !isDayPath(path) || doc.frontMatter.image) continue;
        const data = readFileSync(join(generatedFilesDir, 'papers/default', dayDataFile(path)), 'utf8');
        found[doc.permalink] = hash('sha256', JSON.stringify([site, module, doc, lists.get(doc.sidebar ?? ''), data]));
      }
    }
    return found;
  }
}

/** Whether what a module imports is told by its own text, the docs plugin's metadata or the data of its day. */
function importsNothingElse(code: string): boolean {
  if (!code.includes('__non_webpack_require__') || /\b(?:require|import)\s*\(/.test(code)) return false;
  const imports = code.matchAll(/^(?:import|export)\b(?:.* from)? ["']([^"']+)["'];?$/gm);
  return [...imports].every(([, source = '']) => KNOWN.has(source));
}

const KNOWN = new Set(['react/jsx-runtime', '@mdx-js/react']);
