import { equalJson } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { RawFinding } from '../finding.ts';
import { anyNumber, around, exactly, meet, productOf, quotientOf, scaled, sumOf, type Interval } from './interval.ts';

/** A term with a number, not a date or a name. */
export type NumberTerm = Term & { readonly value: number };

/** Values that a term may have, its own alone where nothing that it leans on is mended. */
export type ValueOf = (term: NumberTerm) => Interval;

/** How a total relates to the terms it is made of: as they are, square metres in hectares, and back; square metres and hectares in mu. */
const sumFactors = [1, 1e-4, 1e4, 15e-4, 15] as const;
/** A ratio as it is, and in percent. */
const ratioFactors = [1, 100] as const;

/**
 * Whether a finding could be right with other values for its terms: put into its arithmetic, they can give a value that it would accept.
 *
 * The arithmetic is read off the terms: a result made of inputs and held against a stored value with a tolerance, or a result
 * or a stored value held against a limit. Formulas are recognised by their numbers (a sum, also of square metres in hectares or mu;
 * a ratio, also in percent; a product), so that no rule can claim one it did not use. What is no such comparison could always be right.
 */
export function couldBeRight(finding: RawFinding, valueOf: ValueOf): boolean {
  const parts = partsOf(finding);
  const { result, stored, inputs } = parts;
  const made = result ? makeResult(inputs, { result: result.value, valueOf }) : stored && valueOf(stored);
  if (!made) return true;
  if (result && stored) return stored.unit !== result.unit || meet(made, sumOf([valueOf(stored), around(0, toleranceOf(parts, stored))]));
  const accepted = withinLimit(parts);
  return !accepted || meet(made, accepted);
}

/** The value that a finding says is wrong, and the values that it would accept in its place. */
export interface Acceptance {
  readonly stored: number;
  readonly accepted: Interval;
}

/** What a finding would accept at its own place, with such values for its inputs; undefined where its terms do not tell. */
export function acceptanceOf(finding: RawFinding, valueOf: ValueOf): Acceptance | undefined {
  const parts = partsOf(finding);
  const { result, stored, inputs } = parts;
  if (!stored || stored.uri !== finding.uri || !equalJson(stored.path, finding.path)) return undefined;
  if (!result) {
    const accepted = withinLimit(parts);
    return accepted && { stored: stored.value, accepted };
  }
  if (result.unit !== stored.unit) return undefined;
  const made = inputs.length === 0 ? exactly(result.value) : (makeResult(inputs, { result: result.value, valueOf }) ?? exactly(result.value));
  return { stored: stored.value, accepted: sumOf([made, around(0, toleranceOf(parts, stored))]) };
}

/** What a term that was read where a finding stands may be once that is mended: any number where the finding does not tell. */
export function mendedTerm(term: NumberTerm, acceptance: Acceptance | undefined): Interval {
  // A term may be a share of the value, its negative, or the same in another unit; nothing is a share of 0.
  return acceptance && acceptance.stored !== 0 ? scaled(acceptance.accepted, term.value / acceptance.stored) : anyNumber;
}

/** The largest difference that a comparison allows: where several limits have its unit, one is what others came to. */
function toleranceOf({ limits }: Parts, { unit }: NumberTerm): number {
  return Math.max(0, ...limits.filter((limit) => limit.unit === unit).map(({ value }) => value));
}

/** The values that are on the right side of a limit; undefined where what breaks it, by how much, and it do not agree. */
function withinLimit({ result, stored, limits, differences }: Parts): Interval | undefined {
  const value = result ?? stored;
  const [limit] = limits;
  const [difference] = differences;
  if (!value || !limit || !difference || limits.length > 1 || differences.length > 1 || value.unit !== limit.unit || value.value === limit.value) return undefined;
  if (!isNear(Math.abs(value.value - limit.value), { to: Math.abs(difference.value), scale: value.value })) return undefined;
  return value.value > limit.value ? { low: Number.NEGATIVE_INFINITY, high: limit.value } : { low: limit.value, high: Number.POSITIVE_INFINITY };
}

/** What the formula that made `result` of the inputs makes of other values for them; undefined where it is not known. */
function makeResult(inputs: readonly NumberTerm[], { result, valueOf }: { readonly result: number; readonly valueOf: ValueOf }): Interval | undefined {
  const [a, b] = inputs;
  const largest = Math.max(0, ...inputs.map(({ value }) => Math.abs(value)));
  const sum = inputs.reduce((total, { value }) => total + value, 0);
  const sumFactor = a && sumFactors.find((factor) => isNear(sum * factor, { to: result, scale: largest * factor }));
  if (sumFactor !== undefined) return scaled(sumOf(inputs.map(valueOf)), sumFactor);
  if (!a || !b || inputs.length !== 2) return undefined;
  const ratioFactor = ratioFactors.find((factor) => b.value !== 0 && isNear((a.value / b.value) * factor, { to: result, scale: result }));
  if (ratioFactor !== undefined) return scaled(quotientOf(valueOf(a), valueOf(b)), ratioFactor);
  return isNear(a.value * b.value, { to: result, scale: result }) ? productOf(valueOf(a), valueOf(b)) : undefined;
}

/** Whether two numbers are one, but for what doubles of this size round away. */
function isNear(value: number, { to, scale }: { readonly to: number; readonly scale: number }): boolean {
  return Math.abs(value - to) <= 1e-9 * Math.max(1, Math.abs(scale));
}

interface Parts {
  /** The one term of the role; undefined where there are none or several. */
  readonly result: NumberTerm | undefined;
  readonly stored: NumberTerm | undefined;
  readonly inputs: readonly NumberTerm[];
  readonly limits: readonly NumberTerm[];
  readonly differences: readonly NumberTerm[];
}

function partsOf({ terms }: RawFinding): Parts {
  const numbers = terms.filter((term): term is NumberTerm => typeof term.value === 'number');
  const ofRole = (role: Term['role']): readonly NumberTerm[] => numbers.filter((term) => term.role === role);
  const only = (role: Term['role']): NumberTerm | undefined => {
    const found = ofRole(role);
    return found.length === 1 ? found[0] : undefined;
  };
  return { result: only('result'), stored: only('stored'), inputs: ofRole('input'), limits: ofRole('limit'), differences: ofRole('difference') };
}
