import type {PageDay, PaperPart} from './pageDay.ts';

const TICK = 500;
const SHORTEST = 2000;
const LONGEST = 15_000;
/** Whoever reads a hundred characters a second skims: who is faster has not read. */
const PER_CHARACTER = 10;

/** How long a paper is in view, in milliseconds, before its end counts as read. */
export function timeToRead(characters: number): number {
  return Math.min(Math.max(characters * PER_CHARACTER, SHORTEST), LONGEST);
}

export interface SectionWatch {
  /** Whether the reader has stayed with a paper, however long it is. */
  stayedWith(paper: PaperPart): boolean;
  /** Leaves a paper's mark to the reader from now on. */
  leave(paper: PaperPart): void;
}

/**
 * Calls back once for each paper that was read: its section was in the middle of the window for a while, and its end has been
 * in the window or passed through it.
 */
export function watchSections(
  {sections}: PageDay,
  read: (paper: PaperPart) => void,
  signal: AbortSignal,
): SectionWatch {
  const inView = new Map<PaperPart, number>();
  const open = new Set(sections);
  const look = () => {
    if (document.visibilityState === 'hidden') return;
    for (const paper of sections) {
      const {top, bottom} = paper.section.getBoundingClientRect();
      if (bottom === top) continue;
      const isInView = top < innerHeight * 0.75 && bottom > innerHeight * 0.25;
      const time = (inView.get(paper) ?? 0) + (isInView ? TICK : 0);
      inView.set(paper, time);
      if (!open.has(paper) || bottom > innerHeight) continue;
      if (time >= timeToRead(paper.section.textContent?.length ?? 0)) {
        open.delete(paper);
        read(paper);
      }
    }
  };
  const timer = setInterval(look, TICK);
  signal.addEventListener('abort', () => clearInterval(timer));
  return {
    stayedWith: (paper) => (inView.get(paper) ?? 0) >= SHORTEST,
    leave: (paper) => open.delete(paper),
  };
}
