/**
 * `<tab-group group-id?>` around a `tablist` and its panels: shows the chosen panel. Arrow keys,
 * Home and End move; groups of one id on a page move together.
 */
export class TabGroup extends HTMLElement {
  #abort?: AbortController;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.addEventListener(
      'click',
      ({target}) => {
        const tab = (target as Element).closest<HTMLElement>('[role="tab"]');
        if (tab && this.#tabs().includes(tab)) this.#choose(tab);
      },
      {signal},
    );
    this.addEventListener('keydown', (event) => this.#move(event), {signal});
    this.#show(this.#tabs().find(({ariaSelected}) => ariaSelected === 'true')?.dataset.value);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [role="tablist"] > [role="tab"]')];
  }

  #move(event: KeyboardEvent): void {
    const tabs = this.#tabs();
    const index = tabs.indexOf(event.target as HTMLElement);
    const moves: Record<string, number> = {ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: -1};
    const move = moves[event.key];
    if (index < 0 || move === undefined) return;
    event.preventDefault();
    const tab = tabs.at(move % tabs.length);
    if (tab) {
      this.#choose(tab);
      tab.focus();
    }
  }

  #choose(tab: HTMLElement): void {
    const group = this.getAttribute('group-id');
    const together = group ? document.querySelectorAll<TabGroup>(`tab-group[group-id="${CSS.escape(group)}"]`) : [this];
    for (const tabGroup of together) tabGroup.#show(tab.dataset.value);
  }

  #show(value: string | undefined): void {
    const tabs = this.#tabs();
    if (!tabs.some((tab) => tab.dataset.value === value)) return;
    for (const tab of tabs) {
      const chosen = tab.dataset.value === value;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !chosen;
    }
  }
}
