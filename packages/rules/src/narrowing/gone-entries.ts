import { hashText, type Range } from '@plansmith/base';
import type { Finding } from '../finding.ts';
import type { BaselineEntry } from './baseline.ts';

/** Id that findings about a baseline itself go by. */
const rule = 'baseline/entry-gone';

/**
 * A baseline's entries that no longer occur, as findings at their lines in its file: what is mended must not come back unseen, so
 * they fail until somebody takes them out. `uri` is the file as reports name it, `text` what it holds.
 */
export function goneFindings(gone: readonly BaselineEntry[], { uri, text }: { readonly uri: string; readonly text: string }): readonly Finding[] {
  const lines = text.split('\n');
  return gone.map((entry) => ({
    rule,
    messageId: 'gone',
    severity: 'error',
    verdict: 'fail',
    message: {
      zh: `基线中 ${entry.rule} 对 ${entry.subject} 的意见（${entry.uri}，${entry.count} 处）已不再出现，请用 --write-baseline 更新基线`,
      en: `${entry.count} of the baseline's findings of ${entry.rule} about ${entry.subject} (${entry.uri}) no longer occur: bring the baseline up to date with --write-baseline`,
    },
    uri,
    path: [],
    range: rangeOf(entry.fingerprint, lines),
    terms: [],
    related: [],
    fixes: [],
    source: { citation: 'own design', certainty: 'C' },
    fingerprint: hashText(`${rule}\n${entry.fingerprint}`),
    subject: entry.subject,
    valueFingerprint: hashText(`${rule}\n${entry.fingerprint}\n${entry.count}`),
  }));
}

/** The entry's fingerprint in the file; its start where the file is written in some other way. */
function rangeOf(fingerprint: string, lines: readonly string[]): Range {
  const line = lines.findIndex((text) => /"fingerprint"\s*:/.test(text) && text.includes(`"${fingerprint}"`));
  const character = Math.max(0, lines[line]?.indexOf(`"${fingerprint}"`) ?? 0);
  return { start: { line: Math.max(0, line), character }, end: { line: Math.max(0, line), character: line < 0 ? 0 : character + fingerprint.length + 2 } };
}
