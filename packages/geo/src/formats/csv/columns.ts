import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { isPlausiblePlace } from '../txt/coordinates.ts';
import type { FormatFailure, ReadOptions } from '../types.ts';
import { looksLikeWkt } from '../wkt/index.ts';
import { tableNote } from './messages.ts';
import { coordinateOf, textOf, type Sheet, type SheetRow } from './table.ts';

/** Where a table has its shapes: one row a feature with WKT, or one row a vertex. Numbers of columns, from 0. */
export type ShapeColumns =
  | { readonly kind: 'wkt'; readonly wkt: number; readonly id: number | undefined }
  | { readonly kind: 'vertices'; readonly x: number; readonly y: number; readonly id: number | undefined; readonly ring: number | undefined; readonly part: number | undefined };

export interface TableShape {
  /** Index of the first row of data. */
  readonly firstRow: number;
  readonly names: readonly string[];
  readonly columns: ShapeColumns;
  readonly notes: readonly GeoNote[];
}

type Asked = NonNullable<ReadOptions['columns']>;

/** A title or two may stand above the header. */
const mostTitleRows = 10;
const sampledRows = 1000;

const idNames = ['id', '地块编号', '地块编码', '宗地编号', '宗地代码', '编号', 'dkbh', 'parcelid', '图斑编号', 'tbbh', '要素编号', 'fid', 'objectid'];
/** What tells features of a table of vertices apart where nothing better does. */
const nameNames = ['地块名称', '宗地名称', '名称', 'dkmc', 'name'];
const ringNames = ['圈号', '地块圈号', '环号', 'ring', 'ringno'];
const partNames = ['部分', '部分号', 'part', 'partno'];

/** What a cell of `WKT` says where the shape is too long for a cell; the number is that of the feature in sheet 坐标. */
export const elsewhere = /^(?:SRID=(\d+);)?见工作表「坐标」：要素 (\d+)$/;

type Role = 'lon' | 'lat' | 'east' | 'north' | 'x' | 'y';
const roles: readonly (readonly [Role, RegExp])[] = [
  ['lon', /经度|^lon$|^long$|^lng$|^longitude/],
  ['lat', /纬度|^lat$|^latitude/],
  ['north', /北坐标|^北|纵坐标|\(北|^n$|northing|^north$/],
  ['east', /东坐标|^东|横坐标|\(东|^e$|easting|^east$/],
  ['x', /^(?:point_?)?x(?:坐标|_?coord(?:inate)?|值)?(?:\((?:m|米)\))?$|^坐标x$/],
  ['y', /^(?:point_?)?y(?:坐标|_?coord(?:inate)?|值)?(?:\((?:m|米)\))?$|^坐标y$/],
];

/**
 * Finds the columns that hold shapes, by the header and by what stands under it. In Chinese survey tables X is north: which of X and Y is which
 * is told by the size of the numbers, and asked (`columnsUnknown`, candidates are `ReadOptions.columns` as JSON) where that leaves it open or
 * contradicts the header.
 */
export function findColumns(sheet: Sheet, asked: Asked = {}): Result<TableShape, FormatFailure> {
  if (sheet.rows.length === 0) return fail({ code: 'columnsUnknown', note: tableNote('columnsUnknown', { sheet: sheet.name }) });
  const isAsked = asked.x !== undefined || asked.y !== undefined || asked.wkt !== undefined;
  let failure: FormatFailure | undefined;
  for (let header = 0; header < Math.min(mostTitleRows, sheet.rows.length); header++) {
    const names = sheet.rows[header]!.cells.map(textOf);
    if (names.filter((name) => name.trim() !== '').length < (isAsked || hasWkt(sheet, header + 1) ? 1 : 2)) continue;
    const found = isAsked ? askedColumns(sheet, names, asked) : columnsOf(sheet, names, header + 1, asked);
    if (found?.ok) return ok(shapeOf(sheet, header, found.value.columns, found.value.notes));
    failure ??= found?.error;
  }
  const withoutHeader = headless(sheet, asked, isAsked);
  return withoutHeader ?? fail(failure ?? unknownColumns(sheet));
}

interface Found {
  readonly columns: ShapeColumns;
  readonly notes: readonly GeoNote[];
}

function shapeOf(sheet: Sheet, header: number, columns: ShapeColumns, notes: readonly GeoNote[]): TableShape {
  const row = sheet.rows[header]!;
  const all = header === 0 ? [...notes] : [tableNote('rowsAboveHeader', { row: row.line, count: header }), ...notes];
  const names: string[] = [];
  row.cells.forEach((cell, index) => {
    const written = textOf(cell) || `列${index + 1}`;
    let name = written;
    for (let number = 2; names.includes(name); number++) name = `${written}_${number}`;
    if (name !== written) all.push(tableNote('headerRepeated', { column: written, renamed: name }, { line: row.line }));
    names.push(name);
  });
  return { firstRow: header + 1, names, columns, notes: all };
}

function askedColumns(sheet: Sheet, names: readonly string[], asked: Asked): Result<Found, FormatFailure> | undefined {
  const at = (name: string | undefined): number | undefined => (name === undefined ? undefined : names.indexOf(name));
  for (const name of [asked.wkt, asked.x, asked.y, asked.id, asked.ring]) {
    if (name !== undefined && !names.includes(name)) {
      return fail({ code: 'columnsUnknown', note: tableNote('columnNotThere', { column: name, sheet: sheet.name, columns: names.filter((each) => each !== '').join('、') }) });
    }
  }
  const wkt = at(asked.wkt);
  if (wkt !== undefined) return ok({ columns: { kind: 'wkt', wkt, id: at(asked.id) ?? columnNamed(names, idNames) }, notes: [] });
  const [x, y] = [at(asked.x), at(asked.y)];
  if (x === undefined || y === undefined) return fail(unknownColumns(sheet));
  return ok({ columns: vertices(names, x, y, asked), notes: [] });
}

function vertices(names: readonly string[], x: number, y: number, asked: Asked): ShapeColumns {
  const named = (name: string | undefined): number | undefined => (name === undefined || !names.includes(name) ? undefined : names.indexOf(name));
  return {
    kind: 'vertices', x, y,
    id: named(asked.id) ?? columnNamed(names, idNames) ?? columnNamed(names, nameNames),
    ring: named(asked.ring) ?? columnNamed(names, ringNames),
    part: columnNamed(names, partNames),
  };
}

/** Undefined where the row is no header: another may be. */
function columnsOf(sheet: Sheet, names: readonly string[], firstRow: number, asked: Asked): Result<Found, FormatFailure> | undefined {
  const wktColumns = names.flatMap((_, column) => (isWktColumn(sheet, column, firstRow) ? [column] : []));
  if (wktColumns.length > 0 && !names.some((name) => looksLikeWkt(name))) {
    const wkt = wktColumns.find((column) => /^wkt$/i.test(names[column]!.trim())) ?? wktColumns[0]!;
    const others = wktColumns.filter((column) => column !== wkt).map((column) => names[column]!).join('、');
    const id = asked.id !== undefined && names.includes(asked.id) ? names.indexOf(asked.id) : columnNamed(names, idNames);
    return ok({ columns: { kind: 'wkt', wkt, id }, notes: others === '' ? [] : [tableNote('otherWktColumns', { used: names[wkt]!, others })] });
  }
  const byRole = (role: Role): number[] => names.flatMap((name, column) => (roleOf(name) === role ? [column] : []));
  const pairs: (readonly [x: number, y: number, isCertain: boolean])[] = [];
  for (const [first, second, isCertain] of [['lon', 'lat', true], ['east', 'north', true], ['x', 'y', false]] as const) {
    for (const x of byRole(first)) for (const y of byRole(second)) pairs.push([x, y, isCertain]);
  }
  if (pairs.length === 0) return undefined;
  const [x, y, isCertain] = pairs[0]!;
  const rows = sheet.rows.slice(firstRow, firstRow + sampledRows);
  if (!rows.some(({ cells }) => coordinateOf(cells[x]) !== undefined && coordinateOf(cells[y]) !== undefined)) return undefined;
  const [straight, swapped] = [isPlausible(rows, x, y), isPlausible(rows, y, x)];
  const use = (east: number, north: number): Result<Found, FormatFailure> => ok({ columns: vertices(names, east, north, asked), notes: [tableNote('columnsRead', { x: names[east]!, y: names[north]! })] });
  if (pairs.length === 1) {
    if (straight && !swapped) return use(x, y);
    if (isCertain && !swapped) return use(x, y);
    if (!isCertain && swapped && !straight) return use(y, x);
  }
  const candidates = pairs.flatMap(([a, b]) => [candidate(names, rows, a, b), candidate(names, rows, b, a)]);
  const data = { sheet: sheet.name, first: names[x]!, second: names[y]! };
  return fail({ code: 'columnsUnknown', note: tableNote(pairs.length > 1 ? 'columnsTwoPairs' : isCertain ? 'columnsContradict' : 'columnsEitherWay', data), candidates });
}

/** A table that begins with data: WKT is plain to see, pairs of numbers are asked about. */
function headless(sheet: Sheet, asked: Asked, isAsked: boolean): Result<TableShape, FormatFailure> | undefined {
  const first = sheet.rows[0]!;
  const isData = first.cells.some((cell) => (coordinateOf(cell) !== undefined && Math.abs(coordinateOf(cell)!) > 3) || (typeof cell === 'string' && looksLikeWkt(cell)));
  if (!isData) return undefined;
  const names = first.cells.map((_, index) => `列${index + 1}`);
  const notes = [tableNote('noHeader')];
  if (isAsked) {
    const found = askedColumns(sheet, names, asked);
    return found?.ok ? ok({ firstRow: 0, names, columns: found.value.columns, notes }) : undefined;
  }
  const wkt = names.findIndex((_, column) => isWktColumn(sheet, column, 0));
  if (wkt !== -1) return ok({ firstRow: 0, names, columns: { kind: 'wkt', wkt, id: undefined }, notes });
  return fail(unknownColumns(sheet, names, 0));
}

function unknownColumns(sheet: Sheet, names: readonly string[] = sheet.rows[0]!.cells.map(textOf), firstRow = 1): FormatFailure {
  const rows = sheet.rows.slice(firstRow, firstRow + sampledRows);
  const numeric = names.flatMap((name, column) => (name !== '' && rows.some(({ cells }) => coordinateOf(cells[column]) !== undefined) ? [column] : []));
  const candidates = numeric.flatMap((x) => numeric.flatMap((y) => (x !== y && isPlausible(rows, x, y) ? [candidate(names, rows, x, y)] : [])));
  return { code: 'columnsUnknown', note: tableNote('columnsUnknown', { sheet: sheet.name }), ...(candidates.length > 0 ? { candidates: candidates.slice(0, 20) } : {}) };
}

function candidate(names: readonly string[], rows: readonly SheetRow[], x: number, y: number): { readonly value: string; readonly sample: string } {
  const row = rows.find(({ cells }) => coordinateOf(cells[x]) !== undefined && coordinateOf(cells[y]) !== undefined);
  return { value: JSON.stringify({ x: names[x], y: names[y] }), sample: row === undefined ? '' : `东 E ${textOf(row.cells[x])}, 北 N ${textOf(row.cells[y])}` };
}

function roleOf(name: string): Role | undefined {
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return roles.find(([, pattern]) => pattern.test(plain))?.[0];
}

function columnNamed(names: readonly string[], sought: readonly string[]): number | undefined {
  const plain = names.map((name) => name.normalize('NFKC').toLowerCase().replace(/[\s_]+/g, ''));
  for (const name of sought) if (plain.includes(name)) return plain.indexOf(name);
  return undefined;
}

function hasWkt(sheet: Sheet, firstRow: number): boolean {
  return sheet.rows[firstRow]?.cells.some((_, column) => isWktColumn(sheet, column, firstRow)) ?? false;
}

function isWktColumn(sheet: Sheet, column: number, firstRow: number): boolean {
  const rows = sheet.rows.slice(firstRow, firstRow + sampledRows);
  const first = rows.find(({ cells }) => textOf(cells[column]).trim() !== '');
  const cell = first?.cells[column];
  return typeof cell === 'string' && (looksLikeWkt(cell) || elsewhere.test(cell));
}

/** Whether nearly all rows that have numbers in both columns have a place in China, read this way round. */
function isPlausible(rows: readonly SheetRow[], x: number, y: number): boolean {
  const pairs = rows.flatMap(({ cells }): (readonly [number, number])[] => {
    const [east, north] = [coordinateOf(cells[x]), coordinateOf(cells[y])];
    return east === undefined || north === undefined ? [] : [[east, north]];
  });
  return pairs.length > 0 && pairs.filter(([east, north]) => isPlausiblePlace(east, north)).length >= 0.9 * pairs.length;
}
