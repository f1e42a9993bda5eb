import type { LinearProblem, LinearSolution, LinearSolver } from '@plansmith/plugin';
import load, { type ModelData } from 'highs';

/** HiGHS, compiled to WebAssembly, one thread: no result depends on how fast the machine is, but for what a time limit cuts off. */
export async function createHighsSolver(): Promise<LinearSolver> {
  const highs = await load();
  const { modelStatus, variableType } = highs.constants;

  function modelOf({ columns, rows }: LinearProblem): ModelData {
    const starts = new Int32Array(rows.length + 1);
    for (const [index, { terms }] of rows.entries()) starts[index + 1] = starts[index]! + terms.length;
    const indices = new Int32Array(starts[rows.length]!);
    const values = new Float64Array(starts[rows.length]!);
    let next = 0;
    for (const { terms } of rows) {
      for (const { column, coefficient } of terms) {
        indices[next] = column;
        values[next++] = coefficient;
      }
    }
    return {
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ lower }) => lower),
      colUpper: columns.map(({ upper }) => upper),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices,
        values,
      },
      ...(columns.some(({ isInteger }) => isInteger) && { integrality: columns.map(({ isInteger }) => (isInteger ? variableType.integer : variableType.continuous)) }),
    };
  }

  return {
    async solve(problem, { seconds, gap = 0 }) {
      if (problem.columns.length === 0) return trivial(problem);
      const hasIntegers = problem.columns.some(({ isInteger }) => isInteger);
      return highs.withModel(modelOf(problem), (model): LinearSolution => {
        model.options.set({ output_flag: false, random_seed: 0, time_limit: seconds, mip_rel_gap: gap, mip_abs_gap: gap === 0 ? 1e-9 : 1e-6, user_bound_scale: hasIntegers ? boundScaleOf(problem) : 0 });
        model.run();
        const status = model.getModelStatus();
        if (status === modelStatus.infeasible) return { status: 'infeasible' };
        if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return { status: 'unbounded' };
        const { colValue, rowDual } = model.getSolution();
        const values = [...colValue];
        const objective = model.getObjectiveValue();
        const proven = hasIntegers ? Number(model.info.get('mip_gap')) : 0;
        if (status === modelStatus.optimal) return { status: 'optimal', values, objective, gap: Number.isFinite(proven) ? proven : 0, ...(!hasIntegers && { rowDuals: [...rowDual] }) };
        const hasValues = hasIntegers && Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
        return { status: 'stopped', ...(hasValues && { values, objective, ...(Number.isFinite(proven) && { gap: proven }) }) };
      });
    },
  };
}

/** Bounds of rows beyond this are large for HiGHS, which says so itself. */
const largeBound = 1e6;

/** The power of two by which HiGHS is to scale bounds that are large: a problem with integers takes it a third less time then. */
function boundScaleOf({ rows }: LinearProblem): number {
  let largest = largeBound;
  for (const { lower, upper } of rows) for (const bound of [lower, upper]) if (Number.isFinite(bound)) largest = Math.max(largest, Math.abs(bound));
  return -Math.ceil(Math.log2(largest / largeBound));
}

/** Without columns every row comes to nothing, which its bounds allow or not. */
function trivial({ rows }: LinearProblem): LinearSolution {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0);
  return holds ? { status: 'optimal', values: [], objective: 0, gap: 0, rowDuals: rows.map(() => 0) } : { status: 'infeasible' };
}
