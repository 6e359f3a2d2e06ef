import {parseCompactDate} from '../../papers/day/dates.ts';

/** Where a reader left a day: a share of a paper's section, since pixels differ from window to window. */
export interface Place {
  /** As in the day's address, `20251022`. */
  day: string;
  anchor: string;
  /** The paper's name, for pages that do not show it. */
  name: string;
  ratio: number;
}

/** What a reader has read. */
export interface ReadingRecord {
  /** Day → the anchors of its papers that were read. */
  days: Map<string, string[]>;
  /** The newest day that there was at the last visit; absent before the first. */
  newest?: string;
  /** Days left in the middle, the last one first. */
  places: Place[];
}

export const VERSION = 1;

const MOST_PLACES = 20;
/** In characters, of all anchors: about 20,000 papers. Browsers give an origin five million. */
const MOST_TEXT = 500_000;
const LONGEST = 300;

/**
 * Reads what was stored or exported. What is not understood is left out.
 *
 * @returns nothing where a newer version wrote it: that is not ours to change
 */
export function parseRecord(value: unknown): ReadingRecord | undefined {
  const {version = VERSION, days, newest, places} = asObject(value);
  if (typeof version === 'number' && version > VERSION) return undefined;
  return {
    days: new Map(Object.entries(asObject(days)).flatMap(([day, anchors]) => toDay(day, anchors))),
    newest: isDay(newest) ? newest : undefined,
    places: Array.isArray(places) ? places.filter(isPlace).slice(0, MOST_PLACES) : [],
  };
}

/** The form that is stored, `{"version":1,"days":{"20251022":"moga-bytedance litevla"},…}`: of too many days the newest. */
export function toStored({days, newest, places}: ReadingRecord): object {
  let room = MOST_TEXT;
  const kept = [...days]
    .map(([day, anchors]) => [day, anchors.join(' ')] as const)
    .filter(([, anchors]) => anchors !== '')
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .filter(([day, anchors]) => {
      room -= day.length + anchors.length;
      return room >= 0;
    });
  return {version: VERSION, days: Object.fromEntries(kept), newest, places: places.slice(0, MOST_PLACES)};
}

/** Takes what another record knows into this one, which loses nothing. */
export function mergeInto(record: ReadingRecord, other: ReadingRecord): void {
  for (const [day, anchors] of other.days) {
    record.days.set(day, [...new Set([...(record.days.get(day) ?? []), ...anchors])]);
  }
  record.newest = [record.newest ?? '', other.newest ?? ''].sort().at(-1) || undefined;
  const known = new Set(record.places.map(({day}) => day));
  record.places.push(...other.places.filter(({day}) => !known.has(day)));
}

export function countPapers({days}: ReadingRecord): number {
  return [...days.values()].reduce((sum, anchors) => sum + anchors.length, 0);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toDay(day: string, anchors: unknown): [string, string[]][] {
  if (!isDay(day) || typeof anchors !== 'string') return [];
  const read = [...new Set(anchors.split(' '))].filter((anchor) => anchor !== '' && anchor.length <= LONGEST);
  return read.length > 0 ? [[day, read]] : [];
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && parseCompactDate(value) !== undefined;
}

function isPlace(value: unknown): value is Place {
  const {day, anchor, name, ratio} = asObject(value);
  const isText = (text: unknown) => typeof text === 'string' && text !== '' && text.length <= LONGEST;
  return isDay(day) && isText(anchor) && isText(name) && typeof ratio === 'number' && ratio >= 0 && ratio <= 1;
}
