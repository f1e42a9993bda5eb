import { differsBy, overridableNumbers, overriddenNumber, timesDecimal, type PlanModel } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { objectiveNames, type MovableKind, type ObjectiveName } from '@plansmith/plugin/balance';
import { nameOfYear } from '../balance/parcel-years.ts';
import { scopeOfIds } from '../balance/scopes.ts';
import type { Adjustment, Override } from './adjustments.ts';

/** What a scenario aims at when it is balanced. */
export interface ScenarioTarget {
  /** A parcel, a unit, the special plan, the name of a pilot area, or a year (`year:2027`). */
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
  /** Rules that are met as far as can be. */
  readonly soft: readonly string[];
  readonly objective: readonly ObjectiveName[];
  /** For each step of the solver. */
  readonly seconds: number;
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
  const { scope, move, locks, unlocksApproved, targets, weights, soft, objective, seconds } = settings as {
    readonly scope?: readonly string[];
    readonly move?: readonly MovableKind[];
    readonly locks?: readonly string[];
    readonly unlocksApproved?: boolean;
    readonly targets?: readonly { readonly objectRef?: string; readonly pilotArea?: string; readonly year?: number; readonly measure?: string; readonly side?: ScenarioTarget['side']; readonly valueM2?: number }[];
    readonly weights?: ScenarioSettings['weights'];
    readonly soft?: readonly (string | undefined)[];
    readonly objective?: readonly (string | undefined)[];
    readonly seconds?: number;
  };
  const order = objective?.filter((name): name is ObjectiveName => objectiveNames.some((known) => known === name)) ?? [];
  return {
    // The form knows one scope; a list that is none of them is left to be chosen.
    ...(scope && { scope: scopeOfIds(model, scope) ?? '' }),
    ...(move && { move }),
    ...(locks && { locked: locks }),
    ...(unlocksApproved !== undefined && { unlocksApproved }),
    ...(targets && {
      targets: targets.flatMap(({ objectRef, pilotArea, year, measure, side, valueM2 }) => {
        const object = objectRef ?? pilotArea ?? (year === undefined ? undefined : nameOfYear(year));
        return object === undefined || measure === undefined || side === undefined || valueM2 === undefined ? [] : [{ object, measure, side, value: valueM2 }];
      }),
    }),
    ...(weights && { weights }),
    ...(soft && { soft: soft.filter((rule) => rule !== undefined) }),
    ...(order.length > 0 && { objective: order }),
    ...(seconds !== undefined && { seconds }),
  };
}
