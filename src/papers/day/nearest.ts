import leven from 'leven';

/** The candidate that a slip of the pen most likely meant; `undefined` where none is near. */
export function nearest(wrong: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A part that was left out ("moga" for "moga-bytedance") is nearer than any edit distance says.
  let bestDistance = Math.max(3, Math.ceil(wrong.length / 3)) + 1;
  for (const candidate of candidates) {
    const contained =
      Math.min(wrong.length, candidate.length) > 2 && (candidate.startsWith(wrong) || wrong.startsWith(candidate));
    const distance = contained ? 1 : leven(wrong, candidate, {maxDistance: bestDistance});
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
