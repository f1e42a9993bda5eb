import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  // One window at a time: maps are drawn in software where there is no graphics card.
  workers: 1,
  forbidOnly: true,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // A trace takes a third of the time again: to be asked for, when a journey fails that the screenshot does not explain.
    trace: process.env['PLANSMITH_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { args: [...browserArguments], ...(executablePath !== undefined && { executablePath }) },
  },
});
