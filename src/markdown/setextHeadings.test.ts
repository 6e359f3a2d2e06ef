import {fromMarkdown} from 'mdast-util-from-markdown';
import {expect, test} from 'vitest';

import {setextHeadings} from './setextHeadings.ts';

const read = (text: string) => fromMarkdown(text, {extensions: [setextHeadings]});

test.each([
  'a\n===\n',
  'a\nb\n---\nc\n---\n\nd',
  '[a]: b\nc\n===\nd',
  '[a]: b\n===\nd',
  '> a\n> ---\n> b\n---\n',
  '- a\n  ===\n- b\n---\n',
  'a\n---\n---\n===\n',
  'a\n--- b\n= =\n',
])('%j is read as CommonMark has it', (text) => {
  expect(read(text)).toEqual(fromMarkdown(text));
});

test('twice as many take twice the time', () => {
  const cost = (count: number) => {
    const before = process.cpuUsage();
    expect(read('a\n===\n'.repeat(count)).children).toHaveLength(count);
    return process.cpuUsage(before).user;
  };
  cost(500);
  const short = Math.min(cost(1000), cost(1000));
  // With copies of all that stands before, sixteen times and more.
  expect(cost(4000) / short).toBeLessThan(10);
}, 60_000);
