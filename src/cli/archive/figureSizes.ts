import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';

import type {Metadata} from 'sharp';

import {diskPath} from '../../archive/diskPath.mjs';
import type {TextCache} from '../../archive/textCache.ts';
import type {FigureSize} from '../../lint/archive.ts';
import type {LintPage} from '../../lint/page.ts';
import {figurePath} from '../../papers/day/figurePath.ts';

/** What is in a file, as far as it is an image. */
export type KeptSize = Omit<FigureSize, 'bytes'>;

/** Measures the figures that days show, as far as their files exist. One that was not touched since is not opened again. */
export async function readFigureSizes(
  siteDir: string,
  pages: readonly LintPage[],
  cache: TextCache<KeptSize>,
): Promise<Map<string, FigureSize>> {
  const paths = new Set(pages.flatMap(({day}) => day.figures.map((figure) => figurePath(day.path, figure.path))));
  const sizes = await Promise.all(
    [...paths].map(async (path): Promise<[string, FigureSize][]> => {
      const spelled = diskPath(siteDir, path);
      if (spelled === undefined) return [];
      const file = join(siteDir, spelled);
      const found = await stat(file);
      // Reading hundreds of megabytes for a digest would take longer than all checks.
      const version = `${found.size} ${found.mtimeMs}`;
      const kept = cache.get(path, version);
      const pixels = kept ?? (await measure(file));
      if (!kept) cache.set(path, version, pixels);
      return [[path, {bytes: found.size, ...pixels}]];
    }),
  );
  return new Map(sizes.flat());
}

async function measure(file: string): Promise<KeptSize> {
  const {default: sharp} = await import('sharp');
  const {isSvg, svgParts} = await import('../../archive/svgParts.mjs');
  // What is no image has no size: a rule says so.
  const {width, height, format, compression} = await sharp(file)
    .metadata()
    .catch((): Partial<Metadata> => ({}));
  if (format === 'tiff' || (format === 'heif' && compression !== 'av1')) return {};
  if (format !== 'svg') return {width, height};
  const content = await readFile(file);
  try {
    if (!isSvg(content)) return {width, height};
    const {program, outside} = svgParts(content);
    return {width, height, program, outside};
  } catch {
    return {};
  }
}
