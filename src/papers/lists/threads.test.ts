import {expect, test} from 'vitest';
import type {IsoDate} from '../day/types.ts';
import {findThreads, layOutThread, type ThreadPaper} from './threads.ts';

/** `'c<a,b'` is a paper `c` whose notes link to `a` and then to `b`; dates go up with the order. */
function papers(...specs: string[]): ThreadPaper[] {
  return specs.map((spec, index) => {
    const [key = '', earlier] = spec.split('<');
    const date = `2025-10-${String(index + 1).padStart(2, '0')}` as IsoDate;
    return {key, date, name: key.toUpperCase(), permalink: `/${key}`, earlier: earlier?.split(',') ?? []};
  });
}

const keysOf = (all: ThreadPaper[]) => findThreads(all).map((thread) => thread.papers.map(({key}) => key).join(''));

test('a thread is a root and all that goes on from it, oldest first', () => {
  expect(keysOf(papers('a', 'x', 'b<a', 'c<b', 'd<a'))).toEqual(['abcd']);
});

test('two papers are a link, not a thread', () => {
  expect(keysOf(papers('a', 'b<a'))).toEqual([]);
});

test('the first link decides, so that a paper is in one thread', () => {
  expect(keysOf(papers('a', 'x', 'b<a', 'y<x', 'c<b,y', 'z<y,b'))).toEqual(['xyz', 'abc']);
});

test('the thread that grew last comes first', () => {
  expect(keysOf(papers('a', 'x', 'b<a', 'c<a', 'y<x', 'z<x'))).toEqual(['xyz', 'abc']);
});

/** Each row as text: the lane's dot, and after it what goes on below. */
function draw(...specs: string[]): string[] {
  const [thread] = findThreads(papers(...specs));
  if (!thread) throw new Error('no thread');
  return layOutThread(thread).rows.map(
    ({paper, lane, above, below, branches}) =>
      `${paper.key}@${lane} ${above.join('')}/${below.join('')}/${branches.join('')}`,
  );
}

test('one chain keeps to its lane', () => {
  expect(draw('a', 'b<a', 'c<b')).toEqual(['a@0 /0/', 'b@0 0/0/', 'c@0 0//']);
});

test('a second follow-up branches off, and its lane is free again after its last paper', () => {
  expect(draw('a', 'b<a', 'c<a', 'd<b', 'e<b', 'f<e')).toEqual([
    'a@0 /0/1',
    'b@0 01/01/2',
    'c@1 012/02/',
    'd@0 02/2/',
    'e@2 2/2/',
    'f@2 2//',
  ]);
});

test('the root keeps the first lane, however short its own line', () => {
  expect(draw('a', 'b<a', 'c<a', 'd<c')).toEqual(['a@0 /0/1', 'b@0 01/1/', 'c@1 1/1/', 'd@1 1//']);
});

test('a lane that has ended is used anew', () => {
  expect(draw('a', 'b<a', 'c<a', 'd<b', 'e<d', 'f<d')).toEqual([
    'a@0 /0/1',
    'b@0 01/01/',
    'c@1 01/0/',
    'd@0 0/0/1',
    'e@0 01/1/',
    'f@1 1//',
  ]);
});
