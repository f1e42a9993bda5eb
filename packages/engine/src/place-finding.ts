import type { Range } from '@plansmith/base';
import { compareFindings, valueFingerprint, type Finding, type FindingBasis, type FoldedFinding, type RawFinding } from '@plansmith/rules';
import type { WorkspaceFiles } from './files.ts';

/** What placing reads. */
export interface PlacingContext {
  readonly files: Pick<WorkspaceFiles, 'get' | 'rangeOf'>;
  readonly basis: FindingBasis;
}

/** Gives the places of a finding, and of its consequences, their ranges in the texts as they stand now. */
export function placeFinding({ consequences, ...raw }: FoldedFinding, context: PlacingContext): Finding {
  const finding = placeAlone(raw, context);
  if (consequences.length === 0) return finding;
  return { ...finding, consequences: consequences.map((item) => placeAlone(item, context)).toSorted(compareFindings) };
}

function placeAlone(raw: RawFinding, { files, basis }: PlacingContext): Finding {
  const { at, span, concerns: _concerns, missing: _missing, ...rest } = raw;
  const file = files.get(raw.uri);
  const lines = file?.type === 'document' ? file.parsed.lines : file?.type === 'layer' || file?.type === 'exchange' ? file.lines : undefined;
  const range: Range = span && lines ? lines.rangeOf(span) : files.rangeOf(raw.uri, raw.path, at);
  return {
    ...rest,
    range,
    terms: raw.terms.map((term) =>
      term.uri !== undefined && term.path ? { ...term, range: files.rangeOf(term.uri, term.path, 'value') } : term,
    ),
    related: raw.related.map((related) => ({ ...related, range: files.rangeOf(related.uri, related.path, 'value') })),
    ...(raw.waiver && { waiver: { ...raw.waiver, range: files.rangeOf(raw.waiver.uri, raw.waiver.path, 'value') } }),
    valueFingerprint: valueFingerprint(raw, basis),
  };
}
