import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';

import type {Metadata} from 'sharp';

import {diskPath} from '../../archive/diskPath.mjs';
import {remembered} from '../../archive/remembered.ts';
import type {Store} from '../../archive/store.mjs';
import {isSvg, svgParts} from '../../archive/svgParts.mjs';
import type {FigureSize} from '../../lint/archive.ts';
import type {LintPage} from '../../lint/page.ts';
import {figurePath} from '../../papers/day/figurePath.ts';

/** What is in a file, as far as it is an image. */
type KeptSize = Omit<FigureSize, 'bytes'>;

/** Measures the figures that days show, as far as their files exist. One that was not touched since is not opened again. */
export async function readFigureSizes(
  {siteDir, store}: {siteDir: string; store: Store},
  pages: readonly LintPage[],
): Promise<Map<string, FigureSize>> {
  const paths = new Set(pages.flatMap(({day}) => day.figures.map((figure) => figurePath(day.path, figure.path))));
  const sizes = await Promise.all(
    [...paths].map(async (path): Promise<[string, FigureSize][]> => {
      const spelled = diskPath(siteDir, path);
      if (spelled === undefined) return [];
      const file = join(siteDir, spelled);
      const found = await stat(file);
      // Reading hundreds of megabytes for a digest would take longer than all checks.
      const pixels = await remembered(store, 'sizes', [path, found.size, found.mtimeMs], () => measure(file));
      return [[path, {bytes: found.size, ...pixels}]];
    }),
  );
  return new Map(sizes.flat());
}

async function measure(file: string): Promise<KeptSize> {
  const {default: sharp} = await import('sharp');
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
