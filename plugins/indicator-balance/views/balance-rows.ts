import { deviates, type BalanceCell, type BalanceCells, type BalanceTable } from '../core/balance-model.ts';

/** A line of the table as it is shown. */
export interface BalanceRow {
  /** Unique in the table. */
  readonly key: string;
  readonly kind: 'unit' | 'parcel' | 'area' | 'totals';
  /** Id of the unit or parcel, name of the pilot area; empty for totals. */
  readonly id: string;
  readonly title: string;
  /** Id of its unit; absent for pilot areas and totals. */
  readonly unitId?: string;
  readonly cells: BalanceCells;
  readonly place?: NonNullable<BalanceCell['place']>;
  /** How many units a pilot area has. */
  readonly unitCount?: number;
  /** Only for units. */
  readonly parcelCount?: number;
  readonly expanded?: boolean;
}

export const totalsKey = 'totals';

/** Lines of a table: units, below an expanded one its parcels, then pilot areas, and the totals last. With `onlyDeviating`, the lines that have something to look at, and the totals. */
export function balanceRows(table: BalanceTable, options: { readonly expanded: ReadonlySet<string>; readonly onlyDeviating: boolean }): readonly BalanceRow[] {
  const rows: BalanceRow[] = [];
  for (const unit of table.units) {
    const expanded = options.expanded.has(unit.id);
    const parcels = (expanded ? (unit.parcels ?? []) : []).map(
      (parcel): BalanceRow => ({ key: `parcel ${unit.id} ${parcel.id}`, kind: 'parcel', id: parcel.id, unitId: unit.id, title: parcel.title, cells: parcel.cells, place: parcel.place }),
    );
    const shown = options.onlyDeviating ? parcels.filter(({ cells }) => deviates(cells)) : parcels;
    if (options.onlyDeviating && shown.length === 0 && !deviates(unit.cells) && unit.deviatingParcels === 0) continue;
    rows.push({ key: `unit ${unit.id}`, kind: 'unit', id: unit.id, unitId: unit.id, title: unit.title, cells: unit.cells, place: unit.place, parcelCount: unit.parcelCount, expanded }, ...shown);
  }
  const areas = options.onlyDeviating ? [] : table.areas.map(({ id, unitCount, cells }): BalanceRow => ({ key: `area ${id}`, kind: 'area', id, unitCount, title: '', cells }));
  return [...rows, ...areas, { key: totalsKey, kind: 'totals', id: '', title: '', cells: table.totals }];
}
