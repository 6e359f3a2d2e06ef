const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

/** `<color-mode storage-key label-system label-light label-dark><button>`: each click takes the next colours. */
export class ColorMode extends HTMLElement {
  #system = matchMedia('(prefers-color-scheme: dark)');
  #abort?: AbortController;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    this.addEventListener('click', () => this.#choose(next(this.#choice())), {signal});
    this.#system.addEventListener('change', () => this.#show(this.#choice()), {signal});
    addEventListener('storage', ({key}) => key === this.#key && this.#show(this.#stored()), {signal});
    this.#show(this.#choice());
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #key(): string {
    return this.getAttribute('storage-key') ?? 'theme';
  }

  #choice(): Choice {
    return toChoice(document.documentElement.dataset.themeChoice);
  }

  #stored(): Choice {
    try {
      return toChoice(localStorage.getItem(this.#key) ?? undefined);
    } catch {
      return this.#choice();
    }
  }

  #choose(choice: Choice): void {
    this.#show(choice);
    const newValue = choice === 'system' ? null : choice;
    try {
      if (newValue === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, newValue);
      // React's colour mode listens to storage, on the pages that have it.
      dispatchEvent(new StorageEvent('storage', {key: this.#key, newValue, storageArea: localStorage}));
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  }

  #show(choice: Choice): void {
    const root = document.documentElement;
    const dark = choice === 'dark' || (choice === 'system' && this.#system.matches);
    root.dataset.theme = dark ? 'dark' : 'light';
    root.dataset.themeChoice = choice;
    const button = this.querySelector('button');
    const label = this.getAttribute(`label-${choice}`) ?? '';
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  }
}

function toChoice(value: string | undefined): Choice {
  return CHOICES.find((choice) => choice === value) ?? 'system';
}

function next(choice: Choice): Choice {
  return CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length] ?? 'system';
}
