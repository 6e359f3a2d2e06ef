import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import type {Output} from './output.ts';

/** So many files are made at a time: enough to keep the disk busy. */
const AT_ONCE = 16;

/** Makes outputs and writes them into the built site. */
export async function writeOutputs(outputs: readonly Output[], outDir: string): Promise<void> {
  const queue = outputs.values();
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      for (const output of queue) {
        const file = join(outDir, output.path);
        await mkdir(dirname(file), {recursive: true});
        await writeFile(file, await output.content());
      }
    }),
  );
}
