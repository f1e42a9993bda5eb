import { fail, ok } from '@plansmith/base';
import type { PolygonTableBuilder } from '../../polygon-table.ts';
import { allBytes } from '../source.ts';
import type { ReadOptions, VectorFormat, VectorLayer } from '../types.ts';
import { findColumns } from './columns.ts';
import { tableNote } from './messages.ts';
import { readXlsx } from './read-xlsx.ts';
import { textOf, type Cell, type Sheet, type SheetRow } from './table.ts';
import { openTable } from './table-layer.ts';
import { vertexHeader, writeXlsx } from './write-xlsx.ts';

/** Workbooks of Excel and WPS: each sheet that has coordinates is a layer, read as CSV is. Cells of text stay text. */
export const xlsx: VectorFormat = {
  id: 'xlsx',
  title: { zh: 'Excel 工作簿（WKT 或逐点坐标）', en: 'Excel workbook (WKT or a row a vertex)' },
  extensions: ['xlsx'],
  // Zip files of other kinds begin alike; the part's name is in the first 512 bytes of most workbooks, not of all.
  recognises: (head) => head[0] === 0x50 && head[1] === 0x4b && String.fromCharCode(...head).includes('[Content_Types].xml'),
  async open(source, options) {
    const bytes = await allBytes(source.bytes);
    options.signal?.throwIfAborted();
    const workbook = readXlsx(bytes);
    if (!workbook.ok) return workbook;
    options.signal?.throwIfAborted();
    const vertexSheets = workbook.value.sheets.filter(isVertexSheet);
    const addElsewhere = vertexReader(vertexSheets.flatMap(({ rows }) => rows.slice(1)));
    const sheets = workbook.value.sheets.filter((sheet) => !vertexSheets.includes(sheet) && sheet.rows.length > 0);
    const shapes = sheets.map((sheet) => ({ sheet, shape: columnsOf(sheet, options) }));
    const failures = shapes.flatMap(({ shape }) => (shape.ok ? [] : [shape.error]));
    // What can be answered comes before what has nothing to choose from.
    if (failures.length === shapes.length && failures.length > 0) return fail(failures.find(({ candidates }) => candidates !== undefined) ?? failures[0]!);
    const skipped = shapes.flatMap(({ sheet, shape }) => (shape.ok ? [] : [shape.error.candidates === undefined ? tableNote('sheetSkipped', { sheet: sheet.name }) : shape.error.note]));
    const layers: VectorLayer[] = [];
    for (const { sheet, shape } of shapes) {
      if (!shape.ok) continue;
      const notes = layers.length > 0 ? [] : [...workbook.value.notes, ...skipped];
      layers.push(openTable(sheet, shape.value, { name: sheet.name, crs: { status: 'absent' }, notes, addElsewhere, ...(options.signal === undefined ? {} : { signal: options.signal }) }));
    }
    return layers.length === 0 ? fail({ code: 'notThisFormat', note: tableNote('empty') }) : ok(layers);
  },
  write: writeXlsx,
};

/** Columns that were named are those of one sheet; the others are looked at as if nothing had been said. */
function columnsOf(sheet: Sheet, { columns }: ReadOptions): ReturnType<typeof findColumns> {
  const named = findColumns(sheet, columns);
  const found = named.ok || columns === undefined ? named : findColumns(sheet);
  return found.ok ? found : named;
}

function isVertexSheet({ rows }: Sheet): boolean {
  return rows.length > 0 && vertexHeader.every((name, column) => textOf(rows[0]!.cells[column]) === name);
}

/** Adds the shape of a feature from the rows of the sheet 坐标, with the parts and rings that it was written with. */
function vertexReader(rows: readonly SheetRow[]): (feature: number, builder: PolygonTableBuilder) => boolean {
  const byFeature = new Map<Cell | undefined, SheetRow[]>();
  for (const row of rows) {
    const group = byFeature.get(row.cells[0]);
    if (group === undefined) byFeature.set(row.cells[0], [row]);
    else group.push(row);
  }
  return (feature, builder) => {
    const group = byFeature.get(feature);
    if (group === undefined) return false;
    let before: SheetRow | undefined;
    for (const row of group) {
      const [x, y] = [row.cells[4], row.cells[5]];
      if (typeof x !== 'number' || typeof y !== 'number') continue;
      const isNewPart = before !== undefined && before.cells[1] !== row.cells[1];
      if (isNewPart || (before !== undefined && before.cells[2] !== row.cells[2])) builder.endRing();
      if (isNewPart) builder.endPart();
      builder.vertex(x, y);
      before = row;
    }
    builder.endRing();
    builder.endPart();
    return true;
  };
}
