import type { LinearColumn, LinearRow, LinearSolver } from '@plansmith/plugin';
import { largestNumber, rangesOf, type Range } from './bounds.ts';
import type { BalanceModel, Constraint } from './linear-model.ts';
import { columnsWithin, rowsOfSum, structuralRows } from './structure.ts';

export interface ConflictSearch {
  readonly solver: LinearSolver;
  readonly seconds: number;
  readonly progress: () => Promise<void>;
}

/** What demands would have to give, all others kept, so that numbers exist. */
export interface Concession {
  readonly parts: readonly { readonly constraint: Constraint; readonly amount: number }[];
}

/**
 * A smallest set of constraints that cannot hold together: with any one of them away, the others can. First an elastic filter keeps
 * only constraints that had to stretch, then each of those is left out in turn to see whether it is needed.
 */
export async function findConflict(model: BalanceModel, search: ConflictSearch): Promise<readonly Constraint[]> {
  const all = model.constraints.filter(({ isSoft }) => !isSoft);
  const suspects: Constraint[] = [];
  for (;;) {
    await search.progress();
    const stretched = await stretch(model, all, { rigid: new Set(suspects), search });
    if (!stretched) break;
    const found = stretched.filter(({ amount }) => amount > tolerance);
    // Numbers exist after all, but for the arithmetic of the solver.
    if (found.length === 0) return [];
    suspects.push(...found.map(({ constraint }) => constraint));
  }
  let kept: readonly Constraint[] = suspects;
  for (const candidate of suspects) {
    await search.progress();
    const without = kept.filter((constraint) => constraint !== candidate);
    if (!(await isPossible(model, without, search))) kept = without;
  }
  return kept;
}

/** Whether numbers exist that meet some constraints. */
export async function isPossible(model: BalanceModel, constraints: readonly Constraint[], { solver, seconds }: Pick<ConflictSearch, 'solver' | 'seconds'>): Promise<boolean> {
  const { columns, rows, ranges } = frameOf(model);
  const { status } = await solver.solve({ columns, rows: [...rows, ...constraints.flatMap((constraint) => rowsOf(constraint, ranges))] }, { seconds });
  return status !== 'infeasible';
}

/** For each member of a conflict what it alone would have to give; where none alone is enough, what all constraints together would, at the least. Cheapest first. */
export async function findConcessions(model: BalanceModel, conflict: readonly Constraint[], search: ConflictSearch): Promise<readonly Concession[]> {
  const all = model.constraints.filter(({ isSoft }) => !isSoft);
  const single: Concession[] = [];
  for (const member of conflict) {
    await search.progress();
    const stretched = await stretch(model, all, { rigid: new Set(all.filter((constraint) => constraint !== member)), search });
    const amount = stretched?.find(({ constraint }) => constraint === member)?.amount;
    if (amount !== undefined) single.push({ parts: [{ constraint: member, amount }] });
  }
  // Amounts that only the arithmetic of the solver tells apart are equal: what is aimed at gives way first then.
  if (single.length > 0) return single.toSorted((a, b) => Math.round((a.parts[0]!.amount - b.parts[0]!.amount) / tolerance / 10) || Number(isTarget(b)) - Number(isTarget(a)));
  const together = ((await stretch(model, all, { rigid: new Set(), search })) ?? []).filter(({ amount }) => amount > tolerance);
  return together.length === 0 ? [] : [{ parts: together }];
}

function isTarget({ parts }: Concession): boolean {
  return parts[0]!.constraint.source.kind === 'target';
}

const tolerance = 1e-6;

/** By how much constraints stretch at the least, those in `rigid` not at all; undefined where that is not enough. */
async function stretch(model: BalanceModel, constraints: readonly Constraint[], { rigid, search }: { readonly rigid: ReadonlySet<Constraint>; readonly search: ConflictSearch }): Promise<readonly { readonly constraint: Constraint; readonly amount: number }[] | undefined> {
  const { columns, rows, ranges } = frameOf(model);
  const owned: { readonly constraint: Constraint; readonly columns: number[] }[] = [];
  for (const constraint of constraints) {
    if (rigid.has(constraint)) {
      rows.push(...rowsOf(constraint, ranges));
      continue;
    }
    const own: number[] = [];
    for (const row of rowsOf(constraint, ranges)) {
      const extra = [1, -1].map((coefficient) => ({ column: columns.push({ lower: 0, upper: Infinity, cost: 1 }) - 1, coefficient }));
      own.push(...extra.map(({ column }) => column));
      rows.push({ ...row, terms: [...row.terms, ...extra] });
    }
    owned.push({ constraint, columns: own });
  }
  const { values } = await search.solver.solve({ columns, rows }, { seconds: search.seconds });
  return values && owned.map(({ constraint, columns: own }) => ({ constraint, amount: own.reduce((sum, column) => sum + values[column]!, 0) }));
}

/** Columns and rows that are there whatever is demanded. */
function frameOf(model: BalanceModel): { readonly columns: LinearColumn[]; readonly rows: LinearRow[]; readonly ranges: readonly Range[] } {
  const ranges = rangesOf({ ...model, constraints: [] }, largestNumber(model));
  return { columns: columnsWithin(model, ranges), rows: [...structuralRows(model, ranges)], ranges };
}

function rowsOf({ sums }: Constraint, ranges: readonly Range[]): readonly LinearRow[] {
  return sums.flatMap((sum) => rowsOfSum(sum, ranges));
}
