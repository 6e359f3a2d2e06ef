import {expect, test} from 'vitest';

import lazyDaysLoader from './lazyDaysLoader.mjs';

test('days are imported and not named otherwise; other pages are left alone', () => {
  const day = '@site/docs/papers/y2025/oct/20251022.mdx';
  const about =
    '[() => import("@site/docs/about.mdx"), "@site/docs/about.mdx", require.resolveWeak("@site/docs/about.mdx")]';
  expect(lazyDaysLoader(`[() => import("${day}"), "${day}", require.resolveWeak("${day}")],\n${about}`)).toBe(
    `[() => import("${day}"), "${day}", undefined],\n${about}`,
  );
});
