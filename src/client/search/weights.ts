import {LEVELS, NAMED} from '../../papers/search/searchIndex.ts';
import type {Term} from './decodeShard.ts';

/** How well each document answers, by its number; 0: not at all. */
export type Weights = Float32Array;

/** What terms say of each document; of several the most. */
export function weigh(terms: readonly Term[], size: number, factor = 1): Weights {
  const weights = new Float32Array(size);
  for (const {lists} of terms) {
    LEVELS.forEach((level, index) => {
      for (const document of lists[index] ?? []) {
        if ((weights[document] as number) < level * factor) weights[document] = level * factor;
      }
    });
  }
  return weights;
}

/** Adds to weights those of others, for less: of two the greater. */
export function raise(weights: Weights, others: Weights, factor: number): void {
  if (factor === 0) return;
  others.forEach((weight, document) => {
    if ((weights[document] as number) < weight * factor) weights[document] = weight * factor;
  });
}

/** What holds all of some: no better than the weakest. */
export function least(all: readonly Weights[], size: number): Weights {
  const [first = new Float32Array(size), ...rest] = all;
  return first.map((weight, document) => rest.reduce((low, other) => Math.min(low, other[document] as number), weight));
}

export function countAll({lists}: Term): number {
  return lists.slice(0, NAMED).reduce((sum, {length}) => sum + length, 0);
}

export function countFound(weights: Weights): number {
  return weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
}

/** How much it says that a word was found: the fewer hold it, the more. */
export function rarity(found: number, size: number): number {
  return found === 0 ? 0 : Math.log(1 + (size - found + 0.5) / (found + 0.5));
}
