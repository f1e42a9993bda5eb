import type { Bilingual } from '@plansmith/base';
import { timesDecimal } from '@plansmith/plan';
import type { LinearColumn, LinearRow, LinearSolver } from '@plansmith/plugin';
import { largestNumber, rangeOfSum, rangesOf, type Range } from './bounds.ts';
import { valuesOf, type BalanceModel, type Constraint } from './linear-model.ts';
import { columnsWithin, rowsOfSum, structuralRows } from './structure.ts';
import type { LinearSum } from './sum-reader.ts';
import { isWhole } from './variables.ts';
import { objectiveNames, type BalanceRequest, type ObjectiveName, type ObjectiveResult } from '@plansmith/plugin/balance';

/** The best numbers for the variables, or that there are none, or that the time was over before there were any. */
export type StagedSolution =
  | { readonly status: 'solved'; readonly values: readonly number[]; readonly objectives: readonly ObjectiveResult[]; readonly prices: readonly Price[] }
  | { readonly status: 'infeasible' | 'stopped' };

/** What one more of a constraint's bound would change the weighted change by. */
export interface Price {
  readonly constraint: Constraint;
  readonly perUnit: number;
}

interface Stage {
  readonly name: ObjectiveResult['name'];
  /** Makes the columns that it needs and no stage before had, and tells what each counts. */
  readonly costs: () => ReadonlyMap<number, number>;
}

interface Tie {
  readonly column: number;
  readonly sum: LinearSum;
  readonly from: number;
}

const titles: Readonly<Record<ObjectiveResult['name'], Bilingual>> = {
  softened: { zh: '软约束的缺口', en: 'soft demands missed by' },
  documents: { zh: '改动的文档数', en: 'documents touched' },
  parcels: { zh: '改动的地块和转移数', en: 'parcels and transfers changed' },
  change: { zh: '加权改动量', en: 'weighted change' },
  evenness: { zh: '最大余量占用', en: 'largest share of slack used' },
};

/** What an optimum may be missed by in later stages, for the arithmetic of the solver alone. */
const slack = 1e-6;

/** A gap that is only the arithmetic of the solver. */
const proven = 1e-9;

/**
 * Solves stage after stage: what each makes small is kept by those after it. `progress` is awaited before each stage, and may throw
 * to leave.
 */
export async function solveStages(model: BalanceModel, request: BalanceRequest, { solver, seconds, progress }: { readonly solver: LinearSolver; readonly seconds: number; readonly progress: (share: number) => Promise<void> }): Promise<StagedSolution> {
  const { variables } = model;
  const ranges = rangesOf(model, largestNumber(model));
  const columns = columnsWithin(model, ranges).map((column, index): LinearColumn => (variables[index]?.lock ? { lower: variables[index].value, upper: variables[index].value, cost: 0 } : column));
  /** Yes-or-no columns that count changes: those of the plan itself are free in every stage. */
  const counting = new Set<number>();
  /** What columns come to that were made for a stage, by the numbers of those before them. */
  const following: ((values: readonly number[]) => number)[] = [];
  const rows: LinearRow[] = [...structuralRows(model, ranges)];
  const rowOwners: (Constraint | undefined)[] = rows.map(() => undefined);
  const addRow = (row: LinearRow, owner?: Constraint): void => {
    rows.push(row);
    rowOwners.push(owner);
  };
  const addColumn = (column: LinearColumn): number => columns.push(column) - 1;
  const addFollowing = (column: LinearColumn, value: (values: readonly number[]) => number): number => {
    following.push(value);
    return addColumn(column);
  };
  const stages: Stage[] = [];

  const softCosts = new Map<number, number>();
  for (const constraint of model.constraints) {
    if (constraint.source.kind === 'lock') continue;
    for (const sum of constraint.sums) {
      for (const row of rowsOfSum(sum, ranges)) {
        const give = constraint.isSoft ? [1, -1].map((coefficient) => ({ column: addColumn({ lower: 0, upper: Infinity, cost: 0 }), coefficient })) : [];
        for (const { column } of give) softCosts.set(column, 1);
        addRow({ ...row, terms: [...row.terms, ...give] }, constraint);
      }
    }
  }
  if (softCosts.size > 0) stages.push({ name: 'softened', costs: () => softCosts });

  const movable = variables.flatMap(({ lock }, index) => (lock ? [] : [index]));
  /** How far each number goes up and down from what it is: two columns, made when a stage first asks for them. */
  let changes: Map<number, readonly [number, number]> | undefined;
  const changesOf = (): ReadonlyMap<number, readonly [number, number]> => {
    if (changes) return changes;
    changes = new Map();
    for (const index of movable) {
      const variable = variables[index]!;
      if (isWhole(variable)) continue;
      const { value } = variable;
      const up = addFollowing({ lower: 0, upper: ranges[index]!.upper - value, cost: 0 }, (values) => Math.max(0, values[index]! - value));
      const down = addFollowing({ lower: 0, upper: value - ranges[index]!.lower, cost: 0 }, (values) => Math.max(0, value - values[index]!));
      changes.set(index, [up, down]);
      addRow({ terms: [{ column: index, coefficient: 1 }, { column: up, coefficient: -1 }, { column: down, coefficient: 1 }], lower: value, upper: value });
    }
    return changes;
  };
  const weightedChange = (): ReadonlyMap<number, number> => {
    const costs = new Map<number, number>();
    for (const index of movable) {
      const { kind, option } = variables[index]!;
      const weight = request.weights?.[kind] ?? 1;
      if (option && option.changeM2 > 0) costs.set(index, timesDecimal(weight, option.changeM2));
      for (const column of changesOf().get(index) ?? []) costs.set(column, weight);
    }
    return costs;
  };
  const counted = (keys: ReadonlyMap<string, readonly Omit<Tie, 'column'>[]>): ReadonlyMap<number, number> => {
    const costs = new Map<number, number>();
    const shared = new Map<string, { readonly tie: Omit<Tie, 'column'>; readonly columns: number[] }>();
    for (const ties of keys.values()) {
      const column = addFollowing({ lower: 0, upper: 1, cost: 0, isInteger: true }, (values) => Number(ties.some((tie) => isChanged(tie, values))));
      costs.set(column, 1);
      counting.add(column);
      for (const tie of ties) {
        const key = [tie.from, tie.sum.constant, ...tie.sum.coefficients].join(' ');
        const same = shared.get(key);
        if (same) same.columns.push(column);
        else shared.set(key, { tie, columns: [column] });
      }
    }
    // A sum that several documents repeat is tied once, to a column that none of them may be below.
    for (const { tie, columns: tied } of shared.values()) {
      const [only, ...others] = tied;
      const column = others.length === 0 ? only! : addFollowing({ lower: 0, upper: 1, cost: 0 }, (values) => Number(isChanged(tie, values)));
      addTie({ ...tie, column }, ranges, addRow);
      if (others.length > 0) for (const other of tied) addRow({ terms: [{ column, coefficient: 1 }, { column: other, coefficient: -1 }], lower: -Infinity, upper: 0 });
    }
    return costs;
  };
  const parcelTies = (): ReadonlyMap<string, readonly Omit<Tie, 'column'>[]> => {
    const byObject = new Map<string, Omit<Tie, 'column'>[]>();
    for (const index of movable) group(byObject, variables[index]!.object, { sum: single(index), from: variables[index]!.value });
    return byObject;
  };
  const largestShare = (): ReadonlyMap<number, number> => {
    // What is aimed at is no room that a number has.
    const room = rangesOf({ ...model, constraints: model.constraints.filter(({ source }) => source.kind !== 'target') }, largestNumber(model));
    const shares = [...changesOf()].flatMap(([index, columnsOfChange]) => {
      const range = room[index]!.upper - room[index]!.lower;
      return range > 0 ? [{ columnsOfChange, range }] : [];
    });
    const most = addFollowing({ lower: 0, upper: Infinity, cost: 0 }, (values) => shares.reduce((largest, { columnsOfChange: [up, down], range }) => Math.max(largest, (values[up]! + values[down]!) / range), 0));
    for (const { columnsOfChange: [up, down], range } of shares) addRow({ terms: [{ column: up, coefficient: 1 }, { column: down, coefficient: 1 }, { column: most, coefficient: -range }], lower: -Infinity, upper: 0 });
    return new Map([[most, 1]]);
  };
  const costsOf: Readonly<Record<ObjectiveName, () => ReadonlyMap<number, number>>> = {
    documents: () => counted(documentTies(model)),
    parcels: () => counted(parcelTies()),
    change: weightedChange,
    evenness: largestShare,
  };
  for (const name of new Set(request.objective ?? objectiveNames)) stages.push({ name, costs: costsOf[name] });
  // Without anything to make small, any numbers that fit are as good as others.
  if (stages.length === 0) stages.push({ name: 'change', costs: weightedChange });

  const { gap = 0 } = request;
  const objectives: ObjectiveResult[] = [];
  let best: readonly number[] | undefined;
  let prices: readonly Price[] = [];
  const made = columns.length;
  for (const [place, { name, costs: costsOfStage }] of stages.entries()) {
    await progress(place / stages.length);
    const costs = costsOfStage();
    if (best) {
      const values = [...best];
      for (const value of following.slice(best.length - made)) values.push(value(values));
      best = values;
    }
    const priced = columns.map((column, index): LinearColumn => (costs.has(index) ? { ...column, cost: costs.get(index)! } : column));
    const isCounting = stages.slice(place).some((stage) => stage.name === 'documents' || stage.name === 'parcels');
    const solution = await solver.solve({ columns: best && !isCounting ? fixIntegers(priced, best, counting) : priced, rows }, { seconds, gap });
    if (solution.status === 'infeasible' && !best) return { status: 'infeasible' };
    if (!solution.values && !best) return { status: 'stopped' };
    // Without an answer in time the numbers of the stages before stay; how far from the best they are is not known.
    const { values = best!, gap: provenGap } = solution.values ? solution : {};
    best = values;
    const value = solution.values ? (solution.objective ?? 0) : [...costs].reduce((sum, [column, cost]) => sum + cost * values[column]!, 0);
    objectives.push({ name, title: titles[name], value: [...costs.keys()].some((index) => columns[index]!.isInteger) ? Math.round(value) : value, isProven: solution.status === 'optimal' && (provenGap ?? 0) <= proven, ...(provenGap !== undefined && { gap: provenGap }) });
    if (name === 'change') prices = pricesOf(solution.rowDuals ?? (await solver.solve({ columns: fixIntegers(priced, best), rows }, { seconds })).rowDuals, rowOwners);
    const whole = [...costs.keys()].every((index) => columns[index]!.isInteger);
    addRow({ terms: [...costs].map(([column, coefficient]) => ({ column, coefficient })), lower: -Infinity, upper: whole ? Math.round(value) : value + slack * Math.max(1, Math.abs(value)) });
  }
  return { status: 'solved', values: best!.slice(0, variables.length), objectives, prices };
}

/** Which documents and parcels change is settled once all that is counted has been, and a row holds them to their number: how much is a question without integers. */
function fixIntegers(columns: readonly LinearColumn[], values: readonly number[], only?: ReadonlySet<number>): readonly LinearColumn[] {
  return columns.map((column, index) => {
    if (!column.isInteger || only?.has(index) === false) return column;
    const value = Math.round(values[index]!);
    return { lower: value, upper: value, cost: column.cost };
  });
}

function pricesOf(rowDuals: readonly number[] | undefined, rowOwners: readonly (Constraint | undefined)[]): readonly Price[] {
  return (rowDuals ?? []).flatMap((perUnit, index): readonly Price[] => {
    const constraint = rowOwners[index];
    return constraint && Math.abs(perUnit) > 1e-7 ? [{ constraint, perUnit }] : [];
  });
}

/** A document is touched by its own variables, by the numbers in it that repeat others, and by transfers that are added to its parcels. */
function documentTies({ variables, repeated, uses, products }: BalanceModel): ReadonlyMap<string, readonly Omit<Tie, 'column'>[]> {
  const ties = new Map<string, Omit<Tie, 'column'>[]>();
  for (const [index, { lock, place, value }] of variables.entries()) if (!lock) group(ties, place.uri, { sum: single(index), from: value });
  for (const { transfer, use } of uses) for (const uri of transfer.touches) group(ties, uri, { sum: single(use), from: 0 });
  const numbers = valuesOf({ variables, products });
  for (const { lock, demand, stored, sum } of repeated) {
    if (lock) continue;
    const isInside = [...sum.coefficients.keys()].every((index) => variables[index]?.lock || variables[index]?.place.uri === demand.at.uri);
    const now = at(sum, numbers);
    const isRight = Math.abs(stored - now) <= demand.tolerance + 1e-9;
    if (isInside && isRight) continue;
    // What rounding has made of it is no change; only more than that is.
    group(ties, demand.at.uri, { sum, from: isRight ? now : stored });
  }
  return ties;
}

/** Whether a sum is another than it was, beyond the arithmetic of the solver. */
function isChanged({ sum, from }: Omit<Tie, 'column'>, values: readonly number[]): boolean {
  return Math.abs(at(sum, values) - from) > slack * Math.max(1, Math.abs(from));
}

function at({ coefficients, constant }: LinearSum, values: readonly number[]): number {
  return [...coefficients].reduce((sum, [index, coefficient]) => sum + coefficient * values[index]!, constant);
}

/** The sum may differ from a number only where the column is one: by no more than it can differ at all. */
function addTie({ column, sum, from }: Tie, ranges: readonly Range[], addRow: (row: LinearRow) => void): void {
  const range = rangeOfSum(sum, ranges);
  const terms = termsOf(sum);
  const fixed = from - sum.constant;
  const above = Math.max(0, range.upper - from);
  const below = Math.max(0, from - range.lower);
  addRow({ terms: [...terms, { column, coefficient: -above }], lower: -Infinity, upper: fixed });
  addRow({ terms: [...terms, { column, coefficient: below }], lower: fixed, upper: Infinity });
}

function single(index: number): LinearSum {
  return { coefficients: new Map([[index, 1]]), constant: 0 };
}

function termsOf({ coefficients }: LinearSum): { column: number; coefficient: number }[] {
  return [...coefficients].map(([column, coefficient]) => ({ column, coefficient }));
}

function group<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const items = groups.get(key);
  if (items) items.push(item);
  else groups.set(key, [item]);
}
