/** How an image is shown: how much larger than fitted to the stage, and how far its centre is from the stage's, in pixels. */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export const FITTED: View = {scale: 1, x: 0, y: 0};

const LARGEST = 8;

/** Zooms so that what is at `point` stays there; points count from the stage's centre. Never smaller than fitted. */
export function zoomAt({scale, x, y}: View, factor: number, point: Point): View {
  const next = Math.min(LARGEST, Math.max(1, scale * factor));
  const ratio = next / scale;
  return {scale: next, x: point.x - (point.x - x) * ratio, y: point.y - (point.y - y) * ratio};
}

export function panBy({scale, x, y}: View, by: Point): View {
  return {scale, x: x + by.x, y: y + by.y};
}

/** Leaves no ground beside an image that is larger than the stage, and keeps a smaller one in the middle. */
export function keepInside({scale, x, y}: View, fitted: Size, stage: Size): View {
  const limit = (value: number, image: number, space: number) => {
    const most = Math.max(0, (image * scale - space) / 2);
    return Math.min(most, Math.max(-most, value));
  };
  return {scale, x: limit(x, fitted.width, stage.width), y: limit(y, fitted.height, stage.height)};
}
