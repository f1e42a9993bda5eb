import { hashText } from '@plansmith/base';
import type { FeatureRef, Place, RawFinding } from '../finding.ts';

/** What a finding may rest on besides its own terms. Reads are tracked where the host's are. */
export interface FindingBasis {
  /** What stands at a place of a document; undefined where nothing usable does. */
  valueAt(place: Place): unknown;
  /** Ids of the records that a place stands in, the innermost first. */
  recordsAround(place: Place): readonly string[];
  /** A hash of a feature's shape; undefined where there is no such feature. */
  shapeHash(feature: FeatureRef): string | undefined;
}

/** Digits of a number that count: what is left of double arithmetic beyond them may differ with the way it was added up. */
const digits = 9;

/**
 * Hash of all that a finding rests on: rule, message, what it is about, the record and the value where it stands, the numbers of its
 * arithmetic, the area of its witness in whole square metres, and the shape of its feature. It changes when one of these
 * does, and with nothing else: not with lines, titles, labels or the file's name.
 */
export function valueFingerprint(finding: RawFinding, basis: FindingBasis): string {
  const { rule, messageId, subject, uri, path, terms, witness, feature } = finding;
  const value = basis.valueAt({ uri, path });
  const parts = [
    rule,
    messageId,
    subject,
    basis.recordsAround({ uri, path })[0] ?? null,
    typeof value === 'object' ? null : shown(value),
    ...terms.map((term) => [term.role, shown(term.value), term.unit ?? '']),
    witness?.areaM2 === undefined ? null : Math.round(witness.areaM2),
    (feature && basis.shapeHash(feature)) ?? null,
  ];
  return hashText(JSON.stringify(parts));
}

function shown(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(digits)) : (value ?? null);
}
