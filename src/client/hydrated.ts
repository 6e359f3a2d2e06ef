/**
 * Brings the behaviour to pages that React runs, and to `docusaurus start`, once React has
 * hydrated them. Client modules are imported on the server too, where there are no elements.
 */
export function onRouteDidUpdate(): void {
  void import('./index.ts');
}

/**
 * A published page that React runs knows no page but itself, see `src/plugins/documents/withoutDocumentsLoader.mjs`: a link
 * is the browser's to follow, so the router hears nothing of it. `docusaurus start` has all pages.
 */
if (process.env.NODE_ENV === 'production' && typeof window !== 'undefined') {
  window.addEventListener('click', leaveToBrowser, {capture: true});
}

function leaveToBrowser(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link && link.origin === location.origin && link.pathname !== location.pathname) event.stopPropagation();
}
