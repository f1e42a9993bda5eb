import type { Bilingual } from '@plansmith/base';
import { showNumber } from '@plansmith/plan';

/** Unit symbols of the schemas as people read them; what is not listed is written as it is. */
const unitTexts: Readonly<Record<string, Bilingual>> = {
  '': { zh: '', en: '' },
  none: { zh: '', en: '' },
  far: { zh: '', en: '' },
  m2: { zh: 'm²', en: 'm²' },
  ha: { zh: '公顷', en: 'ha' },
  mu: { zh: '亩', en: 'mu' },
  wan: { zh: '万元', en: '10,000 CNY' },
  pct: { zh: '%', en: '%' },
  m: { zh: 'm', en: 'm' },
  t: { zh: '吨', en: 't' },
  count: { zh: '个', en: 'items' },
  people: { zh: '人', en: 'people' },
};

/** A unit symbol as text; empty for numbers without unit. */
export function unitText(unit: string): Bilingual {
  return unitTexts[unit] ?? { zh: unit, en: unit };
}

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
  const text = showNumber(value, 4);
  const symbol = unitText(unit);
  const join = (part: string): string => (part === '' || part === '%' ? `${text}${part}` : `${text} ${part}`);
  return { zh: join(symbol.zh), en: join(symbol.en) };
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
