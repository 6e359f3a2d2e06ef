import {parseRecord, type ReadingRecord, toStored, VERSION} from '../reading/record.ts';

/** What a file of this kind says of itself. */
const KIND = 'haru-reading';

/** In bytes; more than a record can hold. */
export const BIGGEST_FILE = 2_000_000;

/** What is wrong with a file, as the page names it. */
export type FileProblem = 'notJson' | 'other' | 'newer';

/** The record as a file that can be taken to another browser. */
export function recordFile(record: ReadingRecord): string {
  return `${JSON.stringify({kind: KIND, ...toStored(record)}, null, 1)}\n`;
}

/** Reads such a file. Entries that make no sense are left out; a file of another kind is refused whole. */
export function parseRecordFile(text: string): ReadingRecord | FileProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const {kind, version} = (value ?? {}) as Record<string, unknown>;
  if (kind !== KIND || typeof version !== 'number') return 'other';
  if (version < VERSION) return 'other';
  return parseRecord(value) ?? 'newer';
}
