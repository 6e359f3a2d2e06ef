import {expect, test} from 'vitest';

import imageSource from './imageSource.ts';

const image = {src: 'a-1440.webp', width: 1440, height: 900, srcSet: 'a-720.webp 720w, a-1440.webp 1440w'};

test.each([
  ['nothing', undefined, 700],
  ['a number', 500, 500],
  ['an attribute', '500', 500],
  ['pixels', '500px', 500],
  ['a share', '50%', 350],
  ['more than the column', 2000, 700],
  ['all of the column', '100%', 700],
  ['another unit', '20rem', 700],
  ['no width', 'auto', 700],
])('an author who wrote %s has an image so wide', (_what, width, shown) => {
  expect(imageSource(image, width)).toEqual({src: image.src, srcSet: image.srcSet, sizes: `min(${shown}px, 88vw)`});
});

test('a single file leaves no choice', () => {
  expect(imageSource({src: 'a.svg', width: 20, height: 10}, 500)).toEqual({src: 'a.svg'});
});
