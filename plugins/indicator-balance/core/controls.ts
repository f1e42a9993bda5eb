import type { Bilingual, Path } from '@plansmith/base';
import { type ParcelControl, type PlanModel, type Quantity } from '@plansmith/plan';
import { inputTerm, isSuperseded, missingQuantity, recordsIn, shareOf, textAt, type NumberPlace, type NumberTerm, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { DocumentView, Place, RecordCheck } from '@plansmith/rules';

/** Names and units of the numbers that parcel controls hold. */
export const controlNumbers = {
  grossM2: { title: { zh: '总用地面积', en: 'gross area' }, unit: 'm2' },
  netM2: { title: { zh: '净用地面积', en: 'net site area' }, unit: 'm2' },
  plannedGfaM2: { title: { zh: '规划计容建筑面积', en: 'planned floor area' }, unit: 'm2' },
  retainedGfaM2: { title: { zh: '保留建筑面积', en: 'retained floor area' }, unit: 'm2' },
  footprintM2: { title: { zh: '基底面积', en: 'footprint' }, unit: 'm2' },
  greenM2: { title: { zh: '绿地面积', en: 'green area' }, unit: 'm2' },
  openStorageM2: { title: { zh: '露天堆场面积', en: 'open storage' }, unit: 'm2' },
  openYardM2: { title: { zh: '露天操作场面积', en: 'open yard' }, unit: 'm2' },
  serviceLandM2: { title: { zh: '行政办公及生活服务用地', en: 'service land' }, unit: 'm2' },
  serviceGfaM2: { title: { zh: '行政办公及生活服务建筑面积', en: 'service floor area' }, unit: 'm2' },
  heightM: { title: { zh: '建筑高度', en: 'height' }, unit: 'm' },
  floorsMax: { title: { zh: '最高层数', en: 'most floors' }, unit: 'floors' },
  avgFloors: { title: { zh: '平均层数', en: 'average floors' }, unit: 'floors' },
  population: { title: { zh: '居住人口', en: 'population' }, unit: 'people' },
  farCeiling: { title: { zh: '容积率上限', en: 'FAR ceiling' }, unit: '' },
} as const satisfies Record<string, { readonly title: Bilingual; readonly unit: string }>;

export type ControlNumber = keyof typeof controlNumbers;

/** Ratios that a control stores and the model computes, with how they are called and written. */
export const controlRatios = {
  far: { title: { zh: '容积率', en: 'FAR' }, unit: '', digits: 2, tolerance: 'tol.far', numerator: 'plannedGfaM2' },
  densityPct: { title: { zh: '建筑密度', en: 'building density' }, unit: 'pct', digits: 1, tolerance: 'tol.pct', numerator: 'footprintM2' },
  greenPct: { title: { zh: '绿地率', en: 'green ratio' }, unit: 'pct', digits: 1, tolerance: 'tol.pct', numerator: 'greenM2' },
} as const satisfies Record<string, { readonly title: Bilingual; readonly unit: string; readonly digits: number; readonly tolerance: string; readonly numerator: ControlNumber }>;

export type ControlRatio = keyof typeof controlRatios;

/** The parcel controls of a detailed plan, in its order; none of a superseded plan, and the first of several for one parcel (the rest are reference/id-unique's). */
export function controlsIn(model: PlanModel, document: DocumentView): readonly ParcelControl[] {
  if (isSuperseded(document)) return [];
  return recordsIn(document, 'parcelControls').flatMap(({ index, record }) => {
    const id = textAt(record, 'parcelRef');
    const control = id === undefined ? undefined : model.parcelControl(id);
    return control?.uri === document.uri && control.path[1] === index ? [control] : [];
  });
}

/** A rule's check of the parcel controls of a detailed plan, each by itself, of those that `controlsIn` gives. */
export function eachControl(check: (context: PlanRuleContext, control: ParcelControl) => void): (context: PlanRuleContext) => void {
  const checkRecord: RecordCheck<PlanModel> = (context, { index, value }) => {
    const id = textAt(value, 'parcelRef');
    const control = id === undefined ? undefined : context.model.parcelControl(id);
    if (control?.uri === context.document.uri && control.path[1] === index) check(context, control);
  };
  return (context) => {
    if (!isSuperseded(context.document)) context.forEachRecord(['parcelControls'], checkRecord);
  };
}

/** Whether a land-use code is one of these, or below one of them. */
export function isUse(code: string | undefined, prefixes: readonly string[]): boolean {
  return code !== undefined && prefixes.some((prefix) => code.startsWith(prefix));
}

/** A land-use code with its name: `1001 工业用地`. */
export function useText(model: PlanModel, code: string): string {
  return [code, model.landUse(code)?.name].filter(Boolean).join(' ');
}

/** Where a key of a control stands, or should. */
export function placeIn(control: ParcelControl, ...key: Path): NumberPlace {
  return { uri: control.uri, path: [...control.path, ...key] };
}

/** A number of a control as an input; undefined where the control does not say it. The net area is the computed one. */
export function controlTerm(model: PlanModel, control: ParcelControl, key: ControlNumber): NumberTerm | undefined {
  const { title, unit } = controlNumbers[key];
  const value = key === 'netM2' ? model.derived.parcelNetM2(control.id).value : control.value[key];
  return value === undefined ? undefined : inputTerm(placeIn(control, key), title, value, unit);
}

/** What a control hands over, a term for each part. */
export function dedicatedTerms(control: ParcelControl): readonly NumberTerm[] {
  return (control.value.dedicated ?? []).flatMap((part, index): readonly NumberTerm[] =>
    part?.areaM2 === undefined ? [] : [inputTerm(placeIn(control, 'dedicated', index, 'areaM2'), { zh: '移交用地', en: 'dedicated land' }, part.areaM2, 'm2')],
  );
}

/** A number that a control holds, as it stands. */
export function controlQuantity(control: ParcelControl, key: Exclude<ControlNumber, 'netM2'>): Quantity {
  const value = control.value[key];
  const { unit } = controlNumbers[key];
  return value === undefined ? missingQuantity(unit, [missingName(control, key)]) : { value, unit, terms: [], missing: [] };
}

/** What a ratio of a control comes to by its areas. */
export function ratioQuantity(model: PlanModel, control: ParcelControl, key: ControlRatio): Quantity {
  const { derived } = model;
  return key === 'far' ? derived.parcelFar(control.id) : key === 'densityPct' ? derived.parcelDensityPct(control.id) : derived.parcelGreenPct(control.id);
}

/** Parts of a control over a whole of it; parts in `optional` that the control does not say count as none. */
export function controlShare(
  model: PlanModel,
  control: ParcelControl,
  { parts, optional = [], whole, unit }: { readonly parts: readonly ControlNumber[]; readonly optional?: readonly ControlNumber[]; readonly whole: ControlNumber; readonly unit: string },
): Quantity {
  const missing = [...parts, whole].filter((key) => controlTerm(model, control, key) === undefined);
  if (missing.length > 0) return missingQuantity(unit, missing.map((key) => missingName(control, key)));
  const terms = [...parts, ...optional].flatMap((key) => controlTerm(model, control, key) ?? []);
  const quantity = shareOf(terms, controlTerm(model, control, whole)!, unit);
  return quantity.value === undefined ? missingQuantity(unit, [missingName(control, whole)]) : quantity;
}

/** The places of what a quantity of a control says it lacks. A net area that cannot be computed lacks the gross area. */
export function missingPlaces(control: ParcelControl, { missing }: Quantity): readonly Place[] {
  return missing.map((name) => {
    const key = name.startsWith(`${control.id} `) ? name.slice(control.id.length + 1) : '';
    return key === '' ? { uri: control.uri, path: control.path } : placeIn(control, ...(key === 'netM2' ? 'grossM2' : key).split('.'));
  });
}

/** How the absence of a key of a control is told; a key in a record of it after a dot. */
export function missingName(control: ParcelControl, key: string): string {
  return `${control.id} ${key}`;
}
