import { localize, type Locale } from '@plansmith/base';
import { withUnit, type Term } from '@plansmith/document';

/** Value of a term with its unit as people read it: numbers to six decimals, without trailing zeros. The report in JSON has them unrounded. */
export function termValueText({ value, unit }: Pick<Term, 'value' | 'unit'>, locale: Locale): string {
  return localize(withUnit(typeof value === 'number' ? String(Number(value.toFixed(6))) : value, unit ?? ''), locale);
}
