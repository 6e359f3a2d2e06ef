import {expect, test} from 'vitest';

import {readTopics} from './topics.ts';

const YAML = `diffusion:
  name: 확산 모델
  words: [diffusion, 확산 모델]
reinforcement-learning:
  name: 강화학습
  words: [RL, 강화 학습]
agents:
  name: 에이전트
  words: [agent, 에이전트]
`;

function topicsOf(paper: {name: string; subtitle?: string; text?: string}): string[] {
  return readTopics(YAML, 'topics.yml')
    .find({text: '', ...paper})
    .map(({slug}) => slug);
}

test('a word in the name or subtitle is enough', () => {
  expect(topicsOf({name: 'Causal Diffusion Transformers'})).toEqual(['diffusion']);
  expect(topicsOf({name: 'LoongRL', subtitle: 'RL for Long Contexts'})).toEqual(['reinforcement-learning']);
});

test('a mention in the notes is not; three are', () => {
  expect(topicsOf({name: 'A', text: 'agent를 쓴다'})).toEqual([]);
  expect(topicsOf({name: 'A', text: 'agent를 쓴다. 에이전트는 agents와'})).toEqual(['agents']);
});

test('English words are whole words, in any case, before a particle or in the plural', () => {
  expect(topicsOf({name: 'URL and CURL'})).toEqual([]);
  expect(topicsOf({name: 'rl을 위한 길'})).toEqual(['reinforcement-learning']);
  expect(topicsOf({name: 'Scaling Agents'})).toEqual(['agents']);
});

test('a space or a hyphen within a word may be either, or none; signs are themselves', () => {
  const {find} = readTopics('a:\n  name: 가\n  words: [long-context, C++, "a.b"]\n', 't.yml');
  const isFound = (name: string) => find({name, text: ''}).length > 0;
  expect(['Long Context', 'long-context', 'LongContext', 'a C++ b', 'a.b'].map(isFound)).toEqual(Array(5).fill(true));
  expect(['C', 'axb'].map(isFound)).toEqual([false, false]);
});

test('Korean words stand in compounds, with a space or without', () => {
  expect(topicsOf({name: '확산모델의 길'})).toEqual(['diffusion']);
  expect(topicsOf({name: '강화학습으로'})).toEqual(['reinforcement-learning']);
});

test('the strongest come first, at most four', () => {
  expect(topicsOf({name: 'Agents', subtitle: 'Agent RL', text: ''})).toEqual(['agents', 'reinforcement-learning']);
  const many = readTopics(
    ['a', 'b', 'c', 'd', 'e'].map((word) => `${word}:\n  name: ${word}\n  words: [w${word}]`).join('\n'),
    't',
  );
  expect(many.find({name: 'wa wb wc wd we', text: ''})).toHaveLength(4);
});

test.each([
  ['a:\n  name: 가\n  words: 나\n', 't.yml', {line: 3, column: 3}, 'words'],
  ['a:\n  name: 가\n', 't.yml', {line: 1, column: 1}, 'words'],
  ['a:\n  name: 가\n  words: [나, 3]\n', 't.yml', {line: 3, column: 14}, 'words.1'],
  ['a: [\n', 't.yml', {line: 2, column: 1}, ''],
])('%j: the fault has its place', (text, path, point, word) => {
  const {problems, find} = readTopics(text, path);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({path, point});
  expect(problems[0]?.reason).toContain(word);
  expect(find({name: 'A', text: ''})).toEqual([]);
});
