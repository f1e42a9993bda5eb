import { createEngine, formatJson } from '@plansmith/engine';
import { formatPretty } from '@plansmith/rules';
import type { Command } from './arguments.ts';
import type { CommandContext } from './command-context.ts';
import { findRule } from './find-rule.ts';
import { loadWorkspace } from './load-workspace.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';

/** `plansmith check`: prints the report of a workspace; the exit code says whether it has errors. */
export async function checkCommand(command: Extract<Command, { command: 'check' }>, context: CommandContext): Promise<ExitCode> {
  const { output, version } = context;
  for (const id of command.rules) {
    const rule = await findRule(id, context);
    if (!rule.ok) return couldNotRun(output, rule.error.message);
  }
  const files = await loadWorkspace(command.directory);
  if (!files.ok) return couldNotRun(output, files.error.message);
  const engine = createEngine({ version, plugins: await context.loadPlugins(), ...(command.rules.length > 0 && { onlyRules: command.rules }) });
  if (command.asOf !== undefined) engine.setAsOf(command.asOf);
  engine.update({ set: files.value });
  const report = engine.report();
  output.out(
    command.format === 'json'
      ? formatJson(report)
      : formatPretty(report, (uri) => engine.text(uri), { locale: command.locale, color: output.color }),
  );
  return report.summary.errors > 0 ? exitCodes.findings : exitCodes.passed;
}
