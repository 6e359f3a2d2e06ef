import {expect, test} from 'vitest';

import {scriptMinifier} from './minifyScripts.ts';

test('scripts in a page lose their spaces, and nothing else does', async () => {
  const minify = scriptMinifier();
  const script = '(function () {\n  var theme = get();\n  set(theme, "$&  a");\n})();\n';
  const html = `<p>a  b</p><script>\n${script}</script><script type="application/ld+json">{ "a": 1 }</script>`;
  expect(await minify(html)).toBe(
    '<p>a  b</p><script>(function(){var e=get();set(e,"$&  a")})();</script>' +
      '<script type="application/ld+json">{ "a": 1 }</script>',
  );
});

test('a script that would end too early stays in one piece, and so does what is no script', async () => {
  const minify = scriptMinifier();
  const broken = '<script>if (</script>';
  expect(await minify(broken)).toBe(broken);
  expect(await minify('<script>a("<\\/script>");</script>')).toBe('<script>a("<\\/script>");</script>');
});
