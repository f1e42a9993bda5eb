import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linearText } from './linear-text.ts';
import { recordProblems } from './recorded-problems.ts';

/**
 * Writes glpk-optima.json anew: the optima that GLPK (`apt-get install glpk-utils`) finds for what generated cases come to.
 * Run it with `npx tsx plugins/indicator-balance/testing/write-glpk-optima.ts`.
 */
const cases = 20;
const folder = mkdtempSync(join(tmpdir(), 'plansmith-glpk-'));
const optima: Record<string, readonly number[]> = {};
try {
  for (let seed = 1; Object.keys(optima).length < cases; seed++) {
    const recorded = await recordProblems(seed);
    if (recorded[0]?.objective === undefined) continue;
    optima[seed] = recorded.map(({ problem }) => solve(linearText(problem)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const lines = Object.entries(optima).map(([seed, values]) => `  ${JSON.stringify(seed)}: ${JSON.stringify(values)}`);
writeFileSync(new URL('glpk-optima.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

/** The optimum by glpsol, to the digits of its solution file. */
function solve(text: string): number {
  const [input, output] = [join(folder, 'problem.lp'), join(folder, 'solution.txt')];
  writeFileSync(input, text);
  execFileSync('glpsol', ['--lp', input, '--write', output, '--tmlim', '60'], { stdio: 'pipe' });
  const summary = /^s (?:bas|mip) \d+ \d+ (.*)$/m.exec(readFileSync(output, 'utf8'))?.[1]?.split(' ') ?? [];
  // `f f` for a basis that is feasible on both sides, `o` for an optimal mix of whole numbers; the objective ends the line.
  if (summary[0] !== 'o' && summary.slice(0, 2).join(' ') !== 'f f') throw new Error(`glpsol found no optimum: ${summary.join(' ')}`);
  return Number(summary.at(-1));
}
