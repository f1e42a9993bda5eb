import { ok, type Result } from '@plansmith/base';
import { readPrj, type CrsReading } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import { createPolygonTableBuilder, type PolygonTable } from '../../polygon-table.ts';
import { decodeText } from '../encoding/index.ts';
import { createNoteTally, type NoteTally } from '../note-tally.ts';
import { allBytes, baseName } from '../source.ts';
import type { Attributes, FormatFailure, ReadOptions, VectorBatch, VectorLayer, VectorSource } from '../types.ts';
import { openDbf, type DbfTable } from './dbf.ts';
import { parseFieldMapping } from './field-names.ts';
import { shpNote, type ShpNotes } from './notes.ts';
import { declaredBytes, headerBytes, readIndex, readShape, viewOf, type ShapeOutcome } from './shp.ts';
import { createWindow } from './window.ts';

/** Opens the layer of a .shp file and the files beside it. */
export async function openLayer(source: VectorSource, options: ReadOptions): Promise<Result<VectorLayer, FormatFailure>> {
  const shp = source.bytes;
  const declared = declaredBytes(await shp.read(0, Math.min(shp.size, headerBytes)));
  if (declared === undefined) return { ok: false, error: { code: 'notThisFormat', note: shpNote('notThisFormat', { file: source.name }) } };
  const notes: GeoNote[] = [];
  const crs = await crsOf(source, notes);
  const dbf = await attributesOf(source, options, notes);
  if (!dbf.ok) return dbf;
  const shx = await source.sibling('shx');
  const index = shx && (await readIndex(shx, shp.size));
  if (shx !== undefined && index === undefined && declared <= shp.size) notes.push(shpNote('indexUnusable'));

  const tally = createNoteTally<ShpNotes>(shpNote);
  let notesOfRun: readonly GeoNote[] = [];
  const deletedCount = dbf.value === undefined ? 0 : dbf.value.deletedCount;
  return ok({
    name: baseName(source.name),
    crs,
    fields: dbf.value?.fields ?? [],
    featureCount: index === undefined || deletedCount === undefined ? undefined : index.length - deletedCount,
    async *batches() {
      tally.clear();
      notesOfRun = [];
      notesOfRun = yield* readBatches({ source, declaredBytes: declared, index, dbf: dbf.value, tally, options });
    },
    notes: () => [...notes, ...notesOfRun, ...tally.notes()],
  });
}

async function crsOf(source: VectorSource, notes: GeoNote[]): Promise<CrsReading> {
  const prj = await source.sibling('prj');
  const text = prj === undefined ? '' : decodeText(await allBytes(prj), 'utf-8').trim();
  if (text !== '') return readPrj(text);
  notes.push(shpNote('noCrs'));
  return { status: 'absent' };
}

async function attributesOf(source: VectorSource, { encoding, fieldNames }: ReadOptions, notes: GeoNote[]): Promise<Result<DbfTable | undefined, FormatFailure>> {
  const bytes = await source.sibling('dbf');
  if (bytes === undefined) {
    notes.push(shpNote('noAttributes'));
    return ok(undefined);
  }
  const cpg = await source.sibling('cpg');
  const codePage = cpg === undefined ? '' : decodeText(await allBytes(cpg), 'windows-1252').replace(/^ï»¿/, '').replaceAll('\0', '').trim();
  const names = { ...(await mappingBeside(source, notes)), ...fieldNames };
  const dbf = await openDbf(bytes, { encoding, declared: codePage === '' ? undefined : { name: codePage, by: '.cpg' }, fieldNames: names });
  if (!dbf.ok) return dbf;
  if (dbf.value === undefined) notes.push(shpNote('attributesUnusable'));
  else notes.push(...dbf.value.notes);
  return dbf;
}

async function mappingBeside(source: VectorSource, notes: GeoNote[]): Promise<Readonly<Record<string, string>>> {
  const file = await source.sibling('fields.csv');
  if (file === undefined) return {};
  const { names, unusable } = parseFieldMapping(decodeText(await allBytes(file), 'utf-8'));
  if (unusable.length > 0) notes.push(shpNote('unusableMapping', { file: `${baseName(source.name)}.fields.csv`, count: unusable.length, line: unusable[0]! }));
  return names;
}

interface Reading {
  readonly source: VectorSource;
  readonly declaredBytes: number;
  readonly index: Float64Array | undefined;
  readonly dbf: DbfTable | undefined;
  readonly tally: NoteTally<ShpNotes>;
  readonly options: ReadOptions;
}

const blockBytes = 4 << 20;
const batchFeatures = 4096;
const batchVertices = 1 << 18;
const batchRowBytes = 8 << 20;

/** Yields all features; returns what the run found beside the tally. */
async function* readBatches(reading: Reading): AsyncGenerator<VectorBatch, readonly GeoNote[]> {
  const { source, index, dbf, tally, options } = reading;
  const shp = source.bytes;
  const limit = index === undefined ? Math.min(reading.declaredBytes, shp.size) : shp.size;
  const window = createWindow(shp, blockBytes);
  const builder = createPolygonTableBuilder();
  const rowsPerBlock = dbf === undefined ? batchFeatures : Math.max(1, Math.min(batchFeatures, Math.floor(batchRowBytes / dbf.rowBytes)));
  const notes: GeoNote[] = [];
  let rows: Uint8Array = new Uint8Array(0);
  let firstRow = 0;
  let records: number[] = [];
  let [record, position] = [0, headerBytes];

  const takeBatch = (): VectorBatch => {
    const batch = batchOf(builder.finish(), { records, rows, firstRow, dbf, tally });
    records = [];
    return batch;
  };

  for (; index === undefined ? position < limit : record < index.length; record++) {
    const start = index === undefined ? position : index[record]!;
    const head = window.held(start, 8) ?? (await window.load(start, Math.min(8, limit - start)));
    const contentBytes = head.length < 8 ? 0 : 2 * viewOf(head).getUint32(4);
    if (head.length < 8 || start + 8 + contentBytes > limit) {
      if (reading.declaredBytes > shp.size) break;
      notes.push(shpNote('brokenRecord', { record: record + 1, recordBytes: contentBytes, restBytes: Math.max(0, limit - start - 8) }));
      if (index === undefined) break;
    }
    if (record % rowsPerBlock === 0) {
      if (records.length > 0) yield takeBatch();
      options.signal?.throwIfAborted();
      options.onProgress?.(start / shp.size);
      firstRow = record;
      if (dbf !== undefined) rows = await dbf.rows(Math.min(record, dbf.rowCount), Math.min(record + rowsPerBlock, dbf.rowCount));
    }
    position = start + 8 + contentBytes;
    if (dbf !== undefined && rows[(record - firstRow) * dbf.rowBytes] === 0x2a) {
      tally.add('deletedRows', record + 1);
      continue;
    }
    const content = window.held(start + 8, contentBytes) ?? (await window.load(start + 8, contentBytes));
    tell(tally, readShape(content, builder), record + 1);
    builder.endFeature();
    records.push(record);
    if (builder.vertexCount > batchVertices) yield takeBatch();
  }
  if (records.length > 0) yield takeBatch();
  options.onProgress?.(1);
  if (reading.declaredBytes > shp.size) notes.push(shpNote('truncated', { declaredBytes: reading.declaredBytes, bytes: shp.size, count: record }));
  if (dbf !== undefined && dbf.declaredRows !== record) notes.push(shpNote('countsDiffer', { shapes: record, rows: dbf.declaredRows }));
  return notes;
}

function tell(tally: NoteTally<ShpNotes>, outcome: ShapeOutcome, record: number): void {
  if (outcome.kind === 'null') tally.add('nullShape', record);
  else if (outcome.kind === 'damaged') tally.add('damagedShape', record);
  else if (outcome.kind === 'other') tally.add('otherShape', record, { kind: outcome.type, data: { type: outcome.type } });
  else {
    if (outcome.dropped === 'z') tally.add('droppedZ', record);
    if (outcome.dropped === 'm') tally.add('droppedM', record);
    if (outcome.isRecovered) tally.add('recoveredRings', record);
    if (outcome.hasOpenRing) tally.add('openRings', record);
  }
}

interface BatchAttributes {
  /** Number of each feature's record in the file, counted from 0. */
  readonly records: readonly number[];
  readonly rows: Uint8Array;
  readonly firstRow: number;
  readonly dbf: DbfTable | undefined;
  readonly tally: NoteTally<ShpNotes>;
}

function batchOf(polygons: PolygonTable, { records, rows, firstRow, dbf, tally }: BatchAttributes): VectorBatch {
  return {
    polygons,
    id: () => undefined,
    attributes(index): Attributes {
      if (dbf === undefined) return {};
      const record = records[index]!;
      const start = (record - firstRow) * dbf.rowBytes;
      if (start + dbf.rowBytes > rows.length) return dbf.blank;
      return dbf.attributes(rows.subarray(start, start + dbf.rowBytes), record + 1, tally);
    },
  };
}
