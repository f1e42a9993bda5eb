import { startSecondThread } from '../overlap-threads.ts';
import type { CommandContext } from './command-context.ts';
import { interruptible } from './interruptible.ts';
import type { OverlapCommand } from './measure-arguments.ts';
import type { ExitCode } from './output.ts';

/** `plansmith overlap A B`: what each polygon of A shares with the polygons of B, and with all of them together. */
export async function overlapCommand(command: OverlapCommand, { output }: CommandContext): Promise<ExitCode> {
  const second = startSecondThread(command);
  return interruptible(output, async (work) => {
    work.signal.addEventListener('abort', () => second?.stop(), { once: true });
    try {
      return await (await import('./overlap-run.ts')).runOverlap(command, { output, second, work });
    } finally {
      second?.stop();
    }
  });
}
