/** The links of notes, of follow-ups and of threads: the days that they lead to have previews. `leadsToDay` looks closer. */
const LINKS = '.day .markdown a, [data-previews] a';

/**
 * Shows where a link leads before it is followed: on the first sign of interest in one, what watches further is loaded.
 * On the document, since elements around links that an author writes would weigh on every page.
 */
export function previewLinks(): void {
  for (const type of ['focusin', 'pointerover', 'pointerdown', 'pointerup', 'pointercancel']) {
    document.addEventListener(type, (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
      if (!link) return;
      // Without it a link is a link.
      import('./preview/approach.ts').then(
        ({approach}) => approach(link, event),
        () => {},
      );
    });
  }
}
