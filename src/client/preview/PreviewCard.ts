import {fragment} from '../fragment.ts';
import type {Preview} from './loadPreview.ts';

const ID = 'link-preview';
const ANCHOR = '--previewed-link';
/** Between the link and the card, and to the window's edge, in pixels. */
const GAP = 8;

/** The one card of a page: React rendered its parts (`src/components/LinkPreview`), this fills and places it. */
export class PreviewCard {
  /** The link that the card describes, while it is shown. */
  link?: HTMLAnchorElement;
  readonly element: HTMLElement;

  private constructor(element: HTMLElement) {
    this.element = element;
    element.id = ID;
  }

  /** @throws where the card cannot be fetched */
  static async load(): Promise<PreviewCard> {
    const element = (await fragment('preview')).querySelector<HTMLElement>('[popover]');
    if (!element) throw new Error('The preview has no card');
    return new PreviewCard(element);
  }

  /** @param canOpen whether the card itself offers to follow the link, as where a press showed it */
  show(link: HTMLAnchorElement, preview: Preview, canOpen: boolean): void {
    this.hide();
    // `docusaurus start` takes the old page away. Within the page's landmark, as the text it belongs to.
    if (!this.element.isConnected) (document.querySelector('main') ?? document.body).append(this.element);
    this.#fill(preview);
    const open = this.#part('open') as HTMLAnchorElement;
    open.hidden = !canOpen;
    open.href = link.href;
    this.link = link;
    link.setAttribute('aria-describedby', ID);
    link.style.setProperty('anchor-name', ANCHOR);
    this.element.showPopover();
    if (!CSS.supports('position-area', 'block-end')) this.#place(link);
  }

  hide(): void {
    if (!this.link) return;
    this.link.removeAttribute('aria-describedby');
    this.link.style.removeProperty('anchor-name');
    this.link = undefined;
    if (this.element.isConnected) this.element.hidePopover();
  }

  #fill({name, subtitle, facts, lead, figure}: Preview): void {
    const words = {name, subtitle, facts: facts.join(' · '), lead};
    for (const [part, text = ''] of Object.entries(words)) {
      this.#part(part).textContent = text;
      this.#part(part).hidden = text === '';
    }
    const image = this.#part('figure') as HTMLImageElement;
    image.hidden = figure === undefined;
    image.removeAttribute('src');
    if (!figure) return;
    image.width = figure.width;
    image.height = figure.height;
    image.src = figure.src;
  }

  /** For browsers without anchors: under the link or over it, inside the window. It does not move with the page. */
  #place(link: HTMLAnchorElement): void {
    const {left, top, bottom, width} = link.getBoundingClientRect();
    const {offsetWidth, offsetHeight, style} = this.element;
    const fitsBelow = bottom + GAP + offsetHeight <= innerHeight || top < innerHeight - bottom;
    const furthest = document.documentElement.clientWidth - offsetWidth - GAP;
    style.left = `${Math.max(GAP, Math.min(furthest, left + (width - offsetWidth) / 2))}px`;
    style.top = `${fitsBelow ? bottom : Math.max(0, top - offsetHeight - 2 * GAP)}px`;
    addEventListener('scroll', () => this.hide(), {once: true});
  }

  #part(name: string): HTMLElement {
    const element = this.element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The preview has no part '${name}'`);
    return element;
  }
}
