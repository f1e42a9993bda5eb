import { applySpanEdits, equalJson, LineIndex, type Path, type SpanEdit } from '@plansmith/base';
import { editsOfTrail, followEdits, startTrail, type EditTrail } from '@plansmith/document';
import { allFindings, type CheckReport, type Finding, type Fix } from '@plansmith/rules';
import type { FixGround, RefusalReason } from './types.ts';

/** A safe fix that was made. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * A safe fix that was not made, because the text does not take it, because the finding would still be there, or because it would
 * bring an error that was not there before (`brings`).
 */
export interface RefusedFix extends AppliedFix {
  readonly why: RefusalReason;
  readonly brings?: Finding;
}

export interface SafeFixes {
  /** In the order in which they were made. */
  readonly applied: readonly AppliedFix[];
  readonly refused: readonly RefusedFix[];
  /** Edits of the texts as they were, by uri; only files that change. */
  readonly files: readonly { readonly uri: string; readonly isNew: false; readonly edits: readonly SpanEdit[] }[];
}

/**
 * Makes the safe fixes of what `select` takes of a report, at the most trusted places first, then in the report's order. Those that
 * cannot stand in each other's way are made together and checked together; others one at a time, each upon the text that the last one
 * left, with the check run again, so that two fixes of one place never meet. What follows from another finding is not fixed before its
 * cause is gone. A finding with several safe fixes has none: that is a choice.
 *
 * A fix that does not clear its finding is taken back. So is one that brings a new error, unless safe fixes clear that in turn: a
 * total that was stale like the one it rests on is computed anew with it. Afterwards the engine holds the texts with the fixes made.
 */
export function applySafeFixes(engine: FixGround, select: (report: CheckReport) => readonly Finding[] = ({ findings }) => findings): SafeFixes {
  const applied: AppliedFix[] = [];
  const refused: RefusedFix[] = [];
  const tried = new Set<string>();
  const trails = new Map<string, EditTrail>();
  let most = Infinity;
  for (;;) {
    const report = engine.report();
    const open = select(report)
      .flatMap(safeFixOf)
      .filter(({ finding, fix }) => !tried.has(keyOf(finding, fix)))
      .toSorted((a, b) => engine.trustOf(a.finding) - engine.trustOf(b.finding));
    const [next] = open;
    if (!next) break;
    const group = independentFixes(open).slice(0, most);
    const together = group.length > 1 ? attemptTogether(engine, group) : undefined;
    if (group.length > 1 && !together) {
      most = Math.ceil(group.length / 2);
      continue;
    }
    const chain = together ?? attempt(engine, next);
    most *= 2;
    for (const { finding, fix } of chain.steps) tried.add(keyOf(finding, fix));
    if (chain.refusal) {
      refused.push({ ...next, ...chain.refusal });
      continue;
    }
    applied.push(...chain.steps);
    for (const { uri, before, edits } of chain.changes) trails.set(uri, followEdits(trails.get(uri) ?? startTrail(before.length), edits));
  }
  const files = [...trails].map(([uri, trail]) => ({ uri, isNew: false as const, edits: editsOfTrail(trail) }));
  return { applied, refused, files: files.filter(({ edits }) => edits.length > 0) };
}

/** A fix with those that it made needed, made in the engine; where it is refused the engine is as it was, and only the fix itself counts as tried. */
interface Chain {
  readonly steps: readonly AppliedFix[];
  readonly changes: readonly TextChange[];
  readonly refusal?: Pick<RefusedFix, 'why' | 'brings'>;
}

/** The fixes from the first on that only set values, none of them at, around or inside a place of another. */
function independentFixes(fixes: readonly AppliedFix[]): readonly AppliedFix[] {
  const taken = new Map<string, Path[]>();
  const end = fixes.findIndex(({ fix }) => {
    const isFree = fix.edits.every(({ uri, operation }) => operation.op === 'set' && !(taken.get(uri) ?? []).some((path) => isAlong(path, operation.path)));
    for (const { uri, operation } of fix.edits) taken.set(uri, [...(taken.get(uri) ?? []), operation.path]);
    return !isFree;
  });
  return end < 0 ? fixes : fixes.slice(0, end);
}

function isAlong(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return equalJson(a.slice(0, length), b.slice(0, length));
}

/** Fixes made as one change; undefined, with the engine as it was, where not all of them do what each alone must. */
function attemptTogether(engine: FixGround, steps: readonly AppliedFix[]): Chain | undefined {
  const before = engine.report();
  const changes = changeOf(engine, { title: steps[0]!.fix.title, edits: steps.flatMap(({ fix }) => fix.edits) });
  if (!changes) return undefined;
  engine.update({ set: changes.map(({ uri, after }) => ({ uri, content: after })) });
  const now = engine.report();
  const isFine = steps.every(({ finding }) => countOf(now, finding) < countOf(before, finding)) && newErrors(before, now).length === 0;
  if (isFine) return { steps, changes };
  engine.update({ set: changes.map((change) => ({ uri: change.uri, content: change.before })) });
  return undefined;
}

function attempt(engine: FixGround, first: AppliedFix): Chain {
  const before = engine.report();
  const steps: AppliedFix[] = [];
  const changes: TextChange[] = [];
  const refuse = (refusal: NonNullable<Chain['refusal']>): Chain => {
    for (const change of changes.toReversed()) engine.update({ set: [{ uri: change.uri, content: change.before }] });
    return { steps: [first], changes: [], refusal };
  };
  for (let step: AppliedFix | undefined = first; step; ) {
    const change = changeOf(engine, step.fix);
    if (!change) return refuse({ why: 'doesNotApply' });
    steps.push(step);
    changes.push(...change);
    engine.update({ set: change.map(({ uri, after }) => ({ uri, content: after })) });
    const now = engine.report();
    if (countOf(now, first.finding) >= countOf(before, first.finding)) return refuse({ why: 'doesNotClear' });
    const [brings, ...others] = newErrors(before, now);
    if (!brings) return { steps, changes };
    const made = new Set(steps.map(({ finding, fix }) => keyOf(finding, fix)));
    step = [brings, ...others].flatMap(safeFixOf).find(({ finding, fix }) => !made.has(keyOf(finding, fix)));
    if (!step) return refuse({ why: 'bringsError', brings });
  }
  throw new Error('a chain of fixes ends by itself');
}

/** The one safe fix of a finding that fails, if it has exactly one. */
export function safeFixOf(finding: Finding): readonly AppliedFix[] {
  const safe = finding.fixes.filter((fix) => fix.safe);
  return finding.verdict === 'fail' && safe.length === 1 ? [{ finding, fix: safe[0]! }] : [];
}

/** Names a finding's fix by the places it changes, whatever it puts there: no fix is made twice, so that two rules that disagree come to an end. */
function keyOf({ fingerprint }: Finding, { edits }: Fix): string {
  return `${fingerprint}\n${JSON.stringify(edits.map(({ uri, operation: { op, path } }) => [uri, op, path]))}`;
}

interface TextChange {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly SpanEdit[];
}

function changeOf(engine: FixGround, fix: Fix): readonly TextChange[] | undefined {
  const changes = engine.fixEdit(fix)?.changes;
  return changes && Object.entries(changes).map(([uri, list]) => {
    const before = engine.text(uri)!;
    const lines = new LineIndex(before);
    const edits = list.map(({ range, newText }) => ({ ...lines.spanOf(range), newText }));
    return { uri, before, after: applySpanEdits(before, edits), edits };
  });
}

/** How many failing findings there are of a finding's fingerprint. */
function countOf({ findings }: CheckReport, { fingerprint }: Finding): number {
  return allFindings(findings).filter((item) => item.verdict === 'fail' && item.fingerprint === fingerprint).length;
}

/** Errors that fail after a change and did not before, in whatever place of the report they stand. */
function newErrors(before: CheckReport, after: CheckReport): readonly Finding[] {
  const known = new Map<string, number>();
  for (const { fingerprint } of errorsOf(before)) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  return errorsOf(after).filter(({ fingerprint }) => {
    const left = known.get(fingerprint) ?? 0;
    known.set(fingerprint, left - 1);
    return left <= 0;
  });
}

function errorsOf({ findings }: CheckReport): readonly Finding[] {
  return allFindings(findings).filter(({ verdict, severity }) => verdict === 'fail' && severity === 'error');
}
