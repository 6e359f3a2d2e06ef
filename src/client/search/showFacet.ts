import type {Facet} from './search.ts';

const MOST = 8;

/**
 * Shows a facet's values as toggles with their counts. The chosen one is always among them; a facet that could not narrow
 * anything is hidden.
 */
export function showFacet(group: HTMLElement, facets: readonly Facet[], chosen: string | undefined): void {
  const focused = group.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.value : null;
  const shown = facets.slice(0, MOST);
  if (chosen !== undefined && !shown.some(({slug}) => slug === chosen)) {
    // What no hit has, as an address may ask for, is known by its slug alone.
    shown.unshift(facets.find(({slug}) => slug === chosen) ?? {slug: chosen, name: chosen, count: 0});
  }
  group.hidden = shown.length < 2 && chosen === undefined;
  for (const button of group.querySelectorAll('button')) button.remove();
  group.append(...shown.map((facet) => chip(facet, facet.slug === chosen)));
  if (focused !== null) [...group.querySelectorAll('button')].find(({dataset}) => dataset.value === focused)?.focus();
}

function chip({slug, name, count}: Facet, isChosen: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.value = slug;
  button.setAttribute('aria-pressed', String(isChosen));
  button.append(name);
  if (count > 0) {
    const number = document.createElement('small');
    number.append(String(count));
    button.append(' ', number);
  }
  return button;
}
