import fc from 'fast-check';

/** Pieces that stand in a line, those that MDX stumbles over among them. */
const PIECES = [
  '모델은',
  '확산(diffusion)',
  '“따옴표”와 ‘작은따옴표’',
  '전각，문장。',
  'ａｂｃ',
  '각',
  '👩‍🔬',
  'plain words',
  '10:30',
  ':smile:',
  '$5 and $6',
  '$x_i^{2}$는',
  '$\\mathcal{L}_{CE}$',
  '\\mathcal{L}_{CE}',
  '{x_i}',
  '{-1, 0, 1}',
  '{}',
  '{',
  '}',
  '{{',
  '{"a": 1}',
  'p < 0.05',
  'a<b',
  '<',
  '>',
  '<|im_start|>',
  '<|user|>',
  '<think>',
  '</think>',
  '<EOS>',
  '<s>',
  '</s>',
  '<s>gone</s>',
  '<b>굵게</b>',
  '<br>',
  '<br/>',
  '<img src="https://example.org/a.png">',
  '<img src=a.png>',
  '<a href="/docs">링크</a>',
  '<a href="x',
  '<!-- 주석 -->',
  '<!--',
  '-->',
  '<https://example.org/?a={b}>',
  'https://example.org/<x>',
  '<span class="a" style="color: red">붉게</span>',
  '<span onclick="x()">눌러</span>',
  '<span style="color" ref=a>붉게</span>',
  '<br children=x constructor=y>',
  '<script>alert(1)</script>',
  '<iframe src="x">',
  '<?php ?>',
  '<![CDATA[x]]>',
  '<Foo />',
  '<Foo>글</Foo>',
  '<a.b>',
  '</>',
  '<>',
  '&lt;tag&gt;',
  '&amp;',
  '`<code>`',
  '``{`}``',
  '**굵게(bold)**은',
  '*기울임*',
  '~~지움~~',
  '**',
  '_',
  '`',
  '[링크](https://example.org "제목")',
  '[^1]',
  '![그림](https://example.org/b.png)',
  '[',
  ']',
  '\\{',
  '\\<',
  '|',
  '#',
  'import 하면',
  'export default',
] as const;

const line = fc
  .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 7})
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', ''), {minLength: pieces.length, maxLength: pieces.length})
      .map((gaps) => pieces.map((piece, index) => piece + gaps[index]).join('')),
  );

const lines = fc.array(line, {minLength: 1, maxLength: 3});

/** Blocks of a page, as text without the blank line after them. */
const block = fc.oneof(
  {weight: 6, arbitrary: lines.map((all) => all.join('\n'))},
  {weight: 1, arbitrary: line.map((text) => `## 1. ${text}`)},
  {weight: 1, arbitrary: lines.map((all) => all.map((text) => `- ${text}`).join('\n'))},
  {weight: 1, arbitrary: lines.map((all) => all.map((text, index) => `${index + 1}. ${text}`).join('\n'))},
  {weight: 1, arbitrary: lines.map((all) => all.map((text) => `> ${text}`).join('\n'))},
  {weight: 1, arbitrary: lines.map((all) => `\`\`\`python\n${all.join('\n')}\n\`\`\``)},
  {weight: 1, arbitrary: lines.map((all) => all.map((text) => `    ${text}`).join('\n'))},
  {
    weight: 1,
    arbitrary: lines.map((all) => `<details>\n<summary>${all[0]}</summary>\n\n${all.join('\n')}\n\n</details>`),
  },
  {weight: 1, arbitrary: lines.map((all) => `<div align="center">\n${all.join('\n')}\n</div>`)},
  {weight: 1, arbitrary: lines.map((all) => `<think>\n${all.join('\n')}`)},
  {weight: 1, arbitrary: line.map((text) => `| 이름 | 값 |\n|---|---|\n| a | ${text.replaceAll('|', '')} |`)},
  {weight: 1, arbitrary: line.map((text) => `$$\n${text.replaceAll('$', '')}\n$$`)},
  {weight: 1, arbitrary: lines.map((all) => `:::unknown\n${all.join('\n')}\n:::`)},
  {weight: 1, arbitrary: lines.map((all) => `:::note\n${all.join('\n')}`)},
  {weight: 1, arbitrary: line.map((text) => `[^1]: ${text}`)},
  {weight: 1, arbitrary: fc.constantFrom('---', '***', '<hr>', '<br>', '')},
);

/** Pages of Markdown, HTML, maths, code, Korean and tokens, without imports and JSX. */
export const documents = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 6}), fc.constantFrom('\n\n', '\n\n', '\n'), fc.boolean())
  .map(([blocks, gap, isWindows]) => {
    const text = blocks.join(gap);
    return isWindows ? text.replaceAll('\n', '\r\n') : text;
  });
