import fc from 'fast-check';
import {expect, test} from 'vitest';

import {inputCount} from '../../../tests/fuzz/inputCount.ts';
import {documents} from '../../../tests/markdown/documents.ts';
import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {parseDay} from '../day/parseDay.ts';
import {insertFigure, type NewFigure} from './insertFigure.ts';

const path = 'docs/papers/y2025/oct/20251022.mdx';
const figure: NewFigure = {file: 'blog_20251022_img2.png', alt: '곡선', width: 500};
const inserted = (source: string, paper = 0, added = figure, where = path) =>
  insertFigure(source, {path: where, paper}, added);

test('an import after the last one, and a centred figure at the end of the section', () => {
  const source = `import a from './asset/a.png';

# 10-22

## 1. [가](https://arxiv.org/abs/2510.00001)
메모와 [앞의 글](/docs/papers/y2025/oct/20251007#moga)

<div style={{textAlign: 'center'}}>
 <img src={a} style={{width: 500}} />
</div>
## 2. 나
`;
  expect(inserted(source)).toBe(`import a from './asset/a.png';
import blog_20251022_img2 from './asset/blog_20251022_img2.png';

# 10-22

## 1. [가](https://arxiv.org/abs/2510.00001)
메모와 [앞의 글](/docs/papers/y2025/oct/20251007#moga)

<div style={{textAlign: 'center'}}>
 <img src={a} style={{width: 500}} />
</div>

<div style={{textAlign: 'center'}}>
 <img src={blog_20251022_img2} alt="곡선" style={{width: 500}} />
</div>

## 2. 나
`);
  expect(inserted(source, 1)).toMatch(/## 2\. 나\n\n<div[^>]*>\n <img[^>]*>\n<\/div>\n$/);
});

test('without imports it begins the page, after a byte order mark or the front matter', () => {
  const line = "import blog_20251022_img2 from './asset/blog_20251022_img2.png';";
  expect(inserted('# 글\n\n## 가')).toMatch(new RegExp(`^${line}\n\n# 글\n\n## 가\n\n<div[^>]*>`));
  expect(inserted('\uFEFF# 글\n\n## 가')).toMatch(new RegExp(`^\uFEFF${line}\n\n# 글`));
  expect(inserted('---\ntitle: 글\n---\n# 글\n\n## 가')).toMatch(
    new RegExp(`^---\ntitle: 글\n---\n\n${line}\n\n# 글\n\n## 가`),
  );
  expect(inserted('---\ntitle: 글\n---\n\n## 가')).toMatch(new RegExp(`^---\ntitle: 글\n---\n\n${line}\n\n## 가`));
});

test('line ends stay as they are', () => {
  const text = inserted('# 글\r\n\r\n## 가\r\n메모\r\n\r\n## 나\r\n') ?? '';
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the slip :::note::: moves no place', () => {
  const source = '## 가\n\n:::note:::\n말\n:::\n\n뒤\n\n## 나\n';
  expect(inserted(source)).toContain('뒤\n\n<div');
});

test('a page of CommonMark gets an image of Markdown’s own', () => {
  const image = '![곡선](./asset/blog_20251022_img2.png)';
  expect(inserted('## 가\n', 0, figure, path.replace('.mdx', '.md'))).toBe(`## 가\n\n${image}\n`);
});

test('indented code stays code beside the JSX of a figure', () => {
  const text = inserted('## 가\n\n    code\n') ?? '';
  expect(text).toContain('\n    code\n\n<div');
  expect(parseMarkdown(text, 'mdx').children.filter(({type}) => type === 'code')).toHaveLength(1);
});

test('a page whose fence is left open is not touched', () => {
  expect(inserted('## 가\n\n```\n코드\n')).toBeUndefined();
});

test('words of the description are words, whatever they look like', {tags: 'many-inputs', timeout: 60_000}, () => {
  const words = fc.string({unit: fc.constantFrom(...'"\'<>{}&`*_[]()!$\\|:#~=/ 가a1\n')});
  fc.assert(
    fc.property(words, fc.constantFrom(path, path.replace('.mdx', '.md')), (alt, where) => {
      const text = inserted('## 가\n\n메모 `코드`\n\n## 나\n', 0, {...figure, alt}, where);
      expect(text).toBeDefined();
      expect(parseDay(text ?? '', {path: where}).papers).toHaveLength(2);
    }),
    {seed: 20251022, numRuns: inputCount(200)},
  );
});

test('whatever the page, every character of it stays in its order, or the page is refused', {
  tags: 'many-inputs',
  timeout: 60_000,
}, () => {
  const numRuns = inputCount(400);
  let shown = 0;
  fc.assert(
    fc.property(documents, fc.nat(3), fc.constantFrom(path, path.replace('.mdx', '.md')), (page, which, where) => {
      const source = `${page}\n\n## 끝\n`;
      const {papers} = parseDay(source, {path: where});
      const paper = which % papers.length;
      const text = inserted(source, paper, figure, where);
      if (text === undefined) return;
      shown++;
      expect(isSubsequence(source, text)).toBe(true);
      expect(parseDay(text, {path: where}).papers.map(({text: notes}) => notes)).toEqual(
        papers.map(({text: notes}) => notes),
      );
    }),
    {seed: 20251007, numRuns},
  );
  expect(shown / numRuns).toBeGreaterThan(330 / 400);
});

/** Whether a text is another with pieces put in between, as far as characters tell. */
function isSubsequence(source: string, text: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length; index++) if (text[index] === source[at]) at++;
  return at === source.length;
}
