import {NAMED} from '../../papers/search/searchIndex.ts';

const LISTS = NAMED + 1;
const NONE = new Uint32Array(0);

/** In which documents terms stand, by how much they say there: kept as numbers, since an archive has millions of them. */
export class Postings {
  #terms = new Uint32Array(2 ** 16);
  #documents = new Uint32Array(2 ** 16);
  #lists = new Uint8Array(2 ** 16);
  #size = 0;
  /** Where each list of each term begins, once they are sorted. */
  #starts = NONE;

  /** Documents come in ascending order. */
  add(term: number, list: number, document: number): void {
    if (this.#size === this.#terms.length) this.#grow();
    this.#terms[this.#size] = term;
    this.#documents[this.#size] = document;
    this.#lists[this.#size] = list;
    this.#size += 1;
  }

  /** Sorts them by term and list; nothing is added after. */
  sort(terms: number): void {
    const starts = new Uint32Array(terms * LISTS + 1);
    const place = (index: number) => (this.#terms[index] as number) * LISTS + (this.#lists[index] as number);
    for (let index = 0; index < this.#size; index += 1)
      starts[place(index) + 1] = (starts[place(index) + 1] as number) + 1;
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
    const next = starts.slice();
    const sorted = new Uint32Array(this.#size);
    for (let index = 0; index < this.#size; index += 1) {
      const at = next[place(index)] as number;
      sorted[at] = this.#documents[index] as number;
      next[place(index)] = at + 1;
    }
    this.#documents = sorted;
    this.#terms = NONE;
    this.#starts = starts;
  }

  /** How many there are of a term, in all lists. */
  count(term: number): number {
    return (this.#starts[(term + 1) * LISTS] as number) - (this.#starts[term * LISTS] as number);
  }

  /** In the order of `LEVELS`, then `NAMED`. */
  lists(term: number): Uint32Array[] {
    return Array.from({length: LISTS}, (_, list) => {
      const at = term * LISTS + list;
      return this.#documents.subarray(this.#starts[at], this.#starts[at + 1]);
    });
  }

  #grow(): void {
    const size = this.#size * 2;
    const grown = <T extends Uint32Array | Uint8Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    this.#terms = grown(new Uint32Array(size), this.#terms);
    this.#documents = grown(new Uint32Array(size), this.#documents);
    this.#lists = grown(new Uint8Array(size), this.#lists);
  }
}
