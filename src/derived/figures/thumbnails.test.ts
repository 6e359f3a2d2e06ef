import {randomBytes} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import sharp from 'sharp';
import {expect, test} from 'vitest';

import {testContext} from '../../../tests/site/testContext.ts';
import {encodeThumbnail} from './encodeThumbnail.ts';
import {openFigures} from './figures.ts';
import {findThumbnails, writeThumbnails} from './thumbnails.ts';

const PAGES = {
  'y2025/oct/20251022': `## Lake

![호수](./asset/wide.png)

## Alone

글.

## Sign

![표](./asset/sign.png)

## Gone

![없음](./asset/gone.png)

## Half

![반쪽](./asset/half.png)

## Again

![같은 그림](./asset/wide.png)`,
};

const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), {raw: {width, height, channels: 3}})
    .png()
    .toBuffer();

test('a paper with a figure has a light picture, one for each figure, which is remembered', async () => {
  const made = await testContext(PAGES);
  const context = {...made, figures: openFigures(made.siteDir, made.store)};
  const folder = join(context.siteDir, 'docs/papers/y2025/oct/asset');
  const wide = await noise(900, 300);
  writeFileSync(join(folder, 'wide.png'), wide);
  writeFileSync(join(folder, 'sign.png'), await noise(40, 40));
  writeFileSync(join(folder, 'half.png'), wide.subarray(0, wide.length / 2));

  const found = await findThumbnails(context.catalogue.papers, context);
  expect([...found.keys()]).toEqual(['2025-10-22#lake', '2025-10-22#again']);
  const [address] = found.values();
  expect(address).toMatch(/^\/haru\/assets\/thumbnails\/[0-9a-f]{16}\.webp$/);

  const written = new Map<string, string | Uint8Array>();
  expect(await writeThumbnails(context, (path, content) => written.set(path, content))).toBe(1);
  expect([...written.keys()].map((path) => context.baseUrl + path)).toEqual([address]);
  const [picture] = written.values();
  expect((picture as Uint8Array).length).toBeLessThanOrEqual(3000);
  expect(context.store.read('thumbnails', String(address).split('/').at(-1) ?? '')).toEqual(picture);
});

test.each([
  [900, 300],
  [200, 1200],
])('a figure of %i × %i pixels is shown whole, in the shape of all', async (width, height) => {
  const drawn = await sharp({create: {width, height, channels: 4, background: '#0000'}})
    .png()
    .toBuffer();
  const small = await sharp(await encodeThumbnail(drawn)).metadata();
  expect([small.format, small.width, small.height]).toEqual(['webp', 240, 150]);
});
