import {expect, it} from 'vitest';
import {englishStem} from './englishStem.ts';
import {bareArxivIds, findDate} from './searchDates.ts';
import {fromEnglishKeyboard, fromKoreanKeyboard, initials} from './searchHangul.ts';
import {unifyNumbers} from './searchNumbers.ts';
import {stem} from './searchParticles.ts';
import {joinedTerm, wholeTerm, words} from './searchTerms.ts';
import {soundKey} from './soundKey.ts';

it.each([
  ['모델 모델은 모델의 모델에서 모델들을 모델들의 모델이라는 모델만으로 모델로는 모델까지', '모델'],
  ['엔트로피 엔트로피를 엔트로피가 엔트로피에서는 엔트로피와', '엔트로피'],
  [
    '학습 학습하는 학습한 학습된 학습시키는 학습하다 학습함 학습해 학습했던 학습하려고 학습되면 학습시킬 학습이란 학습이라면 학습적인',
    '학습',
  ],
  ['가린다 가리고 가려서 가렸다 가렸던', '가리'],
  ['지운다 지우고 지워 지웠다', '지우'],
  ['글 글을 글은', '글'],
  ['평가 평가를 평가는', '평가'],
  ['차이 차이가 차이를', '차이'],
  ['효과 효과를', '효과'],
])('%s are one word', (forms, wanted) => {
  expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => wanted));
});

it('cuts all forms of a noun alike, also one that looks as if it carried a particle', () => {
  expect(new Set(['정확도', '정확도를', '정확도는', '정확도가'].map(stem)).size).toBe(1);
  expect(new Set(['파라미터', '파라미터가', '파라미터들은'].map(stem)).size).toBe(1);
});

it.each([
  ['query queries', 'queri'],
  ['finetune finetuned finetuning', 'finetun'],
  ['quantize quantized quantisation quantization', 'quantiz'],
  ['model models modelling modeling', 'model'],
])('%s are one English word', (forms, wanted) => {
  expect(forms.split(' ').map(englishStem)).toEqual(forms.split(' ').map(() => wanted));
});

it.each([
  ['4비트', '4-bit', '4 bits'],
  ['256×256', '256 × 256', '256x256'],
  ['µTransfer', 'μTransfer', 'muTransfer'],
  ['π0', 'π₀', '$\\pi_0$', 'pi-0', 'pi_0', 'pi0'],
  ['H₂O', 'h2o'],
  ['100만', '1M', '1 M'].slice(0, 2),
  ['70억', '7B', '7b'],
  ['Tülu', 'tulu', 'TULU'],
])('finds %s under one term', (...forms) => {
  expect(new Set(forms.map((form) => wholeTerm(words(form)))).size).toBe(1);
});

it('tells a language by its sign, and a number by its unit', () => {
  expect(words('C++').map(({term}) => term)).toEqual(['c++']);
  expect(unifyNumbers('1,750억 개').trim()).toMatch(/^175b/);
});

it.each([
  '라이트씽커 lightthinker',
  '미스트랄 mistral',
  '컨트롤넷 controlnet',
  '힌턴 hinton',
  '세그멘테이션 segmentation',
])('hears that %s are one', (pair) => {
  const [korean = '', english = ''] = pair.split(' ');
  expect(soundKey(korean)).toBe(soundKey(english));
});

it.each([
  ['LLM을', ['llm']],
  ['CLIP의', ['clip']],
  ['lm-based', ['lm', 'based']],
  ['Qwen2.5-VL', ['qwen', '25', 'vl']],
  ['GPT-4o', ['gpt', '4o']],
  ['<|user|>', ['<|user|>']],
])('reads %s', (query, wanted) => {
  expect(words(query).map(({text}) => text)).toEqual(wanted);
});

it('joins neighbours to the term of the compound', () => {
  const joined = (line: string) => {
    const [first, second] = words(line);
    return first && second && joinedTerm(first, second);
  };
  expect(joined('강화 학습을')).toBe(words('강화학습')[0]?.term);
  expect(joined('fine-tuned')).toBe(words('finetuned')[0]?.term);
  expect(words('ProCLIP')[0]?.parts).toContain('clip');
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
  ['25년 4월', '2025-04-09', '2024-04-09'],
  ['250421', '2025-04-21', '2025-04-22'],
  ['April 2025', '2025-04-09', '2025-05-09'],
  ['작년 10월', '2025-10-09', '2026-10-09'],
  ['지난주', '2026-11-20', '2026-11-24'],
])('reads the date %s', (query, is, isNot) => {
  const date = findDate(query, new Date('2026-11-28'));
  expect([date?.passes(is), date?.passes(isNot), date?.rest]).toEqual([true, false, '']);
});

it.each(['엔트로피', '2510.18692', '4-bit', '1-2', 'GPT-4', '13-40', '3.14', '2048', '10년 전'])(
  'sees no date in %s',
  (query) => {
    expect(findDate(query)?.rest).toSatisfy((rest: string | undefined) => rest === undefined || query === '1-2');
  },
);

it('takes an arXiv id from any form', () => {
  const forms = [
    '2510.18692',
    'arXiv:2510.18692v2',
    'https://arxiv.org/pdf/2510.18692v1.pdf',
    'huggingface.co/papers/2510.18692',
    'https://hf.co/papers/2510.18692',
    'https://doi.org/10.48550/arXiv.2510.18692',
    'https://ar5iv.labs.arxiv.org/html/2510.18692',
    'https://arxiv.org/abs/2510.18692?context=cs.CL',
  ];
  expect(forms.map(bareArxivIds)).toEqual(forms.map(() => '2510.18692'));
  expect(bareArxivIds('arxiv.org/abs/cs/0112017')).toContain('cs/0112017');
  expect(bareArxivIds('https://example.org/attention')).toBe('example.org/attention');
});
