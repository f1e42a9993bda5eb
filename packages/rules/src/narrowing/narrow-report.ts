import { logRules, summarize, verdictOf, type CheckReport, type NotChecked } from '../report/check-report.ts';
import type { Finding } from '../finding.ts';

/** A report of some of its findings, with counts and verdict to match, that says how much it leaves out. */
export function narrowReport(report: CheckReport, findings: readonly Finding[], leftOut: Pick<NotChecked, 'knownByBaseline' | 'apartFromChange'>): CheckReport {
  const { files, rules } = report.summary;
  const summary = summarize(findings, { files, rules });
  return { ...report, verdict: verdictOf(summary), summary, notChecked: { ...report.notChecked, ...leftOut }, rules: logRules(report.rules, findings), findings };
}
