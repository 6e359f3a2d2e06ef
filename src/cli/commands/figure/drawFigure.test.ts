import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import sharp from 'sharp';
import {expect, test} from 'vitest';

import {drawFigure} from './drawFigure.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));

test('draws an SVG as a PNG of its size beside it', async () => {
  const svg = join(folder, 'a.svg');
  writeFileSync(
    svg,
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="160" height="200" fill="#b5402a"/></svg>',
  );
  const drawn = await drawFigure(svg);
  expect(drawn).toMatchObject({png: join(folder, 'a.png'), width: 320, height: 200});
  expect(await sharp(drawn.png).metadata()).toMatchObject({format: 'png', width: 320, height: 200});
});

test('draws letters of the project’s font, and nothing of another file', async () => {
  const ink = async (body: string) => {
    const svg = join(folder, 'ink.svg');
    writeFileSync(svg, `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${body}</svg>`);
    const {channels} = await sharp((await drawFigure(svg)).png)
      .ensureAlpha()
      .stats();
    return channels[3]?.mean ?? 0;
  };
  await sharp({create: {width: 9, height: 9, channels: 3, background: 'red'}})
    .png()
    .toFile(join(folder, 'beside.png'));
  expect(await ink('<image href="beside.png" width="100" height="100"/>')).toBe(0);
  const letter = (family: string) => ink(`<text y="90" font-size="90" font-family="${family}">뷁</text>`);
  expect(await letter('Noto Sans KR')).toBeGreaterThan(0);
  expect(await letter('Noto Serif CJK KR')).toBe(await letter('Noto Sans KR'));
});

test('names the file that is no SVG, and writes nothing', async () => {
  const broken = join(folder, 'broken.svg');
  writeFileSync(broken, '<svg><g');
  await expect(drawFigure(broken)).rejects.toThrow(/broken\.svg: 그림으로 읽을 수 없습니다/);
  await expect(drawFigure(join(folder, 'a.png'))).rejects.toThrow('SVG 파일을 주세요');
  expect(readdirSync(folder)).not.toContain('broken.png');
});
