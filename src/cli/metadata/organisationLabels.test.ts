import {expect, test} from 'vitest';

import {testSite} from '../../../tests/sources/testSite.ts';
import {parseDay} from '../../papers/day/parseDay.ts';
import {organisationLabels} from './organisationLabels.ts';
import {defaultSources} from './sources.ts';

const FILE = 'docs/papers/organisations.yml';
const PAGE = '## A `Tencent`\n\n## B `tencent`\n\n## C `tencent`\n\n## D `wechat`\n';
const DAYS = [parseDay(PAGE, {path: 'docs/papers/y2025/oct/20251022.mdx'})];

test.each([
  [['ByteDance'], 'bytedance'],
  [['Google DeepMind', 'deepmind'], 'google'],
  [['ETH Zurich', 'ethz'], 'eth zurich'],
  [['An Unknown Name', 'deepmind'], 'google'],
  [['TENCENT'], 'tencent'],
  [['Institute of New Things', 'int'], 'institute of new things'],
])('%j is labelled %s', async (names, label) => {
  const {context} = testSite(defaultSources({}), {
    [FILE]:
      'bytedance: {name: ByteDance}\ngoogle: {name: Google, aliases: [google deepmind, deepmind]}\neth zurich: {name: ETH Zürich}\n',
  });
  const {labelOf, problems} = await organisationLabels(context.siteDir, DAYS);
  expect([labelOf(names), problems]).toEqual([label, []]);
});

test('a broken file is told of, and the pages are gone by', async () => {
  const {context} = testSite(defaultSources({}), {[FILE]: 'google: {nam: x}\n'});
  const {labelOf, problems} = await organisationLabels(context.siteDir, DAYS);
  expect(labelOf(['Tencent'])).toBe('tencent');
  expect(problems[0]).toMatchObject({path: FILE, point: {line: 1}});
});
