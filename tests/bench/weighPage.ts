import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {LoadedFonts} from './loadedFonts.ts';
import {pageResources} from './pageResources.ts';

/** Any origin will do: addresses are told apart by whether they share it. */
const ORIGIN = 'https://example.github.io';

export interface PageToWeigh {
  /** A build's output. */
  outDir: string;
  /** `/haru/`: the build's base URL, from slash to slash. */
  baseUrl: string;
  /** The page's file below `outDir`. */
  file: string;
  /** The origin that the site was built for. */
  origin?: string;
  /** What a browser loaded of the page's fonts. */
  fonts: LoadedFonts;
}

/** What a first visit to a page costs, in bytes; text as gzip sends it. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  /** Font files that a browser fetched for the page. */
  fonts: number;
  /** Every image and variant that the page names: more than any one browser loads. */
  images: number;
  /** The page, its stylesheets, scripts and fonts; without images. */
  requests: number;
  /** Addresses on another host that the page or its stylesheets fetch. */
  otherHosts: string[];
}

/**
 * Weighs a page of a finished build by what its HTML and stylesheets name.
 * @throws if the page or a file that it names is missing.
 */
export async function weighPage({outDir, baseUrl, file, origin = ORIGIN, fonts}: PageToWeigh): Promise<PageWeight> {
  const html = await readFile(join(outDir, file), 'utf8');
  const resources = pageResources(html, new URL(baseUrl + file, origin).href);
  const isOwn = (url: string) => url.startsWith(origin + baseUrl);
  const read = (url: string) => readFile(fileOf(url));
  const fileOf = (url: string) => join(outDir, decodeURIComponent(new URL(url).pathname.slice(baseUrl.length)));

  const styles = await Promise.all(resources.styles.filter(isOwn).map(async (url) => ({url, css: await read(url)})));
  const scripts = await Promise.all(resources.scripts.filter(isOwn).map(read));
  const images = await Promise.all(resources.images.filter(isOwn).map((url) => stat(fileOf(url))));
  const imported = styles.flatMap(({url, css}) =>
    importedStyles(css.toString()).map((address) => new URL(address, url).href),
  );

  return {
    html: gzipSync(html).length,
    css: sum(styles.map(({css}) => gzipSync(css).length)),
    js: sum(scripts.map((script) => gzipSync(script).length)),
    fonts: fonts.bytes,
    images: sum(images.map(({size}) => size)),
    requests: 1 + resources.styles.length + resources.scripts.length + fonts.files,
    otherHosts: [...Object.values(resources).flat(), ...imported].filter(
      (url) => /^https?:/.test(url) && new URL(url).origin !== origin,
    ),
  };
}

/** What a stylesheet names outside of `@font-face`, where only what is used is fetched. */
function importedStyles(css: string): string[] {
  const rest = css.replace(/@font-face\s*\{[^}]*\}/g, '');
  return [...rest.matchAll(/@import\s*["']([^"']+)|url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(
    ([, imported, url]) => imported ?? url ?? '',
  );
}

function sum(sizes: number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
