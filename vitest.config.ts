import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/{pages,browser,site,bench,markdown,search,faults,fuzz}/**/*.test.ts'],
  },
});
