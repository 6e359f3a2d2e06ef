import sharp, {type Sharp} from 'sharp';
import {expect, test} from 'vitest';

import {createRandom} from '../../../tests/bench/random.ts';
import {type EncodedImage, encodeFigure, HEAVIEST} from './encodeFigure.mjs';

/** White with a few boxes: what a drawing of a model looks like to an encoder. */
function drawing(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="white"/>
    <rect x="10%" y="20%" width="30%" height="40%" fill="#3b6fb6"/><circle cx="70%" cy="50%" r="15%" fill="#c8553d"/></svg>`;
  return sharp(Buffer.from(svg));
}

/** Every pixel another: nothing weighs more. `strength` 255 is pure noise, a photograph has 20 or so. */
function noise(width: number, height: number, strength: number): Sharp {
  const random = createRandom('noise');
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < pixels.length; index += 1) {
    const wave = 128 + 100 * Math.sin(index / (width * 40)) * Math.cos((index % (width * 3)) / 200);
    pixels[index] = Math.min(255, Math.max(0, wave + (random.next() - 0.5) * strength));
  }
  return sharp(pixels, {raw: {width, height, channels: 3}});
}

function weight(images: EncodedImage[]): number {
  return images.reduce((sum, {content}) => sum + content.length, 0);
}

async function sizes(images: EncodedImage[]): Promise<string[]> {
  return Promise.all(
    images.map(async ({width, content}) => {
      const metadata = await sharp(content).metadata();
      expect(metadata).toMatchObject({format: 'webp', width});
      return `${metadata.width} × ${metadata.height}`;
    }),
  );
}

test('a drawing is one file without loss, lighter than its PNG', async () => {
  const png = await drawing(1600, 900).png({palette: true}).toBuffer();
  const images = await encodeFigure(png);
  expect(await sizes(images)).toEqual(['1600 × 900']);
  expect(weight(images)).toBeLessThan(png.length);
  const pixels = (image: Buffer | undefined) => sharp(image).removeAlpha().raw().toBuffer();
  expect((await pixels(images[0]?.content)).equals(await pixels(png))).toBe(true);
});

test.each([
  ['as wide as it needs to be', 1440, ['720 × 400', '1440 × 800']],
  ['a little wider', 1620, ['720 × 400', '1620 × 900']],
  ['much wider', 2880, ['720 × 400', '1440 × 800']],
  ['not much wider than the narrow one', 900, ['900 × 500']],
  ['narrow', 720, ['720 × 400']],
  ['small', 180, ['180 × 100']],
])('a photograph that is %s', async (_what, width, expected) => {
  const jpeg = await noise(width, Math.round((width * 5) / 9), 12)
    .jpeg()
    .toBuffer();
  const images = await encodeFigure(jpeg);
  expect(await sizes(images)).toEqual(expected);
  expect(weight(images)).toBeLessThanOrEqual(HEAVIEST);
});

test.each([
  ['a photograph', 40, 'jpeg'],
  ['pure noise', 255, 'png'],
] as const)('%s has all its files within the budget', async (_what, strength, format) => {
  const images = await encodeFigure(await noise(1600, 1000, strength).toFormat(format).toBuffer());
  expect(images.length).toBeGreaterThan(0);
  expect(weight(images)).toBeLessThanOrEqual(HEAVIEST);
});

/** `VP8L` without loss, `VP8 ` with it: https://developers.google.com/speed/webp/docs/riff_container */
const kindsOf = (images: EncodedImage[]) => images.map(({content}) => content.toString('latin1', 12, 16));

test('letters stay sharp in one file, though it is no light one', async () => {
  const random = createRandom('letters');
  const pixels = Buffer.alloc(1200 * 700 * 3, 255);
  for (let index = 0; index < 120_000; index += 1) pixels.fill(0, index * 21, index * 21 + random.between(0, 5) * 3);
  const images = await encodeFigure(
    await sharp(pixels, {raw: {width: 1200, height: 700, channels: 3}})
      .png()
      .toBuffer(),
  );
  expect(kindsOf(images)).toEqual(['VP8L']);
  expect(weight(images)).toBeGreaterThan(30_000);
});

test('a drawing with a photograph in it has the loss of photographs', async () => {
  const input = await noise(400, 300, 40).png().toBuffer();
  const png = await drawing(1200, 700)
    .removeAlpha()
    .composite([{input, left: 100, top: 100}])
    .png()
    .toBuffer();
  expect(new Set(kindsOf(await encodeFigure(png)))).toEqual(new Set(['VP8 ']));
});

test('a photo that was taken upright stands upright', async () => {
  const jpeg = await noise(1600, 900, 12).jpeg().withMetadata({orientation: 6}).toBuffer();
  const images = await encodeFigure(jpeg);
  expect(await sizes(images)).toEqual(['720 × 1280', '900 × 1600'].slice(-images.length));
});

test('what shines through shines through still', async () => {
  const png = await sharp({create: {width: 40, height: 20, channels: 4, background: {r: 9, g: 9, b: 9, alpha: 0.5}}})
    .png()
    .toBuffer();
  const [image] = await encodeFigure(png);
  expect(await sharp(image?.content).metadata()).toMatchObject({hasAlpha: true});
});

const still = await drawing(40, 20).png().toBuffer();
const frames = [drawing(40, 20), drawing(40, 20).negate({alpha: false})];
const animated = sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {join: {animated: true}});

/** With the chunk that tells of an animation after the header: 8 bytes of signature and 25 of header. */
const animatedPng = Buffer.concat([
  still.subarray(0, 33),
  Buffer.from([0, 0, 0, 8]),
  Buffer.from('acTL'),
  Buffer.alloc(12),
  still.subarray(33),
]);

test.each([
  ['GIF', await drawing(40, 20).gif().toBuffer()],
  ['animated GIF', await animated.clone().gif().toBuffer()],
  ['animated WebP', await animated.clone().webp().toBuffer()],
  ['animated PNG', animatedPng],
  ['AVIF', await drawing(40, 20).avif().toBuffer()],
  ['PNG, too high for WebP', await drawing(40, 17_000).png().toBuffer()],
])('%s stays as it is', async (_what, content) => {
  expect(await encodeFigure(content)).toEqual([]);
});

test('half an image is none', async () => {
  const jpeg = await noise(200, 100, 12).jpeg().toBuffer();
  await expect(encodeFigure(jpeg.subarray(0, jpeg.length / 2))).rejects.toThrow();
});

test('the same image gives the same bytes', async () => {
  const jpeg = await noise(1600, 900, 40).jpeg().toBuffer();
  expect(await encodeFigure(jpeg)).toEqual(await encodeFigure(jpeg));
});
