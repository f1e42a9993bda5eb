import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'plugins/**/*.test.ts', 'test/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    pool: 'threads',
    // Modules hold no state, so the files of a worker share them: a third of the time goes, which is loading the same plugins for each of 300 files.
    isolate: false,
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
  },
});
