import { localize, type Bilingual, type Locale } from '@plansmith/base';
import type { Finding, Severity } from '@plansmith/rules';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as an editor shows it, its consequences among what is related. What could not be decided says so and is never an error; what is waived is a hint. */
export function toDiagnostic(finding: Finding, locale: Locale): Diagnostic {
  const { verdict } = finding;
  const mark = verdict === 'undecided' ? { zh: '[无法判定] ', en: '[undecided] ' } : verdict === 'waived' ? { zh: '[已豁免] ', en: '[waived] ' } : { zh: '', en: '' };
  const follows: Bilingual = { zh: '由此引起：', en: 'follows from this: ' };
  const related = [
    ...finding.related.flatMap(({ uri, range, message }) => (range ? [{ location: { uri, range }, message: localize(message, locale) }] : [])),
    ...(finding.consequences ?? []).map(({ uri, range, message }) => ({ location: { uri, range }, message: localize(follows, locale) + localize(message, locale) })),
  ];
  return {
    range: finding.range,
    severity: verdict === 'fail' ? severities[finding.severity] : verdict === 'undecided' ? DiagnosticSeverity.Information : DiagnosticSeverity.Hint,
    code: finding.rule,
    source: 'plansmith',
    message: localize(mark, locale) + localize(finding.message, locale),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}
