import { defineConfig } from '@playwright/test';

/** The desktop program as a user runs it; only where Electron's runtime is (`npm test` says when it is not). */
export default defineConfig({
  testDir: '../tests/e2e/desktop',
  outputDir: '../test-results/desktop',
  // a program with a window and a lock of its own each: one after the other
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
});
