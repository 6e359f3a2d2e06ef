import {expect, test} from 'vitest';

import {beforePaintScript} from './beforePaintScript.ts';

/** Runs the script in a page where this is stored, in a system whose colours are dark. */
function attributesFor(stored: Record<string, string> | Error): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  const setAttribute = (name: string, value: unknown) => {
    attributes[name] = value;
  };
  const getItem = (key: string) => {
    if (stored instanceof Error) throw stored;
    return stored[key] ?? null;
  };
  const page = {documentElement: {setAttribute}};
  const matchMedia = (query: string) => ({matches: query === '(prefers-color-scheme:dark)'});
  const run = new Function('document', 'localStorage', 'matchMedia', beforePaintScript('-abc'));
  run(page, {getItem}, matchMedia);
  return attributes;
}

test('the stored colours and size are set', () => {
  expect(attributesFor({'theme-abc': 'light', 'settings-abc': '{"shortcuts":true,"textSize":"large"}'})).toEqual({
    'data-text-size': 'large',
    'data-theme': 'light',
    'data-theme-choice': 'light',
  });
});

test.each([
  [{}],
  [{'settings-abc': 'rubbish'}],
  [{'settings-abc': 'null'}],
  [{'settings-abc': '7'}],
  [{'theme-other': 'light'}],
  [new Error('blocked')],
])('without a choice the system’s colours are set, and nothing breaks: %j', (stored) => {
  expect(attributesFor(stored)).toMatchObject({'data-theme': 'dark', 'data-theme-choice': 'system'});
});

test('colours hold though the size is rubbish', () => {
  expect(attributesFor({'theme-abc': 'light', 'settings-abc': '{'})).toMatchObject({'data-theme': 'light'});
});
