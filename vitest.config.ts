import {defineConfig} from 'vitest/config';

export default defineConfig({
  // Of components: Docusaurus' tsconfig leaves JSX to its bundler.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    environment: 'node',
    // By itself it leaves a core idle, which is half of a small machine.
    maxWorkers: '100%',
    // Images are encoded and browsers started: on a slow machine that takes more than the usual five seconds.
    testTimeout: 30_000,
    include: ['src/**/*.test.ts', 'tests/{pages,browser,site,bench,markdown,search,faults,fuzz}/**/*.test.ts'],
  },
});
