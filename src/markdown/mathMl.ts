import katex from 'katex';

/**
 * Renders TeX as MathML, which readers show without a stylesheet. What KaTeX cannot read comes as it was typed, in
 * `<code>`.
 *
 * The TeX that KaTeX adds as an annotation is left out: a reader that knows no MathML would show the formula twice.
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
    if (maths) return maths.replace(/<annotation [\s\S]*?<\/annotation>/, '');
  } catch {
    // `throwOnError` is about mistakes in TeX; whatever else stops KaTeX must not stop a feed.
  }
  return `<code>${tex.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`;
}
