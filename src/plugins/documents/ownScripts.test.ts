import {expect, test} from 'vitest';

import {ownScripts} from './ownScripts.ts';

test('a script loses its spaces, and nothing else', async () => {
  const tag = '<script>\n(function () {\n  var theme = get();\n  set(theme, "$&  a");\n})();\n</script>';
  const code = '(function(){var e=get();set(e,"$&  a")})();';
  expect(await ownScripts(`<p>a  b</p>${tag}<p>c</p>`)).toEqual([{tag, minifiedTag: `<script>${code}</script>`, code}]);
});

test.each([
  ['no script', '<p>글</p>'],
  ['a file', '<script src="/a.js" defer></script>'],
  ['a file, minified', '<script defer=defer src=/a.js></script>'],
  ['data', '<script type="application/ld+json">{ "a": 1 }</script>'],
])('there is nothing to run in %s', async (_what, tags) => {
  expect(await ownScripts(tags)).toEqual([]);
});

test.each([
  ['what is no script', '<script>', 'if ('],
  ['one that would end too early', '<script>', 'a("<\\/script>");'],
  ['a module', '<script type=module data-src="b">', ' a() '],
  ['what is loaded ahead', '<script type="speculationrules">', '{"a": 1}'],
])('%s stays in one piece', async (_what, start, code) => {
  const tag = `${start}${code}</script>`;
  expect(await ownScripts(`<script src=/a.js></script>${tag}`)).toEqual([{tag, minifiedTag: tag, code}]);
});
