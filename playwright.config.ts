import {defineConfig} from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/buildSites.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Some tests build a site of their own.
  timeout: 120_000,
  expect: {timeout: 10_000},
  reporter: [['list']],
  // A worker fetches what no page asked for: only the tests of it allow one.
  use: {locale: 'ko-KR', timezoneId: 'Asia/Seoul', serviceWorkers: 'block'},
});
