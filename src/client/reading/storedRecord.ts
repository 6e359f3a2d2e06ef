import {settings} from '../settings.ts';
import {readStored, writeStored} from '../storage.ts';
import {parseRecord, type ReadingRecord, toStored} from './record.ts';

/** The name in storage, and of the event on the window that tells of a change in this tab. */
const NAME = 'reading';
const CHANGE = 'haru:reading';

/** What is stored; nothing where that is not ours to read. */
export function readRecord(): ReadingRecord {
  return parseRecord(readStored(NAME)) ?? {days: new Map(), places: []};
}

/**
 * Changes what is stored. It is read anew each time: no tab loses what another one has written.
 *
 * @returns whether it is kept. It is not where the reader wants nothing remembered, storage is blocked or full, or a newer
 * version of the site wrote what is there.
 */
export function changeRecord(change: (record: ReadingRecord) => void): boolean {
  const stored = readStored(NAME);
  const record = parseRecord(stored);
  if (!record || !settings().remember) return false;
  change(record);
  const changed = toStored(record);
  // What says nothing is not written: a reader who only looks in leaves no trace.
  if (JSON.stringify(changed) === JSON.stringify(stored ?? toStored({days: new Map(), places: []}))) return true;
  const kept = writeStored(NAME, changed);
  dispatchEvent(new Event(CHANGE));
  return kept;
}

export function forgetRecord(): void {
  writeStored(NAME, undefined);
  dispatchEvent(new Event(CHANGE));
}

/** Calls back when the record may have changed, here or in another tab. */
export function watchRecord(look: () => void, signal: AbortSignal): void {
  for (const type of [CHANGE, 'storage', 'pageshow']) addEventListener(type, look, {signal});
}
