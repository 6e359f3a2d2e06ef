import {describe, expect, test} from 'vitest';

import {readFixtures} from './fixtures.ts';
import {loadTargets} from './loadTargets.ts';
import {tryInput} from './tryInput.ts';

const targets = await loadTargets();
const fixtures = readFixtures();

test('every fixture belongs to a target', () => {
  expect(fixtures.filter(({target}) => !targets.has(target))).toEqual([]);
});

describe.each([...targets])('%s', (name, target) => {
  test('holds for a few inputs of the same kind on every machine', async () => {
    const {default: fc} = await import('fast-check');
    for (const input of fc.sample(target.arbitrary, {numRuns: 20, seed: 20251022})) await tryInput(target, input);
  });

  test('has mended what it once found', async () => {
    for (const {input} of fixtures.filter((fixture) => fixture.target === name)) await tryInput(target, input);
  });
});
