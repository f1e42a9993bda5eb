import { fail, ok, type Result } from '@plansmith/base';
import { inflateSync } from 'fflate';
import type { GeoNote } from '../../note.ts';
import { decodeText, detectEncoding } from '../encoding/index.ts';
import { noteMaker, type NoteCatalogue } from '../note-catalogue.ts';
import type { ByteSource } from '../types.ts';
import { viewOf } from './shp.ts';

const catalogue = {
  notAnArchive: { severity: 'error', zh: '不是 ZIP 压缩包，或其目录已损坏（可能未下载完整）', en: 'not a ZIP archive, or its directory is damaged (perhaps it is not complete)' },
  damaged: { severity: 'error', zh: '压缩包中的「{file}」已损坏（解压后与校验和不符或长度不对），请重新下载或压缩', en: '"{file}" in the archive is damaged (it does not unpack to its checksum and length); fetch or pack it anew' },
  encrypted: { severity: 'error', zh: '压缩包中的「{file}」有密码，请先解压', en: '"{file}" in the archive has a password; unpack it first' },
  unknownMethod: { severity: 'error', zh: '压缩包中的「{file}」用了不支持的压缩方法 {method}（支持 0 存储、8 deflate），请先解压', en: '"{file}" in the archive is packed by method {method}, which is not known here (0 stored and 8 deflate are); unpack it first' },
  tooLarge: { severity: 'error', zh: '压缩包解压后超过 {limitMiB} MiB（「{file}」声明为 {bytes} 字节），未解压；请先解压，再打开 .shp', en: 'the archive unpacks to more than {limitMiB} MiB ("{file}" says {bytes} bytes) and was left alone; unpack it and open the .shp' },
} as const satisfies NoteCatalogue;

const note = noteMaker('zip', catalogue);

/** A file in an archive. */
export interface ArchiveMember {
  /** Path with `/`, decoded: from GBK where the archive says nothing and the bytes show it. */
  readonly path: string;
  readonly bytes: number;
  /** Unpacks it. Members that were stored unpacked are read in place. */
  open(): Promise<Result<ByteSource, GeoNote>>;
}

/** All that is unpacked of an archive stays below this: what unpacks to more is a mistake, or meant to harm. */
export const largestInflatedBytes = 1 << 30;
const largestDirectory = 64 << 20;

/** The files of a ZIP archive, read from its directory alone. ZIP64 too. `limitBytes` is what all members opened together may unpack to. */
export async function readArchive(source: ByteSource, limitBytes: number = largestInflatedBytes): Promise<Result<readonly ArchiveMember[], GeoNote>> {
  const directory = await findDirectory(source);
  if (directory === undefined) return fail(note('notAnArchive'));
  const bytes = await source.read(directory.start, directory.start + directory.length);
  const entries = entriesOf(bytes, directory.count);
  if (entries === undefined) return fail(note('notAnArchive'));
  const paths = decodePaths(entries);
  let inflatedBytes = 0;
  return ok(
    entries.map((entry, index) => ({
      path: paths[index]!,
      bytes: entry.bytes,
      async open() {
        const file = paths[index]!;
        if ((entry.flags & 1) !== 0) return fail(note('encrypted', { file }));
        if (entry.method !== 0 && entry.method !== 8) return fail(note('unknownMethod', { file, method: entry.method }));
        if (entry.method === 8) inflatedBytes += entry.bytes;
        if (inflatedBytes > limitBytes) return fail(note('tooLarge', { file, bytes: entry.bytes, limitMiB: Math.floor(limitBytes / (1 << 20)) }));
        const content = await unpack(source, entry);
        return content === undefined ? fail(note('damaged', { file })) : ok(content);
      },
    })),
  );
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly start: number;
  readonly name: Uint8Array;
}

/** Where the central directory is, by the record at the archive's end, which a comment of up to 65,535 bytes may follow. */
async function findDirectory(source: ByteSource): Promise<{ readonly start: number; readonly length: number; readonly count: number } | undefined> {
  const from = Math.max(0, source.size - 65_557);
  const tail = await source.read(from, source.size);
  const view = viewOf(tail);
  let at = tail.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) return undefined;
  let [count, length, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff) {
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return undefined;
    const record = await source.read(Number(view.getBigUint64(at - 12, true)), Number(view.getBigUint64(at - 12, true)) + 56);
    if (record.length < 56 || viewOf(record).getUint32(0, true) !== 0x06064b50) return undefined;
    [count, length, start] = [32, 40, 48].map((offset) => Number(viewOf(record).getBigUint64(offset, true))) as [number, number, number];
  }
  return length > largestDirectory || start + length > source.size ? undefined : { start, length, count };
}

function entriesOf(bytes: Uint8Array, count: number): Entry[] | undefined {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const end = at + 46 + nameLength + extraLength + commentLength;
    if (end > bytes.length) return undefined;
    const [bytes32, packed32, start32] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const long = longSizes(view, { at: at + 46 + nameLength, end: at + 46 + nameLength + extraLength }, [bytes32, packed32, start32]);
    entries.push({
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      bytes: long[0]!,
      packedBytes: long[1]!,
      start: long[2]!,
      name: bytes.subarray(at + 46, at + 46 + nameLength),
    });
    at = end;
  }
  return entries;
}

/** Sizes and places, those that are all ones taken in their order from the ZIP64 field. */
function longSizes(view: DataView, { at, end }: { at: number; readonly end: number }, sizes: readonly number[]): readonly number[] {
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return sizes.map((size) => {
    if (size !== 0xffffffff || next + 8 > end) return size;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}

/** Names that are not marked as UTF-8 are of the packer's code page: in China GBK, or UTF-8 without the mark. */
function decodePaths(entries: readonly Entry[]): string[] {
  const unmarked = entries.filter(({ flags }) => (flags & 0x800) === 0).map(({ name }) => name);
  const { encoding } = detectEncoding(Uint8Array.from(unmarked.flatMap((name) => [...name, 10])));
  // A name is for finding and showing files, so an undecidable one may be read either way: GBK, which is what Windows packs here.
  const guess = encoding === 'utf-8' || encoding === 'gb18030' ? encoding : 'gbk';
  return entries.map(({ flags, name }) => decodeText(name, (flags & 0x800) === 0 ? guess : 'utf-8').replaceAll('\\', '/'));
}

async function unpack(source: ByteSource, entry: Entry): Promise<ByteSource | undefined> {
  const head = await source.read(entry.start, entry.start + 30);
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== 0x04034b50) return undefined;
  const start = entry.start + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  if (start + entry.packedBytes > source.size) return undefined;
  if (entry.method === 0) return { size: entry.packedBytes, read: (from, to) => source.read(start + Math.min(from, entry.packedBytes), start + Math.min(to, entry.packedBytes)) };
  let content: Uint8Array;
  try {
    content = inflateSync(await source.read(start, start + entry.packedBytes), { out: new Uint8Array(entry.bytes) });
  } catch {
    return undefined;
  }
  if (content.length !== entry.bytes || crc32(content) !== entry.crc) return undefined;
  return { size: content.length, read: async (from, to) => content.subarray(from, to) };
}

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, number) => {
    let value = number;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
