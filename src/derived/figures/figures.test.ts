import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {expect, onTestFinished, test} from 'vitest';

import {openFigures} from './figures.ts';

const png = (width: number) =>
  sharp({create: {width, height: 20, channels: 3, background: 'white'}})
    .png()
    .toBuffer();

test('in a preview a figure is read once, and again when it was drawn anew', async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'haru-figures-'));
  onTestFinished(() => rmSync(siteDir, {recursive: true}));
  const file = join(siteDir, 'a.png');
  const figures = openFigures(siteDir, undefined);
  expect(await figures.facts(file)).toBeUndefined();
  writeFileSync(file, await png(300));
  const first = await figures.facts(file);
  expect(first).toMatchObject({width: 300, thumbnail: first?.files[0]?.address});
  expect(await figures.facts(file)).toBe(first);
  writeFileSync(file, await png(400));
  expect(await figures.facts(file)).toMatchObject({width: 400});
});
