import { fail, ok, type Result } from '@plansmith/base';
import { crsByEpsg, readCrsName, type CrsReading } from '../../crs/index.ts';
import { createPolygonTableBuilder } from '../../polygon-table.ts';
import { createNoteList, type NoteList } from '../note-list.ts';
import { baseName } from '../source.ts';
import type { ByteSource, Field, FormatFailure, ReadOptions, VectorBatch, VectorLayer, VectorSource } from '../types.ts';
import { createFieldFinder } from './attributes.ts';
import { crsNameOf, readHead, readTopMembers, type GeoJsonHead, type TopMembers } from './head.ts';
import { createItemReader, nearText, type Break, type Window } from './items.ts';
import { geoJsonFailure, geoJsonNote } from './notes.ts';
import { createItemScanner, type ItemScanner } from './scanner.ts';

const windowBytes = 4 * 1024 * 1024;
/** Half of what a text may hold in JavaScript's engines: no object can be larger. */
const largestWindowBytes = 2 ** 28;
const tailBytes = 64 * 1024;

type Head = Extract<GeoJsonHead, { readonly kind: 'collection' | 'sequence' }>;

/** Opens the one layer of a GeoJSON file or text sequence: whichever it is, by what stands in it. */
export async function openGeoJson(source: VectorSource, options: ReadOptions): Promise<Result<readonly VectorLayer[], FormatFailure>> {
  const scanner = createItemScanner(createPolygonTableBuilder());
  let wanted = windowBytes;
  for (;;) {
    const window = await windowAt(source.bytes, 0, wanted);
    scanner.open(window.bytes, window.end);
    const head = readHead(scanner, window.bytes, window.end);
    if (head.kind === 'collection' || head.kind === 'sequence') return ok([await layerOf(source, { head, options, first: window })]);
    if (head.kind === 'incomplete') {
      if (window.isLast) return fail(window.end === 0 ? geoJsonFailure('notThisFormat', { near: 'EOF' }) : geoJsonFailure('truncated', { at: window.end, count: 0 }));
      wanted *= 2;
      if (wanted > largestWindowBytes) return fail(geoJsonFailure('tooLarge', { limitBytes: largestWindowBytes }));
    } else if (head.kind === 'broken') return fail(geoJsonFailure('headBroken', { at: head.at, near: nearText(window.bytes, head.at, window.end) }));
    else if (head.kind === 'noFeatures') return fail(geoJsonFailure('noFeatures', {}));
    else return fail(geoJsonFailure('notThisFormat', { near: nearText(window.bytes, head.at, window.end) }));
  }
}

/** Copied, so that there is a 0 behind. */
async function windowAt(source: ByteSource, at: number, size: number): Promise<Window> {
  const chunk = await source.read(at, Math.min(at + size, source.size));
  const bytes = new Uint8Array(chunk.length + 8);
  bytes.set(chunk);
  // A source that gives less than it was asked for ends here, whatever size it had.
  return { bytes, end: chunk.length, base: at, isLast: at + chunk.length >= source.size || chunk.length < size };
}

interface Opening {
  readonly head: Head;
  readonly options: ReadOptions;
  readonly first: Window;
}

async function layerOf(source: VectorSource, { head, options, first }: Opening): Promise<VectorLayer> {
  const members: TopMembers = head.kind === 'collection' ? new Map(head.members) : new Map();
  if (head.kind === 'collection' && !members.has('crs')) await readTail(source.bytes, members);
  const crsText = members.has('crs') ? JSON.stringify(members.get('crs')) : undefined;
  const name = members.get('name');
  const fields = fieldsOf(head, first);
  let list = createNoteList();
  return {
    name: typeof name === 'string' && name !== '' ? name : baseName(source.name),
    crs: crsOf(members),
    fields,
    featureCount: undefined,
    batches() {
      list = createNoteList();
      return batchesOf(source.bytes, { head, options, list, fields, crsText });
    },
    notes: () => list.notes(),
  };
}

/** Members behind the features, of a file whose end has nothing else: so a late crs is known before the first feature is. */
async function readTail(source: ByteSource, members: TopMembers): Promise<void> {
  const { bytes, end } = await windowAt(source, Math.max(0, source.size - tailBytes), tailBytes);
  const text = [34, 99, 114, 115, 34];
  let at = end - text.length;
  while (at >= 0 && !text.every((byte, index) => bytes[at + index] === byte)) at--;
  if (at < 0) return;
  const scanner = createItemScanner(createPolygonTableBuilder());
  scanner.open(bytes, end);
  const found: TopMembers = new Map();
  const stop = readTopMembers(scanner, { bytes, at, members: found });
  // What closes at the end of the file is the outermost object.
  if (stop.kind === 'closed' && scanner.skipSpace(stop.at) >= end && found.has('crs')) members.set('crs', found.get('crs'));
}

function crsOf(members: TopMembers): CrsReading {
  if (members.has('crs')) {
    const crs = members.get('crs');
    const name = crsNameOf(crs);
    return name === undefined ? { status: 'unknown', text: JSON.stringify(crs).slice(0, 200) } : readCrsName(name);
  }
  const reading = crsByEpsg(4326);
  return reading.status === 'known' ? { ...reading, notes: [geoJsonNote('crsByDefault'), ...reading.notes] } : reading;
}

/** From the features of the first window: all of a small file. */
function fieldsOf(head: Head, first: Window): readonly Field[] {
  const builder = createPolygonTableBuilder();
  const reader = createItemReader({ scanner: createItemScanner(builder), builder, list: createNoteList(), isArray: head.kind === 'collection', onBreak: () => {}, known: undefined });
  const window = { ...first, bytes: first.bytes.subarray(head.itemsAt), end: first.end - head.itemsAt };
  const { batch, stop } = reader.read(window);
  const finder = createFieldFinder();
  for (let index = 0; index < batch.polygons.featureCount; index++) finder.add(batch.attributes(index));
  return finder.fields(stop === 'more' && !first.isLast);
}

interface Reading {
  readonly head: Head;
  readonly options: ReadOptions;
  readonly list: NoteList;
  readonly fields: readonly Field[];
  readonly crsText: string | undefined;
}

async function* batchesOf(source: ByteSource, { head, options, list, fields, crsText }: Reading): AsyncGenerator<VectorBatch> {
  const builder = createPolygonTableBuilder();
  const scanner = createItemScanner(builder);
  const breaks: Break[] = [];
  const known = new Set(fields.map(({ name }) => name));
  const isArray = head.kind === 'collection';
  const reader = createItemReader({ scanner, builder, list, isArray, onBreak: (found) => breaks.push(found), known });
  const lines = lineCounter(source);
  let at = head.itemsAt;
  let wanted = windowBytes;
  let end: 'end' | 'unread' | undefined;
  while (end === undefined) {
    options.signal?.throwIfAborted();
    const window = await windowAt(source, at, wanted);
    const { batch, consumed, stop } = reader.read(window);
    at += consumed;
    for (const { code, record, at: offset, near } of breaks.splice(0)) {
      list.add(geoJsonNote(code, { record, at: offset, near, count: reader.count }, { record, line: await lines.lineOf(offset) }));
    }
    if (batch.polygons.featureCount > 0) yield batch;
    if (stop !== 'more') end = stop;
    else if (window.isLast) {
      if (isArray) list.add(geoJsonNote('truncated', { at, count: reader.count }, { line: await lines.lineOf(at) }));
      end = 'unread';
    } else if (consumed > 0) wanted = windowBytes;
    else if (wanted >= largestWindowBytes) {
      list.add(geoJsonNote('tooLarge', { limitBytes: largestWindowBytes }, { record: reader.count + 1, line: await lines.lineOf(at) }));
      end = 'unread';
    } else wanted *= 2;
    options.onProgress?.(at / source.size);
  }
  if (end === 'end' && head.kind === 'collection') await checkEnd(source, { scanner, at, list, members: new Map(head.members), crsText });
  options.onProgress?.(1);
}

interface End {
  readonly scanner: ItemScanner;
  /** Behind the bracket of the features. */
  readonly at: number;
  readonly list: NoteList;
  readonly members: TopMembers;
  readonly crsText: string | undefined;
}

/** Looks at what stands behind the features. */
async function checkEnd(source: ByteSource, { scanner, at, list, members, crsText }: End): Promise<void> {
  const { bytes, end, base } = await windowAt(source, at, windowBytes);
  scanner.open(bytes, end);
  const first = scanner.skipSpace(0);
  const stop = bytes[first] === 125 || bytes[first] === 44 ? readTopMembers(scanner, { bytes, at: bytes[first] === 44 ? first + 1 : first, members }) : ({ kind: first >= end ? 'incomplete' : 'broken', at: first } as const);
  const rest = stop.kind === 'closed' ? scanner.skipSpace(stop.at) : stop.at;
  if (stop.kind === 'incomplete') list.add(geoJsonNote('truncated', { at: base + end, count: 0 }));
  else if (stop.kind !== 'closed' || rest < end) list.add(geoJsonNote('trailing', { at: base + rest, near: nearText(bytes, rest, end) }));
  if (members.get('type') !== 'FeatureCollection') list.add(geoJsonNote('typeMissing'));
  const found = members.has('crs') ? JSON.stringify(members.get('crs')) : undefined;
  if (found !== crsText) list.add(geoJsonNote('crsLate', { found: crsNameOf(members.get('crs')) ?? String(found).slice(0, 200) }));
}

/** Tells lines of a file, counted from 1, by reading it again up to there: only for files that are broken. Offsets must not go back. */
function lineCounter(source: ByteSource): { lineOf(offset: number): Promise<number> } {
  let [line, counted] = [1, 0];
  return {
    async lineOf(offset) {
      while (counted < offset) {
        const bytes = await source.read(counted, Math.min(counted + windowBytes, offset));
        if (bytes.length === 0) break;
        for (let feed = bytes.indexOf(10); feed !== -1; feed = bytes.indexOf(10, feed + 1)) line++;
        counted += bytes.length;
      }
      return line;
    },
  };
}
