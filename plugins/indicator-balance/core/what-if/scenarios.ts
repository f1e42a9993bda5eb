import { nextId } from '@plansmith/document';
import { differsBy, overridableNumbers, overriddenNumber, timesDecimal, withoutTracking, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import type { MovableKind } from '@plansmith/plugin/balance';
import { idsOfScope, scopeOfIds } from '../balance/scopes.ts';
import { resolveAdjustments, type Adjustment, type Override } from './adjustments.ts';

/** What a scenario aims at when it is balanced. */
export interface ScenarioTarget {
  /** A parcel, a unit, the special plan, or the name of a pilot area. */
  readonly object: string;
  readonly measure: string;
  readonly side: 'equals' | 'atLeast' | 'atMost';
  readonly value: number;
}

/** Terms of a balance that a scenario keeps. */
export interface ScenarioSettings {
  readonly scope: string;
  readonly move: readonly MovableKind[];
  readonly locked: readonly string[];
  readonly unlocksApproved: boolean;
  readonly targets: readonly ScenarioTarget[];
  readonly weights: Partial<Readonly<Record<MovableKind, number>>>;
}

/** A scenario of the workspace, against the plan as it stands. JSON. */
export interface ScenarioListing {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly uri: string;
  readonly basedOn: string;
  /** Its numbers that stand for a number of the plan; `before` is what the plan has now. */
  readonly overrides: readonly Override[];
  /** The same as cells of the table; numbers that no cell stands for are in `overrides` alone. */
  readonly adjustments: readonly Adjustment[];
  /** How many of its numbers stand for nothing, and how many rest on a number that has changed. */
  readonly gone: number;
  readonly changed: number;
  /** Only what the document says. */
  readonly settings: Partial<ScenarioSettings>;
}

/** Scenarios of the workspace, ordered by their files. */
export const scenariosQuery: Query<unknown, readonly ScenarioListing[]> = { id: 'indicator-balance/scenarios', answer: (model) => scenarios(model) };

export function scenarios(model: PlanModel): readonly ScenarioListing[] {
  return model
    .documents('scenario')
    .filter(({ value }) => value.status !== 'superseded')
    .map(({ uri, value }) => {
      const found = (value.overrides ?? []).map((item) => {
        const { documentRef = '', recordRef = '', field, basedOnM2, valueM2 } = item ?? {};
        const now = field === undefined ? undefined : overriddenNumber(model, { documentRef, recordRef, field });
        if (!now || field === undefined || valueM2 === undefined) return { override: undefined, isChanged: false };
        const { uri, path, valueM2: before } = now;
        const override: Override = { uri, path, object: recordRef, attribute: overridableNumbers[field], before, value: valueM2 };
        return { override, isChanged: basedOnM2 !== undefined && differsBy(before, basedOnM2, 0) };
      });
      const overrides = found.flatMap(({ override }) => override ?? []);
      return {
        id: value.id ?? '',
        title: value.title ?? '',
        note: value.note ?? '',
        uri,
        basedOn: value.basedOn ?? '',
        overrides,
        adjustments: overrides.flatMap((override) => adjustmentOf(model, override) ?? []),
        gone: found.length - overrides.length,
        changed: found.filter(({ isChanged }) => isChanged).length,
        settings: settingsOf(model, value.settings),
      };
    });
}

function adjustmentOf(model: PlanModel, { object, path, value }: Override): Adjustment | undefined {
  const field = path.at(-1);
  if (field === 'plannedGfaM2') return { row: 'parcel', id: object, column: 'plannedGfaM2', value };
  const column = field === 'footprintM2' ? 'densityPct' : field === 'greenM2' ? 'greenPct' : undefined;
  const net = model.derived.parcelNetM2(object).value;
  return column && net !== undefined && net > 0 ? { row: 'parcel', id: object, column, value: timesDecimal(value, 100) / net } : undefined;
}

function settingsOf(model: PlanModel, settings: unknown): Partial<ScenarioSettings> {
  if (typeof settings !== 'object' || settings === null) return {};
  const { scope, move, locks, unlocksApproved, targets, weights } = settings as {
    readonly scope?: readonly string[];
    readonly move?: readonly MovableKind[];
    readonly locks?: readonly string[];
    readonly unlocksApproved?: boolean;
    readonly targets?: readonly { readonly objectRef?: string; readonly pilotArea?: string; readonly measure?: string; readonly side?: ScenarioTarget['side']; readonly valueM2?: number }[];
    readonly weights?: ScenarioSettings['weights'];
  };
  return {
    // The form knows one scope; a list that is none of them is left to be chosen.
    ...(scope && { scope: scopeOfIds(model, scope) ?? '' }),
    ...(move && { move }),
    ...(locks && { locked: locks }),
    ...(unlocksApproved !== undefined && { unlocksApproved }),
    ...(targets && {
      targets: targets.flatMap(({ objectRef, pilotArea, measure, side, valueM2 }) => {
        const object = objectRef ?? pilotArea;
        return object === undefined || measure === undefined || side === undefined || valueM2 === undefined ? [] : [{ object, measure, side, value: valueM2 }];
      }),
    }),
    ...(weights && { weights }),
  };
}

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

/** Writes a scenario's document, with the id that follows those that are there; undefined where nothing would be other than the plan has it. */
export const scenarioTextQuery: Query<ScenarioDraft, ScenarioText | null> = {
  id: 'indicator-balance/scenario-text',
  answer(model, draft) {
    const { overrides } = resolveAdjustments(model, draft.adjustments, draft.keeps);
    const known = model.headers('scenario').flatMap(({ id }) => id ?? []);
    const id = nextId(known.toSorted().at(-1), { taken: model.headers().flatMap((header) => header.id ?? []), example: 'SC-01' }) ?? `SC-${known.length + 1}`;
    return overrides.length === 0 ? null : { id, uri: `plan/scenarios/${id}.yaml`, text: scenarioText(model, { ...draft, id, overrides }) };
  },
};

function storedOverrides(model: PlanModel, overrides: readonly Override[]): readonly { readonly documentRef: string; readonly recordRef: string; readonly field: string; readonly basedOnM2: number; readonly valueM2: number }[] {
  const idByUri = new Map([...model.headers('unitDetailedPlan'), ...model.headers('transferLedger')].map(({ uri, id }) => [uri, id ?? '']));
  return overrides.map(({ uri, path, object, before, value }) => ({ documentRef: idByUri.get(uri) ?? '', recordRef: object, field: String(path.at(-1)), basedOnM2: before, valueM2: value }));
}

function scenarioText(model: PlanModel, { id, title, note, overrides, settings }: Omit<ScenarioDraft, 'adjustments' | 'keeps'> & { readonly id: string; readonly overrides: readonly Override[] }): string {
  const workspace = withoutTracking(() => model.documents('workspace')[0]?.value);
  const asOf = workspace?.asOf ?? '';
  const pilotAreas = new Set(model.units().flatMap(({ value }) => value.pilotArea ?? []));
  const list = (ids: readonly string[]): string => `[${ids.map(quoted).join(', ')}]`;
  const weights = Object.entries(settings.weights);
  return [
    '# 指标方案：保留下来的假设，不是规划的一部分，检查和汇总都不计入。',
    'apiVersion: redev/v1',
    'kind: scenario',
    `id: ${id}`,
    `title: ${quoted(workspace?.synthetic && !title.includes('示意') ? `${title}（示意）` : title)}`,
    `asOf: ${quoted(asOf)}`,
    ...(workspace?.synthetic ? ['synthetic: true', 'securityClass: public'] : []),
    `note: ${quoted(note)}`,
    `basedOn: ${quoted(asOf)}`,
    'overrides:',
    ...storedOverrides(model, overrides).map(({ documentRef, recordRef, field, basedOnM2, valueM2 }) => `  - { documentRef: ${documentRef}, recordRef: ${recordRef}, field: ${field}, basedOnM2: ${basedOnM2}, valueM2: ${valueM2} }`),
    'settings:',
    ...(settings.scope === '' ? [] : [`  scope: ${list(idsOfScope(model, settings.scope))}`]),
    `  move: [${settings.move.join(', ')}]`,
    ...(settings.locked.length === 0 ? [] : [`  locks: ${list(settings.locked)}`]),
    ...(settings.unlocksApproved ? ['  unlocksApproved: true'] : []),
    ...(settings.targets.length === 0 ? [] : ['  targets:']),
    ...settings.targets.map(({ object, measure, side, value }) => `    - { ${pilotAreas.has(object as never) ? 'pilotArea' : 'objectRef'}: ${quoted(object)}, measure: ${measure}, side: ${side}, valueM2: ${value} }`),
    ...(weights.length === 0 ? [] : [`  weights: { ${weights.map(([kind, weight]) => `${kind}: ${weight}`).join(', ')} }`]),
    '',
  ].join('\n');
}

/** Text as YAML reads it back, whatever stands in it: a double-quoted scalar is JSON. Ids stand as people write them. */
function quoted(text: string): string {
  return /^[A-Z]+-[A-Z0-9-]+$/.test(text) ? text : JSON.stringify(text);
}
