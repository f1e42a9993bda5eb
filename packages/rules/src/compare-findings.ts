import { compareText, equalJson } from '@plansmith/base';
import type { Finding } from './finding.ts';

/** The one order of findings: by file, place, rule, then by what is left, so that two runs give the same bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.uri, b.uri) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.message.zh, b.message.zh) ||
    compareText(a.fingerprint, b.fingerprint) ||
    (equalJson(a.path, b.path) ? 0 : compareText(JSON.stringify(a.path), JSON.stringify(b.path)))
  );
}
