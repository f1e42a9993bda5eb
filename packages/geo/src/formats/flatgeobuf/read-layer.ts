import { ok, type Result } from '@plansmith/base';
import { readCrs } from '../../crs/index.ts';
import { createResidentTable } from '../../kernel/resident-table.ts';
import { createNoteList, type NoteList } from '../note-list.ts';
import { baseName } from '../source.ts';
import type { FormatFailure, ReadOptions, VectorBatch, VectorLayer, VectorSource } from '../types.ts';
import { fgbAttribute, fgbAttributes, fgbFields } from './attributes.ts';
import { createFgbReader, type FgbDecoding } from './decode.ts';
import { readFgbHeader, type FgbHeader, type FgbHeaderFailure } from './header.ts';
import { fgbNote } from './notes.ts';
import { readFound, readWhole, searchByIndex } from './select.ts';

const readBytes = 4 * 1024 * 1024;

/** Opens the one layer of a FlatGeobuf file. Its batches go through the file once, some megabytes at a time. */
export async function openFlatGeobuf(source: VectorSource, options: ReadOptions): Promise<Result<readonly VectorLayer[], FormatFailure>> {
  const reading = await headerOf(source);
  return reading.ok ? ok([layerOf(source, reading.value, options)]) : reading;
}

async function headerOf({ bytes }: VectorSource): Promise<Result<FgbHeader, FgbHeaderFailure>> {
  let needed = 4096;
  for (;;) {
    const reading = readFgbHeader(await bytes.read(0, Math.min(needed, bytes.size)));
    const more = reading.ok ? undefined : reading.error.neededBytes;
    if (more === undefined || more <= needed || more > bytes.size) return reading;
    needed = more;
  }
}

function layerOf(source: VectorSource, header: FgbHeader, options: ReadOptions): VectorLayer {
  let list = createNoteList();
  const onState = (state: FgbDecoding, number: number): void => addNotes(list, { state, openRings: 0, otherParts: 0, record: number + 1, at: 0 });
  return {
    name: header.name || baseName(source.name),
    crs: crsOf(header),
    fields: fgbFields(header.columns),
    featureCount: header.featuresCount > 0 ? header.featuresCount : undefined,
    batches() {
      list = createNoteList();
      return batchesOf(source, { header, options, list });
    },
    whole: () => readWhole(source.bytes, header),
    notes: () => list.notes(),
    search(boxes) {
      list = createNoteList();
      return searchByIndex(source.bytes, header, { boxes, onState });
    },
    read: (found, signal) => readFound(source.bytes, header, { found, signal, onState }),
  };
}

function crsOf({ crs }: FgbHeader): VectorLayer['crs'] {
  if (crs === undefined) return { status: 'absent' };
  const code = crs.code !== 0 ? crs.code : Number(crs.codeText ?? 0);
  return readCrs({
    ...(crs.org !== undefined && { authority: crs.org }),
    ...(Number.isInteger(code) && code > 0 && { code }),
    ...(crs.name !== undefined && { name: crs.name }),
    ...(crs.wkt !== undefined && { wkt: crs.wkt }),
  });
}

interface Reading {
  readonly header: FgbHeader;
  readonly options: ReadOptions;
  readonly list: NoteList;
}

async function* batchesOf({ bytes }: VectorSource, { header, options, list }: Reading): AsyncGenerator<VectorBatch> {
  if (header.hasZ || header.hasM) list.add(fgbNote('heightsDropped'));
  const declared = header.featuresCount;
  const most = declared === 0 ? Infinity : declared;
  let at = header.featuresOffset;
  let found = 0;
  let wanted = readBytes;
  while (at < bytes.size && found < most) {
    options.signal?.throwIfAborted();
    const chunk = await bytes.read(at, Math.min(at + wanted, bytes.size));
    const { batch, consumed, needed } = readChunk(chunk, { header, list, at, found, most });
    found += batch.polygons.featureCount;
    at += consumed;
    if (batch.polygons.featureCount > 0) yield batch;
    // Also where a source is shorter than it said: a read that brings nothing new would be the last of endless ones.
    if (at + needed > bytes.size || (consumed === 0 && needed <= wanted)) {
      list.add(fgbNote('truncated', { record: found + 1, at }, { record: found + 1 }));
      break;
    }
    // What is read twice is the beginning of one feature; a copy of it to the next chunk would cost alignment.
    wanted = Math.max(readBytes, needed);
    options.onProgress?.(at / bytes.size);
  }
  if (declared > 0 && found < declared) list.add(fgbNote('countDiffers', { declared, found }));
  if (found === declared && at < bytes.size) list.add(fgbNote('trailing', { declared, bytes: bytes.size - at }));
  options.onProgress?.(1);
}

interface Chunk {
  readonly header: FgbHeader;
  readonly list: NoteList;
  /** Place of the chunk in the file, and number of the features before it. */
  readonly at: number;
  readonly found: number;
  readonly most: number;
}

interface ChunkReading {
  readonly batch: VectorBatch;
  /** Bytes of the features that were read. */
  readonly consumed: number;
  /** Bytes of the feature behind them, which the chunk has only in part; Infinity where its size cannot be. */
  readonly needed: number;
}

function readChunk(chunk: Uint8Array, { header, list, at, found, most }: Chunk): ChunkReading {
  const features = createResidentTable();
  try {
    const reader = createFgbReader(features, chunk, header);
    let position = 0;
    let needed = 0;
    while (position < chunk.length && found + features.featureCount < most) {
      const state = reader.addMany(position, Math.min(most - found, chunk.length) - features.featureCount);
      if (state === 'incomplete' || state === 'lost') {
        needed = state === 'lost' ? Infinity : reader.neededBytes;
        position = reader.last;
        break;
      }
      addNotes(list, { state, openRings: reader.openRings, otherParts: reader.otherParts, record: found + features.featureCount, at: at + reader.last });
      position = reader.next;
    }
    const starts = reader.startsOf(0);
    const batch: VectorBatch = {
      polygons: features.tableOf(0, features.featureCount),
      attributes: (index) => fgbAttributes(header, chunk, starts[index]!, () => list.add(fgbNote('attributesDamaged', { record: found + index + 1 }, { record: found + index + 1 }))),
      attribute: (index, name) => fgbAttribute(header, chunk, { at: starts[index]!, name }),
      id: () => undefined,
    };
    return { batch, consumed: position, needed };
  } finally {
    features.release();
  }
}

interface FeatureTrouble {
  readonly state: FgbDecoding;
  readonly openRings: number;
  readonly otherParts: number;
  readonly record: number;
  readonly at: number;
}

function addNotes(list: NoteList, { state, openRings, otherParts, record, at }: FeatureTrouble): void {
  if (state === 'damaged') list.add(fgbNote('damaged', { record, at }, { record }));
  else if (state === 'notFinite' || state === 'otherGeometry') list.add(fgbNote(state, { record }, { record }));
  else if (state === 'polygons') {
    if (otherParts > 0) list.add(fgbNote('otherParts', { record, parts: otherParts }, { record }));
    if (openRings > 0) list.add(fgbNote('openRings', { record, rings: openRings }, { record }));
  }
}
