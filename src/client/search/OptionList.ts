/**
 * The listbox under a combobox: focus stays in the field, the active option is the one that Enter opens.
 *
 * The first option is active by itself (ARIA's "automatic selection"). Home and End belong to the field until an arrow has
 * led into the list.
 */
export class OptionList {
  #options: HTMLElement[] = [];
  #active = -1;
  #isWalked = false;

  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  show(options: readonly HTMLElement[]): void {
    this.#options = [...options];
    this.#isWalked = false;
    for (const [index, option] of this.#options.entries()) {
      option.id = `${this.#list.id}-${index}`;
      option.role = 'option';
      option.tabIndex = -1;
    }
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(options.length > 0 ? 0 : -1);
  }

  /** Whether the key was for the list. */
  press(event: KeyboardEvent): boolean {
    const {length} = this.#options;
    const moves: Record<string, number> = {ArrowDown: this.#active + 1, ArrowUp: this.#active - 1};
    if (this.#isWalked) Object.assign(moves, {Home: 0, End: length - 1});
    const move = moves[event.key];
    if (length === 0) return false;
    if (move !== undefined) {
      this.#isWalked = true;
      this.#activate((move + length) % length);
      this.#options[this.#active]?.scrollIntoView({block: 'nearest'});
      return true;
    }
    if (event.key !== 'Enter') return false;
    // With Ctrl or ⌘ in another tab, as a click would.
    const {ctrlKey, metaKey, shiftKey} = event;
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey});
    this.#options[this.#active]?.dispatchEvent(click);
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute('aria-selected', String(at === index));
    const active = this.#options[index];
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
