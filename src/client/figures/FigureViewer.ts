import {fragment} from '../fragment.ts';
import {readGestures} from './gestures.ts';
import {FITTED, keepInside, type Point, panBy, type View, zoomAt} from './view.ts';

const STEP = 1.5;
/** How far a key moves an image, in pixels. */
const PAN = 80;
const DOUBLE_TAP = 2.5;

let loading: Promise<FigureViewer> | undefined;

/**
 * Shows the image of a figure's link as large as the window.
 *
 * @throws where the viewer cannot be fetched; the next call tries again
 */
export async function viewFigure(link: HTMLAnchorElement): Promise<void> {
  loading ??= FigureViewer.load();
  loading.catch(() => {
    loading = undefined;
  });
  (await loading).open(link);
}

/** The page's dialog of figures: React rendered it (`src/components/FigureViewer`), this fills it and moves the image. */
class FigureViewer {
  #links: HTMLAnchorElement[] = [];
  #index = 0;
  #view: View = FITTED;
  readonly #dialog: HTMLDialogElement;
  readonly #stage: HTMLElement;
  readonly #image: HTMLImageElement;

  private constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#stage = this.#part('stage');
    this.#image = this.#part('image') as HTMLImageElement;
    dialog.addEventListener('keydown', (event) => this.#press(event));
    dialog.addEventListener('click', ({target}) => {
      const {step, zoom} = (target as Element).closest('button')?.dataset ?? {};
      if (step) this.#go(Number(step));
      if (zoom) this.#zoom(zoom === 'in' ? STEP : 1 / STEP);
    });
    addEventListener('resize', () => dialog.open && this.#show(this.#view));
    readGestures(this.#stage, {
      canPan: () => this.#view.scale > 1,
      pan: (by) => this.#show(panBy(this.#view, by)),
      zoom: (factor, at) => this.#zoom(factor, at),
      swipe: (step) => this.#go(step),
      tap: (target) => {
        if (target !== this.#image) dialog.close();
      },
      doubleTap: (at) => (this.#view.scale > 1 ? this.#show(FITTED) : this.#zoom(DOUBLE_TAP, at)),
    });
  }

  static async load(): Promise<FigureViewer> {
    const dialog = (await fragment('figures')).querySelector('dialog');
    if (!dialog) throw new Error('The figures have no dialog');
    return new FigureViewer(dialog);
  }

  open(link: HTMLAnchorElement): void {
    if (this.#dialog.open) return;
    this.#links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-figure]')];
    this.#index = this.#links.indexOf(link);
    for (const button of this.#dialog.querySelectorAll<HTMLElement>('[data-step]')) {
      button.hidden = this.#links.length < 2;
    }
    // Safari focuses no link that is clicked; a dialog gives the focus back to what had it, and scrolls nothing.
    link.focus({preventScroll: true});
    // `docusaurus start` keeps the body from page to page.
    if (!this.#dialog.isConnected) document.body.append(this.#dialog);
    this.#dialog.showModal();
    // What opened it closes it: Enter, Enter.
    this.#dialog.querySelector<HTMLElement>('[type="submit"]')?.focus();
    this.#fill();
  }

  /** Round from the last to the first, so that no button dies under a finger. */
  #go(step: number): void {
    const count = this.#links.length;
    if (count < 2) return;
    this.#index = (this.#index + step + count) % count;
    this.#fill();
  }

  #fill(): void {
    const link = this.#links[this.#index];
    const shown = link?.querySelector('img');
    if (!link || !shown) return;
    const width = Number(shown.getAttribute('width')) || shown.naturalWidth;
    const height = Number(shown.getAttribute('height')) || shown.naturalHeight;
    const image = this.#image;
    // The last figure does not stand in for this one while it comes.
    image.removeAttribute('src');
    image.alt = shown.alt;
    image.src = link.href;
    image.style.setProperty('--ratio', String(width / height || 1));
    this.#show(FITTED);
    this.#say(link.closest('figure')?.querySelector('figcaption'), shown.alt);
  }

  /** The caption as the author formatted it, or else what describes the image. */
  #say(caption: Element | null | undefined, alt: string): void {
    const status = this.#part('caption');
    const label = status.dataset.label ?? '';
    const count = this.#links.length;
    const position = label.replace('{number}', String(this.#index + 1)).replace('{count}', String(count));
    const words = caption ? Array.from(caption.childNodes, (node) => node.cloneNode(true)) : alt ? [alt] : [];
    status.replaceChildren(...(count > 1 ? [position] : []), ...(count > 1 && words.length ? [': '] : []), ...words);
  }

  /** @param at a point of the window; the middle of the stage without it */
  #zoom(factor: number, at?: Point): void {
    const {left, top, width, height} = this.#stage.getBoundingClientRect();
    const point = at ? {x: at.x - left - width / 2, y: at.y - top - height / 2} : {x: 0, y: 0};
    this.#show(zoomAt(this.#view, factor, point));
  }

  #show(view: View): void {
    const {offsetWidth: width, offsetHeight: height} = this.#image;
    this.#view = keepInside(view, {width, height}, {width: this.#stage.clientWidth, height: this.#stage.clientHeight});
    const {scale, x, y} = this.#view;
    this.#image.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`;
    this.#stage.toggleAttribute('data-zoomed', scale > 1);
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const {key} = event;
    const isZoomed = this.#view.scale > 1;
    const [x, y] = ARROWS[key] ?? [0, 0];
    if (key === '+' || key === '=') this.#zoom(STEP);
    else if (key === '-' || key === '_') this.#zoom(1 / STEP);
    else if (key === '0') this.#show(FITTED);
    else if (isZoomed && (x || y)) this.#show(panBy(this.#view, {x: -x * PAN, y: -y * PAN}));
    else if (x) this.#go(x);
    // The page below stays where it is.
    else if (!y && !/^(?:Page|Home|End)/.test(key)) return;
    event.preventDefault();
  }

  #part(name: string): HTMLElement {
    const element = this.#dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The viewer of figures has no part '${name}'`);
    return element;
  }
}

/** The way that an arrow points. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
