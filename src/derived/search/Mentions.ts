/** What of a document's terms is counted, by their numbers: cleared for each document, never made anew. */
export class Mentions {
  #counts = new Float32Array(2 ** 16);
  #places = new Uint8Array(2 ** 16);
  /** In which round a term was seen last. */
  #rounds = new Uint32Array(2 ** 16);
  #round = 0;
  #seen: number[] = [];

  clear(): void {
    this.#round += 1;
    this.#seen = [];
  }

  /** Whether it is the first of its term. */
  add(term: number, count: number, places: number): boolean {
    if (term >= this.#rounds.length) this.#grow(term);
    if (this.#rounds[term] === this.#round) {
      this.#counts[term] = (this.#counts[term] as number) + count;
      this.#places[term] = (this.#places[term] as number) | places;
      return false;
    }
    this.#rounds[term] = this.#round;
    this.#counts[term] = count;
    this.#places[term] = places;
    this.#seen.push(term);
    return true;
  }

  forEach(tell: (term: number, count: number, places: number) => void): void {
    for (const term of this.#seen) tell(term, this.#counts[term] as number, this.#places[term] as number);
  }

  #grow(term: number): void {
    const size = Math.max(this.#rounds.length * 2, term + 1);
    const grown = <T extends Float32Array | Uint8Array | Uint32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.#counts = grown(this.#counts, new Float32Array(size));
    this.#places = grown(this.#places, new Uint8Array(size));
    this.#rounds = grown(this.#rounds, new Uint32Array(size));
  }
}
