import {hash} from 'node:crypto';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';

import {diskPath} from '../../archive/diskPath.mjs';
import type {Store} from '../../archive/store.mjs';
import type {ShownFigure} from '../../markdown/renderHtml.ts';
import {figurePath} from '../../papers/day/figurePath.ts';
import type {MissingOutput} from '../missingOutputs.ts';
import type {WriteToSite} from '../siteWriter.ts';
import {THUMBNAIL_SETTINGS} from './encodeThumbnail.ts';
import type {FigureImage} from './figureImage.ts';
import {type FigureFiles, figureOriginal, figureVariants, type Variant} from './figureVariants.mjs';

/** A narrower image is a sign in a line of text, no figure. */
export const NARROWEST_FIGURE = 160;

/** What is known of a figure without its bytes. */
export interface FigureFacts {
  width: number;
  height: number;
  /** Its files, the narrowest first: addresses are parts of a URL below the base URL. At least one. */
  files: {width: number; address: string}[];
  /** The address of its thumbnail below the base URL; one that cannot be encoded has none, nor a sign. */
  thumbnail?: string;
  /** Why it is published as its author has it. */
  fault?: Error;
}

/** The figures of a site, by the paths of their files: each is read once, however many pages and outputs show it. */
export interface Figures {
  /** @throws where a file is no image, or an SVG that cannot be drawn */
  load(file: string): Promise<FigureFacts>;
  /** The same; nothing where that throws, which the page that shows the figure reports. */
  facts(file: string): Promise<FigureFacts | undefined>;
  /**
   * Writes the files of figures into a site.
   *
   * @returns how many there are, and the figures that are published as they are, since they cannot be encoded
   * @throws what `site` throws
   */
  write(files: readonly string[], site: WriteToSite): Promise<{files: number; faults: MissingOutput[]}>;
  /** The narrowest of a figure's files, for its thumbnail; nothing where a file is no image. */
  narrowest(file: string): Promise<Uint8Array | undefined>;
  /** The bytes at an address below the base URL, for `docusaurus start`: of figures that somebody asked for. */
  content(address: string): Promise<Uint8Array | undefined>;
}

/**
 * @param store of a published site, which has figures in the widths that pages show; `docusaurus start` has the author's own files
 */
export function openFigures(siteDir: string, store: Store | undefined): Figures {
  const known = new Map<string, Promise<FigureFacts>>();
  const fileOf = new Map<string, string>();
  const read = (file: string): Promise<FigureFiles> => (store ? figureVariants(file, store) : figureOriginal(file));

  function describe(file: string, {width, height, variants, fault}: FigureFiles): FigureFacts {
    for (const {address} of variants) fileOf.set(address, file);
    const files = variants.map((variant) => ({width: variant.width, address: variant.address}));
    const [narrowest] = variants as [Variant];
    // `docusaurus start` has no files but the author's own.
    const thumbnail = store ? thumbnailAddress(narrowest.content) : narrowest.address;
    return {width, height, files, thumbnail: fault || width < NARROWEST_FIGURE ? undefined : thumbnail, fault};
  }

  function remember(file: string, key: string, figure: Promise<FigureFiles>): Promise<FigureFacts> {
    const facts = figure.then((found) => describe(file, found));
    known.set(key, facts);
    // Whoever asks is told.
    facts.catch(() => {});
    return facts;
  }

  const load = async (file: string): Promise<FigureFacts> => {
    // In `docusaurus start` the author may be drawing it.
    const key = store ? file : await versionOf(file);
    return known.get(key) ?? remember(file, key, read(file));
  };

  return {
    load,
    facts: (file) => load(file).catch(() => undefined),
    async write(files, site) {
      let written = 0;
      const faults = await Promise.all(
        [...new Set(files)].map(async (file): Promise<MissingOutput[]> => {
          const reading = read(file);
          remember(file, file, reading);
          const figure = await reading.catch(() => undefined);
          for (const {name, content} of figure?.variants ?? []) {
            site(name, content);
            written += 1;
          }
          return figure?.fault ? [{path: file.slice(siteDir.length + 1), error: figure.fault}] : [];
        }),
      );
      return {files: written, faults: faults.flat()};
    },
    async narrowest(file) {
      const figure = await read(file).catch(() => undefined);
      return figure?.variants[0]?.content;
    },
    async content(address) {
      const file = fileOf.get(address);
      const figure = file && (await figureOriginal(file).catch(() => undefined));
      return figure ? figure.variants[0].content : undefined;
    },
  };
}

/** A file as it is now. Lists and pages ask for it at every save: to read all figures, and draw some, takes long. */
async function versionOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return `${file}\n${found?.size}\n${found?.mtimeMs}`;
}

/** It names what the thumbnail is made of: another picture has another address. */
function thumbnailAddress(picture: Uint8Array): string {
  const digest = hash('sha256', Buffer.concat([Buffer.from(THUMBNAIL_SETTINGS), picture])).slice(0, 16);
  return `assets/thumbnails/${digest}.webp`;
}

/** Where the file of a path lies that an author wrote in a day, see `figurePath`. */
export function figureFile(path: string, dayPath: string, siteDir: string): string {
  const file = figurePath(dayPath, path);
  return join(siteDir, diskPath(siteDir, file) ?? file);
}

/** A figure as a feed shows it, by its whole address. */
export function shownFigure(facts: FigureFacts | undefined, siteUrl: string): ShownFigure | undefined {
  const widest = facts?.files.at(-1);
  return facts && widest && {src: siteUrl + widest.address, width: facts.width, height: facts.height};
}

/** A figure as a page shows it. */
export function figureImage(facts: FigureFacts | undefined, path: string, baseUrl: string): FigureImage {
  const widest = facts?.files.at(-1);
  if (!facts || !widest) return {missing: path};
  const {width, height, files} = facts;
  const srcSet = files.map((file) => `${baseUrl}${file.address} ${file.width}w`).join(', ');
  return {src: baseUrl + widest.address, width, height, ...(files.length > 1 && {srcSet})};
}
