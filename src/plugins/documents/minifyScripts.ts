import {transform} from 'esbuild';

const CLASSIC_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Makes a minifier of the scripts that stand in pages; each text is minified once, since the same few stand in all of them. */
export function scriptMinifier(): (html: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const minify = (script: string): Promise<string> => {
    const minified = known.get(script) ?? minifyScript(script);
    known.set(script, minified);
    return minified;
  };
  return async (html) => {
    const scripts = [...html.matchAll(CLASSIC_SCRIPT)].map(([, script = '']) => script);
    const minified = new Map(await Promise.all(scripts.map(async (script) => [script, await minify(script)] as const)));
    return html.replace(CLASSIC_SCRIPT, (whole, script: string) =>
      minified.has(script) ? `<script>${minified.get(script)}</script>` : whole,
    );
  };
}

/** What is no JavaScript stays: the browser says what is wrong with it. */
async function minifyScript(script: string): Promise<string> {
  try {
    const {code} = await transform(script, {minify: true});
    return code.trim();
  } catch {
    return script;
  }
}
