import {afterAll, expect, test, vi} from 'vitest';

vi.stubGlobal('HTMLElement', class {});
const {permanentPath} = await import('./RetryAddress.ts');
afterAll(() => vi.unstubAllGlobals());

test.each([
  ['/p/2510.18692v2/', '/p/2510.18692/'],
  ['/haru/p/2510.18692v12', '/haru/p/2510.18692/'],
  ['/p/math.GT/0309136/', '/p/math/0309136/'],
  ['/p/math.GT/0309136v1', '/p/math/0309136/'],
  ['/p/2510.18692/', undefined],
  ['/p/math/0309136/', undefined],
  ['//evil.example/p/2510.18692v2/', undefined],
  ['/docs/papers/', undefined],
])('%s leads to %s', (path, permanent) => {
  expect(permanentPath(path)).toBe(permanent);
});
