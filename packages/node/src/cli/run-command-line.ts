import { parseCommand } from './arguments.ts';
import type { CommandContext } from './command-context.ts';
import { helpText } from './help.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';

/** Runs the words after `plansmith` and gives the exit code of the process. Each command's code is loaded when it is asked for. */
export async function runCommandLine(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const parsed = parseCommand(words);
  if (!parsed.ok) return couldNotRun(context.output, parsed.error.message);
  const command = parsed.value;
  switch (command.command) {
    case 'help':
      context.output.out(helpText);
      return exitCodes.passed;
    case 'version':
      context.output.out(`${context.version}\n`);
      return exitCodes.passed;
    case 'check':
      return (await import('./check-command.ts')).checkCommand(command, context);
    case 'new':
      return (await import('./new-command.ts')).newCommand(command, context);
    case 'rules':
      return (await import('./rules-command.ts')).rulesCommand(command, context);
    case 'explain':
      return (await import('./rules-command.ts')).explainCommand(command, context);
    case 'balance':
      return (await import('./balance-command.ts')).balanceCommand(command, context);
    case 'convert':
      return (await import('./convert-command.ts')).convertCommand(command, context);
    case 'import':
      return (await import('./import-command.ts')).importCommand(command, context);
    case 'export':
      return (await import('./export-command.ts')).exportCommand(command, context);
    case 'area':
      return (await import('./area-command.ts')).areaCommand(command, context);
    case 'overlap':
      return (await import('./overlap-command.ts')).overlapCommand(command, context);
    case 'topology':
      return (await import('./topology-command.ts')).topologyCommand(command, context);
    case 'open':
      return (await import('./open-command.ts')).openCommand(command, context);
  }
}
