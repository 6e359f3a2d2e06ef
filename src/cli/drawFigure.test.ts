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

test('names the file that is no SVG, and writes nothing', async () => {
  const broken = join(folder, 'broken.svg');
  writeFileSync(broken, '<svg><g');
  await expect(drawFigure(broken)).rejects.toThrow(/broken\.svg: 그림으로 읽을 수 없습니다/);
  await expect(drawFigure(join(folder, 'a.png'))).rejects.toThrow('SVG 파일을 주세요');
  expect(readdirSync(folder)).not.toContain('broken.png');
});
