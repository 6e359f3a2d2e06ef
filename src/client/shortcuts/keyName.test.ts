import {expect, test} from 'vitest';

import {type KeyPress, keyName} from './keyName.ts';

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
});

test.each([
  [{key: 'j', code: 'KeyJ'}, 'j'],
  [{key: 'J', code: 'KeyJ'}, 'j'],
  [{key: 'ㅓ', code: 'KeyJ'}, 'j'],
  [{key: 'Process', code: 'KeyM'}, 'm'],
  [{key: 'j', code: 'KeyC'}, 'j'],
  [{key: '?', code: 'Slash', shiftKey: true}, '?'],
  [{key: 'J', code: 'KeyJ', shiftKey: true}, ''],
  [{key: 'ㅃ', code: 'KeyQ', shiftKey: true}, ''],
  [{key: 'j', code: 'KeyJ', ctrlKey: true}, ''],
  [{key: 'j', code: 'KeyJ', metaKey: true}, ''],
  [{key: '?', code: 'Slash', altKey: true}, ''],
  [{key: 'ㅓ', code: 'KeyJ', isComposing: true}, ''],
  [{key: 'Enter', code: 'Enter'}, ''],
  [{key: 'é', code: 'Digit2'}, ''],
])('%j', (part, name) => {
  expect(keyName(press(part))).toBe(name);
});
