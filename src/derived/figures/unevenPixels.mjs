/** Pixels are counted in squares of so many to each side. */
const SIDE = 16;

/** In a square of a photograph most pixels are uneven, in one of letters and lines fewer than half. */
const PHOTOGRAPHED = (SIDE * SIDE) / 2;

/**
 * Counts the pixels that are neither like the one before nor like the one above: of these a picture without loss has the most of
 * its weight, one to two and a half bytes for each. With loss, one in a photograph weighs a tenth of that, and one of a letter
 * twice as much.
 *
 * @param {Buffer} pixels
 * @param {{width: number, height: number, channels: number}} raw
 * @returns {{drawn: number, photographed: number}} those of letters and lines, and those of photographs
 */
export function unevenPixels(pixels, {width, height, channels}) {
  // Green differs where blue does, nearly always.
  const second = channels >= 3 ? 1 : 0;
  const row = width * channels;
  const across = Math.ceil(width / SIDE);
  const squares = new Uint16Array(across * Math.ceil(height / SIDE));
  for (let y = 1; y < height; y++) {
    const start = Math.floor(y / SIDE) * across;
    for (let x = 1, at = y * row + channels; x < width; x++, at += channels) {
      const isUneven =
        (pixels[at] !== pixels[at - channels] || pixels[at + second] !== pixels[at + second - channels]) &&
        (pixels[at] !== pixels[at - row] || pixels[at + second] !== pixels[at + second - row]);
      const square = start + Math.floor(x / SIDE);
      if (isUneven) squares[square] = (squares[square] ?? 0) + 1;
    }
  }
  let drawn = 0;
  let photographed = 0;
  for (const count of squares) {
    if (count > PHOTOGRAPHED) photographed += count;
    else drawn += count;
  }
  return {drawn, photographed};
}
