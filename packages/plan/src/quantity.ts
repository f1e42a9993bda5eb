import type { Bilingual, Path } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal } from './decimal.ts';
import type { Quantity } from './model.ts';

/** A label that starts with the id of what it is about. */
export function labelled(label: Bilingual, id: string): Bilingual {
  return { zh: `${id} ${label.zh}`, en: `${id} ${label.en}` };
}

/** A term that a record holds: `key` is its path inside the record. */
export function inputTerm(at: { readonly uri: string; readonly path: Path }, key: Path, label: Bilingual, value: number, unit: string): Term {
  return { label, value, ...(unit && { unit }), role: 'input', uri: at.uri, path: [...at.path, ...key] };
}

/** A number with its terms. */
export function quantity(value: number, unit: string, terms: readonly Term[]): Quantity {
  return { value, unit, terms, missing: [] };
}

/** The decimal sum of terms whose values are numbers. */
export function sumQuantity(terms: readonly Term[], unit: string): Quantity {
  return quantity(sumDecimal(terms.map((term) => term.value as number)), unit, terms);
}

/** A number that cannot be computed, with what is missing. */
export function absent(unit: string, ...missing: readonly string[]): Quantity {
  return { value: undefined, unit, terms: [], missing };
}
