import type {Element, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';

import {styleAddresses} from './textAddresses.ts';

/** An address as it stands in a file of the site. */
export interface Address {
  url: string;
  /** Whether the browser fetches it with the page: the site's policy decides from which hosts it may. */
  isLoaded: boolean;
}

/** What a built page names, and what can be named of it. */
export interface PageAddresses {
  addresses: Address[];
  /** Fragments that the page answers to. */
  ids: Set<string>;
  /** The ids of its papers' headings, in their order. */
  papers: string[];
  canonical?: string;
  /** Where a page that only leads on leads to, as written. */
  refresh?: string;
}

/** Reads a built page's HTML. */
export function pageAddresses(html: string): PageAddresses {
  const page: PageAddresses = {addresses: [], ids: new Set(), papers: []};
  walk(fromHtml(html), page);
  return page;
}

function walk(node: Root | Element, page: PageAddresses): void {
  if (node.type === 'element') readElement(node, page);
  if (node.type === 'element' && node.content) walk(node.content, page);
  for (const child of node.children) if (child.type === 'element') walk(child, page);
}

function readElement(element: Element, page: PageAddresses): void {
  const {tagName, properties, children} = element;
  const text = (name: string): string | undefined => {
    const value = properties[name];
    return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
  };
  const add = (url: string | undefined, isLoaded: boolean) => {
    if (url !== undefined) page.addresses.push({url: url.trim(), isLoaded});
  };
  const id = text('id');
  if (id !== undefined) page.ids.add(id);
  if (tagName === 'a' && text('name') !== undefined) page.ids.add(text('name') ?? '');

  const isLoading = tagName !== 'a' && tagName !== 'area' && tagName !== 'link';
  for (const name of ['src', 'poster', 'data', 'xLinkHref', 'citations']) add(text(name), isLoading);
  for (const name of ['srcSet', 'imageSrcSet']) for (const url of sourceSet(text(name))) add(url, true);
  add(text('action'), false);
  if (tagName === 'link') readLink(text('href'), text('rel') ?? '', page);
  else if (tagName !== 'base') add(text('href'), isLoading);
  if (tagName === 'meta') {
    const content = text('content') ?? '';
    if (text('httpEquiv') === 'refresh') page.refresh = /url=\s*(.*)$/i.exec(content)?.[1];
    if (text('httpEquiv') === 'refresh') add(page.refresh, false);
    if (PREVIEW.test(text('property') ?? text('name') ?? '')) add(content, false);
  }
  for (const url of styleAddresses(text('style') ?? '')) add(url, true);
  if (tagName === 'style') for (const url of styleAddresses(textOf(children))) add(url, true);
  if (tagName === 'script' && text('type') === 'application/ld+json') {
    for (const url of stringsOf(JSON.parse(textOf(children)))) if (/^https?:/.test(url)) add(url, false);
  }
  const paper = tagName === 'section' ? text('ariaLabelledBy') : undefined;
  if (paper !== undefined) page.papers.push(paper);
}

/** Links that a browser follows by itself; others tell programs where something is. */
const LOADED = /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest)\b/;

function readLink(href: string | undefined, rel: string, page: PageAddresses): void {
  if (href === undefined || /\b(?:preconnect|dns-prefetch)\b/.test(rel)) return;
  if (/\bcanonical\b/.test(rel)) page.canonical = href;
  page.addresses.push({url: href, isLoaded: LOADED.test(rel)});
}

/** What a preview of the page elsewhere is made from. */
const PREVIEW = /^(?:og:(?:url|image|audio|video)|twitter:image)$/;

/** `a.webp 640w, b.webp 1280w`; an address holds no comma that ends it. */
function sourceSet(value = ''): string[] {
  return [...value.matchAll(/\s*(?:,\s*)*(\S*[^\s,])[^,]*(?:,|$)/g)].map(([, url = '']) => url);
}

function textOf(children: readonly Nodes[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* stringsOf(part);
}
