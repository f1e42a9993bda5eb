import type { Finding } from '../finding.ts';

/** Counts of a check. `errors`, `warnings` and `infos` count what failed, `undecided` and `waived` what did not come to that; each without the consequences. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly undecided: number;
  readonly waived: number;
  /** Findings that follow from one of those counted, and stand under it. */
  readonly consequences: number;
  readonly files: number;
  readonly rules: number;
}

/** `failed`: errors. `undecided`: none, but something could not be decided. `passed`: neither, in what was checked: see `NotChecked`. */
export type CheckVerdict = 'passed' | 'failed' | 'undecided';

/** What one rule did in a check. */
export interface RuleLogEntry {
  readonly rule: string;
  /** Documents that it ran on; 1 for a rule about the workspace as a whole. */
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly undecided: number;
  readonly waived: number;
  /** Findings of the rule that follow from one counted here or with another rule. */
  readonly consequences: number;
}

/** What a check did not look at: a verdict says nothing about it. What could not be decided or was waived is among the findings. */
export interface NotChecked {
  /** The only rules that ran, where some were named: no other was asked. Null where all were. */
  readonly onlyRules: readonly string[] | null;
  /** Rules that ran on nothing, because the workspace has no document of their kinds. */
  readonly rulesWithoutDocuments: readonly string[];
  /** Kinds of documents that are here and that no rule of its own looks at. */
  readonly kindsWithoutRules: readonly string[];
  /** Layers that the workspace registers and whose file is not there or cannot be read. `uri` is null where it names none. */
  readonly layersMissing: readonly { readonly name: string; readonly uri: string | null }[];
  /** Layer files that no layer of the workspace names: their shapes were looked at, but nothing was measured against them. */
  readonly layersUnregistered: readonly string[];
  /** Files whose bytes are no text. */
  readonly documentsUnreadable: readonly string[];
  /** Files of no known kind: only rules about any YAML text looked at them. */
  readonly documentsWithoutKind: readonly string[];
  /** Documents that are superseded, which most rules pass over. */
  readonly documentsSuperseded: readonly string[];
  /** Findings that are left out of the report because a baseline knows them. */
  readonly knownByBaseline?: { readonly file: string; readonly findings: number };
  /** Findings that are left out of the report because no change since a revision brings or touches them. */
  readonly apartFromChange?: { readonly revision: string; readonly findings: number };
}

/** The documented shape of `plansmith check --format json`: schemas/cli/check-report.schema.json. */
export interface CheckReport {
  readonly version: string;
  readonly workspace: string;
  readonly asOf: string | null;
  readonly verdict: CheckVerdict;
  readonly summary: CheckSummary;
  readonly notChecked: NotChecked;
  /** Every rule that was asked, ordered by id. */
  readonly rules: readonly RuleLogEntry[];
  /** Sorted by file and place. What follows from another finding stands in its `consequences`. */
  readonly findings: readonly Finding[];
}

/** Counts findings; how much was looked at is told by the caller. */
export function summarize(findings: readonly Finding[], counts: { readonly files: number; readonly rules: number }): CheckSummary {
  return { ...countFindings(findings), ...counts };
}

/** How many findings failed by severity, how many were left undecided, how many waived, and how many stand under these. */
export function countFindings(findings: readonly Finding[]): Omit<CheckSummary, 'files' | 'rules'> {
  const counts = { errors: 0, warnings: 0, infos: 0, undecided: 0, waived: 0, consequences: 0 };
  for (const { verdict, severity, consequences = [] } of findings) {
    counts[verdict === 'fail' ? (`${severity}s` as const) : verdict]++;
    counts.consequences += consequences.length;
  }
  return counts;
}

/** Every finding of a report: each before its consequences. */
export function allFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => (finding.consequences ? [finding, ...finding.consequences] : [finding]));
}

/** What counts come to. Warnings do not fail a check; what is undecided keeps it from passing. */
export function verdictOf({ errors, undecided }: Pick<CheckSummary, 'errors' | 'undecided'>): CheckVerdict {
  return errors > 0 ? 'failed' : undecided > 0 ? 'undecided' : 'passed';
}

/** Lines of the log for rules that ran on so many documents. */
export function logRules(rules: readonly { readonly rule: string; readonly documents: number }[], findings: readonly Finding[]): readonly RuleLogEntry[] {
  const byRule = new Map<string, { roots: Finding[]; consequences: number }>();
  const of = (rule: string): { roots: Finding[]; consequences: number } => {
    let known = byRule.get(rule);
    if (!known) byRule.set(rule, (known = { roots: [], consequences: 0 }));
    return known;
  };
  for (const finding of findings) {
    of(finding.rule).roots.push(finding);
    for (const { rule } of finding.consequences ?? []) of(rule).consequences++;
  }
  return rules.map(({ rule, documents }) => {
    const { roots, consequences } = of(rule);
    return { rule, documents, ...countFindings(roots), consequences };
  });
}
