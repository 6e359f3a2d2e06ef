import {expect, test} from 'vitest';

import {testContext} from '../../tests/site/testContext.ts';
import {finishedWeeks, weekEntry} from './weekEntry.ts';

const PAGES = {
  'y2025/oct/20251020': '## Lake <x>\n\n영상에 대한 첫 문단.',
  'y2025/oct/20251022': '## River\n\n둘째 문단.',
  'y2025/oct/20251027': '## Sea',
};

test('a feed has the weeks that are over, each with its papers by topic and why to read them', async () => {
  const context = await testContext(PAGES);
  const [week, ...others] = finishedWeeks(context.catalogue.papers);
  expect(others).toEqual([]);
  if (!week) throw new Error('The first week is over');
  expect(weekEntry(week, context)).toEqual({
    id: 'https://example.org/haru/weeks/2025-w43',
    url: 'https://example.org/haru/weeks/2025-w43',
    title: '2025년 43주 — 논문 2편',
    summary: 'Lake <x>, River',
    date: '2025-10-26',
    html:
      '<h2>영상 생성</h2><ul><li><a href="https://example.org/haru/docs/papers/y2025/oct/20251020#lake-x">Lake &#x3C;x></a>' +
      '<p>영상에 대한 첫 문단.</p></li></ul><h2>그 밖의 논문</h2><ul><li>' +
      '<a href="https://example.org/haru/docs/papers/y2025/oct/20251022#river">River</a><p>둘째 문단.</p></li></ul>',
  });
});
