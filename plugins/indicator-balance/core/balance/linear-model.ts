import { sumDecimal, timesDecimal, type PlanModel } from '@plansmith/plan';
import type { PlanState } from '@plansmith/plugin';
import { scaledTerm } from '@plansmith/plugin/rule-kit';
import type { DemandTerm, LinearDemand, Place, RuleDemand } from '@plansmith/rules';
import { familyGfa } from '../unit-sums.ts';
import { measures } from '../measures.ts';
import { controlsOf } from '../balance-units.ts';
import type { BalanceRequest, BalanceTarget } from '@plansmith/plugin/balance';
import { unknownName, type Unanswerable } from './request-names.ts';
import { documentLock, keyOf, readVariables, type Lock, type Variable } from './variables.ts';

/** A sum over variables, by their index, and a constant. */
export interface LinearSum {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly constant: number;
}

/** A sum within bounds; what passes beyond them for rounding alone is the tolerance. */
export interface BoundedSum extends LinearSum {
  readonly lower: number;
  readonly upper: number;
  readonly tolerance: number;
}

/** A named demand of the problem. */
export interface Constraint {
  readonly key: string;
  readonly source:
    | { readonly kind: 'rule'; readonly demand: RuleDemand }
    | { readonly kind: 'target'; readonly target: BalanceTarget; readonly demand: LinearDemand }
    | { readonly kind: 'lock'; readonly lock: Lock; readonly places: readonly Place[] };
  readonly sums: readonly BoundedSum[];
  readonly isSoft: boolean;
}

/** A stored number that repeats others, and follows them. */
export interface RepeatedNumber {
  readonly key: string;
  readonly demand: RuleDemand;
  readonly stored: number;
  readonly sum: LinearSum;
  readonly lock?: Lock;
}

/** The whole problem, before any solver. */
export interface BalanceModel {
  readonly variables: readonly Variable[];
  readonly constraints: readonly Constraint[];
  readonly repeated: readonly RepeatedNumber[];
}

/**
 * The problem of a plan and a request: what the rules demand, as they tell it, with what is aimed at and what is locked. A demand
 * without a number that could move is left out. `more` are demands that showed only in an earlier solution.
 */
export function buildModel(state: PlanState, request: BalanceRequest, more: readonly RuleDemand[] = []): BalanceModel | Unanswerable {
  const variables = readVariables(state, request);
  const now = valuesOf(variables);
  const reader = createReader(state, variables);
  const known = new Map([...state.demands(), ...more].map((demand) => [nameOf(demand), demand]));
  const demands = [...known.values()];
  const stranger = unknownName(state, request, { variables, demands });
  if (stranger) return stranger;
  for (const demand of demands) if (demand.repeats) reader.define(demand);
  const constraints: Constraint[] = [];
  const repeated: RepeatedNumber[] = [];
  for (const demand of demands) {
    const key = nameOf(demand);
    const source = { kind: 'rule', demand } as const;
    const isSoft = request.soft?.includes(demand.rule) ?? false;
    if (demand.repeats) {
      const sum = reader.sumOf(demand.right);
      if (sum.coefficients.size === 0) continue;
      const lock = documentLock(state, request, demand.at.uri);
      const stored = demand.left[0]!.value;
      repeated.push({ key: keyOf(demand.at), demand, stored, sum, ...(lock && { lock }) });
      if (lock) constraints.push({ key, source, sums: [within(sum, { lower: stored, upper: stored, tolerance: demand.tolerance }, now)], isSoft });
      continue;
    }
    const sum = differenceOf(reader, demand);
    if (sum.coefficients.size > 0) constraints.push({ key, source, sums: [within(sum, sideBounds(demand), now)], isSoft });
  }
  for (const target of request.targets ?? []) {
    const demand = targetDemand(state.model, target);
    const sum = demand && differenceOf(reader, demand);
    if (!demand || !sum || sum.coefficients.size === 0) return { message: { zh: `目标 ${target.object}.${target.measure} 找不到对应的建筑面积`, en: `nothing in the plan answers to the target ${target.object}.${target.measure}` } };
    constraints.push({ key: `target ${target.object}.${target.measure} ${target.side} ${target.value}`, source: { kind: 'target', target, demand }, sums: [{ ...sum, ...sideBounds(demand) }], isSoft: false });
  }
  return { variables, constraints: [...constraints, ...lockConstraints(variables)], repeated };
}

/** A sum at numbers for its variables, in decimal arithmetic. */
export function evaluate({ coefficients, constant }: LinearSum, values: readonly number[]): number {
  return sumDecimal([constant, ...[...coefficients].map(([index, coefficient]) => timesDecimal(coefficient, values[index]!))]);
}

/** The numbers of the plan as they are written. */
export function valuesOf(variables: readonly Variable[]): readonly number[] {
  return variables.map(({ value }) => value);
}

function nameOf({ rule, messageId, object, at }: RuleDemand): string {
  return `${rule} ${messageId} ${object} ${keyOf(at)}`;
}

/** Left minus right against zero. */
function differenceOf(reader: Reader, { left, right }: LinearDemand): LinearSum {
  return reader.sumOf([...left, ...right.map((term) => negated(term))]);
}

function negated({ value, coefficient, place }: DemandTerm): DemandTerm {
  return { value: -value, ...(place && { place }), ...(coefficient !== undefined && { coefficient: -coefficient }) };
}

function sideBounds({ side, tolerance }: LinearDemand): Pick<BoundedSum, 'lower' | 'upper' | 'tolerance'> {
  return { lower: side === 'atMost' ? -Infinity : 0, upper: side === 'atLeast' ? Infinity : 0, tolerance };
}

/** Tolerances are for rounding and give no room to plan in; but what the plan has used of them already stays allowed. */
function within(sum: LinearSum, bounds: Pick<BoundedSum, 'lower' | 'upper' | 'tolerance'>, values: readonly number[]): BoundedSum {
  const now = evaluate(sum, values);
  const { lower, upper, tolerance } = bounds;
  return {
    ...sum,
    tolerance,
    lower: now < lower && now >= lower - tolerance ? now : lower,
    upper: now > upper && now <= upper + tolerance ? now : upper,
  };
}

interface Reader {
  /** Makes a stored number stand for what it repeats. */
  define(demand: RuleDemand): void;
  sumOf(terms: readonly DemandTerm[]): LinearSum;
}

/** Reads terms of demands as sums over variables. A stored number that repeats others is read as those. */
function createReader(state: PlanState, variables: readonly Variable[]): Reader {
  const byKey = new Map(variables.map(({ key }, index) => [key, index]));
  const definitions = new Map<string, RuleDemand>();
  const sums = new Map<string, LinearSum>();

  function sumAt(key: string, demand: RuleDemand): LinearSum {
    const known = sums.get(key);
    if (known) return known;
    // While it is being read it stands for its own number: no circle goes on.
    sums.set(key, { coefficients: new Map(), constant: demand.left[0]!.value });
    const sum = sumOf(demand.right);
    sums.set(key, sum);
    return sum;
  }

  function sumOf(terms: readonly DemandTerm[]): LinearSum {
    const coefficients = new Map<number, number>();
    const constants: number[] = [];
    const add = (index: number, coefficient: number): void => {
      const total = sumDecimal([coefficients.get(index) ?? 0, coefficient]);
      if (total === 0) coefficients.delete(index);
      else coefficients.set(index, total);
    };
    for (const { value, place, coefficient } of terms) {
      const key = place && keyOf(place);
      const index = key === undefined ? undefined : byKey.get(key);
      if (index !== undefined) {
        const now = variables[index]!.value;
        add(index, coefficient ?? (now === 0 ? 1 : value / now));
        continue;
      }
      const definition = key === undefined ? undefined : definitions.get(key);
      const stored = place && definition && state.value(place);
      // A term at the place of a stored number may be the computed one: only what counts the stored number itself follows it.
      const times = coefficient ?? (typeof stored === 'number' && stored !== 0 ? value / stored : 1);
      const sum = key !== undefined && definition && (coefficient !== undefined || Math.abs(times) === 1) ? sumAt(key, definition) : undefined;
      if (!sum || sum.coefficients.size === 0) constants.push(value);
      else {
        for (const [part, count] of sum.coefficients) add(part, timesDecimal(times, count));
        constants.push(timesDecimal(times, sum.constant));
      }
    }
    return { coefficients, constant: sumDecimal(constants) };
  }

  return {
    define: (demand) => void definitions.set(keyOf(demand.at), demand),
    sumOf,
  };
}

/** One demand for each lock: its numbers stay as they are. */
function lockConstraints(variables: readonly Variable[]): readonly Constraint[] {
  const locks = new Map<string, { readonly lock: Lock; readonly indices: number[] }>();
  for (const [index, { lock }] of variables.entries()) {
    if (!lock) continue;
    const group = locks.get(lock.key);
    if (group) group.indices.push(index);
    else locks.set(lock.key, { lock, indices: [index] });
  }
  return [...locks.values()].map(({ lock, indices }): Constraint => ({
    key: lock.key,
    source: { kind: 'lock', lock, places: indices.map((index) => variables[index]!.place) },
    sums: indices.map((index) => ({ coefficients: new Map([[index, 1]]), constant: 0, lower: variables[index]!.value, upper: variables[index]!.value, tolerance: 0 })),
    isSoft: false,
  }));
}

/** A target as a demand; undefined where there is no such object or measure. */
function targetDemand(model: PlanModel, target: BalanceTarget): LinearDemand | undefined {
  const control = model.parcelControl(target.object);
  const units = model.units().filter(({ id, value }) => id === target.object || value.pilotArea === target.object);
  const plan = model.documents('specialPlan').find(({ value }) => value.id === target.object);
  const isAll = target.measure === 'gfaM2' || target.measure === 'plannedGfaM2';
  const family = target.measure.replace(/GfaM2$/, '');
  const chosen = plan ? model.units() : units;
  const terms = control
    ? isAll && control.value.plannedGfaM2 !== undefined
      ? [{ value: control.value.plannedGfaM2, place: { uri: control.uri, path: [...control.path, 'plannedGfaM2'] }, coefficient: 1 }]
      : []
    : chosen.flatMap(({ id }) => (isAll ? model.derived.unitTotal(id, 'plannedGfaM2') : model.derived.unitFamilyGfaM2(id, family)).terms.map((term) => scaledTerm(term)));
  if (terms.length === 0) return undefined;
  const [first] = control ? [control] : chosen.flatMap(({ id }) => controlsOf(model, id));
  return {
    messageId: 'target',
    object: target.object,
    attribute: isAll ? measures.plannedGfaM2.title : familyGfa(family),
    unit: 'm2',
    left: terms,
    side: target.side,
    right: [{ value: target.value }],
    tolerance: 0,
    at: { uri: first!.uri, path: first!.path },
  };
}
