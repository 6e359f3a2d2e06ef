import {defineConfig} from 'vitest/config';

/** The tests that build sites of their own, beside each other where the machine allows it. */
export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: '100%',
    testTimeout: 30_000,
    include: ['tests/builds/**/*.test.ts'],
  },
});
