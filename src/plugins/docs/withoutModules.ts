import {dirname, join} from 'node:path';

import {decodePath} from '../../markdown/decodeAddress.ts';
import {FIGURE_LOADER} from '../../markdown/remarkFigures.ts';
import {imageSource} from '../papers/figures/figureLoader.mjs';
import {figureVariants} from '../papers/figures/figureVariants.mjs';

const FIGURE_IMPORT = new RegExp(
  `^import (?:(?<file>[^\\s,{}]+), )?\\{image as (?<image>[^\\s,{}]+)\\} from "!!${FIGURE_LOADER}\\?(?<query>[^"!]*)!\\./[^"]*";$`,
  'gm',
);
const DAY_DATA = /^export \{default as papers\} from "@generated\/([^"]+\.json)";$/m;

export interface PageFolders {
  siteDir: string;
  /** Of `@generated`. */
  generatedFilesDir: string;
}

/**
 * Puts in the place of a document's imports what they say: where its figures are, and what was derived about it. As modules
 * these few lines cost the bundler more than the page itself. A figure that is not beside the page stays its to find, and to
 * report.
 *
 * @param head a page's imports and exports, for the server
 * @param page the page's file
 */
export async function withoutModules(head: string, page: string, folders: PageFolders): Promise<string> {
  const replaced = new Map<string, string>();
  for (const {0: line, groups} of head.matchAll(FIGURE_IMPORT)) {
    const constants = await figureConstants(groups as unknown as FigureImport, page, folders.siteDir);
    if (constants) replaced.set(line, constants);
  }
  return head
    .replace(FIGURE_IMPORT, (line) => replaced.get(line) ?? line)
    .replace(DAY_DATA, (_line, file: string) => {
      const path = JSON.stringify(join(folders.generatedFilesDir, file));
      return `const _dayData = __non_webpack_require__(${path});\nexport {_dayData as papers};`;
    });
}

interface FigureImport {
  /** The variable of its address. */
  file?: string;
  /** The variable of its size and sources. */
  image: string;
  query: string;
}

async function figureConstants({file, image, query}: FigureImport, page: string, siteDir: string) {
  const path = decodePath(new URLSearchParams(query).get('path') ?? '');
  if (!path.startsWith('.')) return undefined;
  try {
    const source = imageSource(await figureVariants(join(dirname(page), path), siteDir));
    return `const ${image} = ${source};${file ? `\nconst ${file} = ${image}.src;` : ''}`;
  } catch {
    return undefined;
  }
}
