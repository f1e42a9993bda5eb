import { sumDecimal, timesDecimal } from '@plansmith/plan';
import type { PlanState } from '@plansmith/plugin';
import type { BalanceRequest, BalanceTarget } from '@plansmith/plugin/balance';
import type { DemandTerm, LinearDemand, Place, RuleDemand } from '@plansmith/rules';
import type { ProposedTransfer } from './proposed-transfers.ts';
import { unknownName, type Unanswerable } from './request-names.ts';
import { createSumReader, type LinearSum, type Product, type SumReader } from './sum-reader.ts';
import { targetDemand } from './target-demand.ts';
import { documentLock, keyOf, readVariables, type Lock, type Variable } from './variables.ts';

/** A sum within bounds; what passes beyond them for rounding alone is the tolerance. */
export interface BoundedSum extends LinearSum {
  readonly lower: number;
  readonly upper: number;
  readonly tolerance: number;
  /** The yes-or-no variable while which alone the bounds hold. */
  readonly onlyWith?: number;
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

/** Whether a proposed transfer is made: its amounts are nothing where it is not. */
export interface TransferUse {
  readonly transfer: ProposedTransfer;
  readonly use: number;
  readonly amounts: readonly number[];
}

/** The whole problem, before any solver. */
export interface BalanceModel {
  readonly variables: readonly Variable[];
  /** Columns that come after those of the variables. */
  readonly products: readonly Product[];
  /** Variables of one place each, of which just one is taken. */
  readonly choices: readonly (readonly number[])[];
  /** Transfers that are only proposed, as yes-or-no variables. */
  readonly uses: readonly TransferUse[];
  /** Yes-or-no variables of which at most one is taken: a unit sends floor area or receives it. */
  readonly exclusions: readonly (readonly [number, number])[];
  readonly constraints: readonly Constraint[];
  readonly repeated: readonly RepeatedNumber[];
}

/** What a problem is made of besides the plan. */
export interface ModelExtras {
  /** Demands that showed only in an earlier solution. */
  readonly more?: readonly RuleDemand[];
  /** Transfers that were put into the plan with nothing moved, and the demands that there are without them: others hold only for those that are made. */
  readonly proposed?: { readonly transfers: readonly ProposedTransfer[]; readonly without: readonly RuleDemand[] };
}

/**
 * The problem of a plan and a request: what the rules demand, as they tell it, with what is aimed at and what is locked. A demand
 * without a number that could move in the scope is left out.
 */
export function buildModel(state: PlanState, request: BalanceRequest, { more = [], proposed }: ModelExtras = {}): BalanceModel | Unanswerable {
  const variables = [...readVariables(state, request, new Set(proposed?.transfers.map(({ id }) => id)))];
  const uses = (proposed?.transfers ?? []).map((transfer) => addUse(variables, transfer));
  const isOld = proposed && new Set(proposed.without.map(nameOf));
  const usesOf = ({ object }: RuleDemand): readonly TransferUse[] => uses.filter(({ transfer: { id, fromParcel, toParcel } }) => object === id || object === fromParcel || object === toParcel);
  const reader = createSumReader(state, variables);
  const { now } = reader;
  const known = new Map([...state.demands(), ...more].map((demand) => [nameOf(demand), demand]));
  const all = [...known.values()];
  const stranger = unknownName(state, request, { variables, demands: all });
  if (stranger) return stranger;
  const demands = inScope(all, { state, request, variables });
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
    if (sum.coefficients.size === 0) continue;
    const bounded = within(sum, sideBounds(demand), now);
    const only = isOld && !isOld.has(key) ? usesOf(demand) : [];
    constraints.push({ key, source, sums: only.length === 0 ? [bounded] : only.map(({ use }) => ({ ...bounded, onlyWith: use })), isSoft });
  }
  for (const target of request.targets ?? []) {
    const demand = targetDemand(state.model, target);
    const sum = demand && differenceOf(reader, demand);
    if (!demand || !sum || sum.coefficients.size === 0) return { message: { zh: `目标 ${target.object}.${target.measure} 找不到对应的建筑面积`, en: `nothing in the plan answers to the target ${target.object}.${target.measure}` } };
    constraints.push({ key: `target ${target.object}.${target.measure} ${target.side} ${target.value}`, source: { kind: 'target', target, demand }, sums: [{ ...sum, ...sideBounds(demand) }], isSoft: false });
  }
  return { variables, products: reader.products, choices: choicesOf(variables), uses, exclusions: exclusionsOf(uses), constraints: [...constraints, ...lockConstraints(variables)], repeated };
}

/** Demands that a number in scope has a part in: what is wrong elsewhere neither stands in the way nor is mended, and sums count what is written there. */
function inScope(demands: readonly RuleDemand[], { state, request, variables }: { readonly state: PlanState; readonly request: BalanceRequest; readonly variables: readonly Variable[] }): readonly RuleDemand[] {
  if ((request.scope ?? []).length === 0) return demands;
  const reader = createSumReader(state, variables);
  for (const demand of demands) if (demand.repeats) reader.define(demand);
  const reaches = (column: number): boolean => {
    const product = reader.products[column - variables.length];
    return product ? reaches(product.number) || reaches(product.option) : variables[column]!.isInScope;
  };
  return demands.filter((demand) => [...(demand.repeats ? reader.sumOf(demand.right) : differenceOf(reader, demand)).coefficients.keys()].some(reaches));
}

/** Adds whether a proposed transfer is made. */
function addUse(variables: Variable[], transfer: ProposedTransfer): TransferUse {
  const amounts = variables.flatMap(({ kind, object }, index) => (kind === 'newTransfer' && object === transfer.id ? [index] : []));
  const [first] = amounts.map((index) => variables[index]!);
  const use = variables.push({ ...first!, key: `${transfer.id} is made`, place: { uri: transfer.uri, path: ['entries', transfer.index] }, isUse: true }) - 1;
  return { transfer, use, amounts };
}

/** What was received is not sent on: of two transfers that would do that, one at most. */
function exclusionsOf(uses: readonly TransferUse[]): readonly (readonly [number, number])[] {
  return uses.flatMap((one) => uses.flatMap((other): (readonly [number, number])[] => (one.transfer.fromUnit === other.transfer.toUnit ? [[one.use, other.use]] : [])));
}

function choicesOf(variables: readonly Variable[]): readonly (readonly number[])[] {
  const choices = new Map<string, number[]>();
  for (const [index, { option, place }] of variables.entries()) {
    if (!option) continue;
    const key = keyOf(place);
    const own = choices.get(key);
    if (own) own.push(index);
    else choices.set(key, [index]);
  }
  return [...choices.values()];
}

/** A sum at numbers for its columns, in decimal arithmetic. */
export function evaluate({ coefficients, constant }: LinearSum, values: readonly number[]): number {
  return sumDecimal([constant, ...[...coefficients].map(([index, coefficient]) => timesDecimal(coefficient, values[index]!))]);
}

/** The numbers of the plan as they are written, by column. */
export function valuesOf(model: Pick<BalanceModel, 'variables' | 'products'>): readonly number[] {
  return withProducts(model, model.variables.map(({ value }) => value));
}

/** Numbers for the variables, with those of the products behind them. */
export function withProducts({ products }: Pick<BalanceModel, 'products'>, values: readonly number[]): readonly number[] {
  return [...values, ...products.map(({ number, option }) => (values[option] === 1 ? values[number]! : 0))];
}

function nameOf({ rule, messageId, object, at }: RuleDemand): string {
  return `${rule} ${messageId} ${object} ${keyOf(at)}`;
}

/** Left minus right against zero. */
function differenceOf(reader: SumReader, { left, right }: LinearDemand): LinearSum {
  return reader.sumOf([...left, ...right.map((term) => negated(term))]);
}

function negated(term: DemandTerm): DemandTerm {
  return { ...term, value: -term.value, ...(term.coefficient !== undefined && { coefficient: -term.coefficient }) };
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
