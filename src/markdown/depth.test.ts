import {expect, test} from 'vitest';

import {nodesOf} from './nodesOf.ts';
import {parseMarkdown} from './parseMarkdown.ts';
import {plainText} from './plainText.ts';

const HEAD = '# 하루\n\n## 1. [A](https://arxiv.org/abs/2510.00001)\n\n';

test.each([
  ['quotations', '>'.repeat(5000), 'depth'],
  ['lists', `${'- '.repeat(3000)}끝`, 'depth'],
  ['numbers', `${'1) '.repeat(3000)}끝`, 'depth'],
  ['footnotes', `${'[^a]: '.repeat(2000)}끝`, 'depth'],
  ['elements', '<b>'.repeat(3000) + '</b>'.repeat(3000), 'depth'],
  ['emphasis', `${'*a **b '.repeat(150)}c${'***'.repeat(150)}`, 'depth'],
  ['marks', '*a'.repeat(5000), 'marks'],
  ['brackets', '['.repeat(5000) + ']'.repeat(5000), 'marks'],
])('thousands of %s are text beyond a bound, and told with their place', (_, text, kind) => {
  const tree = parseMarkdown(HEAD + text, 'mdx');
  expect(tree.children.slice(0, 2).map(({type}) => type)).toEqual(['heading', 'heading']);
  expect(tree.data?.cuts?.[0]).toMatchObject({kind, point: {line: 5}});
  expect(depthOf(tree)).toBeLessThan(210);
});

test('a page within the bounds says nothing of them', () => {
  const {data, children} = parseMarkdown(`${HEAD}${'> '.repeat(50)}글\n\n${'- '.repeat(40)}글`, 'mdx');
  expect(data).toBeUndefined();
  expect(nodesOf({type: 'root', children}).filter(({type}) => type === 'blockquote')).toHaveLength(50);
});

test('what is not read as Markdown is there to read', () => {
  expect(plainText(parseMarkdown(`${'>'.repeat(150)}끝`, 'mdx'))).toBe(`${'>'.repeat(50)}끝`);
});

function depthOf(tree: object): number {
  let depth = 0;
  for (let level = [tree]; level.length > 0; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as object[]) : []));
  }
  return depth;
}
