import {configDefaults, defineConfig} from 'vitest/config';

/** Tests that change what the others share: a module that may be loaded already, or `fetch`. */
const APART = [
  'src/derived/feedFormats.test.ts',
  'src/derived/figures/figureVariants.test.ts',
  'src/plugins/papers/pageData/pageData.test.ts',
  'tests/fuzz/*.test.ts',
  'tests/search/*.test.ts',
];

export default defineConfig(({mode}) => ({
  // Of components: Docusaurus' tsconfig leaves JSX to its bundler.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    environment: 'node',
    // By itself it leaves a core idle, which is half of a small machine.
    maxWorkers: '100%',
    // Images are encoded and browsers started: on a slow machine that takes more than the usual five seconds.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    tags: [{name: 'many-inputs', description: 'tries a share of its inputs, and all of them by `--mode every-input`'}],
    env: {EVERY_INPUT: mode === 'every-input' ? '1' : ''},
    projects: [
      {
        extends: true,
        // A third of the time went into loading the same modules for each file anew.
        test: {
          name: 'shared',
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/{pages,browser,site,bench,markdown,search,faults,fuzz}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...APART],
        },
      },
      // In a group of its own: a worker is kept for the next file only where that is of the same project.
      {extends: true, test: {name: 'apart', include: APART, sequence: {groupOrder: 1}}},
    ],
  },
}));
