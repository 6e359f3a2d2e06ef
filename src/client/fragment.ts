let page: Promise<Document> | undefined;

/**
 * A copy of markup that React rendered once for all pages, `src/components/Fragments`: fetched when it is first asked for,
 * and there already in `docusaurus start`.
 *
 * @throws where it cannot be fetched; the next call tries again
 */
export async function fragment(name: string): Promise<DocumentFragment> {
  const selector = `[data-fragment="${name}"]`;
  // A published page has none of its own, whatever an author gave that name.
  const whole = process.env.NODE_ENV === 'production' ? await fetchPage() : document;
  const found = [...whole.querySelectorAll(selector)].at(-1);
  if (!found) throw new Error(`No fragment '${name}'`);
  const copy = new DocumentFragment();
  copy.append(...Array.from(found.childNodes, (node) => document.importNode(node, true)));
  return copy;
}

function fetchPage(): Promise<Document> {
  page ??= fetch(`${__webpack_public_path__}fragments`).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  page.catch(() => {
    page = undefined;
  });
  return page;
}
