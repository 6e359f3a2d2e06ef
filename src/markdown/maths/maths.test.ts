import {expect, test} from 'vitest';

import {nodesOf} from '../nodesOf.ts';
import {parseMarkdown} from '../parseMarkdown.ts';

/** What stands on a page, in order: `$` is a formula in a line, `$$` one on lines of its own. */
function read(text: string): string[] {
  return nodesOf(parseMarkdown(text, 'mdx')).flatMap((node) => {
    if (node.type === 'text') return [node.value];
    if (node.type === 'inlineMath') return [`$ ${node.value}`];
    return node.type === 'math' ? [`$$ ${node.value}`] : [];
  });
}

test.each([
  ['alone in a paragraph', '$$x$$\n\n$$ y $$', ['$$ x', '$$ y']],
  ['alone on its line', '글\n$$x$$\n뒤', ['글', '$$ x', '뒤']],
  ['with the full stop behind it', '$$x$$.', ['$$ x.']],
  ['among words', '글 $$x$$ 뒤', ['글 ', '$ x', ' 뒤']],
  ['words beside the opening sign', '$$ a\n- b $$\n\n*뒤*', ['$$ a\n- b', '뒤']],
  ['words before the opening sign', '식은 $$\nx\n$$ 이다.\n\n$$y$$', ['식은', '$$ x', '이다.', '$$ y']],
  ['words behind the closing sign', '$$\nx\n$$ *이다*', ['$$ x', '이다']],
  ['the closing sign at the end of a line', '$$\nx\ny $$\n\n## 다음', ['$$ x\ny', '다음']],
  ['in a quotation', '> $$ a\n> b $$ 뒤\n\n밖', ['$$ a\nb', '뒤', '밖']],
  ['in a list', '- 글\n  $$x$$\n- $$\n  y\n  $$', ['글', '$$ x', '$$ y']],
  ['blank lines between fences', '$$\na\n\nb\n$$', ['$$ a\n\nb']],
  ['CRLF', '글\r\n$$x$$\r\n뒤\r\n\r\n$$\r\ny\r\n$$', ['글', '$$ x', '뒤', '$$ y']],
  ['opened before a heading and never closed', '$$\n글\n\n## 둘\n\n$$x$$', ['$$\n글', '둘', '$$ x']],
  ['opened before a sentence and never closed', '$$x\n\n문장이다.\n\n$$y$$', ['$$x', '문장이다.', '$$ y']],
  ['in code', '`$$` 글 `$$`', [' 글 ']],
  ['brackets', '\\[\nx\n\\]\n\n\\[ x^2 \\]', ['$$ x', '$$ x^2']],
  ['brackets that are words', '\\[1\\] \\[글 x_i\\]', ['[1] [글 x_i]']],
  ['an environment', '\\begin{align}\na &= b \\\\\n\\end{align}', ['$$ \\begin{align}\na &= b \\\\\n\\end{align}']],
])('on lines of its own: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    'glued to words',
    '3$\\times$ D$^2$ H$_2$O 10$^{-3}$에서',
    ['3', '$ \\times', ' D', '$ ^2', ' H', '$ _2', 'O 10', '$ ^{-3}', '에서'],
  ],
  ['glued to numbers on both sides', '1024$\\times$1024', ['1024', '$ \\times', '1024']],
  ['one after the other', '$\\alpha$$\\beta$', ['$ \\alpha', '$ \\beta']],
  ['blanks inside', '글 $ x_i $ 와 $ n $', ['글 ', '$ x_i', ' 와 ', '$ n']],
  ['backticks inside', '$`x_i * y`$는', ['$ x_i * y', '는']],
  ['a dollar inside', '$\\$5$', ['$ \\$5']],
  ['parentheses', '\\( x_i \\) \\(n\\) \\(참고\\)', ['$ x_i', ' ', '$ n', ' (참고)']],
  ['money', 'US$5, HK$6이고 $5짜리 GPU로 $10', ['US$5, HK$6이고 $5짜리 GPU로 $10']],
  ['a product that begins with a number', '$6ND$ 규칙, $2xy$', ['$ 6ND', ' 규칙, ', '$ 2xy']],
  ['money and words', '$5 and US$ 또는 $5짜리$', ['$5 and US$ 또는 $5짜리$']],
  ['variables of a shell', 'a_$b와 $HOME $HOME_DIR/a $PATH 와', ['a_$b와 $HOME $HOME_DIR/a $PATH 와']],
  ['money before a formula', '$5짜리로 10$^{-3}$', ['$5짜리로 10', '$ ^{-3}']],
])('in a line: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['in brackets, in pairs, with TeX', '| $P(A|B)$ | $|x|$ | $x_a | y$ |', ['$ P(A|B)', '$ |x|', '$ x_a | y']],
  ['in other signs', '| $$p(x|y)$$ | \\(a|b\\) | c |', ['$ p(x|y)', '$ a|b', 'c']],
  ['a pipe between prices', '| $5|x$ | b | c |', ['$5', 'x$', 'b', 'c']],
])('pipes in a table: %s', (_, row, expected) => {
  expect(read(`|1|2|3|\n|-|-|-|\n${row}`).slice(3)).toEqual(expected);
});

test.each([
  ['a tag', '$x \\label{a} \\tag{3}$ \\eqref{a} $\\ref{a}$', ['$ \\text{(3)}', ' ', '$ \\text{3}']],
  ['a starred tag', '$x \\label{a} \\tag*{A}$ \\eqref{a}', ['$ \\text{A}']],
  ['no number', '$x \\label{eq:a_b}$ \\eqref{eq:a_b}', ['$ \\text{(eq:a\\_b)}']],
  ['a counted row', '\\begin{align} a \\\\ b \\nonumber \\\\ c \\label{c} \\end{align}\n\n\\ref{c}', ['$ \\text{2}']],
  ['a label that no formula has', '\\eqref{a}', ['\\eqref{a}']],
])('a reference to %s', (_, text, expected) => {
  expect(read(text).slice(-expected.length)).toEqual(expected);
});
