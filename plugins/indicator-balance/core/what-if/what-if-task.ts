import { formatPath, type Bilingual, type Path } from '@plansmith/base';
import type { EditOperation } from '@plansmith/document';
import { differsBy, minusDecimal, sumDecimal } from '@plansmith/plan';
import type { DocumentEdit, PlanState, Task, TaskContext } from '@plansmith/plugin';
import type { PatchRow } from '@plansmith/plugin/balance';
import { allFindings, countFindings, type CheckReport, type Finding } from '@plansmith/rules';
import type { Override } from './adjustments.ts';

export interface WhatIfRequest {
  readonly overrides: readonly Override[];
}

/** A finding that is there on one side only. */
export interface ChangedFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly verdict: Finding['verdict'];
  readonly message: Bilingual;
  readonly uri: string;
  readonly path: Path;
}

/** What other values would make of the whole plan. JSON. */
export interface WhatIfAnswer {
  /** The numbers that would be written: those that were decided, then the stored numbers that repeat them. */
  readonly patch: readonly PatchRow[];
  readonly appearing: readonly ChangedFinding[];
  readonly vanishing: readonly ChangedFinding[];
  /** Findings after. What is found of scenarios does not count, here and above: they are no part of the plan. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly infos: number; readonly undecided: number };
  /** How much is touched; `changeM2` is the sum of the decided changes of floor area, each without its sign. */
  readonly size: { readonly documents: number; readonly parcels: number; readonly changeM2: number };
}

/** Most levels of sums that stand on each other: parcel, unit, plan, and what repeats those. */
const levels = 8;

/**
 * What the rules would say if some numbers were others, and stored numbers that repeat them followed: tried on the plan and taken back.
 * A stored number follows where a rule finds that it does not repeat what it should and did not find so before.
 */
export const whatIfTask: Task<WhatIfRequest, WhatIfAnswer> = { id: 'indicator-balance/what-if-findings', run };

async function run(context: TaskContext<WhatIfRequest>): Promise<WhatIfAnswer> {
  const { overrides } = context.request;
  await context.progress({ zh: '检查假设', en: 'checking what would be' }, 0);
  const before = context.report();
  const decided = overrides.map(
    ({ uri, path, object, attribute, before: now, value }): PatchRow => ({ uri, path, object, attribute, unit: 'm2', before: now, after: value, role: 'decided', why: { zh: '假设', en: 'what if' } }),
  );
  const tried = follow(context, { before, rows: decided, level: 0 });
  if (!tried) throw new Error('the texts do not take the numbers, which only replace numbers that they hold');
  const { patch, report } = tried;
  const floorArea = decided.filter(({ path }) => path.at(-1) === 'plannedGfaM2');
  const scenarios = new Set(context.model.headers('scenario').map(({ uri }) => uri));
  const isOfPlan = ({ uri }: ChangedFinding): boolean => !scenarios.has(uri);
  return {
    patch,
    appearing: onlyIn(report, before).filter(isOfPlan),
    vanishing: onlyIn(before, report).filter(isOfPlan),
    findings: countFindings(report.findings.filter(({ uri }) => !scenarios.has(uri))),
    size: { documents: new Set(patch.map(({ uri }) => uri)).size, parcels: new Set(decided.map(({ object }) => object)).size, changeM2: sumDecimal(floorArea.map((row) => Math.abs(minusDecimal(row.after, row.before)))) },
  };
}

interface Tried {
  readonly patch: readonly PatchRow[];
  readonly report: CheckReport;
}

/** Tries rows, then what has to follow them, upon them. */
function follow(context: TaskContext<WhatIfRequest>, { before, rows, level, known = new Set() }: { readonly before: CheckReport; readonly rows: readonly PatchRow[]; readonly level: number; readonly known?: ReadonlySet<string> }): Tried | undefined {
  return context.trial(rows.map(({ uri, path, after }): DocumentEdit => ({ uri, operation: { op: 'set', path, value: after } })), (state) => {
    const report = state.report();
    const written = new Set([...known, ...rows.map(keyOf)]);
    const next = level === levels ? [] : repeatedRows(state, { before, report, written });
    if (next.length === 0) return { patch: rows, report };
    const more = follow(context, { before, rows: next, level: level + 1, known: written });
    return more && { patch: [...rows, ...more.patch], report: more.report };
  });
}

/** Stored numbers that a new finding wants computed anew. One that was written already is left as it is. */
function repeatedRows(state: PlanState, { before, report, written }: { readonly before: CheckReport; readonly report: CheckReport; readonly written: ReadonlySet<string> }): readonly PatchRow[] {
  const old = new Set(failing(before).map(({ fingerprint }) => fingerprint));
  const oldPlaces = new Set(failing(before).map((finding) => `${finding.rule} ${finding.messageId} ${keyOf(finding)}`));
  const rows = new Map<string, PatchRow>();
  for (const finding of failing(report)) {
    if (old.has(finding.fingerprint) || oldPlaces.has(`${finding.rule} ${finding.messageId} ${keyOf(finding)}`)) continue;
    const row = recomputed(state, finding);
    if (row && !written.has(keyOf(row)) && !rows.has(keyOf(row))) rows.set(keyOf(row), row);
  }
  return [...rows.values()];
}

/** The row that sets a stored number to the result which the finding's own arithmetic gives beside it. */
function recomputed(state: PlanState, { rule, terms, fixes, subject }: Finding): PatchRow | undefined {
  const stored = terms.find(({ role }) => role === 'stored');
  const result = terms.find(({ role }) => role === 'result');
  if (stored?.uri === undefined || !stored.path || !result) return undefined;
  const { uri, path } = stored;
  const operation = fixes.flatMap(({ edits }) => (edits.length === 1 ? edits : [])).find((edit) => edit.uri === uri && isSetAt(edit.operation, path))?.operation;
  const before = state.value({ uri, path });
  const after = operation && 'value' in operation ? operation.value : undefined;
  if (typeof after !== 'number' || typeof before !== 'number' || !differsBy(after, before, 0)) return undefined;
  return { uri, path, object: subject, attribute: stored.attribute ?? stored.label, unit: stored.unit ?? '', before, after, role: 'repeated', why: { zh: `随之重算（${rule}）`, en: `computed anew (${rule})` } };
}

function isSetAt(operation: EditOperation, path: Path): boolean {
  return operation.op === 'set' && formatPath(operation.path) === formatPath(path);
}

function keyOf({ uri, path }: { readonly uri: string; readonly path: Path }): string {
  return `${uri}#${formatPath(path)}`;
}

function failing(report: CheckReport): readonly Finding[] {
  return allFindings(report.findings).filter(({ verdict }) => verdict === 'fail');
}

/** Findings of one report that the other does not have, those folded under others too, waived ones not. A message with other numbers in it is the same finding. */
function onlyIn(report: CheckReport, other: CheckReport): readonly ChangedFinding[] {
  const known = new Set(counted(other).map(nameOf));
  return counted(report)
    .filter((finding) => !known.has(nameOf(finding)))
    .map(({ rule, severity, verdict, message, uri, path }) => ({ rule, severity, verdict, message, uri, path }));
}

function nameOf({ rule, messageId, verdict, uri, path, subject }: Finding): string {
  return JSON.stringify([rule, messageId, verdict, uri, path, subject]);
}

function counted({ findings }: CheckReport): readonly Finding[] {
  return allFindings(findings).filter(({ verdict }) => verdict !== 'waived');
}
