import { equalJson, type Json } from '@plansmith/base';
import { nextId } from '@plansmith/document';
import { withoutTracking, type PlanModel } from '@plansmith/plan';
import type { DocumentEdit, PlanChange, Query } from '@plansmith/plugin';
import { yearOf } from '../balance/parcel-years.ts';
import { idsOfScope } from '../balance/scopes.ts';
import { resolveAdjustments, type Adjustment, type Override } from './adjustments.ts';
import type { ScenarioSettings } from './scenarios.ts';

/** What is to be kept as a scenario. */
export interface ScenarioDraft {
  readonly title: string;
  readonly note: string;
  readonly adjustments: readonly Adjustment[];
  readonly keeps: readonly string[];
  readonly settings: ScenarioSettings;
}

/** A new document. */
export interface ScenarioText {
  readonly id: string;
  readonly uri: string;
  readonly text: string;
}

/** Writes a scenario's document, with the id that follows those that are there; null where nothing would be other than the plan has it. */
export const scenarioTextQuery: Query<ScenarioDraft, ScenarioText | null> = {
  id: 'indicator-balance/scenario-text',
  answer(model, draft) {
    const { overrides } = resolveAdjustments(model, draft.adjustments, draft.keeps);
    const known = model.headers('scenario').flatMap(({ id }) => id ?? []);
    const id = nextId(known.toSorted().at(-1), { taken: model.headers().flatMap((header) => header.id ?? []), example: 'SC-01' }) ?? `SC-${known.length + 1}`;
    return overrides.length === 0 ? null : { id, uri: `plan/scenarios/${id}.yaml`, text: scenarioText(model, { ...draft, id, overrides }) };
  },
};

/** What a scenario that is there is to hold in the place of what it holds. */
export type ScenarioUpdate = Pick<ScenarioDraft, 'adjustments' | 'keeps' | 'settings'> & { readonly uri: string };

/**
 * The change that writes other numbers and terms into a scenario's document, item by item; null where there is no such document, or
 * nothing would be other than the plan has it. Numbers of the document that no cell of the table stands for stay.
 */
export const scenarioUpdateQuery: Query<ScenarioUpdate, Pick<PlanChange, 'values' | 'operations'> | null> = {
  id: 'indicator-balance/scenario-update',
  answer(model, { uri, adjustments, keeps, settings }) {
    const document = model.documents('scenario').find((item) => item.uri === uri);
    const { overrides } = resolveAdjustments(model, adjustments, keeps);
    if (!document || overrides.length === 0) return null;
    const value = document.value as unknown as { readonly overrides?: readonly Json[]; readonly settings?: Readonly<Record<string, Json>>; readonly basedOn?: Json };
    const written = (value.overrides ?? []) as unknown as readonly (StoredOverride | undefined)[];
    const wanted = new Map(storedOverrides(model, overrides).map((item) => [keyOf(item), item]));
    const operations: DocumentEdit[] = [];
    const set = (path: readonly (string | number)[], before: Json | undefined, after: Json): void => {
      if (before === undefined || !equalJson(before, after)) operations.push({ uri, operation: { op: 'set', path, value: after } });
    };
    for (const [index, item] of [...written.entries()].toReversed()) {
      // What cannot be read is for a person to mend.
      if (!item) continue;
      const next = wanted.get(keyOf(item));
      if (!next) {
        if (tableFields.has(item.field)) operations.push({ uri, operation: { op: 'remove', path: ['overrides', index] } });
        continue;
      }
      wanted.delete(keyOf(item));
      set(['overrides', index, 'basedOnM2'], item.basedOnM2, next.basedOnM2);
      set(['overrides', index, 'valueM2'], item.valueM2, next.valueM2);
    }
    for (const item of wanted.values()) operations.push({ uri, operation: { op: 'append', path: ['overrides'], value: { ...item } } });
    const terms = storedSettings(model, settings);
    const before = value.settings;
    if (!before) set(['settings'], undefined, terms);
    else {
      for (const [key, term] of Object.entries(terms)) set(['settings', key], before[key], term);
      for (const key of Object.keys(before)) if (!Object.hasOwn(terms, key) && !key.startsWith('x-')) operations.push({ uri, operation: { op: 'remove', path: ['settings', key] } });
    }
    const asOf = asOfOf(model);
    if (asOf !== '') set(['basedOn'], value.basedOn, asOf);
    const basis = value.overrides ?? [];
    return { values: [{ uri, path: ['overrides'], before: basis, after: basis }], operations };
  },
};

/** Fields of overrides that a cell of the table stands for. */
const tableFields: ReadonlySet<string> = new Set(['plannedGfaM2', 'footprintM2', 'greenM2']);

interface StoredOverride {
  readonly documentRef: string;
  readonly recordRef: string;
  readonly field: string;
  readonly basedOnM2: number;
  readonly valueM2: number;
}

function keyOf({ documentRef, recordRef, field }: StoredOverride): string {
  return `${documentRef} ${recordRef} ${field}`;
}

function storedOverrides(model: PlanModel, overrides: readonly Override[]): readonly StoredOverride[] {
  const idByUri = new Map([...model.headers('unitDetailedPlan'), ...model.headers('transferLedger')].map(({ uri, id }) => [uri, id ?? '']));
  return overrides.map(({ uri, path, object, before, value }) => ({ documentRef: idByUri.get(uri) ?? '', recordRef: object, field: String(path.at(-1)), basedOnM2: before, valueM2: value }));
}

/** Terms of a balance as a scenario's document holds them. */
function storedSettings(model: PlanModel, { scope, move, locked, unlocksApproved, targets, weights, soft, objective, seconds }: ScenarioSettings): Readonly<Record<string, Json>> {
  const pilotAreas = new Set<string>(model.units().flatMap(({ value }) => value.pilotArea ?? []));
  return {
    ...(scope !== '' && { scope: [...idsOfScope(model, scope)] }),
    move: [...move],
    ...(locked.length > 0 && { locks: [...locked] }),
    ...(unlocksApproved && { unlocksApproved }),
    ...(targets.length > 0 && { targets: targets.map(({ object, measure, side, value }) => ({ ...targetObject(object, pilotAreas), measure, side, valueM2: value })) }),
    ...(Object.keys(weights).length > 0 && { weights: { ...weights } as Readonly<Record<string, number>> }),
    ...(soft.length > 0 && { soft: [...soft] }),
    objective: [...objective],
    seconds,
  };
}

/** What a target is about, under the key of its kind. */
function targetObject(object: string, pilotAreas: ReadonlySet<string>): Readonly<Record<string, Json>> {
  const year = yearOf(object);
  if (year !== undefined) return { year };
  return { [pilotAreas.has(object) ? 'pilotArea' : 'objectRef']: object };
}

function asOfOf(model: PlanModel): string {
  return withoutTracking(() => model.documents('workspace')[0]?.value)?.asOf ?? '';
}

function scenarioText(model: PlanModel, { id, title, note, overrides, settings }: Omit<ScenarioDraft, 'adjustments' | 'keeps'> & { readonly id: string; readonly overrides: readonly Override[] }): string {
  const synthetic = withoutTracking(() => model.documents('workspace')[0]?.value)?.synthetic;
  const asOf = asOfOf(model);
  return [
    '# 指标方案：保留下来的假设，不是规划的一部分，检查和汇总都不计入。',
    'apiVersion: redev/v1',
    'kind: scenario',
    `id: ${id}`,
    `title: ${quoted(synthetic && !title.includes('示意') ? `${title}（示意）` : title)}`,
    `asOf: ${quoted(asOf)}`,
    ...(synthetic ? ['synthetic: true', 'securityClass: public'] : []),
    `note: ${quoted(note)}`,
    `basedOn: ${quoted(asOf)}`,
    'overrides:',
    ...storedOverrides(model, overrides).map((item) => `  - ${inLine({ ...item })}`),
    'settings:',
    ...Object.entries(storedSettings(model, settings)).flatMap(([key, term]) => (key === 'targets' ? ['  targets:', ...(term as readonly Json[]).map((target) => `    - ${inLine(target)}`)] : [`  ${key}: ${inLine(term)}`])),
    '',
  ].join('\n');
}

/** A value on one line of YAML. */
function inLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${inLine(item)}`).join(', ')} }`;
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** Text as YAML reads it back, whatever stands in it: a double-quoted scalar is JSON. Ids, keys and rules stand as people write them. */
function quoted(text: string): string {
  return /^[A-Za-z][A-Za-z0-9/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
