import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '../../scripts/findBrowser.mjs';

/** Chromium alone: the browser that scripts/findBrowser.mjs finds, and that serveDist.ts passes on. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  globalSetup: './serveDist.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Far from every dataset's zone: what the page shows must not depend on where its reader sits.
    timezoneId: 'Asia/Tokyo',
    locale: 'en-GB',
    // Keeping the whole page on the device is one journey's affair; for all others it would only be work beside them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROME === undefined ? {} : { executablePath: process.env.CHROME }),
      args: BROWSER_ARGS,
    },
  },
});
