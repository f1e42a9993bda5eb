import { valueAt, type Json, type Locale } from '@plansmith/base';
import type { Field } from './fields.ts';
import { cellText } from './cell-text.ts';

export interface Sorting {
  readonly field: Field;
  readonly descending: boolean;
}

/** Which items of a list are shown, and in which order. Numbers stand before texts, what is missing last; equal ones keep the file's order. */
export function rowOrder(options: {
  readonly rows: readonly Json[];
  readonly fields: readonly Field[];
  readonly filter: string;
  readonly sorting: Sorting | undefined;
  readonly locale: Locale;
  /** Rows that may be shown at all. */
  isWanted?(row: number): boolean;
}): readonly number[] {
  const { rows, fields, sorting, locale } = options;
  const words = options.filter.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const shown = [...rows.keys()].filter((row) => {
    if (options.isWanted && !options.isWanted(row)) return false;
    if (words.length === 0) return true;
    const text = fields.map((field) => cellText(field, valueAt(rows[row], field.path), locale)).join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (!sorting) return shown;
  const direction = sorting.descending ? -1 : 1;
  const keys = new Map(shown.map((row) => [row, valueAt(rows[row], sorting.field.path)]));
  return shown.toSorted((a, b) => compareValues(keys.get(a), keys.get(b), { direction, sorting, locale }) || a - b);
}

function compareValues(a: unknown, b: unknown, { direction, sorting, locale }: { readonly direction: 1 | -1; readonly sorting: Sorting; readonly locale: Locale }): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  if (rankA !== rankB) return rankA === 2 || rankB === 2 ? rankA - rankB : (rankA - rankB) * direction;
  if (rankA === 2) return 0;
  if (rankA === 0) return ((a as number) - (b as number)) * direction;
  return cellText(sorting.field, a, locale).localeCompare(cellText(sorting.field, b, locale), 'zh-CN', { numeric: true }) * direction;
}

function rankOf(value: unknown): 0 | 1 | 2 {
  return value === undefined || value === null ? 2 : typeof value === 'number' ? 0 : 1;
}
