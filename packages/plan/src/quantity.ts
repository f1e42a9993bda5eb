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
  return lacking(unit, missing.map((name) => ({ name })));
}

/** An input that is absent. */
export interface Gap {
  readonly name: string;
  /** Where it stands unusable, or should stand. */
  readonly at?: { readonly uri: string; readonly path: Path };
}

/** The gap of a key that a record should have. */
export function gapAt(record: { readonly id: string; readonly uri: string; readonly path: Path }, key: string): Gap {
  return { name: `${record.id} ${key}`, at: { uri: record.uri, path: [...record.path, key] } };
}

/** A number that cannot be computed for its gaps; the terms that are there may be told all the same. */
export function lacking(unit: string, gaps: readonly Gap[], terms: readonly Term[] = []): Quantity {
  const places = gaps.flatMap(({ at }) => at ?? []);
  return { value: undefined, unit, terms, missing: gaps.map(({ name }) => name), ...(places.length === gaps.length && { missingAt: places }) };
}

/** Gaps of a quantity that another one rests on. */
export function gapsOf({ missing, missingAt }: Quantity): readonly Gap[] {
  return missing.map((name, index) => (missingAt ? { name, at: missingAt[index]! } : { name }));
}
