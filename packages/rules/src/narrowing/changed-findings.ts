import type { Finding } from '../finding.ts';
import { allFindings } from '../report/check-report.ts';

/** What has changed between two states of a workspace. */
export interface Change {
  /** Files that are new, gone or not what they were. */
  readonly uris: ReadonlySet<string>;
  /** What a full run over the former state found. */
  readonly before: readonly Finding[];
  /** File of a layer by its name. */
  layerUri(layer: string): string | undefined;
}

/**
 * Findings of a full run that a change brings or touches, each as that run has it. A finding is one of them when
 * - it stands in a changed file, or one of its terms, related places, its waiver or its feature does; or
 * - the former state's full run did not have it: not with the same fingerprint, the same values and the same verdict, counted
 *   one by one where there were several.
 *
 * So every finding of a changed document is among them, and whatever the change did elsewhere through the plan. A cause and what
 * follows from it stay together: one of them is enough.
 */
export function findingsOfChange(findings: readonly Finding[], { uris, before, layerUri }: Change): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of allFindings(before)) known.set(stateOf(finding), (known.get(stateOf(finding)) ?? 0) + 1);
  const isNew = (finding: Finding): boolean => {
    const left = known.get(stateOf(finding)) ?? 0;
    known.set(stateOf(finding), left - 1);
    return left <= 0;
  };
  const touches = ({ uri, terms, related, feature, waiver }: Finding): boolean =>
    [uri, ...terms.map((term) => term.uri), ...related.map((place) => place.uri), feature && layerUri(feature.layer), waiver?.uri].some((file) => file !== undefined && uris.has(file));
  return findings.filter((finding) => {
    const parts = allFindings([finding]);
    // Each must be counted, whether it is needed or not.
    const fresh = parts.map(isNew);
    return fresh.includes(true) || parts.some(touches);
  });
}

function stateOf({ fingerprint, valueFingerprint, verdict }: Finding): string {
  return `${fingerprint} ${valueFingerprint} ${verdict}`;
}
