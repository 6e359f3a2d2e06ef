import {defineConfig} from '@playwright/test';

import {findFirefox} from './tests/browser/findFirefox.ts';

export default defineConfig({
  projects: [
    {name: 'chromium', testDir: 'tests/e2e'},
    // Where there is none, whoever asks for it is told so: no test of it may look as if it had passed.
    ...(findFirefox() ? [{name: 'firefox', testDir: 'tests/firefox'}] : []),
  ],
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
