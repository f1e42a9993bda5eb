import type { Bilingual } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import { showNumber } from '@plansmith/plan';

/** A computed number rounded to exactly `digits` decimals, half away from zero: `1.50`. */
export function roundedText(value: number, digits: number): string {
  return roundedTo(value, digits).toFixed(digits);
}

/** A number as a document holds it, with at least `digits` decimals and all that it has beyond them: a wrong value must not look right by rounding. */
export function storedText(value: number, digits: number): string {
  const own = showNumber(value, 9);
  const decimals = own.includes('.') ? own.length - own.indexOf('.') - 1 : 0;
  return decimals > digits ? own : value.toFixed(digits);
}

/** A number with its unit: `59756.97 m²`. */
export function amountText(value: number, unit: string): Bilingual {
  return withUnit(showNumber(value, 4), unit);
}

/** Names one after the other; of many, the first five and how many there are. */
export function listText(names: readonly string[]): Bilingual {
  const few = [...new Set(names)];
  const more = few.length > 5 ? ` … (${few.length})` : '';
  const shown = few.slice(0, 5);
  return { zh: shown.join('、') + more, en: shown.join(', ') + more };
}

/** A number rounded to at most `digits` decimals, half away from zero. */
export function roundedTo(value: number, digits: number): number {
  return Number(showNumber(value, digits));
}
