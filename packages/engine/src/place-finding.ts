import type { Range } from '@plansmith/base';
import { compareFindings, valueFingerprint, type Finding, type FindingBasis, type FoldedFinding, type RawFinding } from '@plansmith/rules';
import type { FileState, WorkspaceFiles } from './files.ts';

/** What placing reads. */
export interface PlacingContext {
  readonly files: Pick<WorkspaceFiles, 'get' | 'rangeOf'>;
  readonly basis: FindingBasis;
}

/** A finding as it was placed, with the files that its places were looked up in, and the shape that it rests on. */
interface Placed {
  readonly finding: Finding;
  readonly states: readonly (readonly [uri: string, state: FileState | undefined])[];
  readonly shape: string | undefined;
}

/**
 * Places findings like `placeFinding`, and remembers: one that is the same object as in an earlier report, over texts that are the same, is
 * the same answer. Of hundreds of findings a keystroke changes few.
 */
export function createFindingPlacer(context: PlacingContext): (folded: FoldedFinding) => Finding {
  const known = new WeakMap<FoldedFinding, Placed>();
  const shapeOf = ({ feature }: RawFinding): string | undefined => feature && context.basis.shapeHash(feature);
  return (folded) => {
    const before = known.get(folded);
    if (before && before.shape === shapeOf(folded) && before.states.every(([uri, state]) => context.files.get(uri) === state)) return before.finding;
    const finding = placeFinding(folded, context);
    const uris = new Set([folded, ...folded.consequences].flatMap(urisOf));
    known.set(folded, { finding, states: [...uris].map((uri) => [uri, context.files.get(uri)]), shape: shapeOf(folded) });
    return finding;
  };
}

function urisOf({ uri, terms, related, waiver }: RawFinding): readonly string[] {
  return [uri, ...terms.flatMap((term) => term.uri ?? []), ...related.map((item) => item.uri), ...(waiver ? [waiver.uri] : [])];
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
