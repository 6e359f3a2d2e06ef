/**
 * `<paper-actions citations anchor label-copied label-failed>` under a paper's heading: its buttons copy the paper's
 * address (`data-copy`) or its citation (`data-cite`), which is fetched when it is first asked for. Buttons are hidden
 * until they can work.
 */
export class PaperActions extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-cite]')) {
      button.hidden = false;
      button.onclick = () => void this.#copy(button);
    }
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const {copy, cite} = button.dataset;
    try {
      const text = copy === undefined ? this.#citation(cite ?? '') : new URL(copy, location.href).href;
      // Safari lets a page write to the clipboard only in the click's own task: so it gets a promise of the text.
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': Promise.resolve(text).then((value) => new Blob([value], {type: 'text/plain'})),
        }),
      ]);
      this.#say(button, 'label-copied');
    } catch {
      this.#say(button, 'label-failed');
    }
  }

  async #citation(form: string): Promise<string> {
    const response = await fetch(this.getAttribute('citations') ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const citations = (await response.json()) as Record<string, Record<string, string>>;
    const citation = citations[this.getAttribute('anchor') ?? '']?.[form];
    if (citation === undefined) throw new Error(form);
    return citation;
  }

  #say(button: HTMLButtonElement, attribute: string): void {
    const label = button.textContent;
    const said = this.getAttribute(attribute);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = said;
    if (label === said) return;
    button.textContent = said;
    setTimeout(() => {
      button.textContent = label;
      if (status) status.textContent = '';
    }, 2000);
  }
}
