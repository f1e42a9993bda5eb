import { objectiveNames, secondsOfStep, type BalanceRequest, type BalanceTarget, type MovableKind, type ObjectiveName } from '@plansmith/plugin/balance';
import type { Finding } from '@plansmith/rules';
import type { UnitRow } from '../core/balance-model.ts';
import type { ScenarioSettings } from '../core/what-if/scenarios.ts';

/** A target as it is typed: without a number it is not asked for yet. */
export type TargetDraft = Omit<BalanceTarget, 'value'> & { readonly value: number | undefined };

/** What the user chose for a balance. */
export interface SolveForm {
  /** A unit, `pilot:` and a pilot area, `year:` and a year, a parcel; or empty for the whole plan. */
  readonly scope: string;
  readonly move: readonly MovableKind[];
  /** Ids of units and parcels that keep their numbers. */
  readonly locked: readonly string[];
  /** Whether approved and published documents may change. */
  readonly unlocksApproved: boolean;
  readonly targets: readonly TargetDraft[];
  /** What a square metre of change counts, by kind; 1 where absent. */
  readonly weights: Partial<Readonly<Record<MovableKind, number>>>;
  /** Rules whose demands are wished for only. */
  readonly soft: readonly string[];
  /** What is made small, the most important first; the rest is not. */
  readonly objective: readonly ObjectiveName[];
  /** For each step of the solver. */
  readonly seconds: number;
}

export const emptyForm: SolveForm = { scope: '', move: ['floorArea', 'transfer'], locked: [], unlocksApproved: false, targets: [], weights: {}, soft: [], objective: objectiveNames, seconds: secondsOfStep };

/** What a form asks of the task. Targets without an object or a number are left out. */
export function requestOf({ scope, move, locked, unlocksApproved, targets, weights, soft, objective, seconds }: SolveForm): BalanceRequest {
  return {
    ...(scope !== '' && { scope: [scope] }),
    ...(locked.length > 0 && { lock: locked }),
    ...(unlocksApproved && { unlock: ['approved'] }),
    targets: targets.flatMap(({ value, ...target }) => (value === undefined || target.object === '' ? [] : [{ ...target, value }])),
    move,
    weights,
    ...(soft.length > 0 && { soft }),
    objective,
    seconds,
  };
}

/** The form as a scenario keeps it: targets without a number are not kept. */
export function settingsOf({ targets, ...form }: SolveForm): ScenarioSettings {
  return { ...form, targets: targets.flatMap(({ value, ...target }) => (value === undefined || target.object === '' ? [] : [{ ...target, value }])) };
}

/** The form that balances from a scenario: what it does not say is as at first. */
export function formOf(settings: Partial<ScenarioSettings>): SolveForm {
  return { ...emptyForm, ...settings };
}

/** Objectives with one put before its neighbour, or taken in at the end, or left out. */
export function reordered(objective: readonly ObjectiveName[], name: ObjectiveName, how: 'earlier' | 'toggle'): readonly ObjectiveName[] {
  const at = objective.indexOf(name);
  if (how === 'toggle') return at < 0 ? [...objective, name] : objective.filter((other) => other !== name);
  return at < 1 ? objective : objective.with(at - 1, name).with(at, objective[at - 1]!);
}

/** The unit that a finding is about, or empty where it is about more than one: then the whole plan is balanced. */
export function scopeOf({ uri, feature }: Pick<Finding, 'uri' | 'feature'>, units: readonly Pick<UnitRow, 'id' | 'place' | 'cells'>[]): string {
  const unit =
    (feature?.layer === 'units' && units.find(({ id }) => id === feature.id)) ||
    units.find(({ place, cells }) => place.uri === uri || Object.values(cells).some((cell) => cell.place?.uri === uri && cell.place.path[0] === 'totals'));
  return unit ? unit.id : '';
}
