import {hitLink} from './hitLink.ts';
import {facetRow, part, sentence} from './parts.ts';
import {forgetSearches, recentSearches, rememberSearch} from './recentSearches.ts';
import type {Facets, Search, SearchHit, SearchResults} from './search.ts';
import {FACET_KINDS, type FacetKind, isNarrowed, type SearchState} from './searchState.ts';
import {showFacet} from './showFacet.ts';

/** Between the last letter and the search. */
const PAUSE_MS = 90;
/** A search that is quicker says nothing of loading: words that flash are read as a fault. */
const PATIENCE_MS = 250;

export interface PanelHost {
  /** How many hits to show at first. */
  limit: number;
  /** Puts the hits into the page. */
  showHits(hits: readonly SearchHit[], lacks: string): void;
  /** Told of each search that was answered, or taken back. */
  searched?(state: SearchState, total: number): void;
}

/**
 * The field, the facets and what is found, in the dialog and on the search page alike: React rendered the parts and their
 * words (`src/components/SearchPanel`), this shows and hides them.
 */
export class SearchPanel {
  state: SearchState = {query: ''};
  /** The search that what is shown answers. */
  #answered?: SearchState;
  /** Counts searches: only the answer to the last one is shown. */
  #turn = 0;
  #timer = 0;
  #limit: number;
  #loading?: Promise<Search>;
  #isComposing = false;
  /** Whether nothing was shown for a syllable that was only half there. */
  #isUnsettled = false;
  /** The counts of what is shown, asked for when the row of facets is opened. */
  #facets?: () => Promise<Facets>;
  #hasOverview = false;
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #host: PanelHost;

  constructor(root: HTMLElement, field: HTMLInputElement, host: PanelHost) {
    this.#root = root;
    this.#field = field;
    this.#host = host;
    this.#limit = host.limit;
    field.addEventListener('input', () => this.#typed());
    field.addEventListener('compositionstart', () => {
      this.#isComposing = true;
    });
    // Browsers differ in whether the last `input` comes before or after this: so the text is read again.
    field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#typed();
    });
    root.addEventListener('click', ({target}) => this.#clicked(target as Element));
    part(root, 'facets').addEventListener('toggle', () => void this.#showFacets());
  }

  /** Takes up what the field holds, or what an address asked for. */
  start(state: SearchState = {...this.state, query: this.#field.value}): void {
    this.state = state;
    this.#field.value = state.query;
    this.#showRecent();
    void this.search();
  }

  /** Whether what is shown is the answer to an earlier search. */
  get isPending(): boolean {
    return this.#answered !== this.state;
  }

  /** Searches at once. What was typed stays shown until the answer has come. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    this.#turn += 1;
    const turn = this.#turn;
    const state = this.state;
    const {query, ...options} = state;
    const engine = this.#engine();
    if (query.trim() === '' && !isNarrowed(state)) {
      // An engine that cannot be loaded says so when something is searched for.
      engine.then((loaded) => this.#showOverview(loaded)).catch(() => {});
      this.#answered = state;
      this.#showOnly('start');
      this.#say('');
      this.#host.searched?.(state, 0);
      return;
    }
    const waiting = setTimeout(() => this.#say(this.#status.dataset.loading ?? ''), PATIENCE_MS);
    try {
      const results = await (await engine).search(query, {...options, limit: this.#limit});
      if (turn === this.#turn) this.#show(results, state);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn(error);
      this.#answered = state;
      this.#say('');
      this.#showOnly('failed');
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Remembers a search that led somewhere. */
  remember(): void {
    const query = this.state.query.trim();
    if (query === '') return;
    rememberSearch(this.#storageKey, query);
    this.#showRecent();
  }

  /** Loads the engine once; a failed attempt does not stay. */
  #engine(): Promise<Search> {
    this.#loading ??= import('./search.ts').then(
      ({openSearch}) => openSearch({indexUrl: this.#root.dataset.index ?? ''}),
      (error) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #typed(): void {
    const query = this.#field.value;
    if (query === this.state.query && !this.#isUnsettled) return;
    // A new search begins without the facets of the last one.
    this.state = query.trim() === '' ? {query} : {...this.state, query};
    this.#limit = this.#host.limit;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), PAUSE_MS) as unknown as number;
  }

  #show(results: SearchResults, state: SearchState): void {
    // A syllable in the making (확사) may be in no text: what is shown stays until it is done.
    this.#isUnsettled = results.total === 0 && this.#isComposing;
    if (this.#isUnsettled) return;
    const {total} = results;
    this.#answered = state;
    this.#host.showHits(results.hits, part(this.#root, 'found').dataset.lacks ?? '');
    this.#facets = results.facets;
    void this.#showFacets();
    this.#showMeant(results);
    this.#showOffer(results, state);
    for (const button of this.#facet('sort').querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.value === (state.sort ?? '')));
    }
    this.#facet('sort').hidden = total < 2;
    part(this.#root, 'widen').hidden = !isNarrowed(state);
    const more = part(this.#root, 'more');
    more.hidden = total <= results.hits.length;
    more.textContent = sentence(more, 'label', total);
    this.#showOnly(total === 0 ? 'none' : 'found');
    part(this.#root, 'facets').hidden = total < 2 && !isNarrowed(state);
    this.#say(total === 0 ? '' : sentence(this.#status, results.isPartial ? 'partial' : 'count', total));
    this.#host.searched?.(state, total);
  }

  #showOnly(shown: 'start' | 'found' | 'none' | 'failed'): void {
    for (const name of ['start', 'found', 'none', 'failed']) part(this.#root, name).hidden = name !== shown;
    part(this.#root, 'facets').hidden = shown !== 'found';
    if (shown !== 'found') this.#facet('sort').hidden = true;
    if (shown !== 'found') this.#host.showHits([], '');
    if (shown === 'start' || shown === 'failed') {
      part(this.#root, 'meant').hidden = true;
      part(this.#root, 'offer').hidden = true;
    }
  }

  /** The rows of facets, once they are open; how many are chosen is told without them. */
  async #showFacets(): Promise<void> {
    const details = part(this.#root, 'facets') as HTMLDetailsElement;
    const state = this.state;
    const chosen = FACET_KINDS.filter((kind) => state[kind] !== undefined).length;
    const summary = details.querySelector('summary');
    if (summary) summary.textContent = `${details.dataset.label}${chosen > 0 ? ` (${chosen})` : ''}`;
    if (!details.open || !this.#facets) return;
    const facets = this.#facets;
    const {organisations, topics, years} = await facets();
    if (facets !== this.#facets) return;
    const found = {organisation: organisations, topic: topics, year: years};
    for (const kind of FACET_KINDS) showFacet(facetRow(details, kind), found[kind], this.state[kind]);
  }

  /** What was looked for instead of what was typed. */
  #showMeant({meant}: SearchResults): void {
    const line = part(this.#root, 'meant');
    line.hidden = meant.length === 0;
    line.textContent = meant
      .map((one) => (line.dataset.label ?? '').replace('{typed}', one.typed).replace('{meant}', one.meant))
      .join(' ');
  }

  /** All papers of an organisation, where a word is the name of one. */
  #showOffer({organisations}: SearchResults, {organisation}: SearchState): void {
    const line = part(this.#root, 'offer');
    const offered = organisations.filter(({slug}) => slug !== organisation).slice(0, 2);
    line.hidden = offered.length === 0;
    line.replaceChildren(
      ...offered.map(({slug, name}) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.organisation = slug;
        button.append((line.dataset.label ?? '').replace('{name}', name));
        return button;
      }),
    );
  }

  /** What there is to look for, before anything is. */
  async #showOverview({overview}: Search): Promise<void> {
    if (this.#hasOverview) return;
    this.#hasOverview = true;
    const {newest, organisations, topics} = await overview();
    const box = part(this.#root, 'overview');
    part(box, 'newest').replaceChildren(...newest.map((hit) => hitLink(hit)));
    showFacet(facetRow(box, 'topic'), topics, undefined);
    showFacet(facetRow(box, 'organisation'), organisations, undefined);
    box.hidden = newest.length === 0;
  }

  #clicked(target: Element): void {
    const button = target.closest('button');
    const link = target.closest('a');
    if (link) this.remember();
    if (!button) return;
    const {value, query, action, organisation} = button.dataset;
    const kind = button.closest<HTMLElement>('[data-facet]')?.dataset.facet as FacetKind | 'sort' | undefined;
    if (kind) this.#choose(kind, value || undefined);
    if (organisation) this.start({query: '', organisation});
    if (query) this.start({query});
    if (query) this.#field.focus();
    if (action === 'retry') void this.search();
    if (action === 'widen') this.start({query: this.state.query});
    if (action === 'more') void this.#showMore();
    if (action === 'forget') {
      forgetSearches(this.#storageKey);
      this.#showRecent();
      this.#field.focus();
    }
  }

  /** The button may go with the last hits: the focus goes on to the first of the new ones. */
  async #showMore(): Promise<void> {
    const next = this.#limit;
    this.#limit += this.#host.limit;
    await this.search();
    part(this.#root, 'hits').querySelectorAll('a')[next]?.focus();
  }

  /** A click on what is chosen takes it back. */
  #choose(kind: FacetKind | 'sort', value: string | undefined): void {
    const next = kind !== 'sort' && this.state[kind] === value ? undefined : value;
    this.state = {...this.state, [kind]: next};
    this.#limit = this.#host.limit;
    void this.search();
  }

  #showRecent(): void {
    const queries = recentSearches(this.#storageKey);
    const recent = part(this.#root, 'recent');
    recent.hidden = queries.length === 0;
    recent.querySelector('ul')?.replaceChildren(
      ...queries.map((query) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset.query = query;
        button.append(query);
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #facet(kind: 'sort'): HTMLElement {
    return facetRow(this.#root, kind);
  }

  get #status(): HTMLElement {
    return part(this.#root, 'status');
  }

  get #storageKey(): string {
    return this.#root.dataset.storage ?? '';
  }

  #say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }
}
