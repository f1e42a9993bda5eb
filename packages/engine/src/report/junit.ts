import type { Bilingual } from '@plansmith/base';
import { findingText } from './finding-text.ts';
import type { Review, ReviewEntry, ReviewRule } from './review.ts';
import { asOfText, both, neverChecked, reviewNotChecked, revisionText, ruleStateNames } from './wording.ts';
import { xmlText } from './xml-text.ts';

/**
 * The review in the XML that CI services take for test results. A suite for each rule, with a case for each finding, or one for the rule that found
 * nothing. Errors are failures, so that the tests fail exactly when the check does; warnings and infos pass with their text as output; what is
 * undecided, waived or was not checked is skipped, with the reason. No times: a report has no clock.
 */
export function formatJunit(review: Review): string {
  const byRule = new Map<string, ReviewEntry[]>();
  for (const entry of review.entries) {
    const known = byRule.get(entry.finding.rule);
    if (known) known.push(entry);
    else byRule.set(entry.finding.rule, [entry]);
  }
  const known = new Set(review.rules.map(({ meta }) => meta.id));
  const suites = [
    scopeSuite(review),
    ...review.rules.map((rule) => ruleSuite(rule, byRule.get(rule.meta.id) ?? [])),
    // Findings of the engine itself, such as a plugin that was left out.
    ...[...byRule].filter(([id]) => !known.has(id)).map(([id, entries]): Suite => ({ name: id, properties: [], cases: entries.map((entry) => entryCase(entry, id)) })),
  ];
  const { attributes } = countsOf(suites.flatMap(({ cases }) => cases));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Plansmith ${xmlText(review.workspace.id)}" ${attributes}>\n${suites.map(suiteXml).join('')}</testsuites>\n`;
}

interface Case {
  readonly name: string;
  readonly className: string;
  readonly file?: string;
  readonly line?: number;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly Case[];
}

function scopeSuite(review: Review): Suite {
  const { scope, workspace, version } = review;
  return {
    name: '检查范围 scope',
    properties: [
      ['plansmith', version],
      ['verdict', review.verdict],
      ['workspace', `${workspace.id} ${workspace.title ?? ''}`.trim()],
      ['asOf', both(asOfText(scope))],
      ['commit', both(revisionText(scope.revision))],
      ['rules', scope.ruleHash],
      ...scope.layers.map(({ name, sha256, date, epsg, features }) => [`layer ${name}`, [sha256, date, epsg === null ? null : `EPSG:${epsg}`, features === null ? null : `${features} features`].map((part) => part ?? '—').join(' ')] as const),
      ...scope.tolerances.map(({ name, value, unit, certainty }) => [`tolerance ${name}`, `${value ?? '—'} ${unit} ${certainty ?? '—'}`] as const),
      ...scope.documents.map(({ uri, sha256 }) => [`file ${uri}`, sha256 ?? '—'] as const),
    ],
    cases: [...reviewNotChecked(review), neverChecked].map(skipped),
  };
}

function skipped(text: Bilingual): Case {
  return { name: both(text), className: 'plansmith.scope', outcome: 'skipped', message: both(text), text: '' };
}

function ruleSuite({ meta, log, state }: ReviewRule, entries: readonly ReviewEntry[]): Suite {
  const className = meta.id.replaceAll('/', '.');
  const name = both(meta.title);
  const own = entries.map((entry) => entryCase(entry, className));
  const none: Case = { name, className, outcome: state === 'ran' ? 'passed' : 'skipped', message: state === 'ran' ? '' : both(ruleStateNames[state]), text: '' };
  return { name: meta.id, properties: [['documents', String(log?.documents ?? 0)], ['source', meta.source.citation], ['certainty', meta.source.certainty]], cases: own.length > 0 ? own : [none] };
}

function entryCase(entry: ReviewEntry, className: string): Case {
  const { finding, number } = entry;
  const outcome = finding.messageId === 'ruleCrashed' ? 'error' : finding.verdict !== 'fail' ? 'skipped' : finding.severity === 'error' ? 'failure' : 'passed';
  return {
    name: `#${number} ${finding.uri}:${finding.range.start.line + 1} ${finding.message.zh}`,
    className,
    file: finding.uri,
    line: finding.range.start.line + 1,
    outcome,
    message: both(finding.message),
    text: findingText(entry).join('\n'),
  };
}

function countsOf(cases: readonly Case[]): { readonly attributes: string } {
  const count = (outcome: Case['outcome']): number => cases.filter((item) => item.outcome === outcome).length;
  return { attributes: `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"` };
}

function suiteXml({ name, properties, cases }: Suite): string {
  const listed = properties.map(([key, value]) => `      <property name="${xmlText(key)}" value="${xmlText(value)}"/>\n`).join('');
  return `  <testsuite name="${xmlText(name)}" ${countsOf(cases).attributes}>\n${listed === '' ? '' : `    <properties>\n${listed}    </properties>\n`}${cases.map(caseXml).join('')}  </testsuite>\n`;
}

function caseXml({ name, className, file, line, outcome, message, text }: Case): string {
  const place = file === undefined ? '' : ` file="${xmlText(file)}" line="${line}"`;
  const open = `    <testcase name="${xmlText(name)}" classname="${xmlText(className)}"${place}`;
  if (outcome === 'passed') return text === '' ? `${open}/>\n` : `${open}>\n      <system-out>${body(text)}</system-out>\n    </testcase>\n`;
  const type = outcome === 'skipped' ? '' : ` type="${outcome === 'error' ? 'crash' : 'error'}"`;
  return `${open}>\n      <${outcome} message="${xmlText(message)}"${type}${text === '' ? '/>' : `>${body(text)}</${outcome}>`}\n    </testcase>\n`;
}

/** Text between tags keeps its line ends as they are, to be read in the file. */
function body(text: string): string {
  return text.split('\n').map(xmlText).join('\n');
}
