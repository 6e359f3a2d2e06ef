import {drawFormula, type Macros} from './maths/drawFormula.ts';
import {mathText} from './mathText.ts';

/**
 * Renders TeX as MathML, which readers show without a stylesheet. What KaTeX cannot read comes as it was typed, in
 * `<code>`.
 *
 * The TeX that KaTeX adds as an annotation is left out: a reader that knows no MathML would show the formula twice. Such readers
 * find it as text in `alttext`.
 *
 * @param macros what formulas before it have defined; what it defines is added
 */
export function mathMl(tex: string, isDisplay: boolean, macros: Macros): string {
  const known = {...macros};
  try {
    const html = drawFormula(tex, isDisplay, macros, 'mathml');
    const maths = /<math[\s>][\s\S]*<\/math>/.exec(html)?.[0];
    if (maths) {
      const text = mathText(tex, known).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
      return maths.replace(/<annotation [\s\S]*?<\/annotation>/, '').replace('<math', `<math alttext="${text}"`);
    }
  } catch {
    // Shown as typed, below: what stops KaTeX must not stop a feed.
  }
  return `<code>${tex.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`;
}
