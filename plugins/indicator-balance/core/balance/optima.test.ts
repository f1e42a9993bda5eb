import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordProblems } from '../../testing/recorded-problems.ts';

/** What GLPK found, by the seed of the case: `testing/write-glpk-optima.ts` writes it. */
const optima = JSON.parse(readFileSync(new URL('../../testing/glpk-optima.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly number[]>>;

it('the optimum of every stage of 20 generated cases is that of GLPK', async () => {
  expect(Object.keys(optima)).toHaveLength(20);
  for (const [seed, expected] of Object.entries(optima)) {
    const found = await recordProblems(Number(seed));
    expect(found.length, `case ${seed}`).toBe(expected.length);
    for (const [index, { objective }] of found.entries()) {
      expect(Math.abs(objective! - expected[index]!), `case ${seed}, problem ${index}`).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected[index]!)));
    }
  }
});
