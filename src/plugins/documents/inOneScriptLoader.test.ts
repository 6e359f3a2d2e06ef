import {expect, test} from 'vitest';

import inOneScriptLoader from './inOneScriptLoader.mjs';

test('no module of a route has a script of its own', () => {
  const entry = (comment: string) =>
    `  "0a1": [() => import(/* ${comment} */ "@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],\n`;
  expect(inOneScriptLoader(entry('webpackChunkName: "0a1"'))).toBe(entry('webpackMode: "eager"'));
});
