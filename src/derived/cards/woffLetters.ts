import {inflateSync} from 'node:zlib';

/**
 * Reads which code points a WOFF font has glyphs for, from its `cmap` table.
 * https://www.w3.org/TR/WOFF/#TableDirectory, https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function woffLetters(woff: Buffer): ReadonlySet<number> {
  const cmap = readTable(woff, 'cmap');
  const letters = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * record + 4));
    const format = subtable.readUInt16BE(0);
    const ranges = format === 4 ? segments(subtable) : format === 12 ? groups(subtable) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last; code++) letters.add(code);
  }
  return letters;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

function readTable(woff: Buffer, tag: string): Buffer {
  for (let table = 0; table < woff.readUInt16BE(12); table++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * table;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const start = woff.readUInt32BE(entry + 4);
    const bytes = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    return bytes.length < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`글꼴에 '${tag}' 표가 없습니다`);
}

function* segments(subtable: Buffer): Generator<[first: number, last: number]> {
  const size = subtable.readUInt16BE(6);
  for (let offset = 0; offset < size; offset += 2) {
    const last = subtable.readUInt16BE(14 + offset);
    // The table ends in a segment that is none.
    if (last !== 0xffff) yield [subtable.readUInt16BE(16 + size + offset), last];
  }
}

function* groups(subtable: Buffer): Generator<[first: number, last: number]> {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const offset = 16 + 12 * group;
    yield [subtable.readUInt32BE(offset), subtable.readUInt32BE(offset + 4)];
  }
}
