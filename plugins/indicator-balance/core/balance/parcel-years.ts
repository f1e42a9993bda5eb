import type { Parcel, PlanModel, Unit } from '@plansmith/plan';

/** A parcel with the years that it could be carried out in, its own among them. */
export interface ParcelYears {
  readonly parcel: Parcel;
  readonly unit: Unit;
  readonly years: readonly number[];
}

/**
 * Parcels of units that have a year, each once. It may become a year that the unit's schedule has a row for, since nothing counts it
 * elsewhere; years before the workspace's `asOf` are none.
 */
export function movableYears(model: PlanModel): readonly ParcelYears[] {
  const [workspace] = model.headers('workspace');
  const first = workspace?.asOf === undefined ? -Infinity : Number(workspace.asOf.slice(0, 4));
  const seen = new Set<string>();
  return model.units().flatMap((unit) => {
    const scheduled = Object.entries(unit.value.schedule ?? {}).flatMap(([year, areaHa]) => (typeof areaHa === 'number' && Number(year) >= first ? [Number(year)] : []));
    return model.derived.unitParcels(unit.id).flatMap((parcel): readonly ParcelYears[] => {
      const now = parcel.value.implementYear;
      if (now === undefined || seen.has(parcel.id)) return [];
      seen.add(parcel.id);
      return [{ parcel, unit, years: [...new Set([...scheduled, now])].toSorted((a, b) => a - b) }];
    });
  });
}

/** Whether works on a parcel are under way or done, so that its year is what was. */
export function hasBegun({ value }: Parcel): boolean {
  return value.progress === '实施中' || value.progress === '已完成';
}

/** The name that a year is aimed at by. */
export function nameOfYear(year: number): string {
  return `year:${year}`;
}

/** The year that a name like `year:2027` stands for. */
export function yearOf(name: string): number | undefined {
  const [, year] = /^year:(\d{4})$/.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
}
