import { createEngine } from '@plansmith/engine';
import type { Command } from './arguments.ts';
import type { CommandContext } from './command-context.ts';
import { findRule } from './find-rule.ts';
import { loadWorkspace } from './load-workspace.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { reportTargets } from './report-files.ts';
import { statsLines } from './rule-stats.ts';
import { writeReports } from './write-reports.ts';

const now = (): number => performance.now();

/** `plansmith check`: writes the reports of a workspace; the exit code says whether it has errors. */
export async function checkCommand(command: Extract<Command, { command: 'check' }>, context: CommandContext): Promise<ExitCode> {
  const { output, version } = context;
  const { directory, rules, asOf, reports, locale } = command;
  for (const id of rules) {
    const rule = await findRule(id, context);
    if (!rule.ok) return couldNotRun(output, rule.error.message);
  }
  const start = now();
  const files = await loadWorkspace(directory);
  if (!files.ok) return couldNotRun(output, files.error.message);
  const targets = await reportTargets(reports.flatMap(({ file }) => file ?? []), directory);
  if (!targets.ok) return couldNotRun(output, targets.error.message);
  const plugins = await context.loadPlugins();
  const read = now();
  const engine = createEngine({ version, plugins, ...(rules.length > 0 && { onlyRules: rules }), ...(command.stats && { now }) });
  if (asOf !== undefined) engine.setAsOf(asOf);
  engine.update({ set: files.value });
  const report = engine.report();
  const checked = now();
  const written = await writeReports({ engine, report, reports, targets: targets.value, directory, files: files.value, plugins, asOfGiven: asOf !== undefined, locale, output });
  if (!written.ok) return couldNotRun(output, written.error.message);
  if (command.stats) {
    const times = { read: read - start, check: checked - read, report: now() - checked };
    for (const line of statsLines(engine.ruleActivity(), times, locale)) output.note(line);
  }
  return report.summary.errors > 0 ? exitCodes.findings : exitCodes.passed;
}
