import { compareText } from '@plansmith/base';
import type { AppliedWaiver, Place, RawFinding } from '../finding.ts';

/** A waiver as a document holds it: every part may be absent, but where it stands. */
export interface Waiver extends Place {
  readonly rule?: string;
  /** Id of what it is about: a finding's subject or feature, or a record that it stands in. */
  readonly object?: string;
  /** Uri of the only document whose findings it is about; all where absent. */
  readonly document?: string;
  /** Set where it names a document that is not there: it is about nothing then. */
  readonly documentMissing?: true;
  readonly reason?: string;
  readonly by?: string;
  readonly authority?: string;
  readonly date?: string;
  readonly until?: string;
  /** Value fingerprint of the only finding it is about; those of the object as they are and will be where absent. */
  readonly fingerprint?: string;
}

/** Parts without which nobody can answer for a waiver. */
export const waiverParts = ['reason', 'by', 'authority', 'date', 'until'] as const;
export type WaiverPart = (typeof waiverParts)[number];

/**
 * What became of a waiver. Only `inForce` silences anything.
 *
 * - `noRule`, `unknownRule`, `notWaivable`: what it names cannot be waived
 * - `noTarget`: it names neither object nor document, or a document that is not there
 * - `incomplete`: a part that makes it accountable is not filled in
 * - `undated`: there is no date to judge it by; `notYet`, `expired`: that date is not in its term
 * - `notRun`: its rule was not asked in this check
 * - `undecided`: what it is about could not be decided
 * - `unused`: there is no such finding
 * - `changed`: there is, but what it rests on is not what was waived
 */
export type WaiverState = 'inForce' | 'noRule' | 'unknownRule' | 'notWaivable' | 'noTarget' | 'incomplete' | 'undated' | 'notYet' | 'expired' | 'notRun' | 'undecided' | 'unused' | 'changed';

export interface WaiverOutcome {
  readonly waiver: Waiver;
  readonly state: WaiverState;
  /** Failing findings of its rule and object, whether it silences them or not. */
  readonly findings: readonly NamedFinding[];
}

/** A finding that a waiver names, with the fingerprint it has now. */
export interface NamedFinding {
  readonly finding: RawFinding;
  readonly valueFingerprint: string;
}

/** What waivers are judged by. */
export interface WaiverCourt {
  readonly asOf: string | undefined;
  /** Whether a rule of that id exists, may be waived, and was asked. */
  rule(id: string): 'unknown' | 'notWaivable' | 'notRun' | 'run';
  /** Findings of a rule, before waivers. */
  findings(rule: string): readonly RawFinding[];
  valueFingerprint(finding: RawFinding): string;
  /** Ids of the records that a place stands in. */
  recordsAround(place: Place): readonly string[];
}

export interface WaiverJudgement {
  /** One for each waiver, in their order. */
  readonly outcomes: readonly WaiverOutcome[];
  /** Findings that are silenced, each with the first waiver that does it. */
  readonly waived: ReadonlyMap<RawFinding, AppliedWaiver>;
}

/** Holds waivers against the findings they are about. A finding that could not be decided is never waived: nobody knows what that would let pass. */
export function judgeWaivers(waivers: readonly Waiver[], court: WaiverCourt): WaiverJudgement {
  const waived = new Map<RawFinding, AppliedWaiver>();
  const outcomes = waivers.map((waiver): WaiverOutcome => {
    const findings = namedBy(waiver, court);
    const state = stateOf(waiver, findings, court);
    if (state === 'inForce') {
      for (const { finding } of findings.filter((named) => isMeant(waiver, named))) if (!waived.has(finding)) waived.set(finding, applied(waiver));
    }
    return { waiver, state, findings };
  });
  return { outcomes, waived };
}

function stateOf(waiver: Waiver, findings: readonly NamedFinding[], court: WaiverCourt): WaiverState {
  const { rule, object, document, date, until } = waiver;
  if (rule === undefined) return 'noRule';
  const known = court.rule(rule);
  if (known === 'unknown') return 'unknownRule';
  if (known === 'notWaivable') return 'notWaivable';
  if ((object === undefined && document === undefined) || waiver.documentMissing) return 'noTarget';
  if (lackingParts(waiver).length > 0) return 'incomplete';
  if (court.asOf === undefined) return 'undated';
  if (compareText(date!, court.asOf) > 0) return 'notYet';
  if (compareText(until!, court.asOf) < 0) return 'expired';
  if (known === 'notRun') return 'notRun';
  if (findings.some((named) => isMeant(waiver, named))) return 'inForce';
  if (findings.length > 0) return 'changed';
  return court.findings(rule).some((finding) => finding.verdict === 'undecided' && (isAbout(waiver, finding, court) || finding.subject === rule)) ? 'undecided' : 'unused';
}

/** Parts of a waiver that are not filled in. */
export function lackingParts(waiver: Waiver): readonly WaiverPart[] {
  return waiverParts.filter((part) => (waiver[part] ?? '').trim() === '');
}

function namedBy(waiver: Waiver, court: WaiverCourt): readonly NamedFinding[] {
  if (waiver.rule === undefined || waiver.documentMissing || court.rule(waiver.rule) === 'unknown') return [];
  return court
    .findings(waiver.rule)
    .filter((finding) => finding.verdict === 'fail' && isAbout(waiver, finding, court))
    .map((finding) => ({ finding, valueFingerprint: court.valueFingerprint(finding) }));
}

function isAbout({ object, document }: Waiver, finding: RawFinding, court: WaiverCourt): boolean {
  if (document !== undefined && document !== finding.uri) return false;
  return object === undefined || object === finding.subject || object === finding.feature?.id || court.recordsAround(finding).includes(object);
}

function isMeant({ fingerprint }: Waiver, named: NamedFinding): boolean {
  return fingerprint === undefined || fingerprint === named.valueFingerprint;
}

function applied({ uri, path, reason, by, authority, until }: Waiver): AppliedWaiver {
  return { reason: reason!, by: by!, authority: authority!, until: until!, uri, path };
}
