import {hash} from 'node:crypto';
import {deserialize, serialize} from 'node:v8';

import {readWhole, writeWhole} from './wholeFile.mjs';

/** Keeps what was computed of texts, in one file on disk: reading a thousand small ones takes longer than all checks. */
export interface TextCache<T> {
  /** What is known of a path, if its text is still the same. */
  get(path: string, text: string): T | undefined;
  set(path: string, text: string, value: T): void;
  /** Writes what changed, and drops what was not asked for; once a process. A disk that cannot be written makes the next run slower. */
  save(): Promise<void>;
}

interface Kept<T> {
  digest: string;
  value: T;
}

/**
 * Opens a cache. A file that is missing, cut off or of another code is an empty cache: everything is computed again.
 *
 * The file is one of `wholeFile.mjs`: a line with the code's key, and the values as V8 serialises them.
 *
 * @param code tells the code that computed the values, and so whether they are what it would compute now
 */
export function openTextCache<T>(file: string, code: string): TextCache<T> {
  const kept = readKept<T>(file, code);
  const asked = new Map<string, Kept<T>>();
  let isChanged = false;
  let isSaved = false;
  return {
    get(path, text) {
      const found = asked.get(path) ?? kept.get(path);
      if (found?.digest !== digestOf(text)) return undefined;
      asked.set(path, found);
      return found.value;
    },
    set(path, text, value) {
      if (asked.get(path)?.value === value) return;
      isChanged = true;
      asked.set(path, {digest: digestOf(text), value});
    },
    async save() {
      if (isSaved || (!isChanged && asked.size === kept.size)) return;
      isSaved = true;
      const rest = Buffer.concat([Buffer.from(`${code}\n`), serialize(asked)]);
      writeWhole(file, rest);
    },
  };
}

function readKept<T>(file: string, code: string): Map<string, Kept<T>> {
  const rest = readWhole(file);
  const codeEnd = rest?.indexOf('\n') ?? -1;
  if (!rest || rest.toString('latin1', 0, Math.max(0, codeEnd)) !== code) return new Map();
  return deserialize(rest.subarray(codeEnd + 1));
}

function digestOf(content: string): string {
  return hash('sha256', content);
}
