import {expect, test} from 'vitest';

import {LAST_DATE} from './archiveDates.ts';
import {dayFigures, dayText} from './dayText.ts';
import {peers, plainMarkdown} from './peers.ts';

test('a generated day is Markdown alone, with its figures', () => {
  const markdown = plainMarkdown(dayText(LAST_DATE, LAST_DATE));
  expect(markdown).toMatch(/^# 10-22 papers summary\n/);
  expect(markdown).not.toMatch(/^import|<|=\{/m);
  for (const name of dayFigures(LAST_DATE)) expect(markdown).toContain(`\n![](./asset/${name}.png)\n`);
});

test.each([
  ['Starlight', '# 제목\n\n글', '---\ntitle: 제목\n---\n\n글'],
  ['VitePress', ':::note\n\n글\n\n:::', '::: info\n\n글\n\n:::'],
])('%s has it in its own way', (wanted, markdown, adapted) => {
  expect(peers.find(({name}) => name === wanted)?.adapt(markdown)).toBe(adapted);
});
