import {expect, test} from 'vitest';

import {anchorMeant} from './anchorMeant.ts';
import {parseDay} from './parseDay.ts';

const day = parseDay(
  '## 1. [MoGA](https://arxiv.org/abs/2510.18692) `bytedance`\n\n### 결과 정리\n\n## 2. 3D Gaussian\n\n## 3. 같은\n\n## 4. 같은!\n',
  {path: 'docs/papers/y2025/oct/20251022.mdx'},
);

test.each([
  ['moga-bytedance', 'moga-bytedance'],
  ['moga', 'moga-bytedance'],
  ['2510.18692', 'moga-bytedance'],
  ['1-moga-bytedance', 'moga-bytedance'],
  ['1. MoGA bytedance', 'moga-bytedance'],
  ['MoGA', 'moga-bytedance'],
  ['결과-정리', '결과-정리'],
  ['2-3d-gaussian', '3d-gaussian'],
  ['없는 제목', undefined],
  ['', undefined],
])('#%s means %s', (hash, anchor) => {
  expect(anchorMeant(day, hash)).toBe(anchor);
});
