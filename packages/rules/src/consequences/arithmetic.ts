import type { Term } from '@plansmith/document';
import type { RawFinding } from '../raw-finding.ts';
import { anyNumber, around, productOf, quotientOf, scaled, sumOf, type Interval } from './interval.ts';

/** A term with a number, not a date or a name. */
export type NumberTerm = Term & { readonly value: number };

/** What a finding compares, as far as its terms tell: a value made of inputs, and the values it may have. */
export interface Arithmetic {
  /** The terms that the value is made of, in the order `evaluate` takes them. */
  readonly inputs: readonly NumberTerm[];
  /** Values that could come out of inputs from these intervals. */
  evaluate(inputs: readonly Interval[]): Interval;
  /** Values with which the finding would not be. */
  readonly right: Interval;
}

/** How a unit's total relates to the terms it is made of: as they are, square metres to hectares, and back. */
const sumFactors = [1, 1e-4, 1e4] as const;
/** A ratio as it is, and in percent. */
const ratioFactors = [1, 100] as const;

/**
 * The arithmetic of a finding. Undefined where its terms are not such a comparison, or the formula is none of sum, difference
 * (a negative term), ratio and product: formulas are recognised by the numbers, so that a rule cannot claim one that it did not use.
 */
export function arithmeticOf({ terms }: Pick<RawFinding, 'terms'>): Arithmetic | undefined {
  const numbers = terms.filter(isNumber);
  const result = only(numbers, 'result');
  const stored = only(numbers, 'stored');
  const inputs = numbers.filter(({ role }) => role === 'input');
  if (result && stored) {
    const tolerances = numbers.filter(({ role, unit }) => role === 'limit' && unit === result.unit);
    if (stored.unit !== result.unit || tolerances.length > 1) return undefined;
    return formulaOf(inputs, { result: result.value, right: around(stored.value, tolerances[0]?.value ?? 0) });
  }
  const value = result ?? stored;
  const limit = only(numbers, 'limit');
  if (!value || !limit || value.unit !== limit.unit || value.value === limit.value) return undefined;
  const right = value.value > limit.value ? { low: Number.NEGATIVE_INFINITY, high: limit.value } : { low: limit.value, high: Number.POSITIVE_INFINITY };
  return result ? formulaOf(inputs, { result: result.value, right }) : { inputs: [value], evaluate: ([only]) => only!, right };
}

/** The value that a finding says is wrong, and the values that it would not mind there; undefined where its terms do not tell. */
function acceptedBy(finding: RawFinding): { readonly stored: number; readonly accepted: Interval } | undefined {
  const numbers = finding.terms.filter(isNumber);
  const stored = only(numbers, 'stored');
  if (!stored || !sameTerm(stored, finding)) return undefined;
  const result = only(numbers, 'result');
  const limits = numbers.filter(({ role, unit }) => role === 'limit' && unit === stored.unit);
  if (result) return result.unit === stored.unit ? { stored: stored.value, accepted: around(result.value, limits.length === 1 ? limits[0]!.value : 0) } : undefined;
  const arithmetic = arithmeticOf(finding);
  return arithmetic && { stored: stored.value, accepted: arithmetic.right };
}

/** What a term that leans on the place of `cause` may be once that is mended: any number where the cause does not tell. */
export function mendedTerm(term: NumberTerm, cause: RawFinding): Interval {
  const known = acceptedBy(cause);
  // A term may be a share of the value, its negative, or the same in another unit; nothing is a share of 0.
  return known && known.stored !== 0 ? scaled(known.accepted, term.value / known.stored) : anyNumber;
}

function formulaOf(inputs: readonly NumberTerm[], { result, right }: { readonly result: number; readonly right: Interval }): Arithmetic | undefined {
  const values = inputs.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const sumFactor = inputs.length > 0 ? sumFactors.find((factor) => same(sum * factor, result, values)) : undefined;
  if (sumFactor !== undefined) return { inputs, right, evaluate: (parts) => scaled(sumOf(parts), sumFactor) };
  const [a, b] = values;
  if (values.length !== 2 || a === undefined || b === undefined) return undefined;
  const ratioFactor = ratioFactors.find((factor) => b !== 0 && same((a / b) * factor, result, [result]));
  if (ratioFactor !== undefined) return { inputs, right, evaluate: ([x, y]) => scaled(quotientOf(x!, y!), ratioFactor) };
  return same(a * b, result, [result]) ? { inputs, right, evaluate: ([x, y]) => productOf(x!, y!) } : undefined;
}

function same(a: number, b: number, scale: readonly number[]): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, ...scale.map(Math.abs));
}

function sameTerm(term: Term, { uri, path }: Pick<RawFinding, 'uri' | 'path'>): boolean {
  return term.uri === uri && JSON.stringify(term.path) === JSON.stringify(path);
}

function isNumber(term: Term): term is NumberTerm {
  return typeof term.value === 'number';
}

function only(terms: readonly NumberTerm[], role: Term['role']): NumberTerm | undefined {
  const found = terms.filter((term) => term.role === role);
  return found.length === 1 ? found[0] : undefined;
}
