import type { ColumnId } from '../core/balance-columns.ts';

/** How much one step changes a number of a column; ten of them with Shift. */
export function adjustmentStep(column: ColumnId): number {
  if (column === 'far') return 0.01;
  return column === 'densityPct' || column === 'greenPct' ? 0.1 : 100;
}

/** Pixels that the pointer goes for the whole length of a bar. */
const fullDragPx = 240;

/** The number that a drag of so many pixels makes of another, in whole steps; a tenth of it with `isFine`. Never negative. */
export function draggedValue(start: number, { movedPx, range, column, isFine }: { readonly movedPx: number; readonly range: number; readonly column: ColumnId; readonly isFine: boolean }): number {
  const step = adjustmentStep(column);
  const steps = Math.round(((movedPx / fullDragPx) * range * (isFine ? 0.1 : 1)) / step);
  return Math.max(0, Number((start + steps * step).toFixed(2)));
}

/** How long the bar of a number is: room for as much again as the larger of it and its limit needs. */
export function barRange(value: number, limit: number | undefined): number {
  return Math.max(value, limit ?? 0, 1e-6) * 1.25;
}
