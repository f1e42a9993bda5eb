import type { Bilingual, Path } from '@plansmith/base';
import { minusDecimal, sumDecimal, timesDecimal, type ParcelControl, type PlanModel, type Unit } from '@plansmith/plan';
import { roundedTo } from '@plansmith/plugin/rule-kit';
import type { ColumnId } from '../balance-columns.ts';
import { controlsOf } from '../balance-units.ts';

/** A cell of the table with the number that a person wants in it. */
export interface Adjustment {
  readonly row: 'parcel' | 'unit' | 'area' | 'totals';
  /** The parcel, unit or pilot area; empty for totals. */
  readonly id: string;
  readonly column: ColumnId;
  readonly value: number;
}

/** A number that is written otherwise for an adjustment. */
export interface Override {
  readonly uri: string;
  readonly path: Path;
  /** The parcel. */
  readonly object: string;
  readonly attribute: Bilingual;
  readonly before: number;
  readonly value: number;
}

/** An adjustment that cannot be had. */
export interface UnmetAdjustment {
  readonly adjustment: Adjustment;
  /** `gone`: there is no such row or number. `nothingFree`: every number of the sum is kept or was typed itself. `belowFixed`: those alone are more than the sum that was typed. */
  readonly why: 'gone' | 'nothingFree' | 'belowFixed';
}

export interface ResolvedAdjustments {
  readonly overrides: readonly Override[];
  readonly unmet: readonly UnmetAdjustment[];
}

/** Columns whose cells can be typed into, by row. */
const columnsOf: Readonly<Record<Adjustment['row'], readonly ColumnId[]>> = {
  parcel: ['plannedGfaM2', 'far', 'densityPct', 'greenPct', 'housingGfaM2', 'industryGfaM2'],
  unit: ['plannedGfaM2', 'far', 'housingGfaM2', 'industryGfaM2'],
  area: ['plannedGfaM2', 'far', 'housingGfaM2', 'industryGfaM2'],
  totals: ['plannedGfaM2', 'far', 'housingGfaM2', 'industryGfaM2'],
};

/** Whether a cell of a column can be typed into, where it holds a number. */
export function isAdjustable(row: Adjustment['row'], column: ColumnId): boolean {
  return columnsOf[row].includes(column);
}

const titles = {
  plannedGfaM2: { zh: '规划计容建筑面积', en: 'counted floor area' },
  footprintM2: { zh: '建筑基底面积', en: 'building footprint' },
  greenM2: { zh: '绿地面积', en: 'green area' },
} satisfies Record<string, Bilingual>;

type Field = keyof typeof titles;

/**
 * What has to be written so that cells hold the numbers that were typed. A ratio is had by its numerator. A sum is spread over the
 * parcels below it in proportion to what they have, leaving out those that were typed themselves, by a finer row or in `keeps` (ids of
 * parcels and units): what was typed at a unit stands when the pilot area's sum is typed, whichever came first.
 */
export function resolveAdjustments(model: PlanModel, adjustments: readonly Adjustment[], keeps: readonly string[]): ResolvedAdjustments {
  const kept = new Set(keeps);
  const unmet: UnmetAdjustment[] = [];
  const written = new Map<string, Override>();
  /** Parcels whose floor area is decided. */
  const decided = new Set<string>();

  function write(control: ParcelControl, field: Field, value: number): void {
    const before = control.value[field]!;
    const key = `${control.id} ${field}`;
    if (value === before) written.delete(key);
    else written.set(key, { uri: control.uri, path: [...control.path, field], object: control.id, attribute: titles[field], before, value });
  }

  const gfaOf = (control: ParcelControl): number => written.get(`${control.id} plannedGfaM2`)?.value ?? control.value.plannedGfaM2!;

  function adjustParcel(adjustment: Adjustment): UnmetAdjustment['why'] | undefined {
    const { id, column, value } = adjustment;
    const control = model.parcelControl(id);
    const net = model.derived.parcelNetM2(id).value;
    const field: Field = column === 'densityPct' ? 'footprintM2' : column === 'greenPct' ? 'greenM2' : 'plannedGfaM2';
    if (control?.value[field] === undefined) return 'gone';
    const isRatio = column === 'far' || column === 'densityPct' || column === 'greenPct';
    if (isRatio && (net === undefined || net <= 0)) return 'gone';
    write(control, field, roundedTo(isRatio ? timesDecimal(value, net!) / (column === 'far' ? 1 : 100) : value, 2));
    if (field === 'plannedGfaM2') decided.add(id);
    return undefined;
  }

  function isFree({ unit, control, share }: Part): boolean {
    return share === 1 && !decided.has(control.id) && !kept.has(control.id) && !kept.has(unit.id);
  }

  function adjustSum({ column, value }: Adjustment, units: readonly Unit[]): UnmetAdjustment['why'] | undefined {
    const parts = units.flatMap((unit) => controlsOf(model, unit.id).flatMap((control) => partOf(model, { unit, control, column })));
    if (parts.length === 0) return 'gone';
    const target = column === 'far' ? timesDecimal(value, sumDecimal(parts.map(({ control }) => model.derived.parcelNetM2(control.id).value ?? 0))) : value;
    const free = parts.filter(isFree);
    if (free.length === 0) return 'nothingFree';
    const fixed = sumDecimal(parts.filter((part) => !isFree(part)).map(({ control, share }) => timesDecimal(gfaOf(control), share)));
    const rest = minusDecimal(target, fixed);
    if (rest < 0) return 'belowFixed';
    for (const [index, amount] of spread(free.map(({ control }) => control.value.plannedGfaM2!), rest).entries()) {
      write(free[index]!.control, 'plannedGfaM2', amount);
      decided.add(free[index]!.control.id);
    }
    return undefined;
  }

  for (const row of ['parcel', 'unit', 'area', 'totals'] as const) {
    for (const adjustment of adjustments.filter((item) => item.row === row)) {
      const why = row === 'parcel' ? adjustParcel(adjustment) : adjustSum(adjustment, unitsOf(model, adjustment));
      if (why) unmet.push({ adjustment, why });
    }
  }
  return { overrides: [...written.values()], unmet };
}

function unitsOf(model: PlanModel, { row, id }: Adjustment): readonly Unit[] {
  if (row === 'totals') return model.units();
  const ids = row === 'area' ? model.unitIdsOfArea(id) : [id];
  return ids.flatMap((unitId) => model.unit(unitId) ?? []);
}

/** A parcel's part of a sum: the share of its floor area that counts. */
interface Part {
  readonly unit: Unit;
  readonly control: ParcelControl;
  readonly share: number;
}

function partOf(model: PlanModel, { unit, control, column }: { readonly unit: Unit; readonly control: ParcelControl; readonly column: ColumnId }): readonly Part[] {
  const { plannedGfaM2, useCode, uses } = control.value;
  if (plannedGfaM2 === undefined) return [];
  const family = column === 'housingGfaM2' ? 'housing' : column === 'industryGfaM2' ? 'industry' : undefined;
  if (family === undefined) return [{ unit, control, share: 1 }];
  const mixed = (uses ?? []).filter((use) => use?.basis !== 'land');
  const pct =
    mixed.length === 0
      ? useCode !== undefined && model.useFamily(useCode) === family
        ? 100
        : 0
      : sumDecimal(mixed.map((use) => (use?.code !== undefined && model.useFamily(use.code) === family ? (use.pct ?? 0) : 0)));
  return pct === 0 ? [] : [{ unit, control, share: pct / 100 }];
}

/** Amounts in proportion to others that come to a total, in whole numbers where all of those are; the largest takes what rounding leaves. */
function spread(amounts: readonly number[], total: number): readonly number[] {
  const all = sumDecimal(amounts);
  const digits = amounts.every(Number.isInteger) && Number.isInteger(total) ? 0 : 2;
  const parts = amounts.map((amount) => roundedTo(all > 0 ? timesDecimal(amount, total) / all : total / amounts.length, digits));
  const largest = parts.indexOf(Math.max(...parts));
  const others = sumDecimal(parts.filter((_, index) => index !== largest));
  return parts.map((part, index) => (index === largest ? Math.max(0, roundedTo(minusDecimal(total, others), 2)) : part));
}
