import {expect, test} from 'vitest';

import {browserNeeds} from '../../src/markdown/browserNeeds.ts';
import {isData} from '../../src/markdown/isData.ts';
import {parseMarkdown} from '../../src/markdown/parseMarkdown.ts';
import {archiveDates, kindOfDay} from './archiveDates.ts';
import {dayText} from './dayText.ts';
import {plainMarkdown} from './peers.ts';

const dates = archiveDates(100);
const textOf = (date: (typeof dates)[number]) => dayText(date, dates[0] ?? date);

test('of a hundred days one is compiled, one hydrates, and all others are data', () => {
  const special = dates.filter((date) => kindOfDay(date) !== 'data');
  expect(special.map(kindOfDay).sort()).toEqual(['compiled', 'hydrating']);
  const looked = [...special, ...dates.slice(0, 5)];
  const kinds = looked.map((date) => {
    const tree = parseMarkdown(textOf(date), 'mdx');
    if (isData(tree)) return 'data';
    return browserNeeds(tree).isDocument ? 'compiled' : 'hydrating';
  });
  expect(kinds).toEqual(looked.map(kindOfDay));
});

test('other generators get Markdown of each kind', () => {
  for (const date of dates.filter((date) => kindOfDay(date) !== 'data')) {
    expect(plainMarkdown(textOf(date))).not.toMatch(/<Admonition|<button|import /);
  }
});
