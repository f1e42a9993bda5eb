import { crsByEpsg, type CrsReading } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import { createPolygonTableBuilder, type PolygonTableBuilder } from '../../polygon-table.ts';
import { createNoteList, type NoteList } from '../note-list.ts';
import { groupRings, type Ring } from '../ring-groups.ts';
import type { AttributeValue, Attributes, VectorBatch, VectorLayer } from '../types.ts';
import { parseWkt } from '../wkt/index.ts';
import { elsewhere, type TableShape } from './columns.ts';
import { readColumn, type ColumnReader } from './infer.ts';
import { tableNote } from './messages.ts';
import { coordinateOf, textOf, type Cell, type Sheet } from './table.ts';

export interface TableLayerOptions {
  readonly name: string;
  /** What stands beside the file of its system; what the WKT says comes first. */
  readonly crs: CrsReading;
  readonly notes: readonly GeoNote[];
  /** Adds the rings of a feature whose shape stands in another sheet; false where it is not there. */
  readonly addElsewhere?: (feature: number, builder: PolygonTableBuilder) => boolean;
  readonly signal?: { throwIfAborted(): void };
}

/** A feature's rows, by index in the sheet: one for WKT, one a vertex otherwise. */
type Rows = readonly number[];

const batchSize = 1024;

/** A layer over a sheet whose columns of shapes are known. Each run of `batches` reads the shapes anew from the cells. */
export function openTable(sheet: Sheet, shape: TableShape, options: TableLayerOptions): VectorLayer {
  const opening: GeoNote[] = [...options.notes, ...shape.notes];
  const { columns } = shape;
  const rows = Array.from({ length: sheet.rows.length - shape.firstRow }, (_, index) => shape.firstRow + index);
  for (const row of rows) tellCellsBeyond(sheet, row, shape, opening);
  const features: readonly Rows[] = columns.kind === 'wkt' ? rows.map((row) => [row]) : groupByFeature(sheet, rows, columns.id, opening);
  const readers = readersOf(sheet, shape, { rows, features }, opening);
  const crs = crsOf(sheet, shape, rows, options.crs, opening);
  let notes: readonly GeoNote[] = opening;

  const batchOf = (group: readonly Rows[], list: NoteList): VectorBatch => {
    const builder = createPolygonTableBuilder();
    for (const feature of group) {
      if (columns.kind === 'wkt') addWkt(sheet, feature[0]!, columns.wkt, { builder, list, addElsewhere: options.addElsewhere });
      else addVertices(sheet, feature, columns, builder, list);
      builder.endFeature();
    }
    return {
      polygons: builder.finish(),
      attributes: (index) => attributesOf(sheet, group[index]!, readers),
      id: (index) => (columns.id === undefined ? undefined : textOf(firstCell(sheet, group[index]!, columns.id)) || undefined),
    };
  };

  return {
    name: options.name,
    crs,
    fields: readers.map(({ reader }) => reader.field),
    featureCount: features.length,
    async *batches() {
      const list = createNoteList(200);
      for (let start = 0; start < features.length; start += batchSize) {
        options.signal?.throwIfAborted();
        yield batchOf(features.slice(start, start + batchSize), list);
      }
      notes = [...opening, ...list.notes()];
    },
    notes: () => notes,
  };
}

function tellCellsBeyond(sheet: Sheet, row: number, { names }: TableShape, notes: GeoNote[]): void {
  const { cells, line } = sheet.rows[row]!;
  const beyond = cells.slice(names.length).map(textOf).filter((text) => text !== '');
  if (beyond.length > 0 && notes.length < 500) notes.push(tableNote('cellsBeyondHeader', { cells: cells.length, columns: names.length, text: beyond.join('、').slice(0, 40) }, { line }));
}

/** Rows of one id make one feature; a row without one belongs to the feature above it, as merged cells have it. */
function groupByFeature(sheet: Sheet, rows: Rows, idColumn: number | undefined, notes: GeoNote[]): readonly Rows[] {
  if (idColumn === undefined) {
    if (rows.length > 0) notes.push(tableNote('oneFeature', { rows: rows.length }));
    return rows.length === 0 ? [] : [rows];
  }
  const groups = new Map<string, number[]>();
  const scattered = new Set<string>();
  let current = '';
  for (const row of rows) {
    const id = textOf(sheet.rows[row]!.cells[idColumn]).trim() || current;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else {
      if (id !== current) scattered.add(id);
      group.push(row);
    }
    current = id;
  }
  for (const id of [...scattered].slice(0, 100)) notes.push(tableNote('idsScattered', { id }));
  return [...groups.values()];
}

interface Column {
  readonly column: number;
  readonly reader: ColumnReader;
}

/** All columns but those of shapes; of tables of vertices, those that are the same at all vertices of every feature. */
function readersOf(sheet: Sheet, { names, columns }: TableShape, { rows, features }: { readonly rows: Rows; readonly features: readonly Rows[] }, notes: GeoNote[]): readonly Column[] {
  const used = new Set<number | undefined>(columns.kind === 'wkt' ? [columns.wkt] : [columns.x, columns.y, columns.ring, columns.part]);
  const varying: string[] = [];
  const readers: Column[] = [];
  names.forEach((name, column) => {
    if (used.has(column)) return;
    if (columns.kind === 'vertices' && column !== columns.id && features.some((feature) => isVarying(sheet, feature, column))) {
      varying.push(name);
      return;
    }
    const found = readColumn(sheet, { column, name, rows });
    notes.push(...found.notes);
    readers.push({ column, reader: found.reader });
  });
  if (varying.length > 0) notes.push(tableNote('vertexColumns', { columns: varying.join('、') }));
  return readers;
}

function isVarying(sheet: Sheet, feature: Rows, column: number): boolean {
  const values = new Set(feature.map((row) => textOf(sheet.rows[row]!.cells[column])).filter((text) => text !== ''));
  return values.size > 1;
}

function firstCell(sheet: Sheet, feature: Rows, column: number): Cell | undefined {
  for (const row of feature) {
    const cell = sheet.rows[row]!.cells[column];
    if (cell !== undefined && cell !== null && (cell !== '' || feature.length === 1)) return cell;
  }
  return undefined;
}

function attributesOf(sheet: Sheet, feature: Rows, readers: readonly Column[]): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  for (const { column, reader } of readers) attributes[reader.field.name] = reader.read(firstCell(sheet, feature, column));
  return attributes;
}

/** The SRID of extended WKT, where all rows that have one agree. */
function crsOf(sheet: Sheet, { columns }: TableShape, rows: Rows, beside: CrsReading, notes: GeoNote[]): CrsReading {
  if (columns.kind !== 'wkt') return beside;
  const srids = new Set<number>();
  for (const row of rows) {
    const srid = /^\s*SRID\s*=\s*(\d+)\s*;/i.exec(textOf(sheet.rows[row]!.cells[columns.wkt]))?.[1];
    if (srid !== undefined && Number(srid) !== 0) srids.add(Number(srid));
  }
  if (srids.size === 0) return beside;
  if (srids.size === 1) return crsByEpsg([...srids][0]!);
  const text = [...srids].slice(0, 10).join(', ');
  const note = tableNote('sridsDiffer', { srids: text });
  notes.push(note);
  return { status: 'unknown', text: `SRID ${text}` };
}

interface WktTarget {
  readonly builder: PolygonTableBuilder;
  readonly list: NoteList;
  readonly addElsewhere: TableLayerOptions['addElsewhere'];
}

function addWkt(sheet: Sheet, row: number, column: number, { builder, list, addElsewhere }: WktTarget): void {
  const { cells, line } = sheet.rows[row]!;
  const text = textOf(cells[column]);
  if (text.trim() === '') return;
  const reference = elsewhere.exec(text);
  if (reference !== null) {
    const feature = Number(reference[2]);
    if (addElsewhere?.(feature, builder) !== true) list.add(tableNote('verticesMissing', { feature }, { line }));
    return;
  }
  const reading = parseWkt(text, builder);
  if (!reading.ok) {
    const { code, offset, found } = reading.error;
    list.add(code === 'notPolygon' ? tableNote('wktNotPolygon', { found }, { line }) : tableNote('wktUnreadable', { offset: offset + 1, found }, { line }));
    return;
  }
  if (reading.value.droppedDimensions !== 'none') list.add(tableNote('dimensionsDropped', {}, { line }));
  if (reading.value.unclosedRings > 0) list.add(tableNote('ringNotClosed', { rings: reading.value.unclosedRings }, { line }));
}

type VertexColumns = Extract<TableShape['columns'], { kind: 'vertices' }>;

/** Vertices in row order; a ring ends where its first vertex comes again, or ring or part number change. Parts, where there is such a column, hold their rings; else rings are sorted by where they lie. */
function addVertices(sheet: Sheet, feature: Rows, columns: VertexColumns, builder: PolygonTableBuilder, list: NoteList): void {
  const id = columns.id === undefined ? sheet.name : textOf(firstCell(sheet, feature, columns.id));
  const parts = new Map<string, Ring[]>();
  let ring: number[] = [];
  let key = { part: '', ring: '' };
  let firstLine = 0;
  const end = (isClosed: boolean): void => {
    if (ring.length === 0) return;
    const distinct = new Set(Array.from({ length: ring.length / 2 }, (_, index) => `${ring[2 * index]!} ${ring[2 * index + 1]!}`)).size;
    if (distinct < 3) list.add(tableNote('ringTooShort', { id, points: distinct }, { line: firstLine }));
    else {
      if (!isClosed) list.add(tableNote('ringNotClosed', { rings: 1 }, { line: firstLine }));
      const closed = Float64Array.from(isClosed ? ring : [...ring, ring[0]!, ring[1]!]);
      parts.set(key.part, [...(parts.get(key.part) ?? []), closed]);
    }
    ring = [];
  };
  for (const row of feature) {
    const { cells, line } = sheet.rows[row]!;
    const [x, y] = [coordinateOf(cells[columns.x]), coordinateOf(cells[columns.y])];
    const here = { part: columns.part === undefined ? '' : textOf(cells[columns.part]), ring: columns.ring === undefined ? '' : textOf(cells[columns.ring]) };
    if (x === undefined || y === undefined) {
      if (cells.some((cell) => textOf(cell) !== '')) list.add(tableNote('coordinateUnreadable', { x: textOf(cells[columns.x]), y: textOf(cells[columns.y]) }, { line }));
      continue;
    }
    if (here.part !== key.part || here.ring !== key.ring) end(false);
    key = here;
    if (ring.length === 0) firstLine = line;
    ring.push(x, y);
    if (ring.length > 6 && x === ring[0] && y === ring[1]) end(true);
  }
  end(false);
  for (const rings of parts.values()) {
    for (const { outline, holes } of groupRings(rings)) {
      for (const index of [outline, ...holes]) {
        builder.vertices(rings[index]!, 0, rings[index]!.length);
        builder.endRing();
      }
      builder.endPart();
    }
  }
}
