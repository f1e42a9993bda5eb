import { parseCommand } from './arguments.ts';
import { checkCommand } from './check-command.ts';
import type { CommandContext } from './command-context.ts';
import { helpText } from './help.ts';
import { openCommand } from './open-command.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { explainCommand, rulesCommand } from './rules-command.ts';

/** Runs the words after `plansmith` and gives the exit code of the process. */
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
      return checkCommand(command, context);
    case 'rules':
      return rulesCommand(command, context);
    case 'explain':
      return explainCommand(command, context);
    case 'open':
      return openCommand(command, context);
  }
}
