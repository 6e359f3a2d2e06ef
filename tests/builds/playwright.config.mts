import {defineConfig} from '@playwright/test';

import browserTests from '../../playwright.config.mts';

/** The browser tests that build sites of their own, start servers and write to them. */
export default defineConfig({
  ...browserTests,
  projects: [{name: 'builds', testDir: '.', testMatch: '**/*.spec.ts'}],
  globalSetup: '../e2e/buildSites.ts',
  outputDir: '../../test-results',
});
