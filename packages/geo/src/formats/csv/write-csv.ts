import { encodeText, encodingNamed, isWritable, type WritableEncoding } from '../encoding/index.ts';
import type { AttributeValue, Field, VectorContent, WriteOptions, WriteResult } from '../types.ts';
import { writeWkt } from '../wkt/index.ts';
import { tableNote } from './messages.ts';
import { columnsFor, countLosses, lossesOfFields, type LossCounter } from './write-table.ts';

/**
 * Writes CSV: first a column of extended WKT (its SRID keeps the system), then the fields. Texts stand in quotes and other values do not, so that
 * types are read back as they were. UTF-8 with a mark of byte order, which Excel needs, unless `options.encoding` says otherwise.
 */
export async function writeCsv(content: VectorContent, options: WriteOptions): Promise<WriteResult> {
  const { wkt, id } = await columnsFor(content);
  const counter = countLosses();
  const losses = [...lossesOfFields(content.fields)];
  if (id !== undefined) losses.push(tableNote('idColumnAdded', { column: id }));
  const header = [wkt, ...(id === undefined ? [] : [id]), ...content.fields.map(({ name }) => name)].map((name) => (/[",\r\n]/.test(name) || name === '' ? quoted(name) : name));
  const chunks: string[] = [`${header.join(',')}\r\n`];
  for await (const batch of content.batches()) {
    const lines: string[] = [];
    for (let index = 0; index < batch.polygons.featureCount; index++) {
      const attributes = batch.attributes(index);
      const cells = [quoted(writeWkt(batch.polygons, index, content.crs.epsg))];
      if (id !== undefined) cells.push(cellOf(batch.id(index) ?? null, id, counter));
      for (const { name, type } of content.fields) cells.push(cellOf(attributes[name] ?? null, name, counter, type));
      lines.push(cells.join(','), '\r\n');
    }
    chunks.push(lines.join(''));
  }
  const named = options.encoding === undefined ? 'utf-8' : encodingNamed(options.encoding);
  const encoding: WritableEncoding = named !== undefined && isWritable(named) ? named : 'utf-8';
  if (named !== encoding) losses.push(tableNote('encodingNotWritable', { encoding: options.encoding! }));
  const lost = new Set<string>();
  const encoded = chunks.map((chunk) => {
    const result = encodeText(chunk, encoding);
    for (const character of result.lost) lost.add(character);
    return result.bytes;
  });
  if (lost.size > 0) losses.push(tableNote('charactersLost', { encoding, characters: [...lost].slice(0, 20).join(' ') }));
  const mark = encoding === 'utf-8' ? [Uint8Array.of(0xef, 0xbb, 0xbf)] : [];
  return { files: [{ extension: '.csv', chunks: [...mark, ...encoded] }], losses: [...losses, ...counter.notes()] };
}

/** Dates stand without quotes, which is how the reader tells them from texts that look like one. */
function cellOf(value: AttributeValue, column: string, counter: LossCounter, type: Field['type'] = 'text'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      counter.add('numberNotFinite', column);
      return '';
    }
    return Math.abs(value) >= 1e15 ? value.toExponential() : String(value);
  }
  return (type === 'date' || type === 'datetime') && /^[\d\-T:.Z]+$/.test(value) ? value : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
