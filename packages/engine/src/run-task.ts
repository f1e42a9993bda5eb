import { applySpanEdits, LineIndex } from '@plansmith/base';
import type { DocumentEdit, LinearSolver, PlanState, Task } from '@plansmith/plugin';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { FileChanges, TaskProgress } from './service.ts';

/** A solver that can be ended in the middle of a problem. One without `end` is heard between problems only. */
export interface EndableSolver extends LinearSolver {
  end?(): void;
}

/** What the engine lends to its tasks. */
export interface TaskGround {
  readonly state: PlanState;
  update(changes: FileChanges): void;
  text(uri: string): string | undefined;
  editOf(edits: readonly DocumentEdit[]): WorkspaceEdit | null;
  readonly createSolver?: () => Promise<EndableSolver>;
}

export interface TaskDesk {
  /** Runs a task under an id of the caller's, by which it can be cancelled. Throws where the id is taken, and "cancelled" once it is called off. */
  run(task: Task, given: { readonly id: string; readonly request: unknown; readonly onProgress?: TaskProgress }): Promise<unknown>;
  cancel(id: string): void;
}

/** Makes what runs tasks. The solver is loaded when the first task asks for it. */
export function createTaskDesk({ state, update, text, editOf, createSolver = createOwnSolver }: TaskGround): TaskDesk {
  const running = new Map<string, TaskLife>();
  /** One that no task has; it was dear to load. */
  let idle: EndableSolver | undefined;

  async function lend(life: TaskLife): Promise<LinearSolver> {
    const solver = (life.solver ??= idle ?? (await createSolver()));
    idle = undefined;
    return {
      solve(problem, limits) {
        if (life.isCancelled) return Promise.reject(new Error('cancelled'));
        return new Promise((resolve, reject) => {
          life.leave = () => reject(new Error('cancelled'));
          solver.solve(problem, limits).then(resolve, reject);
        });
      },
    };
  }

  function trial<Found>(edits: readonly DocumentEdit[], look: (state: PlanState) => Found): Found | undefined {
    if (edits.length === 0) return look(state);
    const changes = editOf(edits)?.changes;
    if (!changes) return undefined;
    const before = Object.keys(changes).map((uri) => ({ uri, content: text(uri)! }));
    update({
      set: before.map(({ uri, content }) => {
        const lines = new LineIndex(content);
        return { uri, content: applySpanEdits(content, changes[uri]!.map(({ range, newText }) => ({ ...lines.spanOf(range), newText }))) };
      }),
    });
    try {
      return look(state);
    } finally {
      update({ set: before });
    }
  }

  return {
    async run(task, { id, request, onProgress }) {
      if (running.has(id)) throw new Error(`a task runs under "${id}": choose another id`);
      const life: TaskLife = { isCancelled: false };
      running.set(id, life);
      try {
        return await task.run({
          ...state,
          request: request as never,
          async progress(step, share) {
            await onProgress?.(step, share);
            if (life.isCancelled) throw new Error('cancelled');
          },
          solver: () => lend(life),
          trial,
        });
      } finally {
        running.delete(id);
        if (life.isCancelled) life.solver?.end?.();
        else idle ??= life.solver;
      }
    },
    cancel(id) {
      const life = running.get(id);
      if (!life) return;
      life.isCancelled = true;
      life.leave?.();
    },
  };
}

interface TaskLife {
  isCancelled: boolean;
  solver?: EndableSolver | undefined;
  /** Leaves the problem that is being solved, if one is. */
  leave?: () => void;
}

async function createOwnSolver(): Promise<LinearSolver> {
  const { createHighsSolver } = await import('./solver/index.ts');
  return createHighsSolver();
}
