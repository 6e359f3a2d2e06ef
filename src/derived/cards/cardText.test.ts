import {expect, test} from 'vitest';

import {cardText} from './cardText.ts';

test('markup and code are text like any other', () => {
  const text = 'a < b && {x} </svg><script>alert("1")</script> &amp; `code` \\n';
  expect(cardText(text)).toBe(text);
});

test.each([
  ['lines, tabs and control characters are spaces', ' a\n\nb\tc\u0000d\u2028e ', 'a b c d e'],
  ['marks of direction, which turn what follows around, go', 'abc\u202edef\u200b', 'abcdef'],
  ['an emoji goes, with its colour and its joiner', 'A 👩🏽‍🔬 lab 🔥', 'A lab'],
  ['letters that the font lacks are shown plain', '𝒪(n) ℝ Škoda ł', 'O(n) R Skoda ł'],
  ['accents are one with their letter', 'Cafe\u0301', 'Café'],
  ['half a pair is no letter', 'a\ud83d b', 'a b'],
])('%s', (_, text, expected) => {
  expect(cardText(text)).toBe(expected);
});

test('Korean words are kept whole, and Latin ones break where Unicode says', () => {
  const pieces = (text: string) => cardText(text).split('\u200d');
  expect(pieces('10월 22일')).toEqual(['10', '월 22', '일']);
  expect(pieces('End-to-End (끝)')).toEqual(['End-to-End (', '끝', ')']);
});

test('what no card has room for is cut', () => {
  expect(cardText('W'.repeat(100_000)).length).toBe(400);
});
