import type {Code, Root} from 'mdast';
import {nodesOf} from '../nodesOf.ts';
import {type DisplayMath, type InlineMath, inlineMathNode, mathNode} from './mathsNodes.ts';

export type Formula = DisplayMath | InlineMath | Code;

/** The formulas of a page in order; a block of code whose language is `math` is one. */
export function formulasOf(tree: Root): Formula[] {
  return nodesOf(tree).filter(
    (node): node is Formula =>
      node.type === 'math' || node.type === 'inlineMath' || (node.type === 'code' && node.lang === 'math'),
  );
}

const LABEL = /\\label\s*\{([^{}]*)\}/g;
const REFERENCE = /\\(eq)?ref\s*\{([^{}]*)\}/g;
const TAG = /\\tag(\*?)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/;
const NUMBERED = /\\begin\{(equation|align|gather|alignat)\}([\s\S]*?)\\end\{\1\}/g;
const OPERATOR = /\\DeclareMathOperator(\*?)\s*\{?\s*(\\[a-zA-Z]+)\s*\}?\s*(?=\{)/g;

/**
 * Reads what KaTeX does not know of LaTeX's numbered equations: `\label` is not shown, and `\ref` and `\eqref` say the number or
 * the tag of the equation with that label. Also what MathJax asks for by `\require`, and operators that a page declares.
 */
export function equationLabels(tree: Root): void {
  const formulas = formulasOf(tree).filter(({value}) =>
    /\\(?:label|ref|eqref|require|DeclareMathOperator|begin)\b/.test(value),
  );
  if (formulas.length === 0) return;
  const numbers = numbersOf(formulas);
  for (const formula of formulas) {
    const value = formula.value
      // As many blanks: what is wrong behind it keeps its place.
      .replace(LABEL, (all) => ' '.repeat(all.length))
      .replace(/\\require\s*\{[^{}]*\}/g, (all) => ' '.repeat(all.length))
      .replace(REFERENCE, (all, isEquation: string | undefined, name: string) => {
        const number = numbers.get(name);
        if (!number) return all;
        return `\\text{${isEquation ? number.whole : number.bare}}`;
      })
      .replace(OPERATOR, '\\newcommand{$2}{\\operatorname$1')
      .replace(/(\\newcommand\{\\[a-zA-Z]+\}\{\\operatorname\*?\{[^{}]*\})(?!\})/g, '$1}');
    if (value === formula.value) continue;
    if (formula.type === 'math') Object.assign(formula, mathNode(value, formula.position));
    else if (formula.type === 'inlineMath') Object.assign(formula, inlineMathNode(value, formula.position));
    else formula.value = value;
  }
}

interface EquationNumber {
  /** `3` */
  bare: string;
  /** `(3)` */
  whole: string;
}

/** The number of each label: the tag beside it, else the one that KaTeX's stylesheet counts to, else the label's own name. */
function numbersOf(formulas: readonly Formula[]): Map<string, EquationNumber> {
  const numbers = new Map<string, EquationNumber>();
  let count = 0;
  const add = (part: string, number?: number) => {
    const tag = TAG.exec(part);
    for (const [, name = ''] of part.matchAll(LABEL)) {
      const bare = tag?.[2] ?? (number === undefined ? escaped(name) : String(number));
      numbers.set(name, {bare, whole: tag?.[1] ? bare : `(${bare})`});
    }
  };
  for (const {value} of formulas) {
    add(value.replace(NUMBERED, ''));
    for (const [, name = '', content = ''] of value.matchAll(NUMBERED)) {
      const rows = name === 'equation' ? [content] : content.split(/\\\\(?:\[[^\]]*\])?/);
      for (const row of rows) {
        if (row.trim() === '') continue;
        const isCounted = !/\\(?:nonumber|notag)\b/.test(row) && !TAG.test(row);
        if (isCounted) count++;
        add(row, isCounted ? count : undefined);
      }
    }
  }
  return numbers;
}

function escaped(name: string): string {
  return name.replace(/[_#%&$]/g, '\\$&').replace(/[\\^~](?![_#%&$])/g, ' ');
}
