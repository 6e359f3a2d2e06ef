import {describe, expect, test} from 'vitest';

import {FITTED, keepInside, panBy, zoomAt} from './view.ts';

/** Where a point of the fitted image is shown. */
const shown = ({scale, x, y}: typeof FITTED, point: {x: number; y: number}) => ({
  x: x + point.x * scale,
  y: y + point.y * scale,
});

describe('zoomAt', () => {
  test('what is under the pointer stays under it, twice as well as once', () => {
    const pointer = {x: 120, y: -40};
    const once = zoomAt(FITTED, 2, pointer);
    expect(shown(once, pointer)).toEqual(pointer);
    const other = {x: -30, y: 10};
    const under = {x: (other.x - once.x) / once.scale, y: (other.y - once.y) / once.scale};
    expect(shown(zoomAt(once, 1.5, other), under)).toEqual(other);
  });

  test('an image is never smaller than fitted, nor larger than eight times', () => {
    expect(zoomAt(FITTED, 0.5, {x: 9, y: 9})).toEqual(FITTED);
    expect(zoomAt({scale: 6, x: 0, y: 0}, 2, {x: 0, y: 0}).scale).toBe(8);
  });
});

describe('keepInside', () => {
  const stage = {width: 400, height: 800};
  const fitted = {width: 400, height: 200};

  test.each([
    ['a fitted image stays in the middle', {scale: 1, x: 50, y: -50}, FITTED],
    ['no ground beside a larger one', {scale: 2, x: 900, y: 0}, {scale: 2, x: 200, y: 0}],
    ['the other side as well', {scale: 2, x: -900, y: 0}, {scale: 2, x: -200, y: 0}],
    ['what is still lower than the stage is centred', {scale: 2, x: 10, y: 70}, {scale: 2, x: 10, y: 0}],
    ['what is higher moves', {scale: 5, x: 0, y: -70}, {scale: 5, x: 0, y: -70}],
  ])('%s', (_what, view, kept) => {
    const {scale, x, y} = keepInside(view, fitted, stage);
    expect({scale, x: x + 0, y: y + 0}).toEqual(kept);
  });
});

test('panBy moves the image and keeps its size', () => {
  expect(panBy({scale: 3, x: 1, y: 2}, {x: 10, y: -10})).toEqual({scale: 3, x: 11, y: -8});
});
