import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kernelFile, kernelModule } from '../scripts/generate-kernel.mjs';

// The compiler alone takes seconds.
it('the kernel in the repository is what npm run kernel makes of its sources', { timeout: 120_000 }, async () => {
  expect(readFileSync(fileURLToPath(new URL(`../${kernelFile}`, import.meta.url)), 'utf8') === (await kernelModule()), `${kernelFile} is out of date: run npm run kernel`).toBe(true);
});
