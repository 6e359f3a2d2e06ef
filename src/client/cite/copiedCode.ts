/** What the button of a `<copy-code label-copied text?>` copies: the text that this has, or the code of the block around it. */
export function codeOf(button: HTMLElement): string {
  const own = button.parentElement;
  // The code's lines are elements of their own; the line breaks between them are in the layout.
  const lines = [...(own?.parentElement?.querySelectorAll('.token-line') ?? [])];
  return own?.getAttribute('text') ?? lines.map(({textContent}) => textContent?.replace(/\n$/, '')).join('\n');
}

/** The button says for a moment that it has copied. */
export function sayCodeCopied(button: HTMLElement): void {
  // A second click must not take what it says then for its label.
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  button.textContent = button.parentElement?.getAttribute('label-copied') ?? '';
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}
