import type { Bilingual } from '@plansmith/base';
import { differsBy, showNumber, sumDecimal, timesDecimal } from '@plansmith/plan';
import type { DocumentEdit, PlanState } from '@plansmith/plugin';
import { roundedTo } from '@plansmith/plugin/rule-kit';
import type { DemandTerm } from '@plansmith/rules';
import { evaluate, valuesOf, type BalanceModel, type BoundedSum, type Constraint, type RepeatedNumber } from './linear-model.ts';
import type { PatchRow } from '@plansmith/plugin/balance';
import { limitText } from './sentences.ts';
import { keyOf } from './variables.ts';

/** What has to be written so that the variables have their values: they themselves, then the stored numbers that repeat them. */
export function patchOf(state: PlanState, model: BalanceModel, values: readonly number[]): readonly PatchRow[] {
  const reasons = reasonsOf(model, values);
  const decided = model.variables.flatMap(({ place, object, attribute, value }, index): readonly PatchRow[] =>
    values[index] === value ? [] : [{ ...place, object, attribute, unit: 'm2', before: value, after: values[index]!, role: 'decided', why: reasonText(reasons[index]!) }],
  );
  return [...decided, ...repeatedRows(state, model, values)];
}

/** The patch as operations on documents. */
export function editsOf(patch: readonly PatchRow[]): readonly DocumentEdit[] {
  return patch.map(({ uri, path, after }) => ({ uri, operation: { op: 'set', path, value: after } }));
}

/** Stored numbers that no longer repeat what they should, each computed from what is written then: sums of sums follow the sums as they are stored. */
function repeatedRows(state: PlanState, { variables, repeated }: BalanceModel, values: readonly number[]): readonly PatchRow[] {
  const byVariable = new Map(variables.map(({ key }, index) => [key, index]));
  const byKey = new Map(repeated.map((item) => [item.key, item]));
  const written = new Map<string, number>();

  function writtenAt(item: RepeatedNumber): number {
    const known = written.get(item.key);
    if (known !== undefined) return known;
    written.set(item.key, item.stored);
    const due = sumDecimal(item.demand.right.map(termNow));
    const value = item.lock || !differsBy(item.stored, due, item.demand.tolerance) ? item.stored : roundedTo(due, item.demand.repeats!.digits);
    written.set(item.key, value);
    return value;
  }

  function termNow({ value, place, coefficient }: DemandTerm): number {
    if (!place) return value;
    const key = keyOf(place);
    const index = byVariable.get(key);
    if (index !== undefined) {
      const now = variables[index]!.value;
      return values[index] === now ? value : timesDecimal(coefficient ?? (now === 0 ? 1 : value / now), values[index]!);
    }
    const item = byKey.get(key);
    const stored = item && state.value(place);
    if (!item || typeof stored !== 'number') return value;
    const times = coefficient ?? (stored === 0 ? 1 : value / stored);
    return coefficient !== undefined || Math.abs(times) === 1 ? timesDecimal(times, writtenAt(item)) : value;
  }

  return repeated.flatMap((item): readonly PatchRow[] => {
    const after = writtenAt(item);
    const { demand, stored } = item;
    if (after === stored) return [];
    const why = { zh: `随之重算（${demand.rule}）`, en: `computed anew (${demand.rule})` };
    return [{ ...demand.at, object: demand.object, attribute: demand.attribute, unit: demand.unit, before: stored, after, role: 'repeated', why }];
  });
}

interface Reasons {
  readonly broken: Constraint[];
  readonly binding: Constraint[];
}

/** For each variable the demands on it that the plan as it stands breaks, and those that hold the new numbers where they are. */
function reasonsOf({ constraints, variables }: BalanceModel, values: readonly number[]): readonly Reasons[] {
  const now = valuesOf(variables);
  const reasons = variables.map((): Reasons => ({ broken: [], binding: [] }));
  for (const constraint of constraints) {
    if (constraint.source.kind === 'lock') continue;
    const isBroken = constraint.sums.some((sum) => !isWithin(sum, evaluate(sum, now)));
    const isBinding = constraint.sums.some((sum) => isAtBound(sum, evaluate(sum, values)));
    if (!isBroken && !isBinding) continue;
    for (const index of new Set(constraint.sums.flatMap(({ coefficients }) => [...coefficients.keys()]))) {
      if (isBroken) reasons[index]!.broken.push(constraint);
      if (isBinding) reasons[index]!.binding.push(constraint);
    }
  }
  return reasons;
}

function isWithin({ lower, upper, tolerance }: BoundedSum, value: number): boolean {
  return value <= upper + tolerance && value >= lower - tolerance;
}

function isAtBound({ lower, upper, tolerance }: BoundedSum, value: number): boolean {
  return Math.min(Math.abs(value - upper), Math.abs(value - lower)) <= Math.max(1, tolerance);
}

function reasonText({ broken, binding }: Reasons): Bilingual {
  const reasons = (broken.length > 0 ? broken : binding).slice(0, 2).map(limitText);
  if (reasons.length === 0) return { zh: '随其他数值调整', en: 'follows other numbers' };
  return { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') };
}

/** A number with at most two decimals, as tables show it. */
export function shownNumber(value: number): string {
  return showNumber(value, 4);
}
