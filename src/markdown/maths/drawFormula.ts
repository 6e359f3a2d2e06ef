import katex from 'katex';

/** The commands that a page defines, by name; KaTeX adds those of each formula. */
export type Macros = Record<string, string>;

/** LaTeX sets these on lines of their own, and KaTeX refuses them elsewhere. */
const DISPLAY_ONLY = /\\begin\{(?:equation|align|alignat|gather|CD)\*?\}|\\tag\b/;

/**
 * Draws a formula as HTML. What it defines, the formulas after it know that are drawn with the same macros.
 *
 * @throws what KaTeX throws where it cannot read the formula
 */
export function drawFormula(tex: string, isDisplay: boolean, macros: Macros): string {
  const {warn} = console;
  // Letters that TeX does not know, Hangul first of all, are no fault. KaTeX prints a line for each, whatever `strict` says
  // where its fonts lack one.
  console.warn = () => undefined;
  try {
    return katex.renderToString(tex, {
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

export function formulaFault(tex: string, isDisplay: boolean, macros: Macros): FormulaFault | undefined {
  try {
    drawFormula(tex, isDisplay, macros);
    return undefined;
  } catch (error) {
    if (error instanceof katex.ParseError) return {message: error.rawMessage, position: error.position};
    return {message: String(error)};
  }
}
