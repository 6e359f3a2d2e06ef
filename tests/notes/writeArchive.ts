import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import type {NoteArchive} from './publicArchives.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes notes and their files into a folder. */
export function writeArchive(folder: string, archive: NoteArchive): void {
  for (const [path, text] of Object.entries(archive)) {
    mkdirSync(join(folder, dirname(path)), {recursive: true});
    writeFileSync(join(folder, path), /\.png$/i.test(path) ? PNG : path.endsWith('.pdf') ? '%PDF-1.4\n' : text);
  }
}
