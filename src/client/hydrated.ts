/**
 * Brings the behaviour to pages that React runs, and to `docusaurus start`, once React has
 * hydrated them. Client modules are imported on the server too, where there are no elements.
 */
export function onRouteDidUpdate(): void {
  void import('./index.ts');
}
