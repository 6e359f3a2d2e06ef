import {hash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';

import {openStore} from '../../archive/store.mjs';
import {KATEX_FOLDER} from '../../katexFolder.ts';
import {CORE_CHARACTERS} from './katexFonts.ts';

const require = createRequire(import.meta.url);

/**
 * Makes the written fonts of KaTeX smaller: takes out their hints, a fifth of the bytes and of use on old screens
 * alone. The core of a large font keeps only the characters that most formulas are made of.
 */
export async function slimKatexFonts(siteDir: string, outDir: string): Promise<void> {
  const folder = join(outDir, KATEX_FOLDER, 'fonts');
  const {version} = require('subset-font/package.json');
  const store = openStore(siteDir);
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const core = /^(.*)\.core\.woff2$/.exec(file)?.[1];
    const characters = core && CORE_CHARACTERS[core];
    const font = await readFile(path);
    const key = hash('sha256', `${version} ${characters} ${hash('sha256', font)}`);
    const kept = store.read('fonts', key);
    const slimmed = kept ?? (await slim(font, characters));
    if (!kept) store.write('fonts', key, slimmed);
    await writeFile(path, slimmed);
  }
  store.sweep('fonts');
}

async function slim(font: Buffer, characters: string | undefined): Promise<Buffer> {
  // Loaded here, where fonts are written: a library of WebAssembly that the dev server does without.
  const subsetFont = require('subset-font') as typeof import('subset-font');
  // Of the library's options its published types know the first alone.
  const options = {targetFormat: 'woff2' as const, noHinting: true, keepAllGlyphs: characters === undefined};
  return subsetFont(font, characters ?? '', options);
}
