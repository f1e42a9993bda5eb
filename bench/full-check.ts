import { statsLines } from '../packages/node/src/cli/rule-stats.ts';
import { checkCity, factsOf, halfCity, wholeCity } from './city-check.ts';
import { milliseconds, type Figure } from './figure.ts';
import type { City } from './generate-workspace.ts';

const rounds = 3;
const rulesShown = 12;

/** What a full check takes as a city grows, and the share of its slowest rule. The two sizes take turns; the shortest run of each counts. */
export async function measure(): Promise<readonly Figure[]> {
  const cities = [await halfCity(), await wholeCity()] as const;
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const shares = new Map<string, number>();
  let lines: readonly string[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [index, city] of cities.entries()) {
      const { engine, milliseconds: taken, activity } = timed(city);
      engine.dispose();
      least[index] = Math.min(least[index]!, taken.processor);
      if (index === 0) continue;
      for (const { rule, milliseconds: own } of activity) shares.set(rule, Math.min(shares.get(rule) ?? 1, own / taken.wall));
      lines = statsLines(activity, { read: 0, check: taken.wall, report: 0 }, 'en').slice(0, rulesShown + 1);
    }
  }
  const [half, whole] = least as [number, number];
  const [slowest, share] = [...shares].toSorted(([, a], [, b]) => b - a)[0]!;
  return [
    { name: 'full check of a city / of half of it', ratio: whole / half, atMost: 2.2, detail: `${factsOf(cities[1])}: ${milliseconds(whole)} of processor time; ${factsOf(cities[0])}: ${milliseconds(half)}` },
    { name: `slowest rule (${slowest}) / full check`, ratio: share, atMost: 1 / 10, detail: `${shares.size} rules\n     ${lines.join('\n     ')}` },
  ];
}

function timed(city: City): Omit<ReturnType<typeof checkCity>, 'milliseconds'> & { readonly milliseconds: { readonly processor: number; readonly wall: number } } {
  const start = performance.now();
  const check = checkCity(city);
  return { ...check, milliseconds: { processor: check.milliseconds, wall: performance.now() - start } };
}
