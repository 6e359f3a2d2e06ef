import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import render from '@docusaurus/core/lib/client/serverEntry';

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
  const kept = read(join(folder, key));
  if (kept) return kept;
  const rendered = await render(page);
  write(join(folder, key), rendered);
  return rendered;
}

/** The file is a line with the SHA-256 of the rest: what is cut off or damaged is rendered again. */
function read(file: string): Rendered | undefined {
  try {
    const [digest, json] = readFileSync(file, 'utf8').split('\n', 2) as [string, string];
    return digest === digestOf(json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, rendered: Rendered): void {
  const json = JSON.stringify(rendered);
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, `${digestOf(json)}\n${json}`);
  } catch {
    // Read-only or full: the page is right all the same.
  }
}

function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}
