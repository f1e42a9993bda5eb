import { writePrj } from '../../crs/index.ts';
import type { Crs } from '../../crs/types.ts';
import type { GeoNote } from '../../note.ts';
import { createNoteTally, type NoteTally } from '../note-tally.ts';
import type { AttributeValue, Field, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { blobOf, envelopeOf } from './geometry.ts';
import { gpkgNote, type GpkgNotes } from './notes.ts';
import { openSqlite, quoteName, type SqliteDatabase, type SqliteValue } from './sqlite.ts';

/** Tables that every GeoPackage has. Source: OGC 12-128r17 (GeoPackage 1.3), annex C. */
const requiredTables = `
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system');
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');`;

const columnTypes: Readonly<Record<Field['type'], string>> = { text: 'TEXT', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', datetime: 'DATETIME' };
/** A time that is always the same, so that the same layer gives the same bytes. */
const lastChange = '2000-01-01T00:00:00.000Z';
const geometryColumn = 'geom';

/** Writes a layer as a GeoPackage 1.3 of one table of multipolygons. Ids that are whole numbers, all different, become its `fid`. */
export async function writeGeoPackage(content: VectorContent, _options: WriteOptions): Promise<WriteResult> {
  const losses: GeoNote[] = [];
  const tally = createNoteTally<GpkgNotes>(gpkgNote);
  const columns = nameColumns(content.fields, losses);
  const table = quoteName(tableName(content.name));
  const database = await openSqlite();
  try {
    database.run(requiredTables);
    for (const crs of content.crs.epsg === 4326 ? [content.crs] : [content.crs, wgs84]) insertCrs(database, crs);
    const definitions = content.fields.map(({ type }, index) => `, ${quoteName(columns[index]!)} ${columnTypes[type]}`);
    database.run(`CREATE TABLE ${table} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${geometryColumn} MULTIPOLYGON${definitions.join('')})`);
    database.run("INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES (?, 'features', ?, ?, ?)", [tableName(content.name), content.name, lastChange, content.crs.epsg]);
    database.run("INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'MULTIPOLYGON', ?, 0, 0)", [tableName(content.name), geometryColumn, content.crs.epsg]);
    await insertFeatures(database, content, { table, columns, tally, losses });
    return { files: [{ extension: '.gpkg', chunks: [database.export()] }], losses: [...losses, ...tally.notes()] };
  } finally {
    database.close();
  }
}

const wgs84: Crs = { epsg: 4326, kind: 'lonLat', title: { zh: 'WGS 84 经纬度', en: 'WGS 84 longitude/latitude' } };

function insertCrs(database: SqliteDatabase, crs: Crs): void {
  database.run('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)', [crs.title.en, crs.epsg, 'EPSG', crs.epsg, writePrj(crs)]);
}

function tableName(name: string): string {
  // Names of these beginnings belong to the format and to SQLite.
  return name === '' || /^(gpkg_|sqlite_|rtree_)/i.test(name) ? `layer_${name}` : name.replaceAll('\0', '_');
}

function nameColumns(fields: readonly Field[], losses: GeoNote[]): string[] {
  const taken = new Set(['fid', geometryColumn]);
  return fields.map(({ name }) => {
    const plain = name.replaceAll('\0', '_').replace(/\p{Surrogate}/gu, '_') || 'field';
    let free = plain;
    for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${plain}_${number}`;
    taken.add(free.toLowerCase());
    if (free !== name) losses.push(gpkgNote('renamedField', { from: name, field: free }, { field: name }));
    return free;
  });
}

interface Insertion {
  readonly table: string;
  readonly columns: readonly string[];
  readonly tally: NoteTally<GpkgNotes>;
  readonly losses: GeoNote[];
}

async function insertFeatures(database: SqliteDatabase, content: VectorContent, { table, columns, tally, losses }: Insertion): Promise<void> {
  const marks = Array.from({ length: columns.length + 2 }, () => '?').join(', ');
  const ids: (string | number | undefined)[] = [];
  let sameAsId = content.fields.map(({ name }) => name);
  let extent: [number, number, number, number] = [Infinity, -Infinity, Infinity, -Infinity];
  database.run('BEGIN');
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${marks})`);
  try {
    for await (const batch of content.batches()) {
      const [west, east, south, north] = envelopeOf(batch.polygons, 0, batch.polygons.xy.length / 2);
      extent = [Math.min(extent[0], west), Math.max(extent[1], east), Math.min(extent[2], south), Math.max(extent[3], north)];
      for (let index = 0; index < batch.polygons.featureCount; index++) {
        const [id, attributes] = [batch.id(index), batch.attributes(index)];
        ids.push(id);
        sameAsId = sameAsId.filter((name) => attributes[name] === id);
        const values = content.fields.map((field) => boundValue(attributes[field.name] ?? null, field, (code) => tally.add(code, ids.length, { field: field.name })));
        statement.run([ids.length, blobOf(batch.polygons, index, content.crs.epsg), ...values]);
      }
    }
  } finally {
    statement.free();
  }
  if (extent[0] <= extent[1]) database.run('UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ?', extent);
  storeIds(database, { table, columns, losses }, { ids, isField: sameAsId.length > 0 });
  database.run('COMMIT');
}

/** Ids that are keys become keys; others become a field, unless one of the fields has them already. */
function storeIds(
  database: SqliteDatabase,
  { table, columns, losses }: Omit<Insertion, 'tally'>,
  { ids, isField }: { readonly ids: readonly (string | number | undefined)[]; readonly isField: boolean },
): void {
  const isKey = ids.every((id) => Number.isSafeInteger(id)) && new Set(ids).size === ids.length;
  if (isKey && ids.every((id, index) => id === index + 1)) return;
  if (isKey) {
    // Downwards in two steps, for a key may not be given out twice on the way.
    database.run(`UPDATE ${table} SET fid = -9007199254740991 - fid`);
    update(database, `UPDATE ${table} SET fid = ? WHERE fid = -9007199254740991 - ?`, ids);
    return;
  }
  if (isField || ids.every((id) => id === undefined)) return;
  const name = columns.some((column) => column.toLowerCase() === 'id') ? 'feature_id' : 'id';
  losses.push(gpkgNote('idAsField', { field: name }, { field: name }));
  database.run(`ALTER TABLE ${table} ADD COLUMN ${quoteName(name)} TEXT`);
  update(database, `UPDATE ${table} SET ${quoteName(name)} = ? WHERE fid = ?`, ids);
}

function update(database: SqliteDatabase, sql: string, ids: readonly (string | number | undefined)[]): void {
  const statement = database.prepare(sql);
  for (const [index, id] of ids.entries()) if (id !== undefined) statement.run([id, index + 1]);
  statement.free();
}

function boundValue(value: AttributeValue, { type }: Field, lose: (code: 'lostCharacters' | 'numberLost') => void): SqliteValue {
  if (value === null) return null;
  if (typeof value === 'boolean') return type === 'text' ? String(value) : value ? 1 : 0;
  if (typeof value === 'number') {
    if (Number.isNaN(value)) lose('numberLost');
    return Number.isNaN(value) ? null : type === 'text' ? String(value) : value;
  }
  if (type === 'integer' || type === 'number') {
    const isWhole = /^[+-]?\d+$/.test(value);
    if (isWhole && BigInt.asIntN(64, BigInt(value)) === BigInt(value)) return BigInt(value);
    if (isWhole) lose('numberLost');
    if (isWhole) return null;
  }
  const plain = value.replaceAll('\0', '?').replace(/\p{Surrogate}/gu, '?');
  if (plain !== value) lose('lostCharacters');
  return plain;
}
