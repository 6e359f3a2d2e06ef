import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {plainText} from '../../markdown/plainText.ts';
import {texPieces, titleText} from '../citation/texTitle.ts';
import {escapeHeading} from './escapeHeading.ts';

/**
 * The Markdown of a title in TeX: its words as `escapeHeading` writes them, its formulas as maths. Where the dialect would
 * read other words, the formulas are written as plain letters, `H₂O`.
 */
export function headingMarkdown(title: string): string {
  const plain = titleText(title);
  const pieces = texPieces(title);
  if (!pieces.some((piece) => 'tex' in piece)) return escapeHeading(plain);
  const markdown = pieces.map((piece) => ('tex' in piece ? `$${piece.tex}$` : escapeHeading(piece.text))).join('');
  const [heading, ...others] = parseMarkdown(`## [${markdown}](https://arxiv.org/abs/2510.18692)`, 'mdx').children;
  const isRead = heading?.type === 'heading' && others.length === 0 && plainText(heading) === plain;
  return isRead ? markdown : escapeHeading(plain);
}
