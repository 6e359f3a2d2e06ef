/** `<paper-actions>`, which loads this. */
type Citable = Element & {cite(): Promise<void>};

/** Does what a key means for the papers of the page. */
export function pressed(key: string): void {
  if (key === 'j') moveBy(1);
  else if (key === 'k') moveBy(-1);
  // Whoever marks papers listens.
  else if (key === 'm') currentPaper()?.dispatchEvent(new CustomEvent('haru:toggle-read', {bubbles: true}));
  else if (key === 'c') void currentPaper()?.querySelector<Citable>('paper-actions')?.cite();
}

/** The papers of a page: the headings of their sections, or the links of a list. */
function stops(): HTMLElement[] {
  const papers = [...document.querySelectorAll('paper-actions')].map((actions) =>
    actions.closest('li, section')?.querySelector<HTMLElement>('h2, a'),
  );
  const found =
    papers.length > 0 ? papers : document.querySelectorAll<HTMLElement>('main li > a:first-child:not(nav a)');
  return [...found].filter((stop) => stop !== null && stop !== undefined);
}

/** Leads to the next paper, or to the one before: from the one that has the focus while it can be seen, else from what is read. */
function moveBy(step: 1 | -1): void {
  const all = stops();
  const tops = all.map((stop) => stop.getBoundingClientRect().top);
  const focused = all.indexOf(document.activeElement as HTMLElement);
  const top = tops[focused] ?? -1;
  const edge = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const seen = top >= 0 && top < innerHeight;
  const next = seen
    ? focused + step
    : step > 0
      ? tops.findIndex((other) => other > edge + 2)
      : tops.findLastIndex((other) => other < edge - 2);
  const stop = all[next];
  if (!stop) return;
  if (stop.matches('h2')) {
    stop.tabIndex = -1;
    stop.scrollIntoView();
  }
  stop.focus({preventScroll: stop.matches('h2')});
}

/** The section that has the focus, else the last one whose heading has passed the upper third of the window. */
function currentPaper(): Element | null | undefined {
  const all = stops();
  const reading = all.findLast((stop) => stop.getBoundingClientRect().top < innerHeight / 3);
  return document.activeElement?.closest('section[aria-labelledby]') ?? (reading ?? all[0])?.closest('section');
}
