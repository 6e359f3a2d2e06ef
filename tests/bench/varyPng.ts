import type {Random} from './random.ts';

const SIGNATURE_BYTES = 8;

/**
 * Returns a palette PNG with every colour a little off. Costs a few bytes where encoding anew would
 * cost 100 ms, and changes the picture itself: what an image loader makes of it differs as well, so
 * no two figures of an archive share a file in the output.
 *
 * @throws if the PNG has no palette.
 */
export function varyPng(png: Buffer, random: Random): Buffer {
  const copy = Buffer.from(png);
  for (let start = SIGNATURE_BYTES; start < copy.length; start += copy.readUInt32BE(start) + 12) {
    const length = copy.readUInt32BE(start);
    if (copy.toString('latin1', start + 4, start + 8) !== 'PLTE') continue;
    const colours = copy.subarray(start + 8, start + 8 + length);
    for (const [index, value] of colours.entries()) {
      colours[index] = Math.min(255, Math.max(0, value + random.between(-5, 5)));
    }
    copy.writeUInt32BE(crc32(copy.subarray(start + 4, start + 8 + length)), start + 8 + length);
    return copy;
  }
  throw new Error('This PNG has no palette (PLTE chunk) to vary');
}

/** CRC-32 of the PNG specification, annex D; `zlib.crc32` is younger than our oldest Node. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
