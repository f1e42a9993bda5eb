import type { GeoNote } from '../../note.ts';
import { createPolygonTableBuilder } from '../../polygon-table.ts';
import { createNoteTally, type NoteTally } from '../note-tally.ts';
import { allBytes } from '../source.ts';
import type { AttributeValue, Field, ReadOptions, VectorBatch, VectorSource } from '../types.ts';
import { readBlob, type BlobOutcome } from './geometry.ts';
import { gpkgNote, type GpkgNotes } from './notes.ts';
import { openSqlite, quoteName, rowsOf, type SqliteValue } from './sqlite.ts';

/** A table or view of features. */
export interface FeatureTable {
  readonly table: string;
  readonly geometry: string;
  readonly key: string | undefined;
  readonly fields: readonly Field[];
  readonly count: number;
}

const batchFeatures = 4096;
const batchVertices = 1 << 18;

/** Reads a table from its beginning; notes are complete once the batches are through. The database is closed behind the last, or when the reader stops. */
export function readFeatures(source: VectorSource, features: FeatureTable, options: ReadOptions): { readonly batches: AsyncIterable<VectorBatch>; notes(): readonly GeoNote[] } {
  const tally = createNoteTally<GpkgNotes>(gpkgNote);
  const broken: GeoNote[] = [];
  return { batches: readBatches(source, features, { options, tally, broken }), notes: () => [...broken, ...tally.notes()] };
}

interface Run {
  readonly options: ReadOptions;
  readonly tally: NoteTally<GpkgNotes>;
  readonly broken: GeoNote[];
}

async function* readBatches(source: VectorSource, features: FeatureTable, { options, tally, broken }: Run): AsyncGenerator<VectorBatch> {
  const database = await openSqlite(await allBytes(source.bytes));
  const { fields, table, geometry, key, count } = features;
  const names = [geometry, ...(key === undefined ? [] : [key]), ...fields.map(({ name }) => name)].map(quoteName);
  const firstField = key === undefined ? 1 : 2;
  const builder = createPolygonTableBuilder();
  let rows: SqliteValue[][] = [];
  let record = 0;
  const takeBatch = (): VectorBatch => {
    const [batch, first] = [rows, record - rows.length];
    rows = [];
    return {
      polygons: builder.finish(),
      id: (index) => (key === undefined ? undefined : idOf(batch[index]![1]!)),
      attributes: (index) =>
        Object.fromEntries(
          fields.map((field, number) => {
            const value = batch[index]![firstField + number]!;
            if (value instanceof Uint8Array) tally.add('binaryValue', first + index + 1, { field: field.name });
            return [field.name, valueOf(value, field)];
          }),
        ),
    };
  };
  const statement = rowsOf(database, `SELECT ${names.join(', ')} FROM ${quoteName(table)}`);
  try {
    for (;;) {
      const row = nextRow(statement, broken);
      if (row === undefined) break;
      record++;
      const blob = row[0];
      tell(tally, blob instanceof Uint8Array ? readBlob(blob, builder) : { kind: blob === null ? 'empty' : 'damaged' }, record);
      builder.endFeature();
      row[0] = null;
      rows.push(row);
      if (rows.length < batchFeatures && builder.vertexCount < batchVertices) continue;
      options.signal?.throwIfAborted();
      options.onProgress?.(Math.min(1, record / Math.max(1, count)));
      yield takeBatch();
    }
    if (rows.length > 0) yield takeBatch();
    options.onProgress?.(1);
  } finally {
    statement.return(undefined);
    database.close();
  }
}

/** A page that is damaged ends the reading, with a note; what was read before stays. */
function nextRow(statement: Generator<SqliteValue[]>, broken: GeoNote[]): SqliteValue[] | undefined {
  try {
    const next = statement.next();
    return next.done === true ? undefined : next.value;
  } catch (error) {
    broken.push(gpkgNote('damaged', { reason: String((error as Error).message) }));
    return undefined;
  }
}

function tell(tally: NoteTally<GpkgNotes>, outcome: BlobOutcome, record: number): void {
  if (outcome.kind === 'empty') tally.add('nullShape', record);
  else if (outcome.kind === 'damaged') tally.add('damagedShape', record);
  else if (outcome.kind === 'other') tally.add('otherShape', record, { kind: outcome.type, data: { type: outcome.type } });
  else {
    if (outcome.dropped === 'z') tally.add('droppedZ', record);
    if (outcome.dropped === 'm') tally.add('droppedM', record);
    if (outcome.hasOpenRing) tally.add('openRings', record);
  }
}

function idOf(value: SqliteValue): string | number | undefined {
  const plain = plainValue(value);
  return plain === null || typeof plain === 'boolean' ? undefined : plain;
}

function valueOf(value: SqliteValue, { type }: Field): AttributeValue {
  const plain = plainValue(value);
  if (type === 'boolean' && (plain === 0 || plain === 1)) return plain === 1;
  return type === 'datetime' && typeof plain === 'string' ? plain.replace(/\.0+Z$/, 'Z') : plain;
}

function plainValue(value: SqliteValue): string | number | null {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? null : value;
}
