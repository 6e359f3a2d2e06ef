import {expect, it} from 'vitest';

import {bareArxivIds, findDate} from './searchDates.ts';
import {fromEnglishKeyboard, fromKoreanKeyboard, initials} from './searchHangul.ts';
import {provenNoun, stem} from './searchParticles.ts';
import {lineTerms, queryAtoms} from './searchTerms.ts';

it.each([
  ['모델 모델은 모델의 모델에서 모델들을 모델들의 모델이라는 모델만으로 모델로는 모델까지', '모델'],
  ['엔트로피 엔트로피를 엔트로피가 엔트로피에서는 엔트로피와', '엔트로피'],
  ['학습 학습하는 학습한 학습된 학습시키는', '학습'],
  ['평가 평가를 평가는', '평가'],
  ['차이 차이가 차이를', '차이'],
  ['효과 효과를', '효과'],
])('%s are one word', (words, wanted) => {
  expect(words.split(' ').map((word) => stem(word))).toEqual(words.split(' ').map(() => wanted));
});

it('leaves a noun whole that the archive proves', () => {
  expect(provenNoun('정확도를')).toBe('정확도');
  expect(provenNoun('모델들을')).toBeUndefined();
  expect(stem('정확도', (word) => word === '정확도')).toBe('정확도');
  expect(stem('정확도는', (word) => word === '정확도')).toBe('정확도');
});

it.each([
  ['LLM을', ['llm']],
  ['CLIP의', ['clip']],
  ['lm-based', ['lm', 'based']],
  ['Qwen2.5-VL', ['qwen', '25', 'vl']],
  ['GPT-4o', ['gpt', '4o']],
  ['<|user|>', ['<|user|>']],
  ['그 엔트로피 논문', ['엔트로피']],
  ['논문', ['논문']],
])('reads %s', (query, wanted) => {
  expect(queryAtoms(query).map(({text}) => text)).toEqual(wanted);
});

it('indexes neighbours whatever space is between them', () => {
  const terms = (line: string) => {
    const found: string[] = [];
    lineTerms(line, ({term}) => found.push(term));
    return found;
  };
  expect(terms('강화 학습')).toContain('화학');
  expect(terms('강화학습')).toContain('화학');
  expect(terms('lm-based')).toContain('lmbased');
  expect(terms('ProCLIP')).toContain('clip');
});

it('knows initial consonants and both keyboards', () => {
  expect(initials('엔트로피')).toBe('ㅇㅌㄹㅍ');
  expect(fromEnglishKeyboard('ahepf')).toBe('모델');
  expect(fromEnglishKeyboard('ghkrtks')).toBe('확산');
  expect(fromEnglishKeyboard('moga')).toBeUndefined();
  expect(fromKoreanKeyboard('ㅡㅐㅎㅁ')).toBe('moga');
});

it.each([
  ['2025-10-22', '2025-10-22', '2025-10-23'],
  ['2025년 10월', '2025-10-01', '2024-10-01'],
  ['2025', '2025-03-04', '2024-03-04'],
  ['10-22', '2024-10-22', '2024-10-21'],
  ['10월 22일', '2023-10-22', '2023-11-22'],
  ['20251022', '2025-10-22', '2025-10-02'],
  ['2024년', '2024-01-01', '2025-01-01'],
])('reads the date %s', (query, is, isNot) => {
  const date = findDate(query);
  expect([date?.passes(is), date?.passes(isNot), date?.rest]).toEqual([true, false, '']);
});

it.each(['엔트로피', '2510.18692', '4-bit', '1-2', 'GPT-4', '13-40', '3.14'])('sees no date in %s', (query) => {
  expect(findDate(query)?.rest).toSatisfy((rest: string | undefined) => rest === undefined || query === '1-2');
});

it('takes an arXiv id from any form', () => {
  const forms = [
    '2510.18692',
    'arXiv:2510.18692v2',
    'https://arxiv.org/pdf/2510.18692v1.pdf',
    'huggingface.co/papers/2510.18692',
  ];
  expect(forms.map(bareArxivIds)).toEqual(forms.map(() => '2510.18692'));
  expect(bareArxivIds('arxiv.org/abs/cs/0112017')).toContain('cs/0112017');
});
