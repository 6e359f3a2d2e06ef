import {expect, test} from 'vitest';

import {paperText} from './paperText.ts';

test.each([
  ['breaks and spaces fold', ' Mixture-of-Groups\n  Attention\t\u00a0', 'Mixture-of-Groups Attention'],
  ['marks of where a word may break go', 'Mo\u200bGA: soft\u00adware\u2060', 'MoGA: software'],
  ['marks of direction go', 'a\u202eb\u200f', 'ab'],
  ['what joins letters stays', '👩\u200d🔬 می\u200cخواهم', '👩\u200d🔬 می\u200cخواهم'],
  ['half of a character is none', 'a\ud800b', 'a\ufffdb'],
])('%s', (_what, text, expected) => {
  expect(paperText(text)).toBe(expected);
});
