import {readMath} from '../../markdown/mathText.ts';

/** A piece of a title: words, or a formula without its `$`. */
export type TexPiece = {text: string} | {tex: string};

/** As Pandoc tells maths from money, but within words too: `H$_2$O`, and no `$5 and $6`. */
const FORMULA = /(?<!\\)\$(?![\s$])((?:\\[\s\S]|[^\\$])+?)(?<!\s)\$(?!\d)/g;

/**
 * A title in TeX, as arXiv answers it, in its pieces. What KaTeX cannot read is no formula.
 *
 * In: `$\pi_0$: A Model`. Out: `[{tex: '\pi_0'}, {text: ': A Model'}]`.
 */
export function texPieces(title: string): TexPiece[] {
  const pieces: TexPiece[] = [];
  let end = 0;
  const words = (text: string) => {
    if (text !== '') pieces.push({text: text.replace(/\\([$&%#_])/g, '$1')});
  };
  for (const match of title.matchAll(FORMULA)) {
    const [whole, tex = ''] = match;
    if (!readMath(tex)) continue;
    words(title.slice(end, match.index));
    pieces.push({tex});
    end = match.index + whole.length;
  }
  words(title.slice(end));
  return pieces;
}

/** Whether a title in TeX holds a formula. */
export function hasFormula(title: string): boolean {
  return texPieces(title).some((piece) => 'tex' in piece);
}

/** A title in TeX as plain text: `π₀: A Model`. */
export function titleText(title: string): string {
  return texPieces(title)
    .map((piece) => ('tex' in piece ? readMath(piece.tex) : piece.text))
    .join('');
}
