/** In how many keys a word of so many letters may differ; a syllable has two or three. */
function allowance(length: number): number {
  return length < 8 ? 1 : 2;
}

/**
 * The words nearest to one that was mistyped, if any is near enough.
 *
 * @param write a word as its keys
 */
export function nearestWords(word: string, words: Iterable<string>, write: (word: string) => string): string[] {
  const keys = write(word);
  let best = allowance(keys.length === word.length ? word.length : keys.length - 4);
  let found: string[] = [];
  for (const other of new Set(words)) {
    const others = write(other);
    if (Math.abs(others.length - keys.length) > best) continue;
    const distance = slipDistance(keys, others);
    if (distance < best) found = [];
    if (distance <= best) {
      best = distance;
      found.push(other);
    }
  }
  return found.slice(0, 3);
}

/** How many letters are missing, too many, wrong, or changed places with a neighbour. */
export function slipDistance(a: string, b: string): number {
  let earlier: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, (earlier[column - 2] as number) + 1);
      }
      current.push(value);
    }
    earlier = above;
    above = current;
  }
  return above[b.length] as number;
}
