import type { Path } from '@plansmith/base';
import type { DocumentTypes, Draft, PlanModel } from '@plansmith/plan';
import { inputTerm, type NumberTerm } from '@plansmith/plugin/rule-kit';

type DetailedPlan = Draft<DocumentTypes['unitDetailedPlan']>;

/** A polygon of a detailed plan's land use, with what it is used for before and after. */
export interface LandUsePolygon {
  readonly id: string;
  /** Of its record in the plan. */
  readonly path: Path;
  readonly code: string | undefined;
  readonly areaM2: number | undefined;
  readonly parcelId: string | undefined;
  /** Use before the plan: as the inventory has it for a parcel, the same as after for what is kept; undefined where nothing says it. */
  readonly beforeCode: string | undefined;
}

/** Before or after the plan, with the keys that the balance table uses. */
export const columns = {
  before: { ha: 'beforeHa', pct: 'beforePct', construction: 'constructionBeforeHa', title: { zh: '规划前', en: 'before' } },
  after: { ha: 'afterHa', pct: 'afterPct', construction: 'constructionAfterHa', title: { zh: '规划后', en: 'after' } },
} as const;

export type Column = keyof typeof columns;

/** The land-use polygons of a detailed plan in its order; a second record of a polygon is left out. */
export function landUsePolygons(model: PlanModel, plan: DetailedPlan): readonly LandUsePolygon[] {
  const seen = new Set<string>();
  return (plan.landUse ?? []).flatMap((record, index) => {
    const id = record?.polygonId;
    if (!record || id === undefined || seen.has(id)) return [];
    seen.add(id);
    const { code, areaM2, parcelRef, retained } = record;
    const parcelBefore = parcelRef === undefined ? undefined : model.parcel(parcelRef)?.value.currentUseCode;
    const beforeCode = parcelRef === undefined && retained === true ? code : parcelBefore;
    return [{ id, path: ['landUse', index], code, areaM2, parcelId: parcelRef, beforeCode }];
  });
}

/** What a polygon is used for in one column. */
export function useIn({ code, beforeCode }: LandUsePolygon, column: Column): string | undefined {
  return column === 'after' ? code : beforeCode;
}

/** Areas of polygons as terms of a sum; a polygon without an area has none. */
export function areaTerms(uri: string, polygons: readonly LandUsePolygon[]): readonly NumberTerm[] {
  return polygons.flatMap(({ id, path, areaM2 }) => (areaM2 === undefined ? [] : [inputTerm({ uri, path: [...path, 'areaM2'] }, { zh: `图斑 ${id} 面积`, en: `area of polygon ${id}` }, areaM2, 'm2')]));
}

/** A row of the balance table with its place. */
export interface BalanceRow {
  readonly code: string;
  readonly path: Path;
  readonly value: { readonly beforeHa?: number; readonly afterHa?: number; readonly beforePct?: number; readonly afterPct?: number };
}

/** Rows of the balance table that name a class. */
export function balanceRows(plan: DetailedPlan): readonly BalanceRow[] {
  return (plan.balanceTable ?? []).flatMap((value, index) => (value?.code === undefined ? [] : [{ code: value.code, path: ['balanceTable', index], value }]));
}
