import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal, timesDecimal, type Quantity } from '@plansmith/plan';
import { parameterLabel, type NumberParameter } from './parameters.ts';

/** A term whose value is a number. */
export type NumberTerm = Term & { readonly value: number };

/** Where a number is written. */
export interface NumberPlace {
  readonly uri: string;
  readonly path: Path;
}

/** A number of a document as an input of an arithmetic; `unit` is a symbol of the schemas, '' for none. */
export function inputTerm(place: NumberPlace, label: Bilingual, value: number, unit: string): NumberTerm {
  return { label, value, ...(unit !== '' && { unit }), role: 'input', uri: place.uri, path: place.path };
}

/** A number of a document beside the one it should be; `unit` is a symbol of the schemas, '' for none. */
export function storedTerm(place: NumberPlace, attribute: Bilingual, value: number, unit: string): NumberTerm {
  return { label: { zh: `${attribute.zh}（填写）`, en: `${attribute.en}, stored` }, value, ...(unit !== '' && { unit }), attribute, role: 'stored', uri: place.uri, path: place.path };
}

/** A number parameter as an input of an arithmetic. */
export function parameterInput(parameter: NumberParameter, unit: string): NumberTerm {
  return inputTerm(parameter, parameterLabel(parameter), parameter.value, unit);
}

/** A quantity that is what its terms sum to. */
export function sumOf(terms: readonly NumberTerm[], unit: string): Quantity {
  return { value: sumDecimal(terms.map(({ value }) => value)), unit, terms, missing: [] };
}

/** A quantity that cannot be made, with the names of what it lacks. */
export function missingQuantity(unit: string, missing: readonly string[]): Quantity {
  return { value: undefined, unit, terms: [], missing };
}

/**
 * The sum of some parts over a whole, unrounded: in percent where `unit` is `pct`, as a ratio otherwise. Nothing of nothing is 0;
 * anything of nothing has no share, and lacks the whole (`whole.label` in Chinese names it).
 */
export function shareOf(parts: readonly NumberTerm[], whole: NumberTerm, unit: string): Quantity {
  const sum = sumDecimal(parts.map(({ value }) => value));
  const terms = [...parts, whole];
  if (whole.value <= 0) return sum === 0 ? { value: 0, unit, terms, missing: [] } : missingQuantity(unit, [whole.label.zh]);
  return { value: timesDecimal(sum, unit === 'pct' ? 100 : 1) / whole.value, unit, terms, missing: [] };
}
