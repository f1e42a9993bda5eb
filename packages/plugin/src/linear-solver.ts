/** A linear problem: the least `cost` over columns within their bounds, with every row within its own. Infinite bounds are infinite numbers. */
export interface LinearProblem {
  readonly columns: readonly LinearColumn[];
  readonly rows: readonly LinearRow[];
}

export interface LinearColumn {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
  readonly isInteger?: boolean;
}

export interface LinearRow {
  /** Columns by index, each once, with what they count. */
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[];
  readonly lower: number;
  readonly upper: number;
}

export interface SolveLimits {
  readonly seconds: number;
  /** A solution is good enough when it is proven to be this near to the best, as a share of it; 0 asks for the best. */
  readonly gap?: number;
}

/** `stopped`: the time was over; values are there where a solution had been found by then. */
export interface LinearSolution {
  readonly status: 'optimal' | 'infeasible' | 'unbounded' | 'stopped';
  readonly values?: readonly number[];
  readonly objective?: number;
  /** What is proven of the distance to the best, as a share of the objective; 0 where it is the best, absent where nothing is proven. */
  readonly gap?: number;
  /** Of a problem without integers: what the objective would change by for one more of each row's bound. */
  readonly rowDuals?: readonly number[];
}

/** The same problem gives the same solution, wherever it runs. */
export interface LinearSolver {
  solve(problem: LinearProblem, limits: SolveLimits): Promise<LinearSolution>;
}
