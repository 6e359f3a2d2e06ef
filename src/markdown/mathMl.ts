import katex from 'katex';
import {mathText} from './mathText.ts';

/**
 * Renders TeX as MathML, which readers show without a stylesheet. What KaTeX cannot read comes as it was typed, in
 * `<code>`.
 *
 * The TeX that KaTeX adds as an annotation is left out: a reader that knows no MathML would show the formula twice. Such readers
 * find it as text in `alttext`.
 */
export function mathMl(tex: string, isDisplay: boolean): string {
  try {
    const html = katex.renderToString(tex, {
      output: 'mathml',
      displayMode: isDisplay,
      throwOnError: false,
      strict: 'ignore',
    });
    const maths = /<math[\s>][\s\S]*<\/math>/.exec(html)?.[0];
    if (maths) {
      const text = mathText(tex).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
      return maths.replace(/<annotation [\s\S]*?<\/annotation>/, '').replace('<math', `<math alttext="${text}"`);
    }
  } catch {
    // `throwOnError` is about mistakes in TeX; whatever else stops KaTeX must not stop a feed.
  }
  return `<code>${tex.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`;
}
