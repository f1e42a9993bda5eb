import { createHighsSolver } from '@plansmith/engine/solver';
import type { LinearSolver } from '@plansmith/plugin';
import { expose } from 'comlink';

const loading = createHighsSolver();

/** The solver in a thread of its own, which can be ended in the middle of a problem. It hears from the start, although it still loads. */
const solver: LinearSolver = { solve: async (problem, limits) => (await loading).solve(problem, limits) };
expose(solver);
