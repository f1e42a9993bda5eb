import { compareText, formatPath, type Path } from '@plansmith/base';
import type { Place, Severity } from '../finding.ts';
import type { RawFinding } from '../raw-finding.ts';
import { arithmeticOf, mendedTerm } from './arithmetic.ts';
import { exactly, meet, type Interval } from './interval.ts';

/** A finding that stands for itself, with all that follow from it, at whatever remove. */
export interface FoldedFinding extends RawFinding {
  /** Ordered; none of them has consequences of its own. */
  readonly consequences: readonly RawFinding[];
}

/** How little a place is trusted when two disagree: 0 for what is trusted most. Equal numbers tell no order. */
export type TrustOrder = (place: Place) => number;

const severityRanks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Puts findings that follow from another under it, so that one cause is reported once. The law, for a finding B and another A:
 *
 * 1. **A can be a cause** when it fails (what is undecided or waived explains nothing). The value it says is wrong is at
 *    `concerns`, or where it stands.
 * 2. **A is a candidate for B** when it is at least as severe, and
 *    - B fails, and an input or stored term of B was read from exactly the place of A's value, which is not B's own, and is
 *      strictly more trusted than the place of B's value (so there are no circles, and a document is never blamed for what
 *      a less trusted one says); or
 *    - B is undecided, and lacks an input whose place A names in `concerns`, or that is a part of it.
 * 3. **A explains B** when B could be right once A is mended: the values that A would accept at its place, put into B's
 *    arithmetic, can give a value that B would accept (`arithmetic.ts`). Where A does not tell which values it accepts, or B's
 *    formula is not known, leaning on the place is enough. Several candidates are put in all at once; where that does not
 *    explain B, each alone. An undecided B is explained when candidates cover every input that it lacks.
 * 4. **B is folded** under the first of those that explain it (by trust, then by `compareRawFindings`), and with it under
 *    whatever that one is folded under. Waived findings are never folded.
 *
 * Every finding given is in the answer once: as a root, or in the consequences of one root. A root is never less severe
 * than what it holds. The answer does not depend on the order of `findings`.
 */
export function foldConsequences(findings: Iterable<RawFinding>, trust: TrustOrder): readonly FoldedFinding[] {
  const ordered = [...findings].toSorted(compareRawFindings);
  const causes = indexCauses(ordered, trust);
  const parents = new Map<RawFinding, RawFinding>();
  for (const finding of ordered) {
    const cause = finding.verdict === 'fail' ? causeOfFailure(finding, causes) : finding.verdict === 'undecided' ? causeOfDoubt(finding, causes) : undefined;
    if (cause) parents.set(finding, cause);
  }
  const consequences = new Map<RawFinding, RawFinding[]>();
  for (const finding of ordered) {
    let root = finding;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
    const list = consequences.get(root);
    if (root === finding) {
      if (!list) consequences.set(root, []);
    } else if (list) list.push(finding);
    else consequences.set(root, [finding]);
  }
  return [...consequences].map(([finding, list]) => ({ ...finding, consequences: list }));
}

/** An order of findings that needs no ranges: by file, path, rule, message. */
export function compareRawFindings(a: RawFinding, b: RawFinding): number {
  return (
    compareText(a.uri, b.uri) ||
    compareText(formatPath(a.path), formatPath(b.path)) ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.message.zh, b.message.zh) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Findings that may explain others, by the place of the value they say is wrong. */
interface Causes {
  readonly trust: TrustOrder;
  at(place: Place): readonly RawFinding[];
  /** Those that name a value in `concerns` of which the place is a part. */
  over(place: Place): readonly RawFinding[];
}

function indexCauses(ordered: readonly RawFinding[], trust: TrustOrder): Causes {
  const byPlace = new Map<string, RawFinding[]>();
  for (const finding of ordered) {
    if (finding.verdict !== 'fail') continue;
    const key = placeKey(valuePlace(finding));
    const known = byPlace.get(key);
    if (known) known.push(finding);
    else byPlace.set(key, [finding]);
  }
  const at = (place: Place): readonly RawFinding[] => byPlace.get(placeKey(place)) ?? [];
  return {
    trust,
    at,
    over({ uri, path }) {
      const found: RawFinding[] = [];
      for (let length = path.length; length >= 0; length--) found.push(...at({ uri, path: path.slice(0, length) }).filter(({ concerns }) => concerns !== undefined));
      return found;
    },
  };
}

function causeOfFailure(finding: RawFinding, causes: Causes): RawFinding | undefined {
  const own = valuePlace(finding);
  const ownKey = placeKey(own);
  const ownTrust = causes.trust(own);
  const leaning = new Map<string, readonly RawFinding[]>();
  for (const { role, uri, path } of finding.terms) {
    if ((role !== 'input' && role !== 'stored') || uri === undefined || !path) continue;
    const place = { uri, path };
    const key = placeKey(place);
    if (key === ownKey || leaning.has(key)) continue;
    const found = causes.at(place).filter((cause) => mayExplain(cause, finding) && causes.trust(place) < ownTrust);
    if (found.length > 0) leaning.set(key, found);
  }
  const candidates = [...leaning].flatMap(([key, found]) => found.map((cause) => ({ key, cause }))).toSorted((a, b) => causes.trust(valuePlace(a.cause)) - causes.trust(valuePlace(b.cause)) || compareRawFindings(a.cause, b.cause));
  if (candidates.length === 0) return undefined;
  const firstAt = new Map(candidates.toReversed().map(({ key, cause }) => [key, cause]));
  if (isExplained(finding, firstAt)) return candidates[0]!.cause;
  return candidates.find(({ key, cause }) => isExplained(finding, new Map([[key, cause]])))?.cause;
}

/** Whether a finding could be right once the causes at these places are mended. */
function isExplained(finding: RawFinding, causes: ReadonlyMap<string, RawFinding>): boolean {
  const arithmetic = arithmeticOf(finding);
  if (!arithmetic) return true;
  const inputs = arithmetic.inputs.map((term): Interval => {
    const cause = term.uri !== undefined && term.path ? causes.get(placeKey({ uri: term.uri, path: term.path })) : undefined;
    return cause ? mendedTerm(term, cause) : exactly(term.value);
  });
  return meet(arithmetic.evaluate(inputs), arithmetic.right);
}

function causeOfDoubt(finding: RawFinding, causes: Causes): RawFinding | undefined {
  const lacking = finding.missing ?? [];
  const covering = lacking.map((place) => causes.over(place).filter((cause) => mayExplain(cause, finding)));
  if (lacking.length === 0 || covering.some((found) => found.length === 0)) return undefined;
  return covering.flat().toSorted(compareRawFindings)[0];
}

function mayExplain(cause: RawFinding, finding: RawFinding): boolean {
  return cause !== finding && severityRanks[cause.severity] <= severityRanks[finding.severity];
}

function valuePlace({ uri, path, concerns }: RawFinding): { readonly uri: string; readonly path: Path } {
  return { uri, path: concerns ?? path };
}

function placeKey({ uri, path }: Place): string {
  return `${uri}\n${JSON.stringify(path)}`;
}
