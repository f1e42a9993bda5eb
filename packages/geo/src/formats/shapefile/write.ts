import { writePrj } from '../../crs/index.ts';
import type { GeoNote } from '../../note.ts';
import { encodeText, encodingNamed, isWritable, type WritableEncoding } from '../encoding/index.ts';
import { createNoteTally } from '../note-tally.ts';
import type { Field, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { createDbfColumn } from './dbf-column.ts';
import { shortNames, writeFieldMapping } from './field-names.ts';
import { writeDbf } from './write-dbf.ts';
import { writeNote, type WriteNotes } from './write-notes.ts';
import { createShapeWriter, largestFileBytes } from './write-shp.ts';

const codePages: Readonly<Record<WritableEncoding, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB18030', gbk: 'GBK', 'windows-1252': '1252' };
const mostFields = 255;

/**
 * Writes a layer as .shp, .shx, .dbf, .prj and .cpg, and `.fields.csv` where names of fields had to be shortened. UTF-8 unless the options name
 * another encoding. Every value that does not come back as it was is in the losses, by field and number of the feature.
 */
export function writeShapefile(content: VectorContent, options: WriteOptions): Promise<WriteResult> {
  return writeWithin(content, options, largestFileBytes);
}

/** The same with another limit of the .shp's size. */
export async function writeWithin(content: VectorContent, options: WriteOptions, limitBytes: number): Promise<WriteResult> {
  const losses: GeoNote[] = [];
  const encoding = encodingOf(options, losses);
  const tally = createNoteTally<WriteNotes>(writeNote);
  const fields = content.fields.slice(0, mostFields - 1);
  if (fields.length < content.fields.length) losses.push(writeNote('tooManyFields', { count: content.fields.length, field: content.fields[mostFields - 1]!.name }));
  for (const { name, type } of fields) if (type === 'datetime') losses.push(writeNote('datetimeAsText', { field: name }, { field: name }));
  const columns = fields.map((field) => createDbfColumn(field, encoding, tally));
  const shapes = createShapeWriter(limitBytes);
  const ids = createIdCollector(fields);
  let total = 0;
  for await (const batch of content.batches()) {
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      total++;
      if (shapes.count < total - 1 || shapes.add(batch.polygons, index) === 'full') continue;
      if (shapes.droppedRings > 0) tally.add('shortRings', total);
      const attributes = batch.attributes(index);
      for (const [number, { name }] of fields.entries()) columns[number]!.add(attributes[name] ?? null);
      ids.add(batch.id(index), attributes);
    }
  }
  const { count } = shapes;
  if (count < total) losses.push(writeNote('fileFull', { from: count + 1, count: total - count }));
  const extra = fieldOfIds(ids, fields, count, losses);
  const allFields = extra === undefined ? fields : [...fields, extra.field];
  if (extra !== undefined) {
    const column = createDbfColumn(extra.field, encoding, tally);
    for (const value of extra.values) column.add(value);
    columns.push(column);
  }
  const names = shortNames(allFields.map(({ name }) => name), encoding);
  const longNames = allFields.flatMap(({ name }, index) => (names[index] === name ? [] : [[names[index]!, name] as const]));
  for (const [name, field] of longNames) losses.push(writeNote('shortenedName', { field, name }, { field }));
  const dbf = writeDbf(columns.map((column, index) => ({ name: names[index]!, column })), count, encoding);
  const dbfBytes = dbf.reduce((sum, { length }) => sum + length, 0);
  if (dbfBytes > largestFileBytes) losses.push(writeNote('dbfLarge', { bytes: dbfBytes }));
  const { shp, shx } = shapes.finish();
  return {
    files: [
      { extension: '.shp', chunks: shp },
      { extension: '.shx', chunks: shx },
      { extension: '.dbf', chunks: dbf },
      { extension: '.prj', chunks: [utf8(writePrj(content.crs))] },
      { extension: '.cpg', chunks: [utf8(codePages[encoding])] },
      // With the mark of byte order, or Excel on Windows reads Chinese names as GBK.
      ...(longNames.length === 0 ? [] : [{ extension: '.fields.csv', chunks: [utf8(`\ufeff${writeFieldMapping(Object.fromEntries(longNames))}`)] }]),
    ],
    losses: [...losses, ...tally.notes()],
  };
}

function utf8(text: string): Uint8Array {
  return encodeText(text, 'utf-8').bytes;
}

function encodingOf({ encoding: asked }: WriteOptions, losses: GeoNote[]): WritableEncoding {
  if (asked === undefined) return 'utf-8';
  const encoding = encodingNamed(asked);
  if (encoding !== undefined && isWritable(encoding)) return encoding;
  losses.push(writeNote('encodingUnwritable', { encoding: asked }));
  return 'utf-8';
}

interface IdCollector {
  add(id: string | number | undefined, attributes: Readonly<Record<string, unknown>>): void;
  /** The ids, if they tell more than the order of features and the fields do. */
  needed(): readonly (string | number | undefined)[] | undefined;
}

function createIdCollector(fields: readonly Field[]): IdCollector {
  const ids: (string | number | undefined)[] = [];
  let same = fields.map(({ name }) => name);
  return {
    add(id, attributes) {
      ids.push(id);
      same = same.filter((name) => attributes[name] === id);
    },
    needed() {
      const isCounting = (ids[0] === 0 || ids[0] === 1) && ids.every((id, index) => id === (ids[0] as number) + index);
      return isCounting || same.length > 0 || ids.every((id) => id === undefined) ? undefined : ids;
    },
  };
}

/** The field that the source does not have and the file needs: for ids of the features, or because a table must have one. */
function fieldOfIds(
  ids: IdCollector,
  fields: readonly Field[],
  count: number,
  losses: GeoNote[],
): { readonly field: Field; readonly values: readonly (string | number | null)[] } | undefined {
  const needed = ids.needed();
  if (needed === undefined && fields.length > 0) return undefined;
  if (needed === undefined) {
    losses.push(writeNote('fieldAdded'));
    return { field: { name: 'FID', type: 'integer' }, values: Array.from({ length: count }, (_, index) => index + 1) };
  }
  const name = fields.some((field) => field.name.toLowerCase() === 'id') ? 'feature_id' : 'id';
  losses.push(writeNote('idAsField', { field: name }, { field: name }));
  const isNumeric = needed.every((id) => id === undefined || (typeof id === 'number' && Number.isSafeInteger(id)));
  return { field: { name, type: isNumeric ? 'integer' : 'text' }, values: needed.map((id) => (id === undefined ? null : isNumeric ? id : String(id))) };
}
