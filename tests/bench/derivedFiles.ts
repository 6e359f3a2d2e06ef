import {stripVTControlCharacters} from 'node:util';

/** One kind of file that the plugin derives from the days. */
export interface DerivedFiles {
  kind: string;
  files: number;
  seconds: number;
}

/** As `src/derived/allOutputs.ts` says it: `[PERF] Papers > citations: 56 files - 120 ms`. */
const DERIVED = /^\[PERF\] Papers > (.+): (\d+) files - (\d+) ms$/gm;

/** Reads from a build's output how long each kind of derived file took; stock has none. */
export function derivedFiles(output: string): DerivedFiles[] {
  return [...stripVTControlCharacters(output).matchAll(DERIVED)].map(([, kind = '', files, time]) => ({
    kind,
    files: Number(files),
    seconds: Number(time) / 1000,
  }));
}
