import {readdirSync, readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {expect, test} from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const {scripts, dependencies, devDependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What works after `npm ci --omit=dev`. */
const RUNTIME_SCRIPTS = [
  ...['start', 'build', 'docusaurus', 'serve', 'deploy'],
  ...['new', 'add', 'refresh', 'figure', 'figures', 'check', 'publish', 'import'],
];

/** Modules that stand beside tests and serve them alone. */
const OF_TESTS = ['src/plugins/papers/outputs/testContext.ts'];

/** Modules that Docusaurus answers for, or the bundler, by an alias and not by a package of that name. */
const ALIASED =
  /^(?:!|@theme|@page-data$|@generated\/|@site\/|@docusaurus\/(?:Link|Head|Translate|router|renderRoutes|use\w+|BrowserOnly|Interpolate)$)/;

const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');

test('nothing but tests loads a package that is there for tests alone', async () => {
  const modules = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:[tj]sx?|m[tj]s|css)$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name));
  const entries = [...modules, 'docusaurus.config.ts', 'sidebars.ts', '.remarkrc.mjs', 'tests/pages/serve.ts'];
  const entryPoints = entries.filter((name) => !OF_TESTS.includes(name));
  expect(entryPoints.length).toBeGreaterThan(300);

  // The compiler that `tsx` and the build use too: what is left of imports are those of values.
  const {metafile} = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: 'build',
    bundle: true,
    // Else each of them would be put together with all that it imports.
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: ['!*', '*.woff2'],
    loader: {'.svg': 'empty', '.png': 'empty', '.wasm': 'empty'},
    logLevel: 'error',
    logOverride: {'empty-import-meta': 'silent'},
  });
  const loaded = Object.entries(metafile.inputs).flatMap(([file, {imports}]) => {
    // A `require` of one's own making is a function like any other to a compiler.
    const required = readFileSync(join(ROOT, file), 'utf8').matchAll(/\brequire(?:\.resolve)?\('([\w@][^']*)'\)/g);
    const names = imports.flatMap(({path, external}) => (external ? path : []));
    return [...names, ...Array.from(required, ([, name = '']) => name)].map((path) => ({file, path}));
  });
  const packages = loaded.filter(
    ({path}) => !ALIASED.test(path) && !path.startsWith('node:') && !builtinModules.includes(path),
  );
  expect(new Set(packages.map(({path}) => packageOf(path))).size).toBeGreaterThan(50);

  expect(Object.keys(metafile.inputs).filter((file) => OF_TESTS.includes(file))).toEqual([]);
  const missing = packages.filter(({path}) => !(packageOf(path) in dependencies));
  expect(missing.map(({file, path}) => `${file}: ${path}`)).toEqual([]);
});

test.each(RUNTIME_SCRIPTS)('npm run %s begins with Node or a program of the packages that a site needs', (name) => {
  const [program = ''] = scripts[name]?.split(' ') ?? [];
  const programs = Object.keys(dependencies).flatMap((packageName) => {
    const {bin = {}} = JSON.parse(readFileSync(join(ROOT, 'node_modules', packageName, 'package.json'), 'utf8'));
    return typeof bin === 'string' ? packageName : Object.keys(bin);
  });
  expect(['node', ...programs]).toContain(program);
});

test('a package is there for the site or for tests', () => {
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
});

test('a package that is installed runs nothing', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
});
