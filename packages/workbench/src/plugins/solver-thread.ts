import type { EndableSolver } from '@plansmith/engine';
import type { LinearSolver } from '@plansmith/plugin';
import { wrap } from 'comlink';

/** Starts the thread that solves, for whoever calls a task off to be heard at once. A thread that cannot start fails every problem. */
export async function createThreadSolver(): Promise<EndableSolver> {
  const worker = new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module', name: 'solver' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the thread of the solver could not start')));
  });
  // Met where a problem is solved.
  failed.catch(() => undefined);
  const thread = wrap<LinearSolver>(worker);
  return {
    solve: (problem, limits) => Promise.race([thread.solve(problem, limits), failed]),
    end: () => worker.terminate(),
  };
}
