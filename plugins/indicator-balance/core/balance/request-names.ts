import type { Bilingual } from '@plansmith/base';
import type { PlanModel } from '@plansmith/plan';
import type { PlanState } from '@plansmith/plugin';
import type { BalanceRequest } from '@plansmith/plugin/balance';
import { textAt } from '@plansmith/plugin/rule-kit';
import type { RuleDemand } from '@plansmith/rules';
import type { Variable } from './variables.ts';

/** Why no problem can be made of a request: it names what the plan does not have. */
export interface Unanswerable {
  readonly message: Bilingual;
}

/** A request whose scope and locks are ids: `year:2027` is read as the parcels that have a task then, and `pilot:`, `unit:`, `parcel:` are left out. */
export function withIds(model: PlanModel, request: BalanceRequest): BalanceRequest {
  const ids = (names: readonly string[]): readonly string[] => names.flatMap((name) => idsOf(model, name));
  return {
    ...request,
    ...(request.scope && { scope: ids(request.scope) }),
    ...(request.lock && { lock: ids(request.lock) }),
  };
}

/** Ids that a name stands for; the name itself where that is none, so that it can be told. */
function idsOf(model: PlanModel, name: string): readonly string[] {
  const [, kind, rest] = /^(pilot|unit|parcel|year):(.+)$/.exec(name) ?? [];
  if (kind === undefined || rest === undefined) return [name];
  const isThere = {
    pilot: () => model.units().some(({ value }) => value.pilotArea === rest),
    unit: () => model.unit(rest) !== undefined,
    parcel: () => model.parcelControl(rest) !== undefined,
    year: () => parcelsOfYear(model, rest).length > 0,
  }[kind as 'pilot' | 'unit' | 'parcel' | 'year']();
  if (!isThere) return [name];
  return kind === 'year' ? parcelsOfYear(model, rest) : [rest];
}

/** Parcels with a task in the annual plan of a year. */
export function parcelsOfYear(model: PlanModel, year: string): readonly string[] {
  const plans = model.documents('annualPlan').filter(({ value }) => value.status !== 'superseded' && String(value.year) === year);
  return [...new Set(plans.flatMap(({ value }) => (value.tasks ?? []).flatMap((task) => task?.parcelRefs ?? [])))].filter((id): id is string => id !== undefined && model.parcelControl(id) !== undefined);
}

/** The first name of a request that stands for nothing which a balance deals with. */
export function unknownName(state: PlanState, { scope = [], lock = [], unlock = [], soft = [] }: BalanceRequest, { variables, demands }: { readonly variables: readonly Variable[]; readonly demands: readonly RuleDemand[] }): Unanswerable | undefined {
  if (scope.length + lock.length + unlock.length + soft.length === 0) return undefined;
  const uris = new Set([...variables.map(({ place }) => place.uri), ...demands.map(({ at }) => at.uri)]);
  const documents = [...uris].flatMap((uri) => [uri, textAt(state.value({ uri, path: [] }), 'id')]);
  const known = new Set([...variables.flatMap(({ names }) => names), ...documents]);
  const stranger = [...scope, ...lock, ...unlock.filter((name) => name !== 'approved')].find((name) => !known.has(name));
  if (stranger !== undefined) return { message: { zh: `找不到 ${stranger}：没有这样的单元、地块、片区、年度、转移或文档，或其中没有可平衡的数值`, en: `nothing to balance is called ${stranger}: no unit, parcel, pilot area, year, transfer or document with a number that a balance deals with` } };
  const rules = new Set(demands.map(({ rule }) => rule));
  const rule = soft.find((name) => !rules.has(name));
  return rule === undefined ? undefined : { message: softMessage(rule, rules) };
}

function softMessage(rule: string, rules: ReadonlySet<string>): Bilingual {
  const names = [...rules].toSorted();
  return { zh: `规则 ${rule} 没有可放宽的线性要求；有的是 ${names.join('、')}`, en: `rule ${rule} makes no linear demand that could be soft; those that do are ${names.join(', ')}` };
}
