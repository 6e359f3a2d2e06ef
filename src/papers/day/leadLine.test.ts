import {expect, test} from 'vitest';

import {leadLine} from './leadLine.ts';

test.each([
  ['짧은 문장.', '짧은 문장.'],
  ['  줄이 \n 바뀐   글 ', '줄이 바뀐 글'],
  [
    '문장 하나가 이만큼 길게 이어지다가 끝난다. 그다음 문장은 들어가지 않는다.',
    '문장 하나가 이만큼 길게 이어지다가 끝난다.',
  ],
  ['짧다. 그다음 문장은 서른 자를 넘기면서 길게 이어진다, 끝없이.', '짧다. 그다음 문장은 서른 자를 넘기면서 길게…'],
  ['낱말이 하나뿐인글이라서자를곳이없는아주긴낱말이라면그냥잘라야한다', '낱말이…'],
  [
    '하나뿐인글이라서자를곳이없는아주긴낱말이라면그냥잘라야한다더길게',
    '하나뿐인글이라서자를곳이없는아주긴낱말이라면그냥잘…',
  ],
  ['', ''],
])('%j', (text, line) => {
  const found = leadLine(text, 26);
  expect(found).toBe(line);
  expect(found.length).toBeLessThanOrEqual(26);
});
