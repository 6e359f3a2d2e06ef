import {leadsToDay, loadPreview, type Preview} from './loadPreview.ts';
import {PreviewCard} from './PreviewCard.ts';

/** A pointer that only passes over a link asks for nothing. */
const OPEN_MS = 300;
/** Long enough to go from the link to the card. */
const CLOSE_MS = 250;
/** As long as the browsers' own long press, or a little less. */
const PRESS_MS = 450;
/** A finger that moves further scrolls, in pixels. */
const STILL = 10;

/** Why a card is shown: what holds it open differs. */
type Reason = 'hover' | 'focus' | 'press';

let loading: Promise<PreviewCard> | undefined;
let card: PreviewCard | undefined;
/** The link that is approached or shown. */
let link: HTMLAnchorElement | undefined;
let reason: Reason = 'hover';
/** The link whose card was dismissed, until the pointer and the focus have left it. */
let dismissed: HTMLAnchorElement | undefined;
/** A finger on the link, and what its press is going to show; once it did, no menu and no click come of it. */
let press: {x: number; y: number; preview?: Preview; isShown?: boolean} | undefined;
let timer = 0;

/**
 * A pointer or the focus has come to a link, or a button or a finger was pressed or lifted on it. The first events may come
 * late, and in their order, since this is loaded at the first.
 */
export function approach(target: HTMLAnchorElement, event: Event): void {
  if (!leadsToDay(target)) return;
  if (!(event instanceof PointerEvent)) {
    if (target.matches(':focus-visible')) come(target, 'focus');
  } else if (event.pointerType === 'touch') {
    if (event.type === 'pointerdown') startPress(target, event);
    else if (event.type !== 'pointerover') endPress();
  } else if (event.type === 'pointerover') {
    come(target, 'hover');
  } else if (event.type === 'pointerdown') {
    // The link is followed.
    dismissed = target;
    close();
  }
}

function come(target: HTMLAnchorElement, why: Reason): void {
  if (target === dismissed) return;
  if (target === link) {
    // Back from the card, or from beside it.
    if (card?.link) clearTimeout(timer);
    return;
  }
  close();
  link = target;
  reason = why;
  after(OPEN_MS, async () => {
    // It may have left before this was loaded.
    if (!isHeld()) {
      close();
      return;
    }
    const preview = await find(target);
    if (preview && link === target && isHeld()) card?.show(target, preview, false);
  });
}

function startPress(target: HTMLAnchorElement, {clientX: x, clientY: y, timeStamp}: PointerEvent): void {
  close();
  link = target;
  reason = 'press';
  press = {x, y};
  // The system's own answer to a press, a menu over the page, would cover the card.
  target.style.setProperty('-webkit-touch-callout', 'none');
  const found = find(target).then((preview) => {
    if (link === target && press) press.preview = preview;
  });
  after(PRESS_MS - (performance.now() - timeStamp), async () => {
    await found;
    if (link === target) showPressed();
  });
}

/** @returns whether there was something to show */
function showPressed(): boolean {
  if (!link || !press?.preview) return false;
  if (!press.isShown) card?.show(link, press.preview, true);
  press.isShown = true;
  return true;
}

/** A card that cannot be loaded is tried again with the next link. */
async function find(target: HTMLAnchorElement): Promise<Preview | undefined> {
  loading ??= PreviewCard.load();
  try {
    const [loaded, preview] = await Promise.all([loading, loadPreview(target)]);
    card = loaded;
    return preview;
  } catch {
    loading = undefined;
    return undefined;
  }
}

function after(delay: number, act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, delay) as unknown as number;
}

/** Whether the reader is still at the link or its card. */
function isHeld(): boolean {
  if (!link?.isConnected) return false;
  const isHovered = link.matches(':hover') || Boolean(card?.link && card.element.matches(':hover'));
  return isHovered || link.matches(':focus-visible');
}

function close(): void {
  clearTimeout(timer);
  card?.hide();
  link?.style.removeProperty('-webkit-touch-callout');
  link = undefined;
}

function closeUnlessHeld(): void {
  if (dismissed && !dismissed.matches(':hover, :focus-visible')) dismissed = undefined;
  if (!link || reason === 'press') return;
  if (isHeld()) {
    if (card?.link) clearTimeout(timer);
  } else if (card?.link) {
    after(CLOSE_MS, () => isHeld() || close());
  } else {
    close();
  }
}

function endPress(): void {
  if (!press) return;
  if (!press.isShown) close();
  // The click of the press, where a browser makes one, comes right after it.
  const ended = press;
  setTimeout(() => {
    if (press === ended) press = undefined;
  }, 50);
}

document.addEventListener('pointerover', closeUnlessHeld);
document.documentElement.addEventListener('pointerleave', closeUnlessHeld);
// The focus has moved on when the event is over.
document.addEventListener('focusout', () => setTimeout(closeUnlessHeld));
document.addEventListener('pointermove', ({clientX, clientY}) => {
  if (press && !press.isShown && Math.hypot(clientX - press.x, clientY - press.y) > STILL) endPress();
});

// The listeners on the window are ahead of all others.
addEventListener(
  'pointerdown',
  ({target}) => {
    if (reason === 'press' && card?.link && !card.element.contains(target as Node)) close();
  },
  {capture: true},
);
addEventListener(
  'contextmenu',
  (event) => {
    // The browser's long press may be shorter than this one.
    if (press && link?.contains(event.target as Node) && showPressed()) event.preventDefault();
  },
  {capture: true},
);
addEventListener(
  'click',
  (event) => {
    if (!link?.contains(event.target as Node)) return;
    if (press?.isShown) event.preventDefault();
    else close();
  },
  {capture: true},
);
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !link) return;
    if (card?.link) event.stopPropagation();
    dismissed = link;
    close();
  },
  {capture: true},
);
// A page that comes back from the browser's memory has no card open.
addEventListener('pagehide', close);
