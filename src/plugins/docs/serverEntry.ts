import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import render from '@docusaurus/core/lib/client/serverEntry';

import {readWhole, withDigest} from '../papers/cache/wholeFile.mjs';
import type {RenderedPages} from './renderedPages';

/** The path of the list, put in by the bundler. */
declare const RENDERED_PAGES: string;

/** What the entry of Docusaurus takes and gives, as far as this one looks at it. */
type Page = {pathname: string};
type Rendered = {html: string};

const {folder, keys}: RenderedPages = JSON.parse(readFileSync(RENDERED_PAGES, 'utf8'));

/** Renders a page as Docusaurus does, unless an earlier build rendered the same; see `renderedPages.ts`. */
export default async function renderOnce(page: Page): Promise<Rendered> {
  const key = keys[page.pathname];
  if (key === undefined) return render(page);
  const kept = readWhole(join(folder, key));
  if (kept) return JSON.parse(kept.toString());
  const rendered = await render(page);
  write(join(folder, key), rendered);
  return rendered;
}

function write(file: string, rendered: Rendered): void {
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, withDigest(Buffer.from(JSON.stringify(rendered))));
  } catch {
    // Read-only or full: the page is right all the same.
  }
}
