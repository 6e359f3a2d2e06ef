import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import sharp from 'sharp';
import {expect, test} from 'vitest';

import {claimedJpeg} from '../../../tests/archives/claimedPictures.ts';
import {drawSvg} from './drawSvg.mjs';

const svg = (body: string, size = 'width="40" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`;
const draw = (text: string, widest = 2160) => drawSvg(Buffer.from(text), {widest});
const isEmpty = async (text: string) => (await draw(text)).pixels.every((value) => value === 0);

test.each([
  ['three times its size', 'width="40" height="20"', [40, 20, 120, 60]],
  ['no wider than asked', 'width="1600" height="20"', [1600, 20, 2160, 27]],
  ['smaller where it is wider', 'width="4320" height="2000"', [4320, 2000, 2160, 1000]],
  ['by its viewBox', 'viewBox="0 0 30 10"', [30, 10, 90, 30]],
  [
    'by its viewBox where it has a share of its place',
    'width="100%" height="100%" viewBox="0 0 30 10"',
    [30, 10, 90, 30],
  ],
  ['in other units', 'width="1in" height="0.5in"', [96, 48, 288, 144]],
])('a drawing is drawn %s', async (_what, size, expected) => {
  const {ownWidth, ownHeight, width, height, pixels} = await draw(svg('<rect width="9" height="9"/>', size));
  expect([ownWidth, ownHeight, width, height]).toEqual(expected);
  expect(pixels.length).toBe(width * height * 4);
});

const text = (letters: string, more = '') =>
  svg(
    `<text x="10" y="40" font-size="32" font-family="Helvetica, sans-serif" ${more}>${letters}</text>`,
    'width="200" height="60"',
  );

test('letters are the font’s own: no two alike, none a box, bold ones bolder', async () => {
  const letters = ['가', '뷁', 'A', 'é', 'α', '→', '漢', 'か', 'Ω'];
  const drawn: Buffer[] = [];
  for (const letter of [...letters, '\u{10ffff}']) drawn.push((await draw(text(letter))).pixels);
  expect(new Set(drawn.map((pixels) => pixels.toString('latin1'))).size).toBe(letters.length + 1);
  expect((await draw(text('&#xac00;'))).pixels.equals(drawn[0] as Buffer)).toBe(true);
  const ink = (pixels: Buffer) => pixels.reduce((sum, value) => sum + value, 0);
  expect(ink((await draw(text('가', 'font-weight="700"'))).pixels)).toBeGreaterThan(ink(drawn[0] as Buffer) * 1.1);
});

test('bold Hangul is bold beside other letters too, whatever font is named', async () => {
  const named = (family: string) => text('묶음→α', 'font-weight="700"').replace('Helvetica', family);
  const expected = (await draw(named('Helvetica'))).pixels;
  for (const family of ['Noto Sans KR', 'Noto Sans CJK KR', 'serif']) {
    expect((await draw(named(family))).pixels.equals(expected), family).toBe(true);
  }
});

test('the same drawing gives the same pixels', async () => {
  const [first, second] = [await draw(text('한글 α 漢')), await draw(text('한글 α 漢'))];
  expect(first).toEqual(second);
});

test('no other file is read and no address asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'svg-secret-'));
  const file = join(folder, 'secret.png');
  const red = await sharp({create: {width: 40, height: 20, channels: 3, background: 'red'}})
    .png()
    .toBuffer();
  writeFileSync(file, red);
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(red);
  }).listen(0);
  try {
    const image = (address: string) => svg(`<image width="40" height="20" href="${address}"/>`);
    const nested = `data:image/svg+xml;base64,${Buffer.from(image(file)).toString('base64')}`;
    const http = `http://localhost:${(server.address() as AddressInfo).port}/a.png`;
    for (const address of [file, pathToFileURL(file).href, http, nested, '../../../../../../etc/hostname']) {
      expect(await isEmpty(image(address)), address).toBe(true);
    }
    expect(
      await isEmpty(
        svg(`<filter id="f"><feImage href="${file}"/></filter><rect width="40" height="20" filter="url(#f)"/>`),
      ),
    ).toBe(true);
    expect(asked).toBe(0);
    const {pixels} = await draw(image(`data:image/png;base64,${red.toString('base64')}`));
    expect([...pixels.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  } finally {
    server.close();
  }
});

const uses = Array.from(
  {length: 20},
  (_, index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>`,
).join('');

test.each([
  ['gigantic', svg('', 'width="1e9" height="1e9"'), /너무 큽니다: 1000000000×1000000000 px \(40백만 화소까지\)/],
  ['high', svg('', 'width="1" height="1e9"'), /너무 큽니다|invalid size/],
  ['without a size', svg('', 'width="0" height="5"'), /invalid size/],
  ['a bomb of references', svg(`<g id="a0"><rect width="1" height="1"/></g>${uses}<use href="#a20"/>`), /nodes limit/],
  [
    'an external entity',
    `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${svg('<text>&e;</text>')}`,
    /unknown entity/,
  ],
  ['no SVG', '<html></html>', /root node|SVG/],
])('a drawing that is %s is refused in words', async (_what, content, reason) => {
  await expect(draw(content)).rejects.toThrow(reason);
});

test('pixels in a drawing are counted before they are unpacked', async () => {
  const bomb = await claimedJpeg(9000, 9000);
  const content = svg(`<image href="data:image/jpeg;base64,${bomb.toString('base64')}"/>`);
  await expect(draw(content)).rejects.toThrow('SVG 안의 그림이 너무 큽니다 (40백만 화소까지)');
});

test('a drawing that takes too long is given up, and nothing of it stays', async () => {
  const blurred = '<rect width="4000" height="2000" filter="url(#f)"/>'.repeat(20_000);
  const slow = svg(
    `<filter id="f"><feGaussianBlur stdDeviation="99"/></filter>${blurred}`,
    'width="4000" height="2000"',
  );
  await expect(drawSvg(Buffer.from(slow), {widest: 2160, seconds: 0.2})).rejects.toThrow(
    '0.2초 안에 그리지 못했습니다',
  );
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`haru-svg-${process.pid}-`))).toEqual([]);
  expect((await draw(svg('<rect width="9" height="9"/>'))).width).toBe(120);
});
