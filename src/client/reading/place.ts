import type {PageDay, PaperPart} from './pageDay.ts';

/** Where the reader is: the paper whose section has passed the upper third of the window, and how far. */
export function currentPlace({sections}: PageDay): {paper: PaperPart; ratio: number} | undefined {
  const paper = sections.findLast(({section}) => section.getBoundingClientRect().top < innerHeight / 3);
  if (!paper) return undefined;
  const {top, height} = paper.section.getBoundingClientRect();
  return {paper, ratio: Math.min(Math.max((topEdge() - top) / height, 0), 1)};
}

/** Whether the last paper's end has been reached. */
export function isAtEnd({sections}: PageDay): boolean {
  return (sections.at(-1)?.section.getBoundingClientRect().bottom ?? 0) <= innerHeight;
}

/** Scrolls to a place, whatever the size of the window now. */
export function goTo(section: HTMLElement, ratio: number): void {
  const {top, height} = section.getBoundingClientRect();
  scrollBy({top: top - topEdge() + ratio * height, behavior: 'instant'});
}

/** Where the text begins, below what stays at the top of the window. */
function topEdge(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
