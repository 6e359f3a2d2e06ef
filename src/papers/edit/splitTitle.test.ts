import {expect, test} from 'vitest';

import {splitTitle} from './splitTitle.ts';

test.each([
  ['MoGA: Mixture-of-Groups Attention', 'MoGA', 'Mixture-of-Groups Attention'],
  ['A: B: C', 'A', 'B: C'],
  ['확산：한 걸음', '확산', '한 걸음'],
  ['std::vector Considered Harmful', 'std::vector Considered Harmful', undefined],
  ['Grasp Any Region', 'Grasp Any Region', undefined],
  ['At 10:30 in a 3:1 Ratio', 'At 10:30 in a 3:1 Ratio', undefined],
  ['Ends: ', 'Ends: ', undefined],
  [': B', ': B', undefined],
])('%s', (title, name, subtitle) => {
  expect(splitTitle(title)).toEqual(subtitle === undefined ? {name} : {name, subtitle});
});
