import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import type {Output} from './output.ts';

/** So many files are made at a time: some wait for the disk. */
const AT_ONCE = 16;

/**
 * Makes outputs and writes them below a folder. The writing itself waits: of thousands of small files each takes three
 * times as long by way of a promise.
 */
export async function writeOutputs(outputs: readonly Output[], outDir: string): Promise<void> {
  const queue = outputs.values();
  const folders = new Set<string>();
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      for (const output of queue) {
        const content = await output.content();
        const file = join(outDir, output.path);
        const folder = dirname(file);
        if (!folders.has(folder)) mkdirSync(folder, {recursive: true});
        folders.add(folder);
        writeFileSync(file, content);
      }
    }),
  );
}
