import type {Root, RootContent} from 'mdast';

import {type FormulaDrawing, formulaDrawing, type Macros} from './drawFormula.ts';
import {type Formula, formulasOf} from './equationLabels.ts';

/** The formulas of a page, drawn. */
export type Drawings = ReadonlyMap<Formula, FormulaDrawing>;

/** A formula after which the same signs may mean something else. */
const DEFINES = /\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand)(?![a-zA-Z])/;

/** Draws the formulas of a page, each once. All of them know what those before them define. */
export function drawFormulas(tree: Root): Drawings {
  const macros: Macros = {};
  const drawings = new Map<Formula, FormulaDrawing>();
  const known = new Map<string, FormulaDrawing>();
  for (const node of formulasOf(tree)) {
    const isDisplay = node.type !== 'inlineMath';
    const key = `${isDisplay} ${node.value}`;
    const drawing = known.get(key) ?? formulaDrawing(node.value, isDisplay, macros);
    drawings.set(node, drawing);
    if (DEFINES.test(node.value)) known.clear();
    else known.set(key, drawing);
  }
  return drawings;
}

/** What the formulas of some blocks define, for those after them. */
export function definedMacros(blocks: readonly RootContent[]): Macros {
  const macros: Macros = {};
  for (const {type, value} of formulasOf({type: 'root', children: [...blocks]})) {
    if (DEFINES.test(value)) formulaDrawing(value, type !== 'inlineMath', macros);
  }
  return macros;
}
