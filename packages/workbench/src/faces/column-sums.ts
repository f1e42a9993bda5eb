import { sumDecimal } from '@plansmith/plan';

/** Units whose numbers add up; shares, ratios, years and degrees do not. */
const summable = new Set(['m2', 'm3', 'ha', 'mu', 'wan', 't', 'count', 'people']);

/** Whether the numbers of a column have a sum that means something. */
export function addsUp(unit: string | undefined): boolean {
  return unit !== undefined && summable.has(unit);
}

/** Sum of the numbers among values, in decimal arithmetic; undefined where there is none. */
export function sumOf(values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? undefined : sumDecimal(numbers);
}

/** A sum for people, free of binary dust: at most six decimals. */
export function numberText(value: number): string {
  return String(Number(value.toFixed(6)));
}
