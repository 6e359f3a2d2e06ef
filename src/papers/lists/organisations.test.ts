import {expect, test} from 'vitest';

import {readOrganisations} from './organisations.ts';

const read = (text: string) => readOrganisations(text, 'docs/papers/organisations.yml');

test.each(['google', 'Google', 'Google  DeepMind', 'deepmind', 'GOOGLE RESEARCH'])('%s is Google', (label) => {
  const {find, problems} = read('google:\n  name: Google\n  aliases: [google deepmind, deepmind, google research]\n');
  expect(problems).toEqual([]);
  expect(find(label)).toEqual({slug: 'google', name: 'Google'});
});

test('a label that the file does not know is an organisation of that name', () => {
  const {find} = read('');
  expect(find('Sea AI Lab')).toEqual({slug: 'sea-ai-lab', name: 'Sea AI Lab'});
  expect(find('서울대')).toEqual({slug: '서울대', name: '서울대'});
  expect(find('<b>').slug).toBe('b');
  expect(find('!!').slug).toBe('unnamed');
});

test.each([
  [
    'a label that two claim',
    'a:\n  name: A\n  aliases: [x]\nb:\n  name: B\n  aliases: [y, X]\n',
    6,
    16,
    "'X'은(는) A의",
  ],
  ['no name', 'a:\n  aliases: [x]\n', 1, 1, 'name'],
  ['a word for a list', 'a:\n  name: A\n  aliases: x\n', 3, 3, 'aliases'],
  ['an unknown key', 'a:\n  name: A\n  alias: [x]\n', 1, 1, 'alias'],
  ['a number for a label', 'a:\n  name: A\n  aliases: [3]\n', 3, 13, '따옴표'],
  ['text', '안녕', 1, 1, 'name'],
  ['broken YAML', 'a:\n  name: "A\n', 3, 1, ''],
  ['a key twice', 'a: {name: A}\na: {name: B}\n', 2, 1, '두 번'],
])('%s has its place', (_what, text, line, column, word) => {
  const {problems, find} = read(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({path: 'docs/papers/organisations.yml', point: {line, column}});
  expect(problems[0]?.reason).toContain(word);
  expect(find('zzz').name).toBe('zzz');
});
