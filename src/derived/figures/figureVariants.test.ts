import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import {createRandom} from '../../../tests/bench/random.ts';
import {openStore, STORE} from '../../archive/store.mjs';
import {ENCODED_WITH, encodeFigure, HEAVIEST} from './encodeFigure.mjs';
import {figureOriginal, figureVariants} from './figureVariants.mjs';
import {DRAWN_WITH} from './svgLetters.mjs';

vi.mock('./encodeFigure.mjs', {spy: true});

const photo = sharp({
  create: {width: 1000, height: 600, channels: 3, background: 'white', noise: {type: 'gaussian', mean: 128, sigma: 4}},
});
const jpeg = await photo.jpeg().toBuffer();

let siteDir: string;
beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'variants-'));
  vi.mocked(encodeFigure).mockClear();
});
afterEach(() => rm(siteDir, {recursive: true, force: true}));

async function variantsOf(name: string, content: Buffer) {
  const file = join(siteDir, name);
  await writeFile(file, content);
  return figureVariants(file, openStore(siteDir));
}

async function cacheFiles(): Promise<string[]> {
  const folder = join(siteDir, STORE, 'figures');
  return (await readdir(folder)).map((name) => join(folder, name));
}

test('names the files by what is in them and how wide they are', async () => {
  const {width, height, variants} = await variantsOf('map.jpg', jpeg);
  expect({width, height}).toEqual({width: 1000, height: 600});
  expect(variants.map((variant) => variant.width)).toEqual([720, 1000]);
  expect(variants.map(({name}) => name.replace(/-[0-9a-f]{12}-/, '-hash-'))).toEqual([
    'assets/images/map-hash-720.webp',
    'assets/images/map-hash-1000.webp',
  ]);
});

test('another image of the same name has other names', async () => {
  const other = await photo.clone().negate().jpeg().toBuffer();
  const [first, second] = [await variantsOf('map.jpg', jpeg), await variantsOf('map.jpg', other)];
  expect(first.variants[0]?.name).not.toBe(second.variants[0]?.name);
});

test('an address is fit for a list of addresses', async () => {
  const {variants} = await variantsOf('물길 100%.jpg', jpeg);
  expect(variants[0]?.name).toContain('/물길 100%-');
  expect(variants[0]?.address).toContain('/%EB%AC%BC%EA%B8%B8%20100%25-');
});

test('a figure that stays as it is has its own file', async () => {
  const gif = await photo.clone().resize(20, 10).gif().toBuffer();
  const figure = await variantsOf('map.gif', gif);
  expect(figure).toEqual(await figureOriginal(join(siteDir, 'map.gif')));
  expect(figure.variants[0]?.name).toMatch(/^assets\/images\/map-[0-9a-f]{12}\.gif$/);
  expect(figure.variants[0]?.content).toEqual(gif);
});

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300"><script>alert(1)</script><text x="9" y="99" font-size="60">가나다</text></svg>',
);

test.each([
  ['map.svg', 'map-hash-1800.webp'],
  ['named otherwise.png', 'named otherwise-hash-1800.webp'],
])('an SVG is drawn, at three times its size, and never published: %s', async (name, expected) => {
  const figure = await variantsOf(name, drawing);
  expect(figure).toMatchObject({width: 600, height: 300});
  for (const {variants} of [figure, await figureOriginal(join(siteDir, name))]) {
    expect(variants.map((variant) => variant.width)).toEqual([1800]);
    expect(await sharp(variants[0]?.content).metadata()).toMatchObject({format: 'webp', width: 1800, height: 900});
    expect(variants[0]?.content.includes('script')).toBe(false);
  }
  expect(figure.variants[0]?.name.replace(/-[0-9a-f]{12}-/, '-hash-')).toBe(`assets/images/${expected}`);
});

test('colours shine through as the author chose them', async () => {
  const name = 'half.svg';
  const {variants} = await variantsOf(
    name,
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z" fill="red" opacity=".5"/></svg>',
    ),
  );
  for (const {content} of [...variants, ...(await figureOriginal(join(siteDir, name))).variants]) {
    expect([...(await sharp(content).raw().toBuffer()).subarray(0, 4)]).toEqual([255, 0, 0, 128]);
  }
});

/** So many dots: each another colour, all on nothing. */
function dots(count: number): Buffer {
  const random = createRandom('dots');
  const circle = () =>
    `<circle cx="${random.next() * 600}" cy="${random.next() * 300}" r="${random.next() * 9}" fill="hsl(${random.next() * 360} 80% 50%)"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300">${Array.from({length: count}, circle).join('')}</svg>`,
  );
}

test.each([
  [200, [1800], HEAVIEST],
  [400, [720, 1800], HEAVIEST],
  [1400, [1800], HEAVIEST],
  [2600, [1200], 2 * HEAVIEST],
])('a drawing of %i dots is light, and at least twice its size', async (count, widths, heaviest) => {
  const {variants} = await variantsOf('dots.svg', dots(count));
  expect(variants.map(({width}) => width)).toEqual(widths);
  expect(variants.reduce((sum, {content}) => sum + content.length, 0)).toBeLessThanOrEqual(heaviest);
});

test('a drawing with a photograph in it weighs no more than one', async () => {
  const random = createRandom('noise');
  const noise = Buffer.from(Array.from({length: 400 * 400 * 3}, () => random.next() * 255));
  const pixels = await sharp(noise, {raw: {width: 400, height: 400, channels: 3}})
    .png()
    .toBuffer();
  const image = `<image href="data:image/png;base64,${pixels.toString('base64')}" width="600" height="300"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300">${image}</svg>`;
  const {variants} = await variantsOf('photo.svg', Buffer.from(svg));
  expect(variants.reduce((sum, {content}) => sum + content.length, 0)).toBeLessThanOrEqual(HEAVIEST);
});

test('an SVG is drawn once, and again where font or program are others', async () => {
  const first = await variantsOf('map.svg', drawing);
  expect(await variantsOf('sea.svg', drawing)).toMatchObject({variants: [{content: first.variants[0]?.content}]});
  expect(await cacheFiles()).toHaveLength(1);
  const hash = createHash('md5').update(ENCODED_WITH).update(DRAWN_WITH).update(drawing).digest('hex').slice(0, 12);
  expect(first.variants[0]?.name).toContain(hash);
  expect(DRAWN_WITH).toMatch(/noto-sans-kr \d+\.\d+\.\d+, @resvg\/resvg-js \d+\.\d+\.\d+/);
});

test('an SVG that cannot be drawn is an error, and not published as it is', async () => {
  await expect(variantsOf('map.svg', drawing.subarray(0, 120))).rejects.toThrow(/끊겼습니다|SVG가 아닙니다/);
});

test('what is in the cache is not encoded again, wherever the same image lies', async () => {
  const first = await variantsOf('map.jpg', jpeg);
  expect(await variantsOf('map.jpg', jpeg)).toEqual(first);
  await variantsOf('sea.jpg', jpeg);
  expect(encodeFigure).toHaveBeenCalledTimes(1);
  expect(await cacheFiles()).toHaveLength(1);
});

test.each([
  ['empty', (file: string) => writeFile(file, '')],
  ['cut off', async (file: string) => truncate(file, (await readFile(file)).length - 100)],
  ['no text', (file: string) => writeFile(file, Buffer.alloc(5000))],
  [
    'changed in one byte',
    async (file: string) => {
      const content = await readFile(file);
      content.writeUInt8(content.readUInt8(3000) ^ 1, 3000);
      await writeFile(file, content);
    },
  ],
])('a file of the cache that is %s is made again', async (_what, spoil) => {
  const first = await variantsOf('map.jpg', jpeg);
  const [file = ''] = await cacheFiles();
  const written = await readFile(file);
  await spoil(file);
  expect(await variantsOf('map.jpg', jpeg)).toEqual(first);
  expect(encodeFigure).toHaveBeenCalledTimes(2);
  expect(await readFile(file)).toEqual(written);
});

test('a cache that cannot be written costs time and nothing else', async () => {
  await writeFile(join(siteDir, 'node_modules'), 'a file where a folder should be');
  expect((await variantsOf('map.jpg', jpeg)).variants).toHaveLength(2);
});

test('builds that write the same file at once leave one whole file', async () => {
  await writeFile(join(siteDir, 'map.jpg'), jpeg);
  const figures = await Promise.all(
    Array.from({length: 8}, () => figureVariants(join(siteDir, 'map.jpg'), openStore(siteDir))),
  );
  for (const figure of figures) expect(figure).toEqual(figures[0]);
  expect(await cacheFiles()).toHaveLength(1);
});

test.each([
  ['missing', undefined],
  ['no image', Buffer.from('no image')],
])('a file that is %s is an error', async (_what, content) => {
  const file = join(siteDir, 'broken.jpg');
  if (content) await writeFile(file, content);
  await expect(figureVariants(file, openStore(siteDir))).rejects.toThrow();
});

test('half an image is published as it is, with the reason', async () => {
  const half = jpeg.subarray(0, 5000);
  const {width, height, variants, fault} = await variantsOf('half.jpg', half);
  expect({width, height}).toEqual({width: 1000, height: 600});
  expect(variants.map(({content}) => content)).toEqual([half]);
  expect(fault?.message).toContain('깨진 그림입니다');
  expect((await variantsOf('half.jpg', jpeg)).fault).toBeUndefined();
});
