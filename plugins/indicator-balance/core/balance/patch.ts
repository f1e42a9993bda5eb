import type { Bilingual } from '@plansmith/base';
import { differsBy, showNumber, sumDecimal, timesDecimal } from '@plansmith/plan';
import type { DocumentEdit, PlanState } from '@plansmith/plugin';
import { roundedTo } from '@plansmith/plugin/rule-kit';
import type { DemandTerm } from '@plansmith/rules';
import { evaluate, type BalanceModel, type RepeatedNumber } from './linear-model.ts';
import type { PatchRow } from '@plansmith/plugin/balance';
import { limitText } from './sentences.ts';
import { keyOf } from './variables.ts';

/** What has to be written so that the variables have their values: they themselves, then the stored numbers that repeat them. */
export function patchOf(state: PlanState, model: BalanceModel, values: readonly number[]): readonly PatchRow[] {
  const decided = model.variables.flatMap(({ place, object, attribute, value }, index): readonly PatchRow[] =>
    values[index] === value ? [] : [{ ...place, object, attribute, unit: 'm2', before: value, after: values[index]!, role: 'decided', why: reasonFor(model, values, index) }],
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

/** The demands that the number as it stands breaks, or else those that hold it to what it is now. */
function reasonFor({ constraints, variables }: BalanceModel, values: readonly number[], index: number): Bilingual {
  const now = variables.map(({ value }) => value);
  const own = constraints.filter(({ source, sums }) => source.kind !== 'lock' && sums.some(({ coefficients }) => coefficients.has(index)));
  const broken = own.filter(({ sums }) => sums.some((sum) => evaluate(sum, now) > sum.upper + sum.tolerance || evaluate(sum, now) < sum.lower - sum.tolerance));
  const binding = own.filter(({ sums }) => sums.some((sum) => Math.min(Math.abs(evaluate(sum, values) - sum.upper), Math.abs(evaluate(sum, values) - sum.lower)) <= Math.max(1, sum.tolerance)));
  const reasons = (broken.length > 0 ? broken : binding).slice(0, 2).map(limitText);
  if (reasons.length === 0) return { zh: '随其他数值调整', en: 'follows other numbers' };
  return { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') };
}

/** A number with at most two decimals, as tables show it. */
export function shownNumber(value: number): string {
  return showNumber(value, 4);
}
