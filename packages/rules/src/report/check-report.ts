import type { Finding } from '../finding.ts';

/** Counts of a check. `errors`, `warnings` and `infos` count what failed, `undecided` and `waived` what did not come to that. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly undecided: number;
  readonly waived: number;
  readonly files: number;
  readonly rules: number;
}

/** The documented shape of `plansmith check --format json`: schemas/cli/check-report.schema.json. */
export interface CheckReport {
  readonly version: string;
  readonly workspace: string;
  readonly asOf: string | null;
  readonly summary: CheckSummary;
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
}

/** Counts findings; how much was looked at is told by the caller. */
export function summarize(findings: readonly Finding[], counts: { readonly files: number; readonly rules: number }): CheckSummary {
  const failed = findings.filter(({ verdict }) => verdict === 'fail');
  return {
    errors: failed.filter(({ severity }) => severity === 'error').length,
    warnings: failed.filter(({ severity }) => severity === 'warning').length,
    infos: failed.filter(({ severity }) => severity === 'info').length,
    undecided: findings.filter(({ verdict }) => verdict === 'undecided').length,
    waived: findings.filter(({ verdict }) => verdict === 'waived').length,
    ...counts,
  };
}
