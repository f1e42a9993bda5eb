import { serialOf } from './excel-dates.ts';
import { columnName, mainNamespace, mostCharacters, mostRows, packWorkbook, rowOf, type WrittenSheet } from './pack-workbook.ts';
import { escaped } from './xml.ts';

/** A value of a cell; `date` is `YYYY-MM-DD`, and text where it is none; `heading` is a text that stands out. */
export type WorkbookCell = string | number | boolean | null | { readonly date: string } | { readonly heading: string };

export interface WorkbookColumn {
  /** In characters, of which a Chinese one takes two. */
  readonly width: number;
  /** How numbers are shown; `general` unless told. */
  readonly numbers?: 'general' | 'whole' | 'decimal';
}

/** One sheet: a table with a width for each column. */
export interface WorkbookTable {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** The first row is the header where `header` is set: it stays in sight and filters the others. */
  readonly header: boolean;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** Places in `cellXfs` below. */
const style = { text: 0, header: 1, heading: 2, date: 3, whole: 4, decimal: 5 } as const;

const alignment = '<alignment vertical="top" wrapText="1"/>';
const format = (id: number, font: number, fill: number): string =>
  `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
const font = (size: number, bold: boolean): string => `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Microsoft YaHei"/></font>`;
const styles =
  `<styleSheet xmlns="${mainNamespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="#,##0.00####"/></numFmts>` +
  `<fonts count="3">${font(10, false)}${font(10, true)}${font(12, true)}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF1"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="6">${format(0, 0, 0)}${format(0, 1, 2)}${format(0, 2, 0)}${format(164, 0, 0)}${format(3, 0, 0)}${format(165, 0, 0)}</cellXfs></styleSheet>`;

/**
 * Writes tables as a workbook (XLSX). The same tables give the same bytes. Texts beyond Excel's limit for a cell and rows beyond its limit for a
 * sheet are cut; `cutCells` and `cutRows` count them. Throws on a sheet name that Excel refuses: names are the programmer's.
 */
export function writeWorkbook(tables: readonly WorkbookTable[]): { readonly bytes: Uint8Array; readonly cutCells: number; readonly cutRows: number } {
  let [cutCells, cutRows] = [0, 0];
  const sheets = tables.map((table): WrittenSheet => {
    const { name, columns, header, rows } = table;
    if (name === '' || name.length > 31 || /[[\]:*?/\\\p{Cc}]/u.test(name)) throw new Error(`"${name}" is no name that a sheet can have`);
    cutRows += Math.max(0, rows.length - mostRows);
    const written = rows.slice(0, mostRows).map((cells, index) => {
      const row = index + 1;
      return rowOf(row, cells.map((cell, column) => {
        const text = typeof cell === 'object' && cell !== null && 'heading' in cell ? cell.heading : cell;
        if (typeof text === 'string' && text.length > mostCharacters) cutCells++;
        return cellXml(cell, { place: `${columnName(column)}${row}`, isHeader: header && index === 0, numbers: columns[column]?.numbers });
      }));
    });
    return { name, rows: written, ...surroundings(table, written.length) };
  });
  return { bytes: packWorkbook(sheets, styles), cutCells, cutRows };
}

function surroundings({ columns, header }: WorkbookTable, rowCount: number): Pick<WrittenSheet, 'before' | 'after'> {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const pane = header ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>' : '';
  return {
    before: `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths}</cols>`,
    after: `${header && rowCount > 0 ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${rowCount}"/>` : ''}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
  };
}

function cellXml(cell: WorkbookCell, { place, isHeader, numbers = 'general' }: { readonly place: string; readonly isHeader: boolean; readonly numbers: WorkbookColumn['numbers'] }): string {
  const text = (value: string, of: number): string => `<c r="${place}" s="${of}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, mostCharacters))}</t></is></c>`;
  if (cell === null) return '';
  if (typeof cell === 'string') return text(cell, isHeader ? style.header : style.text);
  if (typeof cell === 'boolean') return `<c r="${place}" s="${style.text}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return text(String(cell), style.text);
    return `<c r="${place}" s="${numbers === 'general' ? style.text : style[numbers]}"><v>${cell}</v></c>`;
  }
  if ('heading' in cell) return text(cell.heading, style.heading);
  const serial = serialOf(cell.date, 'date');
  return serial === undefined ? text(cell.date, style.text) : `<c r="${place}" s="${style.date}"><v>${serial}</v></c>`;
}
