import sharp from 'sharp';
import {expect, test} from 'vitest';
import {claimedGif, claimedJpeg} from '../../../../tests/archives/claimedPictures.ts';
import {onePagePdf} from '../../../../tests/archives/onePagePdf.ts';
import {encodePicture} from './encodePicture.ts';

const encode = (content: Buffer, page?: number) => encodePicture(content, {name: 'a', page});
const pixels = (content: Buffer) => sharp(content).ensureAlpha().raw().toBuffer();

/** Two halves, red above blue, and a green corner. */
const drawing = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#d33'}}).composite([
    {input: {create: {width, height: height / 2, channels: 3, background: '#33d'}}, gravity: 'south'},
    {input: {create: {width: 10, height: 10, channels: 3, background: '#3d3'}}, gravity: 'northwest'},
  ]);

const noise = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#888', noise: {type: 'gaussian', mean: 128, sigma: 30}}});

test('a light picture without more in it than its pixels stays byte for byte', async () => {
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const content = await drawing(400, 300).toFormat(format).toBuffer();
    expect((await encode(content)).content.equals(content)).toBe(true);
  }
});

test('a wide one becomes 1,600 pixels wide, a narrow one is not enlarged', async () => {
  expect(await encode(await drawing(3200, 120).png().toBuffer())).toMatchObject({
    width: 1600,
    height: 60,
    suffix: 'png',
  });
  expect(await encode(await drawing(40, 30).png().toBuffer())).toMatchObject({width: 40, height: 30});
});

test('a high one becomes 3,200 pixels high, a page of a PDF too', async () => {
  expect(await encode(await drawing(80, 8000).png().toBuffer())).toMatchObject({width: 32, height: 3200});
  expect(await encode(await drawing(120, 3000).png().toBuffer())).toMatchObject({width: 120, height: 3000});
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="6400"/>');
  expect(await encode(svg)).toMatchObject({width: 40, height: 3200});
  const {width, height} = await encode(onePagePdf('0 0 200 9000'));
  expect(height).toBeLessThanOrEqual(3200);
  expect(width / height).toBeCloseTo(200 / 9000, 2);
});

const moving = async (width = 40, height = 30) => {
  const frames = [drawing(width, height), drawing(width, height).negate()];
  return sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), {join: {animated: true}});
};

test('a GIF that moves becomes a WebP that moves as it does; a still one a PNG', async () => {
  const gif = await (await moving()).gif({delay: [100, 300], loop: 2}).toBuffer();
  const {content, ...picture} = await encode(gif);
  expect(picture).toEqual({suffix: 'webp', width: 40, height: 30});
  expect(await sharp(content).metadata()).toMatchObject({format: 'webp', pages: 2, delay: [100, 300], loop: 2});
  const still = await drawing(40, 30).gif().toBuffer();
  const made = await encode(still);
  expect(made).toMatchObject({suffix: 'png', width: 40, height: 30});
  expect((await pixels(made.content)).equals(await pixels(still))).toBe(true);
});

test('a WebP that moves stays, or becomes as large as others may be', async () => {
  const webp = await (await moving()).webp({lossless: true}).toBuffer();
  expect((await encode(webp)).content.equals(webp)).toBe(true);
  const wide = await (await moving(3200, 60)).webp().toBuffer();
  const {content, ...picture} = await encode(wide);
  expect(picture).toEqual({suffix: 'webp', width: 1600, height: 30});
  expect(await sharp(content).metadata()).toMatchObject({pages: 2});
});

test('what would take forever ends in words', async () => {
  const loop = onePagePdf('0 0 200 100', '{ 1 1 1 rg 0 0 9999 9999 re f } '.repeat(500_000));
  await expect(encodePicture(loop, {name: 'a', seconds: 0.2})).rejects.toThrow('a: 0.2초 안에 그리지 못했습니다');
  await expect(encode(claimedGif(10_000, 5000, 3))).rejects.toThrow('a: 그림이 너무 큽니다 (100백만 화소까지)');
});

test('a picture that was turned by its camera is upright, and nothing tells where it was taken', async () => {
  const content = await drawing(400, 200)
    .jpeg()
    .withExif({IFD0: {Copyright: '비밀'}, IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1'}})
    .withMetadata({orientation: 6})
    .toBuffer();
  expect((await sharp(content).metadata()).orientation).toBe(6);
  const {content: made, width, height, suffix} = await encode(content);
  expect({width, height, suffix}).toEqual({width: 200, height: 400, suffix: 'webp'});
  const {exif, xmp, iptc, orientation} = await sharp(made).metadata();
  expect({exif, xmp, iptc, orientation}).toEqual({});
  // What was above is at the right.
  const {data} = await sharp(made)
    .extract({left: 190, top: 200, width: 1, height: 1})
    .raw()
    .toBuffer({resolveWithObject: true});
  expect(data[0]).toBeGreaterThan(180);
});

test('a PNG with words in it loses them, and no pixel', async () => {
  const content = await drawing(400, 300)
    .png()
    .withExif({IFD0: {Artist: '나'}})
    .toBuffer();
  const made = await encode(content);
  expect(made.content.includes('나')).toBe(false);
  expect((await pixels(made.content)).equals(await pixels(content))).toBe(true);
});

test('few colours become a palette only where nobody could see it', async () => {
  const heavy = await drawing(800, 800).png({compressionLevel: 0}).toBuffer();
  const {content} = await encode(heavy);
  expect((await sharp(content).metadata()).isPalette).toBe(true);
  expect((await pixels(content)).equals(await pixels(heavy))).toBe(true);

  const gradient = Buffer.from(
    Array.from(
      {length: 512 * 512 * 3},
      (_, index) => [((index / 3) % 512) >> 1, index / 3 / 1024, 128][index % 3] ?? 0,
    ),
  );
  const smooth = await encode(
    await sharp(gradient, {raw: {width: 512, height: 512, channels: 3}})
      .png({compressionLevel: 0})
      .toBuffer(),
  );
  expect((await sharp(smooth.content).metadata()).isPalette).toBe(false);
});

test('a photograph becomes a WebP of high quality', async () => {
  const {suffix, content} = await encode(await noise(1300, 900).png().toBuffer());
  expect(suffix).toBe('webp');
  expect((await sharp(content).metadata()).format).toBe('webp');
});

test('an SVG and a page of a PDF become PNGs', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><rect width="900" height="90" fill="#b5402a"/></svg>',
  );
  expect(await encode(svg)).toMatchObject({suffix: 'png', width: 1600, height: 80});
  const page = await encode(onePagePdf());
  expect(page.suffix).toBe('png');
  expect(page.width).toBeGreaterThan(780);
  expect(page.width).toBeLessThanOrEqual(1600);
  const {data} = await sharp(page.content).raw().toBuffer({resolveWithObject: true});
  expect(data[0]).toBe(255);
  await expect(encode(onePagePdf(), 2)).rejects.toThrow('a: 2쪽이 없습니다. --page 1에서 --page 1까지 고르세요');
});

test('what is no picture, or half of one, or huge, is named', async () => {
  const png = await noise(300, 300).png().toBuffer();
  const jpeg = await noise(300, 300).jpeg().toBuffer();
  await expect(encode(Buffer.from('no picture'))).rejects.toThrow(/^a: 그림으로 읽을 수 없습니다/);
  await expect(encode(Buffer.alloc(0))).rejects.toThrow('a: 빈 파일입니다');
  await expect(encode(png.subarray(0, png.length / 2))).rejects.toThrow(/^a: 그림으로 읽을 수 없습니다/);
  await expect(encode(jpeg.subarray(0, jpeg.length / 2))).rejects.toThrow(/^a: 그림으로 읽을 수 없습니다/);
  await expect(encode(onePagePdf().subarray(0, 60))).rejects.toThrow(/^a: PDF로 읽을 수 없습니다/);
  await expect(encode(Buffer.from('<svg><g'))).rejects.toThrow(/^a: 그림으로 읽을 수 없습니다/);
  await expect(encode(await drawing(40, 30).avif().toBuffer())).rejects.toThrow('a: heif 파일은 싣지 못합니다');
  await expect(encode(await claimedJpeg(12_000, 9000))).rejects.toThrow('a: 그림이 너무 큽니다 (100백만 화소까지)');
});
