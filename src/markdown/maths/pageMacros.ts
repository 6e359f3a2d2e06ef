import type {Root} from 'mdast';

import type {Macros} from './drawFormula.ts';
import {formulasOf} from './equationLabels.ts';

declare module 'mdast' {
  interface Data {
    /** What formulas before it have defined of the commands in a formula, as KaTeX takes it. */
    macros?: Macros;
  }
}

/** What stands before the meaning of a command. Groups: the command of `\newcommand{\E}[1]{…}`, that of `\def\E#1{…}`. */
const DEFINITION =
  /\\(?:(?:re)?new|provide)command\*?\s*\{?\s*(\\[a-zA-Z]+)\s*\}?\s*(?:\[\d\])?\s*(?=\{)|\\[gex]?def\s*(\\[a-zA-Z]+)(?:#\d)*(?=\{)/g;
const COMMAND = /\\[a-zA-Z]+/g;
/** No formula needs more of them. */
const MOST = 50;

/** Notes at each formula what those before it have defined: it is shown as text where no other formula is at hand. */
export function pageMacros(tree: Root): void {
  const known = new Map<string, string>();
  for (const formula of formulasOf(tree)) {
    const own = [...formula.value.matchAll(DEFINITION)];
    const macros = known.size > 0 && own.length === 0 ? usedIn(formula.value, known) : {};
    if (Object.keys(macros).length > 0) formula.data = {...formula.data, macros} as typeof formula.data;
    for (const {0: all, 1: name, 2: other = '', index} of own) {
      known.set(name ?? other, groupAt(formula.value, index + all.length));
    }
  }
}

/** Also what their meanings use. */
function usedIn(tex: string, known: ReadonlyMap<string, string>): Macros {
  const macros: Macros = {};
  const texts = [tex];
  for (let text = texts.pop(); text !== undefined && Object.keys(macros).length < MOST; text = texts.pop()) {
    for (const [name] of text.matchAll(COMMAND)) {
      const meaning = name in macros ? undefined : known.get(name);
      if (meaning === undefined) continue;
      macros[name] = meaning;
      texts.push(meaning);
    }
  }
  return macros;
}

/** What stands between a brace and its partner. */
function groupAt(tex: string, start: number): string {
  let depth = 0;
  const brace = /\\.|[{}]/gs;
  brace.lastIndex = start;
  for (let match = brace.exec(tex); match; match = brace.exec(tex)) {
    depth += match[0] === '{' ? 1 : match[0] === '}' ? -1 : 0;
    if (depth === 0) return tex.slice(start + 1, match.index);
  }
  return tex.slice(start + 1);
}
