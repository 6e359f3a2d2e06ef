import {WriteStream} from 'node:tty';

import {expect, test} from 'vitest';

import {isColourful} from './commandContext.ts';

test.each([
  [{TERM: 'xterm-256color'}, true],
  [{TERM: 'xterm-256color', NO_COLOR: '1'}, false],
  [{TERM: 'dumb'}, false],
])('a terminal of %j', (env, expected) => {
  const hasColors = () => WriteStream.prototype.hasColors.call(WriteStream.prototype, 16, env);
  expect(isColourful({isTTY: true, hasColors})).toBe(expected);
});

test('a file has no colours', () => {
  expect(isColourful({isTTY: false, hasColors: () => true})).toBe(false);
});
