/** An element that React rendered for a purpose: `<p data-part="none">`. */
export function part(root: Element, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!element) throw new Error(`The search has no part '${name}'`);
  return element;
}

/** A row of chips within a part. */
export function facetRow(root: Element, kind: string): HTMLElement {
  const row = root.querySelector<HTMLElement>(`[data-facet="${kind}"]`);
  if (!row) throw new Error(`The search has no facet '${kind}'`);
  return row;
}

/** A sentence of React's with a number in it: `data-count="{total}건"`. */
export function sentence(element: HTMLElement, name: string, total: number): string {
  return (element.dataset[name] ?? '').replace('{total}', total.toLocaleString(document.documentElement.lang));
}
