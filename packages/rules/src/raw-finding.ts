import { fillMessage, hashText, type Bilingual } from '@plansmith/base';
import { formatRecordPath } from '@plansmith/document';
import { builtinMessages } from './builtin-messages.ts';
import type { RawFinding } from './finding.ts';
import type { Report, RuleMeta } from './rule.ts';

/** Completes a rule's report; `document` is the value of the document it is about, as far as that is at hand. Throws when the rule names a message it does not have, or data its message needs is absent. */
export function toRawFinding(meta: RuleMeta, report: Report & { readonly uri: string; readonly document?: unknown }, verdict: 'fail' | 'undecided'): RawFinding {
  const template = meta.messages[report.messageId] ?? (builtinMessages as Record<string, Bilingual>)[report.messageId];
  if (!template) throw new Error(`rule ${meta.id} reports message "${report.messageId}", which its meta.messages does not have`);
  const subject = report.subject ?? report.feature?.id ?? formatRecordPath(report.document, report.path);
  return {
    rule: meta.id,
    messageId: report.messageId,
    severity: report.severity ?? meta.severity,
    verdict,
    message: fillMessage(template, report.data ?? {}),
    uri: report.uri,
    path: report.path,
    at: report.at ?? 'value',
    ...(report.span && { span: report.span }),
    ...(report.feature && { feature: report.feature }),
    ...(report.witness && { witness: report.witness }),
    terms: report.terms ?? [],
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    source: meta.source,
    subject,
    ...(report.concerns && { concerns: report.concerns }),
    ...(report.missing && { missing: report.missing }),
    fingerprint: hashText([meta.id, report.messageId, report.uri, subject].join('\n')),
  };
}
