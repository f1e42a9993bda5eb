import type { LinearColumn, LinearRow, LinearSolver } from '@plansmith/plugin';
import { largestNumber } from './bounds.ts';
import type { BalanceModel, Constraint } from './linear-model.ts';

export interface ConflictSearch {
  readonly solver: LinearSolver;
  readonly seconds: number;
  readonly progress: () => Promise<void>;
}

/** What one demand would have to give, all others kept, so that numbers exist. */
export interface Concession {
  readonly constraints: readonly Constraint[];
  readonly amount: number;
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
  const { status } = await solver.solve({ columns: columnsOf(model), rows: constraints.flatMap((constraint) => rowsOf(constraint)) }, { seconds });
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
    if (amount !== undefined) single.push({ constraints: [member], amount });
  }
  // Amounts that only the arithmetic of the solver tells apart are equal: what is aimed at gives way first then.
  if (single.length > 0) return single.toSorted((a, b) => Math.round((a.amount - b.amount) / tolerance / 10) || Number(isTarget(b)) - Number(isTarget(a)));
  const together = ((await stretch(model, all, { rigid: new Set(), search })) ?? []).filter(({ amount }) => amount > tolerance);
  return together.length === 0 ? [] : [{ constraints: together.map(({ constraint }) => constraint), amount: together.reduce((sum, { amount }) => sum + amount, 0) }];
}

function isTarget({ constraints }: Concession): boolean {
  return constraints[0]!.source.kind === 'target';
}

const tolerance = 1e-6;

/** By how much constraints stretch at the least, those in `rigid` not at all; undefined where that is not enough. */
async function stretch(model: BalanceModel, constraints: readonly Constraint[], { rigid, search }: { readonly rigid: ReadonlySet<Constraint>; readonly search: ConflictSearch }): Promise<readonly { readonly constraint: Constraint; readonly amount: number }[] | undefined> {
  const columns: LinearColumn[] = [...columnsOf(model)];
  const rows: LinearRow[] = [];
  const owned: { readonly constraint: Constraint; readonly columns: number[] }[] = [];
  for (const constraint of constraints) {
    if (rigid.has(constraint)) {
      rows.push(...rowsOf(constraint));
      continue;
    }
    const own: number[] = [];
    for (const row of rowsOf(constraint)) {
      const extra = [1, -1].map((coefficient) => ({ column: columns.push({ lower: 0, upper: Infinity, cost: 1 }) - 1, coefficient }));
      own.push(...extra.map(({ column }) => column));
      rows.push({ ...row, terms: [...row.terms, ...extra] });
    }
    owned.push({ constraint, columns: own });
  }
  const { values } = await search.solver.solve({ columns, rows }, { seconds: search.seconds });
  return values && owned.map(({ constraint, columns: own }) => ({ constraint, amount: own.reduce((sum, column) => sum + values[column]!, 0) }));
}

function columnsOf(model: BalanceModel): readonly LinearColumn[] {
  const upper = largestNumber(model);
  return model.variables.map(() => ({ lower: 0, upper, cost: 0 }));
}

function rowsOf({ sums }: Constraint): readonly LinearRow[] {
  return sums.map(({ coefficients, constant, lower, upper }) => ({ terms: [...coefficients].map(([column, coefficient]) => ({ column, coefficient })), lower: lower - constant, upper: upper - constant }));
}
