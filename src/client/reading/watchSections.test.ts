import {afterEach, beforeEach, expect, test, vi} from 'vitest';

import type {PaperPart} from './pageDay.ts';
import {timeToRead, watchSections} from './watchSections.ts';

const HEIGHT = 800;
let scrolled = 0;

/** A paper whose section takes up a part of the page, in pixels. */
function paper(anchor: string, from: number, to: number): PaperPart {
  const section = {
    textContent: '글'.repeat(400),
    getBoundingClientRect: () => ({top: from - scrolled, bottom: to - scrolled}),
  };
  return {anchor, aliases: [], name: anchor, section: section as unknown as HTMLElement};
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.stubGlobal('document', {visibilityState: 'visible'});
  scrolled = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watch() {
  const read: string[] = [];
  const sections = [paper('first', 0, 1200), paper('second', 1200, 2400), paper('third', 2400, 3600)];
  const page = {day: '20251022', header: {} as HTMLElement, sections};
  const {signal} = new AbortController();
  return {read, sections, watch: watchSections(page, ({anchor}) => read.push(anchor), signal)};
}

test('a longer paper takes longer, within bounds', () => {
  expect([0, 100, 600, 100_000].map(timeToRead)).toEqual([2000, 2000, 6000, 15_000]);
});

test('a paper counts once its end has been seen and there was time to read it', () => {
  const {read} = watch();
  vi.advanceTimersByTime(10_000);
  expect(read, 'its end has not been seen').toEqual([]);
  scrolled = 500;
  vi.advanceTimersByTime(500);
  expect(read).toEqual(['first']);
  vi.advanceTimersByTime(20_000);
  expect(read, 'the second has only begun').toEqual(['first']);
});

test('whoever flings to the bottom and back has read nothing', () => {
  const {read} = watch();
  for (scrolled = 0; scrolled < 2800; scrolled += 700) vi.advanceTimersByTime(500);
  vi.advanceTimersByTime(500);
  for (; scrolled > 0; scrolled -= 700) vi.advanceTimersByTime(500);
  expect(read).toEqual([]);
});

test('a tab behind others reads nothing', () => {
  vi.stubGlobal('document', {visibilityState: 'hidden'});
  const {read} = watch();
  scrolled = 500;
  vi.advanceTimersByTime(60_000);
  expect(read).toEqual([]);
});

test('a mark that the reader has changed stays so', () => {
  const {read, sections, watch: watched} = watch();
  scrolled = 500;
  if (sections[0]) watched.leave(sections[0]);
  vi.advanceTimersByTime(60_000);
  expect(read).toEqual([]);
});
