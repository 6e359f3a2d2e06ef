import {bareArxivIds, type DateQuery, findDate} from '../../papers/search/searchDates.ts';
import type {IsNoun} from '../../papers/search/searchParticles.ts';
import {type Atom, queryAtoms, squash} from '../../papers/search/searchTerms.ts';
import {synonyms} from '../../papers/search/synonyms.ts';

/** What a query asks for: every one of its units. */
export interface Query {
  units: Unit[];
  date?: DateQuery['passes'];
}

/** Atoms that belong together: a word, a compound, or words that a synonym joins. */
export interface Unit {
  atoms: Atom[];
  /** Words that mean the same, less good. */
  others: Atom[][];
}

const MOST_JOINED = 3;
/** A query is no page: what was pasted by mistake is read so far, in characters. */
const LONGEST_QUERY = 300;

const synonymsOf = new Map<string, string[]>();
for (const group of synonyms) {
  for (const word of group) {
    const others = group.filter((other) => other !== word);
    synonymsOf.set(squash(word), [...(synonymsOf.get(squash(word)) ?? []), ...others]);
  }
}

/** Reads what was typed. */
export function readQuery(text: string, isNoun: IsNoun): Query {
  const bare = bareArxivIds(text.normalize('NFC').trim().slice(0, LONGEST_QUERY));
  const date = findDate(bare);
  const atoms = queryAtoms(date ? date.rest : bare, isNoun);
  return {units: toUnits(atoms), date: date?.passes};
}

function toUnits(atoms: Atom[]): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < atoms.length; ) {
    const count = [MOST_JOINED, 2, 1].find((length) => {
      const window = atoms.slice(index, index + length);
      // What a comma parts is no compound.
      const isOne = window.length === length && window.slice(1).every(({isNext}) => isNext);
      return isOne && synonymsOf.has(spelling(joined(window)));
    });
    let length = count ?? 1;
    // What was typed without a space between belongs together: `lm-based`.
    if (!count) while (atoms[index + length]?.isTight) length += 1;
    const own = atoms.slice(index, index + length);
    units.push({atoms: own, others: alike(joined(own))});
    index += length;
  }
  return units;
}

/** The words that mean the same as one. */
export function alike(word: string): Atom[][] {
  return (synonymsOf.get(spelling(word)) ?? []).map((other) => queryAtoms(other));
}

/** `hallucinations`, `quantisation`: as the list has it. */
function spelling(word: string): string {
  const american = word.replace(/is(?=ation|ing|e[ds]?$)/, 'iz');
  return (
    [word, american, word.replace(/s$/, ''), american.replace(/s$/, '')].find((one) => synonymsOf.has(one)) ?? word
  );
}

function joined(atoms: readonly Atom[]): string {
  return atoms.map(({text}) => text).join('');
}
