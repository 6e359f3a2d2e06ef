import {expect, test} from 'vitest';

import {isSameTitle} from './sameTitle.ts';

const LONG = 'MoGA: Mixture-of-Groups Attention for End-to-End Long Video Generation';

test.each([
  ['ProCLIP', 'proCLIP!'],
  [LONG, 'MOGA — mixture of groups attention for end to end long video generation'],
  [LONG, 'MoGA: Mixture-of-Groups Attention for End-to-End Long Vidoe Generation'],
  [LONG, 'MoGA: Mixture-of-Group Attention for End-to-End Long Video Generation'],
  ['ﬁne ＡＢＣ', 'fine abc'],
  ['확산 모델: 한 걸음', '확산모델 한걸음'],
])('%s is %s', (first, second) => {
  expect(isSameTitle(first, second)).toBe(true);
  expect(isSameTitle(second, first)).toBe(true);
});

test.each([
  ['GPT-4 Technical Report of a Long Name', 'GPT-5 Technical Report of a Long Name'],
  ['Qwen 2.5 Technical Report and More', 'Qwen 3 Technical Report and More'],
  ['MoGA', 'MoBA'],
  [LONG, 'MoGA: Mixture-of-Groups Attention for End-to-End Long Video Understanding'],
  ['???', '!!!'],
  ['', ''],
])('%s is not %s', (first, second) => {
  expect(isSameTitle(first, second)).toBe(false);
});
