import { zipSync, type Zippable } from 'fflate';
import { escaped } from './xml.ts';

/** One sheet as its XML: rows made by `rowOf`, and what stands before and after them in the sheet. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/** Characters that Excel takes in a cell. */
export const mostCharacters = 32_767;
/** Rows that Excel takes in a sheet. */
export const mostRows = 1_048_576;

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function rowOf(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Letters of a column, from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** Puts sheets and their styles into one file. The same sheets give the same bytes. */
export function packWorkbook(sheets: readonly WrittenSheet[], styles: string): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${mainNamespace}" xmlns:r="${relations}"><sheets>${sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) files[name] = encoder.encode(declaration + xml);
  sheets.forEach(({ rows, before = '', after = '' }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = encoder.encode(`${declaration}<worksheet xmlns="${mainNamespace}">${before}<sheetData>${rows.join('')}</sheetData>${after}</worksheet>`);
  });
  // The archive's earliest time, in the local time that zip files are in: no clock, the same bytes everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
