import {expect, test} from 'vitest';

import {textSizeScript} from './textSizeScript.ts';

/** Runs the script in a page where this is stored. */
function sizeFor(stored: string | null | Error): unknown {
  const attributes: Record<string, unknown> = {};
  const setAttribute = (name: string, value: unknown) => {
    attributes[name] = value;
  };
  const getItem = (key: string) => {
    if (stored instanceof Error) throw stored;
    return key === 'settings-abc' ? stored : null;
  };
  new Function('document', 'localStorage', textSizeScript('-abc'))({documentElement: {setAttribute}}, {getItem});
  return attributes['data-text-size'];
}

test('the stored size is set', () => {
  expect(sizeFor('{"shortcuts":true,"textSize":"large"}')).toBe('large');
});

test.each([[null], ['rubbish'], ['null'], ['7'], [new Error('blocked')]])(
  'nothing is set, and nothing breaks: %s',
  (stored) => {
    expect(sizeFor(stored)).toBeUndefined();
  },
);
