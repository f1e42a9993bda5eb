import type { CommandContext } from './command-context.ts';
import type { TopologyCommand } from './measure-arguments.ts';
import { couldNotRun, type ExitCode } from './output.ts';

export async function topologyCommand(_: TopologyCommand, { output }: CommandContext): Promise<ExitCode> {
  return couldNotRun(output, 'pending');
}
