import sharp, {type Sharp} from 'sharp';

import {drawSvg} from '../../src/derived/figures/drawSvg.mjs';
import {drawPicture, drawSketch} from './drawFigures.ts';
import {createRandom, type Random} from './random.ts';
import {writeParagraph, writeSentence} from './sentences.ts';

type Draw = (random: Random) => Promise<Buffer>;

/** Of a hundred figures so many are of each kind. */
const KINDS: readonly (readonly [kind: string, count: number, draw: Draw])[] = [
  ['plot.png', 22, plot],
  ['plot of few colours.png', 10, palettePlot],
  ['plot with pictures.png', 20, composite],
  ['photo.jpg', 18, async (random) => (await photo(random)).jpeg({quality: 88}).toBuffer()],
  ['photo.png', 5, async (random) => (await photo(random, [640, 1024, 1600])).png().toBuffer()],
  ['text.png', 20, text],
  ['drawing.svg', 5, async (random) => Buffer.from(drawing(random, {width: 720, height: random.between(280, 520)}))],
];

/** A hundred figures as authors save them, by their kinds: the same bytes on every machine with the same fonts and sharp. */
export async function mixedFigures(): Promise<Map<string, Buffer[]>> {
  const figures = new Map<string, Buffer[]>();
  for (const [kind, count, draw] of KINDS) {
    const drawn: Buffer[] = [];
    for (let index = 0; index < count; index++) drawn.push(await draw(createRandom(`${kind} ${index}`)));
    figures.set(kind, drawn);
  }
  return figures;
}

type Size = Parameters<typeof drawSketch>[1];

/** From a small window to a picture of 300 dots per inch. */
const WIDTHS = [640, 900, 1200, 1280, 1440, 1600, 1920, 2400];

function sizeOf(random: Random): Size {
  const width = random.pick(WIDTHS);
  return {width, height: Math.round(width * (0.42 + random.next() * 0.3))};
}

function drawing(random: Random, size: Size, scale = size.width / 1200): string {
  const own = {width: Math.round(size.width / scale), height: Math.round(size.height / scale)};
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${own.width} ${own.height}">
    <rect width="100%" height="100%" fill="white"/>${drawSketch(random, own)}</svg>`;
}

/** As a plotting library saves it: all colours of smooth edges. */
function plot(random: Random): Promise<Buffer> {
  return sharp(Buffer.from(drawing(random, sizeOf(random))))
    .png({compressionLevel: 6})
    .toBuffer();
}

function palettePlot(random: Random): Promise<Buffer> {
  return sharp(Buffer.from(drawing(random, sizeOf(random))))
    .png({palette: true, colours: 64})
    .toBuffer();
}

/** A drawing with pictures in it, cut from a paper's page. */
async function composite(random: Random): Promise<Buffer> {
  const size = sizeOf(random);
  const pictures = Array.from({length: random.between(1, 3)}, async () => {
    const own = {
      width: Math.round(size.width * (0.12 + random.next() * 0.12)),
      height: Math.round(size.height * (0.2 + random.next() * 0.2)),
    };
    return {
      input: await drawPicture(random, own),
      left: random.between(0, size.width - own.width),
      top: random.between(0, size.height - own.height),
    };
  });
  return sharp(Buffer.from(drawing(random, size)))
    .composite(await Promise.all(pictures))
    .flatten({background: 'white'})
    .png(random.chance(0.5) ? {palette: true, colours: 200} : {compressionLevel: 6})
    .toBuffer();
}

/** The widest part that is made point by point. */
const WIDEST_NOISE = 1280;

/** Light over distances of every size, as in a photograph: noise, each time twice as coarse and stronger. */
async function photo(random: Random, widths = [800, 1024, 1280, 1600, 2048, 3000]): Promise<Sharp> {
  const wide = random.pick(widths);
  const shape = random.pick([0.5625, 0.667, 0.75]);
  const size = {width: Math.min(wide, WIDEST_NOISE), height: Math.round(Math.min(wide, WIDEST_NOISE) * shape)};
  const strength = 3 + random.next() * 4;
  const light = await noise(random, size, {channels: 1, finest: 2, strength});
  const colour = await noise(random, size, {channels: 3, finest: 64, strength: strength / 2});
  const pixels = Buffer.from(
    Uint8ClampedArray.from(colour, (value, index) => 128 + value + (light[Math.floor(index / 3)] ?? 0)),
  );
  return sharp(pixels, {raw: {...size, channels: 3}}).resize(wide, Math.round(wide * shape), {fit: 'fill'});
}

interface NoiseOptions {
  channels: 1 | 3;
  /** In points. */
  finest: number;
  strength: number;
}

async function noise(
  random: Random,
  {width, height}: Size,
  {channels, finest, strength}: NoiseOptions,
): Promise<Float32Array> {
  const sum = new Float32Array(width * height * channels);
  for (let cell = width; cell >= finest; cell /= 2) {
    const small = {width: Math.ceil(width / cell) + 1, height: Math.ceil(height / cell) + 1, channels};
    const points = Buffer.from(
      Array.from({length: small.width * small.height * channels}, () => random.between(0, 255)),
    );
    const layer = await sharp(points, {raw: small})
      .resize(width, height, {fit: 'fill', kernel: 'cubic'})
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .raw()
      .toBuffer();
    const share = (strength * cell ** 0.55) / 255;
    for (let index = 0; index < sum.length; index++)
      sum[index] = (sum[index] ?? 0) + ((layer[index] ?? 0) - 128) * share;
  }
  return sum;
}

/** A part of a screen with text on it, of one or two pixels to each of the page's, in the font that drawings have. */
async function text(random: Random): Promise<Buffer> {
  const density = random.pick([1, 2]);
  const [columns, rows] = [random.between(50, 90), random.between(8, 26)];
  const isDark = random.chance(0.3);
  const words = Array.from({length: rows * 3}, () => `${writeParagraph(random)} ${writeSentence(random)}`).join(' ');
  const line = (_: unknown, index: number) =>
    `<text x="24" y="${44 + index * 26}" font-size="16" fill="${isDark ? '#e6e6e6' : '#222'}">${escaped(words.slice(index * columns, (index + 1) * columns))}</text>`;
  const size = `width="${columns * 13}" height="${50 + rows * 26}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="${isDark ? '#1e1e22' : '#fdfdfc'}"/>
    ${Array.from({length: rows}, line).join('')}</svg>`;
  const {pixels, width, height} = await drawSvg(Buffer.from(svg), {widest: 5000, scale: density});
  return sharp(pixels, {raw: {width, height, channels: 4}})
    .png()
    .toBuffer();
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
