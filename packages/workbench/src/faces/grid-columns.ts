import { equalJson, valueAt } from '@plansmith/base';
import type { Nls } from '../nls/nls.ts';
import { fieldHeading, type Field } from './fields.ts';
import type { TablePresenter } from './table.presenter.ts';
import { faceText } from './texts.ts';

/** Widths of the columns of a grid, in pixels: as the user chose, else as wide as what stands in them. */
export interface GridColumns {
  /** Read reactively. */
  pixels(): readonly number[];
  /** What a cell shows. */
  textOf(row: number, field: Field): string;
}

/** In pixels. */
export const narrowestColumn = 40;
const sampledRows = 200;

export function createGridColumns(table: TablePresenter, nls: Nls): GridColumns {
  let fitting: { readonly fields: readonly Field[]; readonly pixels: readonly number[] } | undefined;

  function textOf(row: number, field: Field): string {
    const value = valueAt(table.rows.value[row], field.path);
    if (field.type === 'table' && Array.isArray(value)) return nls.pick(faceText('items', { count: value.length }));
    return table.text(row, field);
  }

  /** Measured once for the same columns: they must not move while somebody types. */
  function fit(): readonly number[] {
    const fields = table.fields.value;
    if (!fitting || !equalJson(fitting.fields, fields)) {
      const sample = table.rows.value.slice(0, sampledRows);
      const pixels = fields.map((field) => {
        const texts = [nls.pick(fieldHeading(field)), ...sample.map((_, row) => textOf(row, field))];
        return Math.min(260, Math.max(72, textPixels(texts[0]!) + 46, ...texts.slice(1).map((text) => textPixels(text) + (field.coded ? 110 : 22))));
      });
      fitting = { fields, pixels };
    }
    return fitting.pixels;
  }

  return {
    textOf,
    pixels() {
      const widths = table.columnWidths.value;
      const fitted = fit();
      return table.fields.value.map((field, index) => Math.max(narrowestColumn, widths[field.path.join('.')] ?? fitted[index]!));
    },
  };
}

/** About how wide a text is: Chinese letters are twice as wide as others. */
function textPixels(text: string): number {
  let pixels = 0;
  for (const character of text.slice(0, 60)) pixels += character > '\u2e80' ? 13 : 7.4;
  return pixels;
}
