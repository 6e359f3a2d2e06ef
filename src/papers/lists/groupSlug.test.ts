import {expect, test} from 'vitest';

import {groupSlug, LONGEST_SLUG} from './groupSlug.ts';

test.each([
  ['Google DeepMind', 'google-deepmind'],
  [' 서울대 ', '서울대'],
  ['🔥', 'unnamed'],
  ['a'.repeat(80), 'a'.repeat(80)],
])('%j is addressed as %j', (label, expected) => {
  expect(groupSlug(label)).toBe(expected);
});

test.each(['a'.repeat(81), '가'.repeat(200), `a${'가'.repeat(200)}`, `ab${'가'.repeat(200)}`, '👩‍🔬가'.repeat(60)])(
  'a long label is cut between letters, and told from others that begin so: %s',
  (label) => {
    const slugs = [label, `${label}나`, `${label}다`].map(groupSlug);
    expect(new Set(slugs).size).toBe(3);
    for (const slug of slugs) {
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(LONGEST_SLUG);
      expect(slug).toMatch(/^[^\uFFFD]{20,}-[0-9a-f]{8}$/);
    }
  },
);
