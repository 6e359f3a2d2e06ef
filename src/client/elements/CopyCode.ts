/** `<copy-code label-copied><button>` inside a code block: copies the block's code, or the `text` that it has itself. */
export class CopyCode extends HTMLElement {
  #label = '';
  #timer = 0;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#label ||= button.textContent ?? '';
    button.onclick = () => void this.#copy(button);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(this.getAttribute('text') ?? codeOf(this.parentElement));
    button.textContent = this.getAttribute('label-copied');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      button.textContent = this.#label;
    }, 2000) as unknown as number;
  }
}

/** The code's lines are elements of their own; the line breaks between them are in the layout. */
function codeOf(block: HTMLElement | null): string {
  const lines = [...(block?.querySelectorAll('.token-line') ?? [])];
  return lines.map(({textContent}) => textContent?.replace(/\n$/, '')).join('\n');
}
