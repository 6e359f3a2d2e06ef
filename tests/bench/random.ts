/** A source of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 up to, but without, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** One of the choices. */
  pick<T>(choices: readonly T[]): T;
  /** Several different ones of the choices, in their own order. */
  sample<T>(choices: readonly T[], count: number): T[];
  chance(probability: number): boolean;
}

/** Starts mulberry32 (32 bits of state: enough for test text) from the hash of a text. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    pick<T>(choices: readonly T[]) {
      if (choices.length === 0) throw new Error('Nothing to pick from');
      return choices[between(0, choices.length - 1)] as T;
    },
    sample(choices, count) {
      let wanted = Math.min(count, choices.length);
      return choices.filter((_, index) => {
        const isTaken = next() * (choices.length - index) < wanted;
        if (isTaken) wanted -= 1;
        return isTaken;
      });
    },
    chance: (probability) => next() < probability,
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
