import type { Bilingual } from '@plansmith/base';
import { differsBy, showNumber, sumDecimal, timesDecimal } from '@plansmith/plan';
import type { DocumentEdit, PlanState } from '@plansmith/plugin';
import { roundedTo } from '@plansmith/plugin/rule-kit';
import type { DemandTerm } from '@plansmith/rules';
import { addedTransfers } from './added-transfers.ts';
import { evaluate, valuesOf, withProducts, type BalanceModel, type BoundedSum, type Constraint, type RepeatedNumber } from './linear-model.ts';
import type { PatchRow } from '@plansmith/plugin/balance';
import { limitText } from './sentences.ts';
import { keyOf, keyOfChoice } from './variables.ts';

/** What has to be written so that the variables have their values: they themselves, transfers that are added, then the stored numbers that repeat them. */
export function patchOf(state: PlanState, model: BalanceModel, values: readonly number[]): readonly PatchRow[] {
  const reasons = reasonsOf(model, values);
  const decided = model.variables.flatMap(({ place, object, attribute, value, option, isUse, kind }, index): readonly PatchRow[] => {
    if (values[index] === value || isUse || kind === 'newTransfer') return [];
    if (!option) return [{ ...place, object, attribute, unit: 'm2', before: value, after: values[index]!, role: 'decided', why: reasonText(reasons[index]!) }];
    // Of a choice the one that is taken is told, with what is demanded of all of them.
    if (values[index] !== 1) return [];
    const options = model.choices.find((choice) => choice.includes(index))!;
    return [{ ...place, object, attribute, unit: 'year', before: Number(state.value(place)), after: option.is, role: 'decided', why: reasonText(mergedReasons(options.map((other) => reasons[other]!))) }];
  });
  const repeated = repeatedRows(model, values);
  const made = model.uses.filter(({ use, amounts }) => values[use] === 1 && amounts.some((index) => values[index]! > 0));
  // What a transfer that is only proposed would repeat is written with it.
  const standing = repeated.filter(({ uri, path }) => state.value({ uri, path }) !== undefined);
  if (made.length === 0) return [...decided, ...standing];
  const added = addedTransfers(
    state,
    made.map(({ transfer, amounts }) => ({
      transfer,
      amountM2: (key) => values[amounts.find((index) => model.variables[index]!.place.path.at(-1) === key)!]!,
      why: reasonText(mergedReasons(amounts.map((index) => reasons[index]!))),
    })),
  );
  return [...decided, ...added, ...standing];
}

/** The patch as operations on documents. */
export function editsOf(patch: readonly PatchRow[]): readonly DocumentEdit[] {
  return patch.flatMap(({ uri, path, after, edits }) => edits ?? [{ uri, operation: { op: 'set' as const, path, value: after } }]);
}

/** Stored numbers that no longer repeat what they should, each computed from what is written then: sums of sums follow the sums as they are stored. */
function repeatedRows({ variables, repeated }: BalanceModel, values: readonly number[]): readonly PatchRow[] {
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

  /** What counts while a choice is made, by the choice that was made. */
  function chosenNow({ value, place, coefficient = 1, when }: DemandTerm): number {
    const option = byVariable.get(keyOfChoice(when!));
    if (option === undefined) return value;
    if (values[option] !== 1) return 0;
    return place ? timesDecimal(coefficient, values[byVariable.get(keyOf(place))!]!) : coefficient;
  }

  function termNow(term: DemandTerm): number {
    const { value, place, coefficient } = term;
    if (term.when) return chosenNow(term);
    if (!place) return value;
    const key = keyOf(place);
    const index = byVariable.get(key);
    if (index !== undefined) {
      const now = variables[index]!.value;
      return values[index] === now ? value : timesDecimal(coefficient ?? (now === 0 ? 1 : value / now), values[index]!);
    }
    const item = byKey.get(key);
    if (!item) return value;
    const { stored } = item;
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
function reasonsOf(model: BalanceModel, chosen: readonly number[]): readonly Reasons[] {
  const { constraints, variables, products } = model;
  const now = valuesOf(model);
  const values = withProducts(model, chosen);
  const reasons = variables.map((): Reasons => ({ broken: [], binding: [] }));
  for (const constraint of constraints) {
    if (constraint.source.kind === 'lock') continue;
    const isBroken = constraint.sums.some((sum) => isAsked(sum, now) && !isWithin(sum, evaluate(sum, now)));
    const isBinding = constraint.sums.some((sum) => isAsked(sum, values) && isAtBound(sum, evaluate(sum, values)));
    if (!isBroken && !isBinding) continue;
    const columns = constraint.sums.flatMap(({ coefficients }) => [...coefficients.keys()]);
    for (const index of new Set(columns.flatMap((column) => (column < variables.length ? [column] : Object.values(products[column - variables.length]!))))) {
      if (isBroken) reasons[index]!.broken.push(constraint);
      if (isBinding) reasons[index]!.binding.push(constraint);
    }
  }
  return reasons;
}

function isAsked({ onlyWith }: BoundedSum, values: readonly number[]): boolean {
  return onlyWith === undefined || values[onlyWith] === 1;
}

function mergedReasons(reasons: readonly Reasons[]): Reasons {
  return { broken: reasons.flatMap(({ broken }) => broken), binding: reasons.flatMap(({ binding }) => binding) };
}

function isWithin({ lower, upper, tolerance }: BoundedSum, value: number): boolean {
  return value <= upper + tolerance && value >= lower - tolerance;
}

function isAtBound({ lower, upper, tolerance }: BoundedSum, value: number): boolean {
  return Math.min(Math.abs(value - upper), Math.abs(value - lower)) <= Math.max(1, tolerance);
}

function reasonText({ broken, binding }: Reasons): Bilingual {
  const reasons = [...new Set(broken.length > 0 ? broken : binding)].slice(0, 2).map(limitText);
  if (reasons.length === 0) return { zh: '随其他数值调整', en: 'follows other numbers' };
  return { zh: reasons.map(({ zh }) => zh).join('；'), en: reasons.map(({ en }) => en).join('; ') };
}

/** A number with at most two decimals, as tables show it. */
export function shownNumber(value: number): string {
  return showNumber(value, 4);
}
