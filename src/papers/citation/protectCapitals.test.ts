import {expect, test} from 'vitest';

import {protectCapitals} from './protectCapitals.ts';

test.each([
  ['DeepSeek-V3 Technical Report', '{DeepSeek-V3} Technical Report'],
  ['Cambrian-S: T5, R1 and (U-Net)', '{Cambrian-S}: {T5}, {R1} and ({U-Net})'],
  ['C# and R&D in C++', '{C#} and {R&D} in {C++}'],
  ['A State-of-the-Art Model in 3D', 'A State-of-the-Art Model in {3D}'],
  ['Plan X and I', 'Plan {X} and I'],
])('%s', (title, written) => {
  expect(protectCapitals(title, (text) => text)).toBe(written);
});
