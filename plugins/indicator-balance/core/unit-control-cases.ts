import { exceeds, timesDecimal, type ParcelControl, type PlanModel, type Unit } from '@plansmith/plan';
import { inputTerm, missingQuantity, neededNumber, numberAt, recordsIn, sumOf, textAt, type LimitCase, type NumberTerm } from '@plansmith/plugin/rule-kit';
import type { Bilingual, Path } from '@plansmith/base';
import type { DocumentView, Report } from '@plansmith/rules';
import { controlsOf } from './balance-units.ts';
import { numberCase, ratioCase } from './control-limits.ts';
import { controlsIn } from './controls.ts';
import { aboutUnit } from './current-plan.ts';
import { facilityTitle, familyTitle } from './measures.ts';

const titles = {
  maxGfaM2: { zh: '单元建筑面积上限', en: 'most floor area of the unit' },
  heightMaxM: { zh: '单元建筑高度上限', en: 'most height of the unit' },
  minGreenPct: { zh: '单元绿地率下限', en: 'least green ratio of the unit' },
} satisfies Record<string, Bilingual>;

/** A bound of the unit as a limit: its number, its place and its words. */
export function boundOf(unit: Unit, key: Path, label: Bilingual, { value, symbol }: { readonly value: number; readonly symbol: string }): Pick<LimitCase, 'limit' | 'limitTerm' | 'basis' | 'related'> {
  const place = { uri: unit.uri, path: ['controls', ...key] };
  return {
    limit: value,
    limitTerm: { ...inputTerm(place, label, value, symbol), role: 'limit' },
    basis: { zh: `${unit.id} 管控要求的${label.zh}`, en: `${label.en} by the controls of ${unit.id}` },
    related: [{ message: { zh: `${unit.id} 的管控要求`, en: `controls of ${unit.id}` }, ...place }],
  };
}

/** Planned floor area of the unit under its bound, and what its parcels are allowed to build. The second is `hidden` where the first is broken: it is demanded, but one finding is enough. */
export function totalCases(model: PlanModel, unit: Unit): { readonly cases: readonly LimitCase[]; readonly hidden: readonly LimitCase[] } {
  const most = unit.value.controls?.maxGfaM2;
  if (most === undefined) return { cases: [], hidden: [] };
  const planned = model.derived.unitTotal(unit.id, 'plannedGfaM2');
  const tolerance = neededNumber(model, 'tol.gfaM2').value;
  const bound = boundOf(unit, ['maxGfaM2'], titles.maxGfaM2, { value: most, symbol: 'm2' });
  const common = { ...aboutUnit(unit.id), ...bound, digits: 2, side: 'atMost' } as const;
  const allowedFor = (count: number): number => timesDecimal(tolerance, Math.max(1, count));
  const total: LimitCase = {
    ...common,
    messageId: 'totalAbove',
    attribute: { zh: '规划建筑面积', en: 'planned floor area' },
    quantity: planned,
    path: ['totals', 'plannedGfaM2'],
    stored: model.detailedPlanTotals(unit.id)?.totals?.plannedGfaM2,
    tolerance: allowedFor(planned.terms.length),
  };
  if (planned.value === undefined) return { cases: [total], hidden: [] };
  const controls = controlsOf(model, unit.id);
  const terms = controls.flatMap((control) => allowedTerms(model, control));
  const allowed: LimitCase = {
    ...common,
    messageId: 'allowedAbove',
    attribute: { zh: '地块允许建筑面积（基础、奖励与转移）之和', en: 'what the parcels are allowed (base, bonus and transfers)' },
    quantity: sumOf(terms, 'm2'),
    path: ['totals', 'plannedGfaM2'],
    tolerance: allowedFor(controls.length),
  };
  return exceeds(planned.value, most, allowedFor(planned.terms.length)) ? { cases: [total], hidden: [allowed] } : { cases: [total, allowed], hidden: [] };
}

/** What a parcel is allowed to build, part by part; none where it cannot be told, which indicator/far-composition says. */
function allowedTerms(model: PlanModel, control: ParcelControl): readonly NumberTerm[] {
  return model.derived.parcelAllowedGfaM2(control.id).terms.map(({ label, ...term }): NumberTerm => ({ ...term, value: term.value as number, label: { zh: `${control.id} ${label.zh}`, en: `${control.id} ${label.en}` } }));
}

/** Each parcel under the unit's bounds: FAR by use, height, and green ratio of housing. */
export function controlCases(model: PlanModel, document: DocumentView, unit: Unit): readonly LimitCase[] {
  return controlsIn(model, document).flatMap((control) => [...farCases(model, control, unit), ...heightCases(control, unit), ...greenCases(model, control, unit)]);
}

/** The parcel's own ceiling under the bound of its use; where it states none, what it plans. */
function farCases(model: PlanModel, control: ParcelControl, unit: Unit): readonly LimitCase[] {
  const family = familyOf(model, control);
  const row = (unit.value.controls?.maxFarByUse ?? []).findIndex((item) => item?.family === family);
  const most = unit.value.controls?.maxFarByUse?.[row]?.maxFar;
  if (family === undefined || most === undefined) return [];
  const { zh, en } = familyTitle(family);
  const bound = boundOf(unit, ['maxFarByUse', row, 'maxFar'], { zh: `${zh}类容积率上限`, en: `most FAR of ${en}` }, { value: most, symbol: '' });
  if (control.value.farCeiling !== undefined) return [numberCase(control, 'farCeiling', { ...bound, messageId: 'ceilingAbove', side: 'atMost' })];
  return control.value.plannedGfaM2 === undefined ? [] : [ratioCase(model, control, 'far', { ...bound, messageId: 'farAbove', side: 'atMost' })];
}

function heightCases(control: ParcelControl, unit: Unit): readonly LimitCase[] {
  const most = unit.value.controls?.heightMaxM;
  if (most === undefined || control.value.heightM === undefined) return [];
  return [numberCase(control, 'heightM', { ...boundOf(unit, ['heightMaxM'], titles.heightMaxM, { value: most, symbol: 'm' }), messageId: 'heightAbove', side: 'atMost' })];
}

/** The unit's least green ratio is for housing alone. */
function greenCases(model: PlanModel, control: ParcelControl, unit: Unit): readonly LimitCase[] {
  const least = unit.value.controls?.minGreenPct;
  if (least === undefined || familyOf(model, control) !== 'housing') return [];
  return [ratioCase(model, control, 'greenPct', { ...boundOf(unit, ['minGreenPct'], titles.minGreenPct, { value: least, symbol: 'pct' }), messageId: 'greenBelow', side: 'atLeast' })];
}

/** Facilities that the unit must have: planned at all, and of the floor area asked for. */
export function facilityCases(document: DocumentView, unit: Unit): { readonly cases: readonly LimitCase[]; readonly absent: readonly Report[] } {
  const cases: LimitCase[] = [];
  const absent: Report[] = [];
  const planned = recordsIn(document, 'publicFacilities');
  for (const [index, item] of (unit.value.controls?.minFacility ?? []).entries()) {
    const facility = item?.facility;
    if (facility === undefined) continue;
    const own = planned.filter(({ record }) => textAt(record, 'facility') === facility);
    const about = { ...aboutUnit(unit.id), subject: `${unit.id} ${facility}`, path: ['publicFacilities'] };
    const place = { uri: unit.uri, path: ['controls', 'minFacility', index, 'facility'] };
    if (own.length === 0) {
      absent.push({ messageId: 'facilityAbsent', path: about.path, subject: about.subject, feature: about.feature!, data: { object: unit.id, facility: facilityTitle(facility) }, related: [{ message: { zh: `${unit.id} 的管控要求`, en: `controls of ${unit.id}` }, ...place }] });
      continue;
    }
    const least = item?.gfaM2;
    if (least === undefined) continue;
    const terms = own.flatMap(({ index: at, record }): readonly NumberTerm[] => {
      const value = numberAt(record, 'gfaM2');
      const name = textAt(record, 'name') ?? facility;
      return value === undefined ? [] : [inputTerm({ uri: document.uri, path: ['publicFacilities', at, 'gfaM2'] }, { zh: name, en: name }, value, 'm2')];
    });
    const unsaid = own.filter(({ record }) => numberAt(record, 'gfaM2') === undefined);
    cases.push({
      ...about,
      messageId: 'facilityBelow',
      attribute: { zh: `${facility}建筑面积`, en: `floor area of ${facilityTitle(facility).en}` },
      quantity: unsaid.length > 0 ? missingQuantity('m2', unsaid.map(({ index: at }) => `publicFacilities[${at}].gfaM2`)) : sumOf(terms, 'm2'),
      digits: 2,
      side: 'atLeast',
      missing: unsaid.map(({ index: at }) => ({ uri: document.uri, path: ['publicFacilities', at, 'gfaM2'] })),
      ...boundOf(unit, ['minFacility', index, 'gfaM2'], { zh: `${facility}建筑面积下限`, en: `least floor area of ${facilityTitle(facility).en}` }, { value: least, symbol: 'm2' }),
    });
  }
  return { cases, absent };
}

function familyOf(model: PlanModel, { value }: ParcelControl): string | undefined {
  return value.useCode === undefined ? undefined : model.useFamily(value.useCode);
}
