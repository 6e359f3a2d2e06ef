import {expect, test, vi} from 'vitest';

import {madeBy, testContext} from '../../tests/site/testContext.ts';
import {feeds} from './feeds.ts';
import {llmsText} from './llmsText.ts';
import {feedLinks, feedTags} from './pages/feedLinks.ts';

vi.mock(import('./feedFormats.ts'), async (importOriginal) => {
  const {FEED_FORMATS, ...rest} = await importOriginal();
  const own = {
    file: 'own.txt',
    name: 'Own Feed',
    shortName: 'Own',
    mediaType: 'text/plain',
    write: ({entries}: {entries: readonly {title: string}[]}, self: string) =>
      [self, ...entries.map(({title}) => title)].join('\n'),
  };
  return {...rest, FEED_FORMATS: [...FEED_FORMATS, own]};
});

test('a form that is added to the table is written, and linked to, everywhere', async () => {
  const context = await testContext({'y2025/oct/20251022': '## [Sea](https://arxiv.org/abs/2510.10001) `b`\n\n글'});
  const files = await madeBy(feeds, context);
  expect(files.get('own.txt')).toBe('https://example.org/haru/own.txt\n10월 22일 수요일 — Sea');
  expect(files.get('organisations/b/own.txt')).toBe('https://example.org/haru/organisations/b/own.txt\nSea');
  expect((await madeBy(llmsText, context)).get('llms.txt')).toContain('[Own Feed](https://example.org/haru/own.txt)');
  expect(feedTags('하루', '/haru/').at(-1)?.attributes).toMatchObject({type: 'text/plain', href: '/haru/own.txt'});
  expect(feedLinks('/haru/topics/a/').at(-1)).toMatchObject({shortName: 'Own', href: '/haru/topics/a/own.txt'});
});
