import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What crosses packages takes longest: it comes first, so that no thread ends with it alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's own sort, which leaves the list as it is
    const usual = await super.sort(files);
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))];
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return /\/test\/[^/]+$|\/git\/[^/]+$/.test(moduleId);
}

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'plugins/**/*.test.ts', 'test/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    pool: 'threads',
    // Modules hold no state, so the files of a worker share them: a third of the time goes, which is loading the same plugins for each of 300 files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 60_000,
  },
});
