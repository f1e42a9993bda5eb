import type { Output } from './output.ts';
import { couldNotRun, type ExitCode } from './output.ts';

/** What a long command works under. */
export interface Work {
  readonly signal: AbortSignal;
  /** Tells how far a named step is, 0 to 1. Shown on a terminal once the command has run for a second. */
  progress(step: string, share: number): void;
}

/** The work of a command that may leave no room to hear signals. */
export interface EndableWork extends Work {
  /** Runs what writes nothing: Ctrl+C ends the process at once meanwhile. */
  endable<Answer>(run: () => Promise<Answer>): Promise<Answer>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const quietMs = 1000;
const everyMs = 100;

/** Runs a command that Ctrl+C ends in an orderly way: nothing half written stays. */
export async function interruptible(output: Output, run: (work: EndableWork) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error('interrupted'));
  const progress = progressLine();
  const hear = (): void => signals.forEach((name) => process.once(name, stop));
  const hearNoMore = (): void => signals.forEach((name) => process.off(name, stop));
  hear();
  try {
    return await run({
      signal: controller.signal,
      progress: progress.show,
      async endable(quick) {
        hearNoMore();
        try {
          return await quick();
        } finally {
          hear();
        }
      },
    });
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    return couldNotRun(output, '已中断，没有留下写到一半的文件 / interrupted; nothing half written was left');
  } finally {
    progress.clear();
    hearNoMore();
  }
}

function progressLine(): { show(step: string, share: number): void; clear(): void } {
  const started = performance.now();
  let last = started;
  let shown = false;
  return {
    show(step, share) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < quietMs || now - last < everyMs) return;
      last = now;
      shown = true;
      process.stderr.write(`\r\u001b[K${step} ${Math.floor(share * 100)}%`);
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
