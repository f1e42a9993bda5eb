import { createEngine } from '@plansmith/engine';
import type { CheckReport } from '@plansmith/rules';
import type { Command } from './arguments.ts';
import { makeFixes, showFixes } from './check-fixes.ts';
import { narrowed, readNarrowingFiles, renewBaseline, takeFiles } from './check-narrowing.ts';
import type { CommandContext } from './command-context.ts';
import { findRule } from './find-rule.ts';
import { loadWorkspace } from './load-workspace.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';
import { reportTargets } from './report-files.ts';
import { statsLines } from './rule-stats.ts';
import { writeReports } from './write-reports.ts';

const now = (): number => performance.now();

/** `plansmith check`: fixes what it is asked to, and writes the reports of a workspace; the exit code says whether they have errors. */
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
  const read = await readNarrowingFiles(command.narrowing, { directory, files: files.value });
  if (!read.ok) return couldNotRun(output, read.error.message);
  const plugins = await context.loadPlugins();
  const loaded = now();
  const engine = createEngine({ version, plugins, ...(rules.length > 0 && { onlyRules: rules }), ...(command.stats && { now }) });
  if (asOf !== undefined) engine.setAsOf(asOf);
  const before = takeFiles(engine, files.value, read.value);
  let narrowing = read.value;
  const narrow = (whole: CheckReport): CheckReport => narrowed(whole, narrowing, { before, engine, directory });
  const fixing = { engine, directory, files: files.value, narrow, locale, output };
  if (command.narrowing.fix === 'show') {
    const { errors } = narrow(engine.report()).summary;
    showFixes(fixing);
    return errors > 0 ? exitCodes.findings : exitCodes.passed;
  }
  const fixed = command.narrowing.fix === 'make' ? await makeFixes(fixing) : files;
  if (!fixed.ok) return couldNotRun(output, fixed.error.message);
  const renewed = await renewBaseline(engine, narrowing);
  if (!renewed.ok) return couldNotRun(output, renewed.error.message);
  narrowing = renewed.value;
  const report = narrow(engine.report());
  const checked = now();
  const written = await writeReports({ engine, report, reports, targets: targets.value, directory, files: fixed.value, plugins, asOfGiven: asOf !== undefined, locale, output });
  if (!written.ok) return couldNotRun(output, written.error.message);
  if (command.stats) {
    const times = { read: loaded - start, check: checked - loaded, report: now() - checked };
    for (const line of statsLines(engine.ruleActivity(), times, locale)) output.note(line);
  }
  return report.summary.errors > 0 ? exitCodes.findings : exitCodes.passed;
}
