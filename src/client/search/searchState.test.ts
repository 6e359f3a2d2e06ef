import {expect, test} from 'vitest';

import {readState, writeState} from './searchState.ts';

test.each([
  ['', {query: ''}],
  ['?q=google', {query: 'google'}],
  ['?q=%ED%99%95%EC%82%B0+%EB%AA%A8%EB%8D%B8&org=google', {query: '확산 모델', organisation: 'google'}],
  ['?q=a%26b&topic=reasoning&year=2025&sort=date', {query: 'a&b', topic: 'reasoning', year: '2025', sort: 'date'}],
] as const)('an address and what it asks for are one: %s', (address, state) => {
  expect(readState(address)).toEqual(state);
  expect(writeState(state)).toBe(address);
});

test('what an address cannot mean is left out', () => {
  expect(readState('?q=a&org=&sort=size&page=2')).toEqual({query: 'a'});
  expect(writeState({query: '  '})).toBe('');
});
