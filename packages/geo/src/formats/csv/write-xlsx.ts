import type { PolygonTable } from '../../polygon-table.ts';
import type { AttributeValue, Field, VectorContent, WriteResult } from '../types.ts';
import { writeWkt } from '../wkt/index.ts';
import { serialOf } from './excel-dates.ts';
import { tableNote } from './messages.ts';
import { columnName, mainNamespace, mostCharacters, mostRows, packWorkbook, rowOf, type WrittenSheet } from './pack-workbook.ts';
import { columnsFor, countLosses, lossesOfFields, type LossCounter } from './write-table.ts';
import { escaped } from './xml.ts';

/** Header of the sheet that holds shapes too long for a cell, one row a vertex; a name that nobody gives by chance. */
export const vertexHeader = ['要素', '部分', '环', '点号', 'X（东）', 'Y（北）'] as const;
export const vertexSheet = '坐标';

/**
 * Writes a workbook: one sheet of features with a column of extended WKT. Shapes of more than 32,767 characters, Excel's limit for a cell, go to
 * the sheet 坐标, a row a vertex, and are read back from there. The same content gives the same bytes: our own writer over fflate, because the
 * library at hand (write-excel-file 4.1.1) stamps the time of writing and packs in workers made of blobs, which the workbench's page forbids.
 */
export async function writeXlsx(content: VectorContent): Promise<WriteResult> {
  const { wkt, id } = await columnsFor(content);
  const counter = countLosses();
  const losses = [...lossesOfFields(content.fields)];
  if (id !== undefined) losses.push(tableNote('idColumnAdded', { column: id }));
  const name = sheetName(content.name);
  if (name !== content.name) losses.push(tableNote('sheetRenamed', { name: content.name, written: name }));
  const header = [wkt, ...(id === undefined ? [] : [id]), ...content.fields.map((field) => field.name)];
  const rows: string[] = [rowOf(1, header.map((text, column) => textCell(text, column, 1)))];
  const vertices = vertexRows();
  const long: number[] = [];
  let [feature, beyond] = [0, 0];
  for await (const batch of content.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      feature++;
      const row = rows.length + 1;
      if (row > mostRows) {
        beyond++;
        continue;
      }
      let shape = writeWkt(batch.polygons, index, content.crs.epsg);
      if (shape.length > mostCharacters) {
        long.push(feature);
        vertices.add(batch.polygons, index, feature);
        shape = `SRID=${content.crs.epsg};见工作表「${vertexSheet}」：要素 ${feature}`;
      }
      const cells = [textCell(shape, 0, row)];
      const attributes = batch.attributes(index);
      if (id !== undefined) cells.push(cellOf(batch.id(index) ?? null, { name: id, type: 'text' }, { column: cells.length, row, counter }));
      for (const field of content.fields) cells.push(cellOf(attributes[field.name] ?? null, field, { column: cells.length, row, counter }));
      rows.push(rowOf(row, cells));
    }
  }
  if (beyond > 0) losses.push(tableNote('rowsBeyondSheet', { count: beyond }));
  if (long.length > 0) losses.push(tableNote('shapeInSecondSheet', { count: long.length, features: `${long.slice(0, 10).join(', ')}${long.length > 10 ? ' …' : ''}` }));
  const sheets = [{ name, rows }, ...vertices.sheets()];
  return { files: [{ extension: '.xlsx', chunks: [packWorkbook(sheets, styles)] }], losses: [...losses, ...counter.notes()] };
}

function vertexRows(): { add(table: PolygonTable, index: number, feature: number): void; sheets(): readonly WrittenSheet[] } {
  const sheets: { name: string; rows: string[] }[] = [];
  const push = (values: readonly number[]): void => {
    let sheet = sheets.at(-1);
    if (sheet === undefined || sheet.rows.length >= mostRows) {
      sheet = { name: sheets.length === 0 ? vertexSheet : `${vertexSheet}${sheets.length + 1}`, rows: [rowOf(1, vertexHeader.map((text, column) => textCell(text, column, 1)))] };
      sheets.push(sheet);
    }
    const row = sheet.rows.length + 1;
    sheet.rows.push(rowOf(row, values.map((value, column) => `<c r="${columnName(column)}${row}"><v>${value}</v></c>`)));
  };
  return {
    add(table, index, feature) {
      const firstPart = table.featureStarts[index]!;
      for (let part = firstPart; part < table.featureStarts[index + 1]!; part++) {
        const firstRing = table.partStarts[part]!;
        for (let ring = firstRing; ring < table.partStarts[part + 1]!; ring++) {
          const start = table.ringStarts[ring]!;
          for (let vertex = start; vertex < table.ringStarts[ring + 1]!; vertex++) {
            push([feature, part - firstPart + 1, ring - firstRing + 1, vertex - start + 1, table.xy[2 * vertex]!, table.xy[2 * vertex + 1]!]);
          }
        }
      }
    },
    sheets: () => sheets,
  };
}

function textCell(text: string, column: number, row: number): string {
  return `<c r="${columnName(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function cellOf(value: AttributeValue, { name, type }: Pick<Field, 'name' | 'type'>, { column, row, counter }: { readonly column: number; readonly row: number; readonly counter: LossCounter }): string {
  if (value === null) return '';
  const reference = `${columnName(column)}${row}`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return `<c r="${reference}"><v>${value}</v></c>`;
    counter.add('numberNotFinite', name);
    return '';
  }
  if (type === 'date' || type === 'datetime') {
    const serial = serialOf(value, type);
    if (serial !== undefined) return `<c r="${reference}" s="${type === 'date' ? 1 : 2}"><v>${serial}</v></c>`;
    counter.add('dateKeptAsText', name);
  }
  if (value.length > mostCharacters) counter.add('textCut', name);
  return textCell(value.slice(0, mostCharacters), column, row);
}

function sheetName(name: string): string {
  const written = name.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').replace(/^'|'$/g, '_').slice(0, 31);
  return written.trim() === '' || written.startsWith(vertexSheet) ? `图层${written}`.slice(0, 31) : written;
}

const styles = `<styleSheet xmlns="${mainNamespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss.000"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
