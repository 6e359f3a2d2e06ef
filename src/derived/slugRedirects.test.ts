import {expect, test} from 'vitest';

import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {slugRedirects} from './slugRedirects.ts';

test('a day with a slug is led to from the address of its date, others are not', async () => {
  const context = await testContext({
    'y2025/oct/20251022': '---\nslug: my-day\ntitle: 시월\n---\n',
    'y2025/oct/20251007': '글\n',
  });
  const [day] = context.catalogue.days.filter(({address}) => address !== undefined);
  if (day) day.permalink = '/haru/docs/papers/y2025/oct/my-day';
  const files = await madeBy(slugRedirects, context);
  expect([...files.keys()]).toEqual(['docs/papers/y2025/oct/20251022.html']);
  const [page] = [...files.values()];
  expect(page).toContain('content="0; url=/haru/docs/papers/y2025/oct/my-day"');
  expect(page).toContain('<link rel="canonical" href="https://example.org/haru/docs/papers/y2025/oct/my-day">');
  expect(page).toContain('>시월</a>');
});
