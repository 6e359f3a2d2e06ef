import {expect, test} from 'vitest';

import {parseMarkdown} from '../../markdown/parseMarkdown.ts';
import {collectLinks} from './collectLinks.ts';

const sentencesOf = (text: string) =>
  collectLinks(parseMarkdown(text, 'mdx'), 'docs/papers/y2025/oct/20251022.mdx').map(({sentence}) => sentence);

test.each([
  ['하나. 둘은 [앞](/a)을 잇는다. 셋.', ['둘은 앞을 잇는다.']],
  ['[앞](/a)이다. 그리고 [앞](/b)은 아니다!', ['앞이다.', '그리고 앞은 아니다!']],
  ['**굵은 [앞](/a)** 글', ['굵은 앞 글']],
  ['- 첫째\n- 둘째는 [앞](/a)', ['둘째는 앞']],
  ['| 가 | 나 |\n|---|---|\n| [앞](/a) | 뒤 |', ['앞']],
  ['줄을\n바꾼 [앞](/a)', ['줄을 바꾼 앞']],
  ['$x. y$는 [앞](/a)', ['x.y는 앞']],
  ['![그림](x.png) [앞](/a)', ['앞']],
  ['<div>\n\n안의 [앞](/a)은 이렇다.\n\n</div>', ['안의 앞은 이렇다.']],
  ['[](/a)', ['']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
