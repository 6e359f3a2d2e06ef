import {expect, test} from 'vitest';

import {cssText, safeDeclarations} from './safeDeclarations.ts';

test.each([
  'color: red',
  'text-align: center',
  'width: 500px; max-width: 80%',
  'margin: 0 auto',
  'border: 1px solid #000; border-radius: 4px; padding: 1em',
  'display: flex; justify-content: center; gap: 1em',
  'text-indent: 1em; letter-spacing: 0.1em',
  'font-size: 0.8em; font-weight: bold',
  'background: #fee',
])('a look stays: %s', (css) => {
  expect(cssText(safeDeclarations(css))).toBe(css);
});

test.each([
  'position: fixed',
  'POSITION: absolute',
  'inset: 0',
  'top: -100px',
  'z-index: 99',
  'transform: translateY(-9999px)',
  'translate: 0 -50vh',
  'margin-top: -500px',
  'margin: calc(0px - 500px)',
  'margin-left: var(--gutter)',
  'text-indent: -9999px',
  'width: 100vw',
  'min-height: 100dvh',
  'box-shadow: 0 0 0 9999px red',
  'outline: 999px solid red',
  'border-image: url(a.png) 30 / 1 / 999px',
  '--haru: 1',
  'anchor-name: --previewed-link',
  'animation: x 1s',
  'pointer-events: none',
])('what leaves the article goes: %s', (css) => {
  expect(safeDeclarations(css)).toEqual({});
});

test('what goes takes nothing else with it', () => {
  expect(cssText(safeDeclarations('color: red; position: fixed; width: 50%'))).toBe('color: red; width: 50%');
});
