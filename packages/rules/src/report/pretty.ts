import { equalJson, LineIndex, localize, type Locale, type Range } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { AppliedWaiver, Finding, RuleSource } from '../finding.ts';
import { printable } from './display-width.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckReport } from './check-report.ts';
import { certaintyText, roleNames, severityNames, verdictNames, waiverSentence } from './names.ts';
import { prettySummary } from './summary.ts';
import { termValueText } from './term-value.ts';
import { createPaint, type Paint } from './paint.ts';

export interface PrettyOptions {
  readonly locale: Locale;
  /** With ANSI colours. */
  readonly color: boolean;
}

/** Text of a file as it was checked; undefined where it has none: its findings then come without an excerpt. */
export type TextSource = (uri: string) => string | undefined;

/**
 * The report for people at a terminal: findings under their files, each with its place, the line it stands on, the
 * arithmetic, related places and the source it rests on; a summary last. Ends with a line end.
 */
export function formatPretty(report: Pick<CheckReport, 'asOf' | 'summary' | 'notChecked' | 'findings'>, texts: TextSource, options: PrettyOptions): string {
  const paint = createPaint(options.color);
  const sections = [...groupByFile(report.findings)].map(([uri, findings]) => {
    const text = texts(uri);
    const source = text === undefined ? undefined : { text, lines: new LineIndex(text) };
    const blocks = mergeAlike(findings).map((group) => findingLines(group, { source, paint, locale: options.locale }).join('\n'));
    return `${paint('title', printable(uri))}\n${blocks.join('\n\n')}\n`;
  });
  return [...sections, `${prettySummary(report, { locale: options.locale, paint })}\n`].join('\n');
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.uri);
    if (group) group.push(finding);
    else groups.set(finding.uri, [finding]);
  }
  return groups;
}

/** At least one finding; more where they differ in nothing but their message, such as the keys that one record lacks. */
type FindingGroup = readonly [Finding, ...Finding[]];

function mergeAlike(findings: readonly Finding[]): FindingGroup[] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    if (group && alike(group[0], finding)) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function alike(a: Finding, b: Finding): boolean {
  const plain = [a, b].every(({ terms, related, consequences, waiver }) => terms.length === 0 && related.length === 0 && !consequences && !waiver);
  return plain && a.rule === b.rule && a.severity === b.severity && a.verdict === b.verdict && equalJson(a.range, b.range) && equalJson(a.source, b.source);
}

interface FindingContext {
  readonly source: { readonly text: string; readonly lines: LineIndex } | undefined;
  readonly paint: Paint;
  readonly locale: Locale;
}

function findingLines(group: FindingGroup, context: FindingContext): string[] {
  const { paint, locale, source } = context;
  const [finding] = group;
  const excerpt = source && excerptOf(source.text, { lines: source.lines, range: finding.range });
  const lineNumber = String((excerpt?.lineIndex ?? 0) + 1);
  return [
    `  ${label(finding, context)}  ${placeText(finding.range)}  ${paint('faint', finding.rule)}`,
    ...group.map(({ message }) => `    ${printable(localize(message, locale))}`),
    ...(excerpt ? [`    ${paint('faint', `${lineNumber} |`)} ${excerpt.line}`, `    ${paint('faint', `${' '.repeat(lineNumber.length)} |`)} ${paint('mark', excerpt.marks)}`] : []),
    ...finding.terms.map((term) => `    ${termText(term, finding, context)}`),
    ...finding.related.map(({ message, uri, range }) => `    ${localize({ zh: '相关', en: 'related' }, locale)}  ${paint('faint', fileText(uri, range))}  ${printable(localize(message, locale))}`),
    ...(finding.waiver ? [`    ${waiverText(finding.waiver, context)}`] : []),
    ...(finding.consequences ?? []).map((item) => `    ${consequenceText(item, context)}`),
    `    ${paint('faint', sourceText(finding.source, locale))}`,
  ];
}

function label({ verdict, severity }: Finding, { paint, locale }: FindingContext): string {
  if (verdict === 'undecided') return paint('undecided', localize(verdictNames.undecided, locale));
  if (verdict === 'waived') return paint('faint', localize(verdictNames.waived, locale));
  return paint(severity, localize(severityNames[severity], locale));
}

function fileText(uri: string, range: Range | undefined): string {
  return `${printable(uri)}${range ? `:${placeText(range)}` : ''}`;
}

function waiverText({ uri, range, ...waiver }: AppliedWaiver, { paint, locale }: FindingContext): string {
  return `${localize(verdictNames.waived, locale)}  ${paint('faint', fileText(uri, range))}  ${printable(localize(waiverSentence(waiver), locale))}`;
}

function consequenceText(finding: Finding, context: FindingContext): string {
  const { paint, locale } = context;
  const name = localize({ zh: '引起', en: 'follows' }, locale);
  return `${name}  ${label(finding, context)}  ${paint('faint', `${fileText(finding.uri, finding.range)}  ${finding.rule}`)}  ${printable(localize(finding.message, locale))}`;
}

/** Line and column counted from 1, as editors show them. */
function placeText({ start }: Range): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function termText(term: Term, finding: Finding, { paint, locale }: FindingContext): string {
  const value = printable(termValueText(term, locale));
  const file = term.uri === undefined || term.uri === finding.uri ? '' : `${printable(term.uri)}:`;
  const place = term.range ? `  ${paint('faint', `(${file}${placeText(term.range)})`)}` : '';
  return `${localize(roleNames[term.role], locale)}  ${printable(localize(term.label, locale))} = ${value}${place}`;
}

function sourceText(source: RuleSource, locale: Locale): string {
  const english = locale === 'en';
  const details = [localize(certaintyText(source.certainty), locale), ...(source.note ? [localize(source.note, locale)] : [])];
  return english ? `source  ${source.citation} (${details.join('; ')})` : `来源  ${source.citation}（${details.join('；')}）`;
}
