import { compareText } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';

/** How a finding counts for people: its severity, unless the check could not decide or the finding was waived. */
export type ProblemClass = 'error' | 'warning' | 'info' | 'undecided' | 'waived';

export const problemClasses: readonly ProblemClass[] = ['error', 'warning', 'info', 'undecided', 'waived'];

export function classOf(finding: Pick<Finding, 'severity' | 'verdict'>): ProblemClass {
  return finding.verdict === 'fail' ? finding.severity : finding.verdict;
}

/** What the check came to, however severe. `open` is what is not waived; `mixed` a choice of classes that no other name fits. */
export type VerdictChoice = 'open' | 'fail' | 'undecided' | 'waived' | 'all' | 'mixed';

const severities: readonly ProblemClass[] = ['error', 'warning', 'info'];

/** The verdict that a choice of classes amounts to. */
export function verdictOfClasses(classes: ReadonlySet<ProblemClass>): VerdictChoice {
  const key = [severities.some((name) => classes.has(name)), classes.has('undecided'), classes.has('waived')].map(Number).join('');
  return ({ '110': 'open', '100': 'fail', '010': 'undecided', '001': 'waived', '111': 'all' } as const)[key] ?? 'mixed';
}

/** The classes of a verdict; which severities of failures are shown stays, unless none was. */
export function classesOfVerdict(verdict: VerdictChoice, now: ReadonlySet<ProblemClass>): ReadonlySet<ProblemClass> {
  if (verdict === 'mixed') return now;
  const chosen = severities.filter((name) => now.has(name));
  return new Set<ProblemClass>([
    ...(verdict === 'undecided' || verdict === 'waived' ? [] : chosen.length > 0 ? chosen : severities),
    ...(verdict === 'open' || verdict === 'undecided' || verdict === 'all' ? (['undecided'] as const) : []),
    ...(verdict === 'waived' || verdict === 'all' ? (['waived'] as const) : []),
  ]);
}

export type ProblemCounts = Readonly<Record<ProblemClass, number>>;

export function countProblems(findings: readonly Pick<Finding, 'severity' | 'verdict'>[]): ProblemCounts {
  const counts = { error: 0, warning: 0, info: 0, undecided: 0, waived: 0 };
  for (const finding of findings) counts[classOf(finding)]++;
  return counts;
}

/** The class that people should see first, or undefined where nothing was counted. */
export function worstClass(counts: ProblemCounts): ProblemClass | undefined {
  return problemClasses.find((name) => counts[name] > 0);
}

/** Counts of every file that has findings. */
export function countByFile(findings: readonly Finding[]): ReadonlyMap<string, ProblemCounts> {
  return new Map([...groupBy(findings, (finding) => finding.uri)].map(([uri, list]) => [uri, countProblems(list)]));
}

/** Keys that findings have, with how many have each; in order, the empty one last. */
export function countByKey(findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly { readonly key: string; readonly count: number }[] {
  return [...groupBy(findings, keyOf)]
    .map(([key, list]) => ({ key, count: list.length }))
    .toSorted((a, b) => Number(a.key === '') - Number(b.key === '') || compareText(a.key, b.key));
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const list = groups.get(key);
    if (list) list.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** Whether a finding, or one that follows from it, has every word of the filter in its message, rule, file or feature. Case does not matter. */
export function matchesFilter(finding: Finding, filter: string): boolean {
  return [finding, ...(finding.consequences ?? [])].some((item) => hasWords(item, filter));
}

/** The text that a filter looks in, in small letters. */
export function searchedText({ message, rule, uri, feature }: Finding): string {
  return [message.zh, message.en, rule, uri, feature?.id ?? ''].join('\n').toLowerCase();
}

function hasWords(finding: Finding, filter: string): boolean {
  if (filter === '') return true;
  const text = searchedText(finding);
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export type Grouping = 'rule' | 'file' | 'unit';

export interface ProblemGroup {
  /** Rule id, file or unit id; empty for what belongs to no unit. */
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly counts: ProblemCounts;
}

/** Groups with the worst first, then by key; inside a group the order given. */
export function groupFindings(findings: readonly Finding[], grouping: Grouping): readonly ProblemGroup[] {
  const keyOf = { rule: (item: Finding) => item.rule, file: (item: Finding) => item.uri, unit: unitOf }[grouping];
  return [...groupBy(findings, keyOf)]
    .map(([key, list]) => ({ key, findings: list, counts: countProblems(list) }))
    .toSorted((a, b) => rank(a) - rank(b) || Number(a.key === '') - Number(b.key === '') || compareText(a.key, b.key));
}

function rank(group: ProblemGroup): number {
  const worst = worstClass(group.counts);
  return worst ? problemClasses.indexOf(worst) : problemClasses.length;
}

/**
 * Unit that a finding is about, told by the id of its feature or the name of its file, or empty.
 * Ids are those of our document conventions: unit `U-DF-01`, its parcels `P-DF-01-02`.
 */
export function unitOf(finding: Pick<Finding, 'feature' | 'uri'>): string {
  for (const text of [finding.feature?.id ?? '', finding.uri]) {
    const match = /(?:^|[^A-Z])[UP]-([A-Z]+-\d+)/.exec(text);
    if (match) return `U-${match[1]}`;
  }
  return '';
}
