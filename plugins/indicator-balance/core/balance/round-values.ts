import { exceeds, sumDecimal, timesDecimal } from '@plansmith/plan';
import type { LinearColumn, LinearRow, LinearSolver } from '@plansmith/plugin';
import { evaluate, type BalanceModel, type BoundedSum } from './linear-model.ts';
import { nudge } from './nudge.ts';
import { isWhole } from './variables.ts';

/** Steps that numbers are written in, the coarsest first: square metres, else hundredths of them. */
const steps = [1, 0.01] as const;

/** Nearer than this to the number that stands there, it is that number. */
const same = 1e-5;

/**
 * Numbers for the variables as people write them, near to those of the solver, with which every constraint holds in decimal arithmetic, its tolerance
 * for rounding included. Where rounding each by itself breaks one, the nearest whole steps that break none are looked for.
 * Undefined where there are none.
 */
export async function roundValues(model: BalanceModel, values: readonly number[], { solver, seconds }: { readonly solver: LinearSolver; readonly seconds: number }): Promise<readonly number[] | undefined> {
  const { variables } = model;
  const taken = (index: number): boolean => Math.round(values[index]!) === 1;
  const sums = model.constraints
    .filter(({ isSoft, source }) => !isSoft && source.kind !== 'lock')
    .flatMap((constraint) => constraint.sums.filter(({ onlyWith }) => onlyWith === undefined || taken(onlyWith)).map((sum) => withoutProducts(sum, model, taken)));
  const moved = variables.map((variable, index) => !variable.lock && !isWhole(variable) && Math.abs(values[index]! - variable.value) > same);
  for (const step of steps) {
    const nearest = variables.map((variable, index) => (isWhole(variable) && !variable.lock ? Number(taken(index)) : moved[index] ? onStep(Math.round(values[index]! / step), step) : variable.value));
    if (sums.every((sum) => holds(sum, nearest))) return nearest;
    const nudged = nudge(sums, { nearest, values, moved, step });
    if (nudged && sums.every((sum) => holds(sum, nudged))) return nudged;
    const repaired = await repair(sums, { nearest, values, moved, step, solver, seconds });
    if (repaired && sums.every((sum) => holds(sum, repaired))) return repaired;
  }
  return undefined;
}

/** A sum once its choices are made: a product is its number, or nothing. */
function withoutProducts(sum: BoundedSum, { variables, products }: BalanceModel, taken: (index: number) => boolean): BoundedSum {
  if (products.length === 0) return sum;
  const coefficients = new Map<number, number>();
  for (const [index, coefficient] of sum.coefficients) {
    const product = products[index - variables.length];
    const column = product?.number ?? index;
    if (!product || taken(product.option)) coefficients.set(column, sumDecimal([coefficients.get(column) ?? 0, coefficient]));
  }
  return { ...sum, coefficients };
}

/** Whether a sum is within its bounds and tolerance, in decimal arithmetic. What the solver cannot tell apart counts as equal. */
export function holds(sum: BoundedSum, values: readonly number[]): boolean {
  const value = evaluate(sum, values);
  const allowed = sumDecimal([sum.tolerance, 1e-9]);
  return !exceeds(value, sum.upper === Infinity ? value : sum.upper, allowed) && !exceeds(sum.lower === -Infinity ? value : sum.lower, value, allowed);
}

function onStep(count: number, step: number): number {
  // A minus zero is no number that people write.
  return timesDecimal(count, step) + 0;
}

interface Repair {
  readonly nearest: readonly number[];
  readonly values: readonly number[];
  readonly moved: readonly boolean[];
  readonly step: number;
  readonly solver: LinearSolver;
  readonly seconds: number;
}

/** Whole steps for what moved, as near to the solver's numbers as the constraints let them be. */
async function repair(sums: readonly BoundedSum[], { nearest, values, moved, step, solver, seconds }: Repair): Promise<readonly number[] | undefined> {
  const indices = moved.flatMap((isMoved, index) => (isMoved ? [index] : []));
  const columns: LinearColumn[] = indices.map((index) => ({ lower: 0, upper: Math.ceil(values[index]! / step) + 1000, cost: 0, isInteger: true }));
  const rows: LinearRow[] = [];
  for (const [place, index] of indices.entries()) {
    const up = columns.push({ lower: 0, upper: Infinity, cost: 1 }) - 1;
    const down = columns.push({ lower: 0, upper: Infinity, cost: 1 }) - 1;
    const wanted = values[index]! / step;
    rows.push({ terms: [{ column: place, coefficient: 1 }, { column: up, coefficient: -1 }, { column: down, coefficient: 1 }], lower: wanted, upper: wanted });
  }
  const columnOf = new Map(indices.map((index, place) => [index, place]));
  for (const { coefficients, constant, lower, upper, tolerance } of sums) {
    const terms: { column: number; coefficient: number }[] = [];
    let fixed = constant;
    for (const [index, coefficient] of coefficients) {
      const column = columnOf.get(index);
      if (column === undefined) fixed += coefficient * nearest[index]!;
      else terms.push({ column, coefficient: coefficient * step });
    }
    if (terms.length > 0) rows.push({ terms, lower: lower - tolerance - fixed, upper: upper + tolerance - fixed });
  }
  // Steps that fit are as good as others nearby: the last proof of nearness takes most of the time.
  const solution = await solver.solve({ columns, rows }, { seconds, gap: 0.5 });
  return solution.values && nearest.map((value, index) => (columnOf.has(index) ? onStep(Math.round(solution.values![columnOf.get(index)!]!), step) : value));
}
