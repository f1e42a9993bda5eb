import { compareText, formatPath, type Path } from '@plansmith/base';
import type { FeatureRef, Place, RawFinding, Severity } from '../finding.ts';
import { acceptanceOf, couldBeRight, mendedTerm, type Acceptance, type NumberTerm } from './arithmetic.ts';
import { exactly, type Interval } from './interval.ts';

/** A finding that stands for itself, with all that follow from it, at whatever remove. */
export interface FoldedFinding extends RawFinding {
  /** Ordered; none of them has consequences of its own. */
  readonly consequences: readonly RawFinding[];
}

/** What folding must know of the places of a workspace. */
export interface PlaceOrder {
  /** How little a place is trusted when two disagree: 0 for what is trusted most. Equal numbers tell no order. */
  trust(place: Place): number;
  /** Where a feature stands, or would; undefined for a layer without a file. */
  placeOf(feature: FeatureRef): Place | undefined;
}

const severityRanks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Puts findings that follow from another under it, so that one cause is reported once. The law, for a finding B and another A:
 *
 * 1. **A can be a cause** when it fails (what is undecided or waived explains nothing) and does not itself come from a lack.
 *    The value it says is wrong is at `concerns`, or where it stands.
 * 2. **A is a candidate for B** when it is at least as severe, and
 *    - B fails, and an input or stored term of B was read from exactly the place of A's value, which is not B's own, and is
 *      strictly more trusted than the place of B's value (so there are no circles, and a document is never blamed for what
 *      a less trusted one says); or
 *    - B says that it lacks an input (`missing`), whose place A names in `concerns` or that is a part of it, and A is an error
 *      (so that the check fails all the same).
 * 3. **A explains B** when B could be right once A is mended: the values that A would accept at its place, put into B's
 *    arithmetic, can give a value that B would accept (`arithmetic.ts`). Where A does not tell which values it accepts, or B's
 *    formula is not known, leaning on the place is enough. What A accepts is taken first as its own inputs stand, then as they
 *    would be with their causes mended. Several candidates are put in all at once; where that does not explain B, each alone.
 *    A B that lacks inputs is explained when candidates cover every one of them.
 * 4. **B is folded** under the first of those that explain it (by trust, then by `compareRawFindings`), and with it under
 *    whatever that one is folded under. Waived findings are never folded.
 *
 * Every finding given is in the answer once: as a root, or in the consequences of one root. A root is never less severe
 * than what it holds. The answer does not depend on the order of `findings`. A finding that is given again, with the same
 * consequences, is the same object in the answer.
 */
export function foldConsequences(findings: Iterable<RawFinding>, places: PlaceOrder): readonly FoldedFinding[] {
  const ordered = [...findings].toSorted(compareRawFindings);
  const causes = indexCauses(ordered, places);
  const parents = new Map<RawFinding, RawFinding>();
  for (const finding of ordered) {
    const cause = causeOf(finding, causes);
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
  return [...consequences].map(([finding, list]) => foldedOf(finding, list));
}

const answers = new WeakMap<RawFinding, FoldedFinding>();

/** The same finding with the same consequences is the same answer, so that whoever reads the next one sees what changed. */
function foldedOf(finding: RawFinding, consequences: readonly RawFinding[]): FoldedFinding {
  const known = answers.get(finding);
  if (known && known.consequences.length === consequences.length && known.consequences.every((item, index) => item === consequences[index])) return known;
  const folded: FoldedFinding = { ...finding, consequences };
  answers.set(finding, folded);
  return folded;
}

/** An order of findings that needs no ranges: by file, path, rule, message, then by what is left. */
export function compareRawFindings(a: RawFinding, b: RawFinding): number {
  return (
    compareText(a.uri, b.uri) ||
    (a.path === b.path ? 0 : compareText(textOf(pathTexts, a.path, formatPath), textOf(pathTexts, b.path, formatPath))) ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.message.zh, b.message.zh) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Findings that may explain others. */
interface Causes {
  /** Those that may explain a failing finding, by the places it leans on, the first of each place first. */
  candidates(finding: RawFinding): ReadonlyMap<string, readonly RawFinding[]>;
  /** What a finding would accept at its place, as its inputs stand or as they would be with their causes mended. */
  acceptance(finding: RawFinding, inputs: Inputs): Acceptance | undefined;
  /** Those that name a value in `concerns` of which the place is a part. */
  over(place: Place | FeatureRef): readonly RawFinding[];
  /** Orders candidates: the most trusted first. */
  compare(a: RawFinding, b: RawFinding): number;
}

type Inputs = 'asTheyStand' | 'mended';

function indexCauses(ordered: readonly RawFinding[], places: PlaceOrder): Causes {
  const byPlace = new Map<string, RawFinding[]>();
  for (const finding of ordered) {
    if (finding.verdict !== 'fail' || finding.missing) continue;
    const key = placeKey(valuePlace(finding));
    const known = byPlace.get(key);
    if (known) known.push(finding);
    else byPlace.set(key, [finding]);
  }
  const at = (place: Place): readonly RawFinding[] => byPlace.get(placeKey(place)) ?? [];
  const trust = (finding: RawFinding): number => places.trust(valuePlace(finding));
  const candidatesOf = memoized((finding) => {
    const own = valuePlace(finding);
    const ownTrust = places.trust(own);
    const found = new Map<string, readonly RawFinding[]>();
    for (const term of finding.terms) {
      const { role, uri, path } = term;
      if ((role !== 'input' && role !== 'stored') || uri === undefined || !path) continue;
      const place = { uri, path };
      const key = placeKey(place);
      if (found.has(key) || key === placeKey(own)) continue;
      const causes = at(place).filter((cause) => severityRanks[cause.severity] <= severityRanks[finding.severity] && places.trust(place) < ownTrust);
      if (causes.length > 0) found.set(key, causes);
    }
    return found;
  });
  const standing = memoized((finding) => acceptanceOf(finding, asItStands));
  const mended: (finding: RawFinding) => Acceptance | undefined = memoized((finding) =>
    acceptanceOf(finding, (term) => {
      const cause = candidatesOf(finding).get(placeKey(term))?.[0];
      return cause ? mendedTerm(term, mended(cause)) : asItStands(term);
    }),
  );
  return {
    candidates: candidatesOf,
    acceptance: (finding, inputs) => (inputs === 'mended' ? mended : standing)(finding),
    over(named) {
      const place = 'uri' in named ? named : places.placeOf(named);
      if (!place) return [];
      const parents = [...place.path.keys()].map((length) => place.path.slice(0, length));
      return [...parents, place.path].flatMap((path) => at({ uri: place.uri, path }).filter(({ concerns }) => concerns !== undefined));
    },
    compare: (a, b) => trust(a) - trust(b) || compareRawFindings(a, b),
  };
}

function causeOf(finding: RawFinding, causes: Causes): RawFinding | undefined {
  if (finding.verdict === 'waived') return undefined;
  if (finding.missing) return causeOfLack(finding, causes);
  return finding.verdict === 'fail' ? causeOfFailure(finding, causes) : undefined;
}

function causeOfFailure(finding: RawFinding, causes: Causes): RawFinding | undefined {
  const candidates = causes.candidates(finding);
  if (candidates.size === 0) return undefined;
  const ordered = [...candidates.values()].flat().toSorted(causes.compare);
  const firstOf = (key: string): RawFinding | undefined => candidates.get(key)?.[0];
  for (const inputs of ['asTheyStand', 'mended'] as const) {
    const explains = (causeAt: (key: string) => RawFinding | undefined): boolean =>
      couldBeRight(finding, (term) => {
        const cause = causeAt(placeKey(term));
        return cause ? mendedTerm(term, causes.acceptance(cause, inputs)) : asItStands(term);
      });
    if (explains(firstOf)) return ordered[0];
    const alone = ordered.find((cause) => explains((key) => (candidates.get(key)?.includes(cause) ? cause : undefined)));
    if (alone) return alone;
  }
  return undefined;
}

function asItStands({ value }: NumberTerm): Interval {
  return exactly(value);
}

function causeOfLack(finding: RawFinding, causes: Causes): RawFinding | undefined {
  const covering = (finding.missing ?? []).map((item) => causes.over(item).filter(({ severity }) => severity === 'error'));
  return covering.some((found) => found.length === 0) ? undefined : covering.flat().toSorted(causes.compare)[0];
}

function memoized<T>(compute: (finding: RawFinding) => T): (finding: RawFinding) => T {
  const known = new Map<RawFinding, T>();
  return (finding) => {
    if (!known.has(finding)) known.set(finding, compute(finding));
    return known.get(finding)!;
  };
}

function valuePlace({ uri, path, concerns }: RawFinding): Place {
  return { uri, path: concerns ?? path };
}

function placeKey({ uri, path }: Partial<Place>): string {
  return `${uri}\n${path && textOf(pathKeys, path, JSON.stringify)}`;
}

/** Texts of paths: findings that did not change have the same paths, each of which is compared and looked up many times at each keystroke. */
const pathTexts = new WeakMap<Path, string>();
const pathKeys = new WeakMap<Path, string>();

function textOf(known: WeakMap<Path, string>, path: Path, write: (path: Path) => string): string {
  let text = known.get(path);
  if (text === undefined) known.set(path, (text = write(path)));
  return text;
}
