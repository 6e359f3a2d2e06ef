import type {Element, Root} from 'hast';
import {describe, expect, test} from 'vitest';

import {nodesOf} from './nodesOf.ts';
import {pageTree} from './pageTree.ts';
import {parseMarkdown} from './parseMarkdown.ts';

const WORDS = {footnoteLabel: '각주', footnoteBackLabel: '본문으로'};

const treeOf = (text: string): Root => pageTree(parseMarkdown(text, 'mdx'), WORDS);

async function find(text: string, tagName: string): Promise<Element[]> {
  return nodesOf(treeOf(text)).filter((node) => node.type === 'element' && node.tagName === tagName) as Element[];
}

test('the tree is plain data without places', async () => {
  const tree = treeOf("import a from './asset/a.png';\n\n글 $x$ [링크](/docs/a)[^1]\n\n<img src={a} />\n\n[^1]: 각주");
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  expect(JSON.stringify(tree)).not.toContain('"position"');
});

describe('figures', () => {
  test.each([
    ['imported', "import a from './asset/a.png';\n\n<img src={a} width={300} alt='그림' />"],
    ['by path', '<img src="./asset/a.png" width={300} alt="그림" />'],
  ])('%s', async (_how, text) => {
    const [figure] = await find(text, 'Figure');
    expect(figure?.properties).toEqual({path: './asset/a.png', width: 300, alt: '그림'});
  });

  test('a style stays an object', async () => {
    const [figure] = await find('<img src="./asset/a.png" style={{width: 500}} />', 'Figure');
    expect(figure?.properties).toEqual({path: './asset/a.png', style: {width: 500}});
  });

  test('in a line', async () => {
    const [figure] = await find("import a from './asset/a.png';\n\n글 <img src={a} /> 글", 'InlineFigure');
    expect(figure?.properties).toEqual({path: './asset/a.png'});
  });
});

describe('what was written as JSX', () => {
  test('is the element itself', async () => {
    const [div] = await find('<div style={{color: "red"}}>\n\n글\n\n</div>', 'jsx:div');
    expect(div?.properties).toEqual({style: {color: 'red'}});
  });

  test('but for the theme’s own', async () => {
    expect(await find('<details open={true}>\n<summary>열기</summary>\n\n속\n\n</details>', 'Details')).toHaveLength(1);
  });

  test('HTML is the theme’s to replace', async () => {
    expect(await find('<details>\n<summary>열기</summary>\n\n속\n\n</details>', 'details')).toHaveLength(1);
  });
});

test('a formula is drawn, and its stylesheet stands before the first', async () => {
  const tree = treeOf('글\n\n$x^2$');
  expect(tree.children.map((node) => node.type === 'element' && node.tagName).filter(Boolean)).toEqual([
    'p',
    'MathsStylesheet',
    'p',
  ]);
  const [formula] = (await find('글\n\n$x^2$', 'span')) as [Element];
  expect(formula.children).toEqual([]);
  expect(JSON.stringify(formula.properties)).toContain('<math');
});

describe('admonitions', () => {
  test('a title of words is a property', async () => {
    const [note] = await find(':::note[제목]\n글\n:::', 'admonition');
    expect(note?.properties).toMatchObject({type: 'note', title: '제목'});
    expect(await find(':::note[제목]\n글\n:::', 'mdxAdmonitionTitle')).toHaveLength(0);
  });

  test('one with more stands in it', async () => {
    const text = ':::note[제목 `코드`]\n글\n:::';
    expect((await find(text, 'admonition'))[0]?.properties.title).toBeUndefined();
    expect(await find(text, 'mdxAdmonitionTitle')).toHaveLength(1);
  });
});

test('a block of code has its words', async () => {
  const [code] = await find('```js title="a.js" {1}\nlet a;\n```', 'code');
  expect(code?.properties).toMatchObject({className: ['language-js'], metastring: 'title="a.js" {1}'});
});

test('footnotes speak Korean', async () => {
  expect(JSON.stringify(treeOf('글[^1]\n\n[^1]: 말'))).toContain('"각주"');
  expect(JSON.stringify(treeOf('글[^1]\n\n[^1]: 말'))).toContain('본문으로');
});

test('braces are text but for a blank and a comment', async () => {
  const text = "import a from './asset/a.png';\n\n가{' '}나{'다'}{a}{/* 말 */}";
  expect(
    nodesOf(treeOf(text))
      .flatMap((node) => (node.type === 'text' ? [node.value] : []))
      .join('')
      .trim(),
  ).toBe("가 나{'다'}{a}");
});

test('a formula is one element with KaTeX’s HTML in it, drawn with what those before it define', () => {
  const tree = treeOf("$\\newcommand{\\f}{x'}$ $\\f$ $$\\f > 1$$\n\n```math\n\\f\n```\n\n$\\g$");
  const formulas = nodesOf(tree).flatMap((node) =>
    node.type === 'element' && node.tagName === 'span' ? [node.properties] : [],
  );
  expect(formulas.map(({className}) => className)).toEqual([['katex'], ['katex'], ['katex'], ['katex-display']]);
  const html = formulas.map(({dangerouslySetInnerHTML}) => JSON.stringify(dangerouslySetInnerHTML)).join('');
  expect(html).toContain('>></span>');
  expect(html).not.toMatch(/&gt;|&#x27;| style=[^>]*;\\">/);
  expect(nodesOf(tree).flatMap((node) => (node.type === 'text' ? [node.value.trim()] : []))).toContain('\\g');
});
