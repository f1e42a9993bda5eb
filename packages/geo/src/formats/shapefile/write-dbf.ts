import { encodeText, type WritableEncoding } from '../encoding/index.ts';
import type { DbfColumnWriter } from './dbf-column.ts';
import { viewOf } from './shp.ts';

/** Number of the language driver in the header; 0 where none stands for the encoding, which the .cpg tells. */
const languageDrivers: Readonly<Record<WritableEncoding, number>> = { 'utf-8': 0, gb18030: 0, gbk: 0x4d, 'windows-1252': 0x03 };

const chunkBytes = 1 << 20;

/** A dBase III table of columns, in chunks. Names are as they are to stand there. */
export function writeDbf(columns: readonly { readonly name: string; readonly column: DbfColumnWriter }[], rowCount: number, encoding: WritableEncoding): Uint8Array[] {
  const layouts = columns.map(({ column }) => column.layout);
  const rowBytes = 1 + layouts.reduce((sum, { length }) => sum + length, 0);
  const header = new Uint8Array(32 + 32 * columns.length + 1);
  const view = viewOf(header);
  // A date that is always the same, so that the same layer gives the same bytes.
  header.set([0x03, 95, 7, 26]);
  view.setUint32(4, rowCount, true);
  view.setUint16(8, header.length, true);
  view.setUint16(10, rowBytes, true);
  header[29] = languageDrivers[encoding];
  for (const [index, { type, length, decimals }] of layouts.entries()) {
    const at = 32 + 32 * index;
    header.set(encodeText(columns[index]!.name, encoding).bytes, at);
    header[at + 11] = type.charCodeAt(0);
    header[at + 16] = length;
    header[at + 17] = decimals;
  }
  header[header.length - 1] = 0x0d;
  const chunks = [header];
  const rowsPerChunk = Math.max(1, Math.floor(chunkBytes / rowBytes));
  for (let first = 0; first < rowCount; first += rowsPerChunk) {
    const rows = Math.min(rowsPerChunk, rowCount - first);
    const chunk = new Uint8Array(rows * rowBytes).fill(32);
    for (let row = 0; row < rows; row++) {
      let at = row * rowBytes + 1;
      for (const [index, { column }] of columns.entries()) {
        column.write(first + row, chunk, at);
        at += layouts[index]!.length;
      }
    }
    chunks.push(chunk);
  }
  chunks.push(new Uint8Array([0x1a]));
  return chunks;
}
