import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import { sumDecimal, type ControlMeasure, type PlanModel, type Quantity } from '@plansmith/plan';
import type { Query } from '@plansmith/plugin';
import { measures } from './measures.ts';

/** What detailed plans can be summed by over the years of their parcels: a measure of their controls, or how many parcels there are. */
export type PhasedMeasure = ControlMeasure | 'parcels';

/** A year of detailed plans, and all up to it. Null where a parcel lacks what is summed: then nothing after it is known either. */
export interface PhasedYear {
  readonly year: string;
  readonly value: number | null;
  readonly total: number | null;
  readonly missing: readonly string[];
}

/** A measure of the detailed plans by the years in which their parcels are carried out. JSON. */
export interface PhasedTotals {
  readonly measure: PhasedMeasure;
  readonly title: Bilingual;
  readonly unit: 'm2' | 'count';
  /** Names that a goal of this very measure goes by. Any other goal is compared with it only when a person says so. */
  readonly goalNames: readonly string[];
  readonly years: readonly PhasedYear[];
}

const rows: readonly Pick<PhasedTotals, 'measure' | 'title' | 'unit' | 'goalNames'>[] = [
  { measure: 'plannedGfaM2', title: measures.plannedGfaM2.title, unit: 'm2', goalNames: ['规划建筑面积', '规划计容建筑面积', '计容建筑面积'] },
  { measure: 'housingGfaM2', title: measures.housingGfaM2.title, unit: 'm2', goalNames: ['居住建筑面积', '住房建筑面积'] },
  { measure: 'industryGfaM2', title: measures.industryGfaM2.title, unit: 'm2', goalNames: ['工业建筑面积'] },
  { measure: 'grossM2', title: measures.grossM2.title, unit: 'm2', goalNames: ['低效用地再开发面积', '再开发面积', '总用地面积'] },
  { measure: 'netM2', title: measures.netM2.title, unit: 'm2', goalNames: ['净用地面积'] },
  { measure: 'dedicatedM2', title: measures.dedicatedM2.title, unit: 'm2', goalNames: ['移交用地面积', '移交公共用地面积'] },
  { measure: 'parcels', title: { zh: '地块数', en: 'parcels' }, unit: 'count', goalNames: ['实施地块数', '地块数'] },
];

export const phasedTotalsQuery: Query<unknown, readonly PhasedTotals[]> = { id: 'indicator-balance/phased-totals', answer: (model) => phasedTotals(model) };

/** Every measure over the years that parcels with a control are carried out in. */
export function phasedTotals(model: PlanModel): readonly PhasedTotals[] {
  const years = [...new Set(model.parcels().flatMap(({ value }) => (value.implementYear === undefined ? [] : [value.implementYear])))].toSorted((a, b) => a - b);
  return rows.map((row) => {
    const found: PhasedYear[] = [];
    for (const year of years) {
      const { value, missing } = yearQuantity(model, row.measure, year);
      const before = found.length === 0 ? 0 : found.at(-1)!.total;
      found.push({ year: String(year), value: value ?? null, total: value === undefined || before === null ? null : sumDecimal([before, value]), missing });
    }
    return { ...row, years: found };
  });
}

/** Which sum of a year is meant. */
export interface PhasedQuestion {
  readonly measure: PhasedMeasure;
  readonly year: string;
}

/** The parcels behind a number of `phasedTotals`, each with its cell. */
export const phasedTermsQuery: Query<PhasedQuestion, readonly Term[]> = {
  id: 'indicator-balance/phased-terms',
  answer: (model, { measure, year }) => yearQuantity(model, measure, Number(year)).terms,
};

function yearQuantity(model: PlanModel, measure: PhasedMeasure, year: number): Quantity {
  if (measure !== 'parcels') return model.derived.yearTotal(year, measure);
  const terms = model.parcelIdsOfYear(year).flatMap((id): readonly Term[] => {
    const parcel = model.parcelControl(id) && model.parcel(id);
    return parcel ? [{ label: { zh: id, en: id }, value: 1, unit: 'count', role: 'input', uri: parcel.uri, path: [...parcel.path, 'implementYear'] }] : [];
  });
  return { value: terms.length, unit: 'count', terms, missing: [] };
}
