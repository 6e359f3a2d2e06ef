const FACTOR = 31;

/**
 * Numbers spans of text, equal ones alike, from 0: what a map of strings does, without a string for each span that is looked up.
 */
export class SpanNumbers {
  #spans: string[] = [];
  #hashes: number[] = [];
  /** A span's number and one more, at the place of its hash or the next that was free. */
  #table = new Int32Array(2 ** 16);

  /** Tells the number of each word between spaces, and whether it is a new one. */
  split(text: string, tell: (number: number, newSpan?: string) => void): void {
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      if (code !== 32) {
        hash = (Math.imul(hash, FACTOR) + code) | 0;
        continue;
      }
      if (at > start) {
        const count = this.#spans.length;
        const number = this.#number(text, start, at, hash);
        tell(number, number === count ? this.#spans[number] : undefined);
      }
      start = at + 1;
      hash = 0;
    }
  }

  #number(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (; ; place = (place + 1) & mask) {
      const known = (this.#table[place] as number) - 1;
      if (known < 0) break;
      const span = this.#spans[known] as string;
      if (this.#hashes[known] === hash && span.length === end - start && text.startsWith(span, start)) return known;
    }
    const number = this.#spans.length;
    this.#spans.push(text.slice(start, end));
    this.#hashes.push(hash);
    this.#table[place] = number + 1;
    if (number * 2 > mask) this.#grow();
    return number;
  }

  #grow(): void {
    const table = new Int32Array(this.#table.length * 4);
    const mask = table.length - 1;
    this.#hashes.forEach((hash, number) => {
      let place = (hash ^ (hash >>> 15)) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = number + 1;
    });
    this.#table = table;
  }
}
