import { fail, ok, type Result } from '@plansmith/base';
import { readCrs, type CrsReading } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import { allBytes } from '../source.ts';
import type { Field, FormatFailure, ReadOptions, VectorFormat, VectorLayer, VectorSource } from '../types.ts';
import { readFeatures, type FeatureTable } from './features.ts';
import { gpkgNote } from './notes.ts';
import { openSqlite, quoteName, rowsOf, type SqliteDatabase } from './sqlite.ts';
import { writeGeoPackage } from './write.ts';

/** SQLite in WebAssembly holds the whole file, beside the copy it is made from. */
const largestMiB = 512;

/**
 * GeoPackage 1.0 to 1.4: its tables and views of polygons, each a layer, with X and Y alone. Up to 512 MiB, for the file is held in memory.
 * The id of a feature is its primary key. Coordinates are easting or longitude first, as the format asks.
 */
export const geoPackage: VectorFormat = {
  id: 'geopackage',
  title: { zh: 'GeoPackage', en: 'GeoPackage' },
  extensions: ['gpkg'],
  recognises: (head) => asciiAt(head, 0, 15) === 'SQLite format 3' && /^GP(KG|1[01])$/.test(asciiAt(head, 68, 4)),
  open,
  write: writeGeoPackage,
};

function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

async function open(source: VectorSource, options: ReadOptions): Promise<Result<readonly VectorLayer[], FormatFailure>> {
  const sizeMiB = Math.ceil(source.bytes.size / 2 ** 20);
  if (sizeMiB > largestMiB) return fail({ code: 'unsupported', note: gpkgNote('tooLarge', { sizeMiB, limitMiB: largestMiB }) });
  const bytes = await allBytes(source.bytes);
  if (asciiAt(bytes, 0, 15) !== 'SQLite format 3') return fail({ code: 'notThisFormat', note: gpkgNote('notThisFormat', { file: source.name }) });
  const database = await openSqlite(bytes);
  try {
    return describe(database, source, options);
  } catch (error) {
    const reason = String((error as Error).message);
    return /no such table: gpkg_/.test(reason)
      ? fail({ code: 'notThisFormat', note: gpkgNote('notThisFormat', { file: source.name }) })
      : fail({ code: 'damaged', note: gpkgNote('damaged', { reason }) });
  } finally {
    database.close();
  }
}

const contents = `SELECT c.table_name, g.column_name, upper(g.geometry_type_name), g.srs_id
  FROM gpkg_contents c JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name) WHERE c.data_type = 'features' ORDER BY c.rowid`;
const noPolygons = /^(POINT|LINESTRING|MULTIPOINT|MULTILINESTRING|CURVE|MULTICURVE|CIRCULARSTRING|COMPOUNDCURVE)/;

function describe(database: SqliteDatabase, source: VectorSource, options: ReadOptions): Result<readonly VectorLayer[], FormatFailure> {
  const all = [...rowsOf(database, contents)].map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)) as [string, string, string, number]);
  const skipped = all.filter(([, , type]) => noPolygons.test(type));
  const notes = skipped.map(([layer, , type]) => gpkgNote('skippedLayer', { layer, type }));
  const layers = all.filter((row) => !skipped.includes(row)).map(([table, geometry, , srs]) => layerOf(database, { source, options, table, geometry, srs }));
  if (layers.length === 0) return fail({ code: 'unsupported', note: gpkgNote('noPolygons', { layers: all.map(([table, , type]) => `${table} (${type})`).join(', ') || '—' }) });
  const [first, ...others] = layers;
  return ok([{ ...first!, notes: () => [...notes, ...first!.notes()] }, ...others]);
}

interface LayerPlace {
  readonly source: VectorSource;
  readonly options: ReadOptions;
  readonly table: string;
  readonly geometry: string;
  readonly srs: number;
}

function layerOf(database: SqliteDatabase, { source, options, table, geometry, srs }: LayerPlace): VectorLayer {
  const notes: GeoNote[] = [];
  const columns = [...rowsOf(database, `PRAGMA table_info(${quoteName(table)})`)].map((row) => ({ name: String(row[1]), type: String(row[2]).toUpperCase(), isKey: Number(row[5]) > 0 }));
  const key = columns.find(({ isKey, type }) => isKey && type === 'INTEGER') ?? columns.find(({ name }) => /^(fid|ogc_fid)$/i.test(name));
  const fields = columns
    .filter((column) => column !== key && column.name.toLowerCase() !== geometry.toLowerCase())
    .map(({ name, type }): Field => {
      if (/BLOB|GEOMETRY/.test(type)) notes.push(gpkgNote('blobField', { field: name, type }, { field: name }));
      const length = /^TEXT\s*\((\d+)\)/.exec(type)?.[1];
      return { name, type: fieldType(type), ...(length === undefined ? {} : { length: Number(length) }) };
    });
  const [[count] = []] = [...rowsOf(database, `SELECT count(*) FROM ${quoteName(table)}`)];
  const features: FeatureTable = { table, geometry, key: key?.name, fields, count: Number(count) };
  const crs = crsOf(database, srs);
  if (crs.status === 'absent') notes.push(gpkgNote('noCrs', { srs }));
  let run: ReturnType<typeof readFeatures> | undefined;
  return {
    name: table,
    crs,
    fields,
    featureCount: features.count,
    batches() {
      run = readFeatures(source, features, options);
      return run.batches;
    },
    notes: () => [...notes, ...(run?.notes() ?? [])],
  };
}

function fieldType(type: string): Field['type'] {
  if (/^(TINY|SMALL|MEDIUM|BIG)?INT/.test(type)) return 'integer';
  if (/^(DOUBLE|FLOAT|REAL|NUMERIC|DECIMAL)/.test(type)) return 'number';
  if (type.startsWith('BOOL')) return 'boolean';
  return type === 'DATE' ? 'date' : type === 'DATETIME' ? 'datetime' : 'text';
}

function crsOf(database: SqliteDatabase, srs: number): CrsReading {
  if (srs === 0 || srs === -1) return { status: 'absent' };
  const [row] = [...rowsOf(database, 'SELECT organization, organization_coordsys_id, definition, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?', [srs])];
  if (row === undefined) return { status: 'absent' };
  const [authority, code, wkt, name] = row;
  return readCrs({ authority: String(authority), code: Number(code), ...(typeof wkt === 'string' ? { wkt } : {}), ...(typeof name === 'string' ? { name } : {}) });
}
