import katex from 'katex';

/** The commands that a page defines, by name; KaTeX adds those of each formula. */
export type Macros = Record<string, string>;

/** LaTeX sets these on lines of their own, and KaTeX refuses them elsewhere. */
const DISPLAY_ONLY = /\\begin\{(?:equation|align|alignat|gather|CD)\*?\}|\\tag\b/;

/**
 * Draws a formula. What it defines, the formulas after it know that are drawn with the same macros.
 *
 * @returns KaTeX's HTML, or MathML alone in an element of KaTeX's
 * @throws what KaTeX throws where it cannot read the formula
 */
export function drawFormula(tex: string, isDisplay: boolean, macros: Macros, output?: 'mathml'): string {
  const {warn} = console;
  // Letters that TeX does not know, Hangul first of all, are no fault. KaTeX prints a line for each, whatever `strict` says
  // where its fonts lack one.
  console.warn = () => undefined;
  try {
    return katex.renderToString(tex, {
      output,
      displayMode: isDisplay || DISPLAY_ONLY.test(tex),
      throwOnError: true,
      strict: 'ignore',
      macros,
      globalGroup: true,
    });
  } finally {
    console.warn = warn;
  }
}

/** What keeps KaTeX from drawing a formula: in KaTeX's words, and at which character of it. */
export interface FormulaFault {
  message: string;
  position?: number;
}

/** A formula as HTML, or what keeps it from being drawn. */
export type FormulaDrawing = {html: string; fault?: undefined} | {html?: undefined; fault: FormulaFault};

export function formulaDrawing(tex: string, isDisplay: boolean, macros: Macros): FormulaDrawing {
  try {
    return {html: drawFormula(tex, isDisplay, macros)};
  } catch (error) {
    const isTex = error instanceof katex.ParseError;
    return {fault: isTex ? {message: error.rawMessage, position: error.position} : {message: String(error)}};
  }
}
