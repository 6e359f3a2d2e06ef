import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {headingIds} from './headingIds.ts';
import {paperSections} from './paperSections.ts';

function ids(text: string): string[] {
  const tree = parseMarkdown(text, 'mdx');
  const found = headingIds(tree, paperSections(tree).sections);
  return tree.children.flatMap((node) => (node.type === 'heading' ? [found.get(node) ?? '—'] : []));
}

test.each([
  ['papers lose their number, other headings keep it', '## 1. A\n\n### 1. B', ['a', '1-b']],
  ['the title has none', '# A\n\n## A', ['—', 'a']],
  ['a ### above does not take a paper’s', '### Rain\n\n## Rain', ['rain-1', 'rain']],
  ['a ### does not take a paper’s alias', '## [Rain](https://x.kr) `b`\n\n글\n\n### Rain', ['rain-b', 'rain-1']],
  ['equal ones are numbered', '## A\n### 글\n\n## B\n### 글', ['a', '글', 'b', '글-1']],
])('%s', (_what, text, expected) => {
  expect(ids(text)).toEqual(expected);
});
