import type {Point} from './view.ts';

/** A finger or a pointer that moves less is still, in pixels. */
const STILL = 8;
const SWIPE = 48;
/** Between the two taps of a double tap. */
const TWICE_MS = 300;

export interface GestureHost {
  /** Whether a drag moves the image; else it is a swipe. */
  canPan(): boolean;
  pan(by: Point): void;
  /** Points are the window's. */
  zoom(factor: number, at: Point): void;
  swipe(step: 1 | -1): void;
  tap(target: Element): void;
  doubleTap(at: Point): void;
}

/** Reads mouse, pen and fingers on an element: drag, pinch, swipe, tap and double tap. */
export function readGestures(stage: HTMLElement, host: GestureHost): void {
  const fingers = new Map<number, Point>();
  let start: (Point & {target: Element}) | undefined;
  let lastTap = {x: 0, y: 0, at: Number.NEGATIVE_INFINITY};

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, pointOf(event));
    // A second finger makes a pinch of it, until all are gone.
    start = fingers.size === 1 ? {...pointOf(event), target: event.target as Element} : undefined;
  });

  stage.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const [other] = [...fingers].filter(([id]) => id !== event.pointerId);
    fingers.set(event.pointerId, now);
    if (other) {
      const [, point] = other;
      host.pan({x: (now.x - before.x) / 2, y: (now.y - before.y) / 2});
      host.zoom(distance(now, point) / Math.max(1, distance(before, point)), middle(now, point));
    } else if (host.canPan()) {
      host.pan({x: now.x - before.x, y: now.y - before.y});
    }
  });

  stage.addEventListener('pointerup', (event) => {
    fingers.delete(event.pointerId);
    if (!start) return;
    const now = pointOf(event);
    const [x, y] = [now.x - start.x, now.y - start.y];
    if (Math.hypot(x, y) < STILL) {
      const isSecond = event.timeStamp - lastTap.at < TWICE_MS && distance(now, lastTap) < 3 * STILL;
      lastTap = {...now, at: isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp};
      if (isSecond) host.doubleTap(now);
      else host.tap(start.target);
    } else if (!host.canPan() && Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) {
      host.swipe(x < 0 ? 1 : -1);
    }
    start = undefined;
  });

  stage.addEventListener('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    start = undefined;
  });

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      // A pinch on a trackpad comes as a wheel with Ctrl, in small steps.
      host.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), pointOf(event));
    },
    {passive: false},
  );
}

function pointOf({clientX: x, clientY: y}: MouseEvent): Point {
  return {x, y};
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
}
