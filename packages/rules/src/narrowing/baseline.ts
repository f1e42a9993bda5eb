import { compareText, fail, ok, type Bilingual, type Result } from '@plansmith/base';
import { compareFindings } from '../compare-findings.ts';
import type { Finding } from '../finding.ts';
import { allFindings } from '../report/check-report.ts';

/** Findings of one fingerprint that a workspace lives with. */
export interface BaselineEntry {
  readonly rule: string;
  readonly uri: string;
  readonly subject: string;
  readonly messageId: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** Findings that were there when somebody drew the line: only what is new beyond it is reported. */
export interface Baseline {
  /** Sorted; one for each fingerprint. */
  readonly entries: readonly BaselineEntry[];
}

/** What a check comes to beside a baseline. */
export interface BaselineComparison {
  /** What is new, with those of its consequences that are; a new consequence of a known finding stands for itself. */
  readonly findings: readonly Finding[];
  /** How many of those to be told the baseline knows. */
  readonly known: number;
  /** Entries with more than there is now, and how many more. */
  readonly gone: readonly BaselineEntry[];
}

const format = 1;

/**
 * The baseline of a check: all that these rules find that fails or is undecided, consequences too. What is waived is settled
 * otherwise; of rules that can never be waived (`neverQuiet`) nothing goes in.
 */
export function baselineOf(findings: readonly Finding[], { hasRun, neverQuiet = () => false }: BaselineRules): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, uri, subject, messageId, fingerprint, verdict } of allFindings(findings)) {
    if (verdict === 'waived' || !hasRun(rule) || neverQuiet(rule)) continue;
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    entries.set(fingerprint, { rule, uri, subject, messageId, fingerprint, count });
  }
  return sorted([...entries.values()]);
}

/** The entries of both; where one has more of a fingerprint, as many as that. */
export function joinBaselines(a: Baseline, b: Baseline): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const entry of [...a.entries, ...b.entries]) {
    const known = entries.get(entry.fingerprint);
    if (!known || known.count < entry.count) entries.set(entry.fingerprint, entry);
  }
  return sorted([...entries.values()]);
}

/** What a baseline has to know of rules. */
export interface BaselineRules {
  /** Which rules were asked: of the others' entries nothing can be said. */
  hasRun(rule: string): boolean;
  /** Which rules' findings nothing quiets (permanent farmland, red lines, the closed list): entries of theirs, written by hand or of old, count for nothing. None by default. */
  neverQuiet?(rule: string): boolean;
}

export interface ComparisonOptions extends BaselineRules {
  /** Which findings, with their consequences, are to be told at all; the others count as known or new all the same. */
  isTold?(finding: Finding): boolean;
}

/** Holds the findings of a check against a baseline. As many of a fingerprint as it lists are known, the first ones. */
export function compareWithBaseline(findings: readonly Finding[], baseline: Baseline, { hasRun, neverQuiet = () => false, isTold = () => true }: ComparisonOptions): BaselineComparison {
  const entries = baseline.entries.filter(({ rule }) => !neverQuiet(rule));
  const left = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const isKnown = ({ verdict, fingerprint }: Finding): boolean => {
    const count = verdict === 'waived' ? 0 : (left.get(fingerprint) ?? 0);
    if (count > 0) left.set(fingerprint, count - 1);
    return count > 0;
  };
  let known = 0;
  const fresh = findings.flatMap((finding): readonly Finding[] => {
    const { consequences = [], ...alone } = finding;
    const rootIsKnown = isKnown(finding);
    const news = consequences.filter((item) => !isKnown(item));
    if (!isTold(finding)) return [];
    known += (rootIsKnown ? 1 : 0) + consequences.length - news.length;
    if (!rootIsKnown) return [news.length > 0 ? { ...alone, consequences: news } : alone];
    return news.map((item) => ({ ...item, related: [...item.related, causeOf(finding)] }));
  });
  const gone = entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint)!;
    return count > 0 && hasRun(entry.rule) ? [{ ...entry, count }] : [];
  });
  return { findings: fresh.toSorted(compareFindings), known, gone };
}

/** The baseline as a file: JSON that a diff can be read of, the same bytes for the same findings. */
export function baselineText({ entries }: Baseline): string {
  return `${JSON.stringify({ plansmithBaseline: format, entries }, null, 2)}\n`;
}

/** Reads what `baselineText` wrote; says what is wrong with anything else. */
export function readBaseline(text: string): Result<Baseline, Bilingual> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail({ zh: `不是 JSON（${why}）`, en: `it is not JSON (${why})` });
  }
  const { plansmithBaseline, entries } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (plansmithBaseline === undefined) return fail({ zh: '没有 plansmithBaseline，不是基线文件', en: 'it has no plansmithBaseline: not a baseline file' });
  if (plansmithBaseline !== format) return fail({ zh: `格式 ${JSON.stringify(plansmithBaseline)} 是另一个版本写出的，这里只认 ${format}`, en: `its format ${JSON.stringify(plansmithBaseline)} is another version's; this one reads ${format}` });
  if (!Array.isArray(entries)) return fail({ zh: '没有 entries 清单', en: 'it has no list of entries' });
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (!isEntry(entry)) return fail({ zh: `第 ${index + 1} 项不完整`, en: `entry ${index + 1} is not whole` });
    if (seen.has(entry.fingerprint)) return fail({ zh: `第 ${index + 1} 项的指纹 ${entry.fingerprint} 重复，请重新写出基线`, en: `entry ${index + 1} repeats the fingerprint ${entry.fingerprint}: write the baseline anew` });
    seen.add(entry.fingerprint);
  }
  return ok(sorted(entries as readonly BaselineEntry[]));
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const texts = ['rule', 'uri', 'subject', 'messageId', 'fingerprint'].every((key) => typeof entry[key] === 'string');
  return texts && Number.isInteger(entry['count']) && (entry['count'] as number) > 0;
}

function sorted(entries: readonly BaselineEntry[]): Baseline {
  return {
    entries: entries
      .map(({ rule, uri, subject, messageId, fingerprint, count }) => ({ rule, uri, subject, messageId, fingerprint, count }))
      .toSorted((a, b) => compareText(a.uri, b.uri) || compareText(a.rule, b.rule) || compareText(a.subject, b.subject) || compareText(a.fingerprint, b.fingerprint)),
  };
}

function causeOf({ message, uri, path, range }: Finding): Finding['related'][number] {
  return { message: { zh: `起因（基线中已有）：${message.zh}`, en: `cause, known to the baseline: ${message.en}` }, uri, path, range };
}
