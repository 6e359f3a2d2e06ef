import {hash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {keepOnly} from '../papers/cache/keepOnly.ts';
import {readWhole, writeWhole} from '../papers/cache/wholeFile.mjs';
import {KATEX_FOLDER} from './katexFolder.ts';
import {CORE_CHARACTERS} from './katexFonts.ts';

const require = createRequire(import.meta.url);

/** Where slim fonts are kept for the next build, below the site: each takes a fifth of a second. */
const FONTS = 'node_modules/.cache/haru-papers/fonts';

/**
 * Makes the written fonts of KaTeX smaller: takes out their hints (a fifth of the bytes, of use on old screens alone),
 * and from the core of a large font all characters but those that most formulas are made of.
 */
export async function slimKatexFonts(siteDir: string, outDir: string): Promise<void> {
  const folder = join(outDir, KATEX_FOLDER, 'fonts');
  const {version} = require('subset-font/package.json');
  const keys: string[] = [];
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const core = /^(.*)\.core\.woff2$/.exec(file)?.[1];
    const characters = core && CORE_CHARACTERS[core];
    const font = await readFile(path);
    const key = hash('sha256', `${version} ${characters} ${hash('sha256', font)}`);
    keys.push(key);
    const kept = readWhole(join(siteDir, FONTS, key));
    const slimmed = kept ?? (await slim(font, characters));
    if (!kept) await writeWhole(join(siteDir, FONTS, key), slimmed);
    await writeFile(path, slimmed);
  }
  keepOnly(join(siteDir, FONTS), keys);
}

async function slim(font: Buffer, characters: string | undefined): Promise<Buffer> {
  // Loaded here, where fonts are written: a library of WebAssembly that the dev server does without.
  const subsetFont = require('subset-font') as typeof import('subset-font');
  // Of the library's options its published types know the first alone.
  const options = {targetFormat: 'woff2' as const, noHinting: true, keepAllGlyphs: characters === undefined};
  return subsetFont(font, characters ?? '', options);
}
