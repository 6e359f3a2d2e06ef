import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const loadPage = JSON.stringify(fileURLToPath(new URL('./loadPage.ts', import.meta.url)));

/**
 * Webpack loader for the server's build: has it load beside the bundle what needs no bundler, the pages that stand in files of
 * their own and the generated data of all others. With a module for each of these, a build takes as long to bundle as to render.
 *
 * @this {{
 *   async(): (error: unknown, code?: string) => void,
 *   getOptions(): {generatedFilesDir: string, pageFile(module: string): Promise<string | undefined>},
 * }}
 * @param {string} source `registry.js` of the generated files
 */
export default function besideBundleLoader(source) {
  const callback = this.async();
  withoutModules(source, this.getOptions()).then((code) => callback(null, code), callback);
}

/** `"0a1b": [() => import(…"@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],` */
const MODULE = /^( {2}"[^"]*": \[\(\) => )import\(.*\), ("([^"]*)"), require\.resolveWeak\(.*\)\],$/gm;

/**
 * @param {string} source
 * @param {{generatedFilesDir: string, pageFile(module: string): Promise<string | undefined>}} options
 */
async function withoutModules(source, {generatedFilesDir, pageFile}) {
  const names = [...source.matchAll(MODULE)].map(([, , , name = '']) => name);
  const loaders = new Map(
    await Promise.all(
      [...new Set(names)].map(async (name) => {
        if (/^@generated\/.*\.json$/.test(name)) {
          const file = join(generatedFilesDir, name.slice('@generated/'.length));
          return /** @type {const} */ ([name, `loadJson(${JSON.stringify(file)})`]);
        }
        const file = /\.mdx?$/.test(name) ? await pageFile(name) : undefined;
        return /** @type {const} */ ([name, file && `loadPage(${JSON.stringify(file)})`]);
      }),
    ),
  );
  const code = source.replace(MODULE, (line, start, quoted, name) => {
    const loader = loaders.get(name);
    return loader ? `${start}${loader}, ${quoted}, ${quoted}],` : line;
  });
  return `import {loadJson, loadPage} from ${loadPage};\n${code}`;
}
