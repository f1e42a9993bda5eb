import type { LinearProblem, LinearSolver } from '@plansmith/plugin';
import { createProblemMaker } from '../core/balance/problem.ts';
import { solveStages } from '../core/balance/solve-stages.ts';
import { contextOf, engineOf, generateCase } from './generated-plan.ts';

/** A problem that a balance gave to its solver, with the optimum that came back. */
export interface RecordedProblem {
  readonly problem: LinearProblem;
  readonly objective: number | undefined;
}

/** Every problem that the stages of a generated case come to, up to the first that has no solution. */
export async function recordProblems(seed: number): Promise<readonly RecordedProblem[]> {
  const { files, request } = generateCase(seed, { isTiny: false });
  const engine = engineOf(files);
  try {
    const context = await contextOf(engine);
    const inner = await context.solver();
    const recorded: RecordedProblem[] = [];
    const solver: LinearSolver = {
      async solve(problem, limits) {
        const solution = await inner.solve(problem, limits);
        recorded.push({ problem, objective: solution.objective });
        return solution;
      },
    };
    const model = createProblemMaker(context, request).make([]);
    if ('message' in model) throw new Error('the generated target is known');
    await solveStages(model, request, { solver, seconds: 30, progress: () => Promise.resolve() });
    return recorded;
  } finally {
    engine.dispose();
  }
}
