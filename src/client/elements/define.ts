/** Registers a custom element once: `docusaurus start` may run a module again. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
