import Flatbush from 'flatbush';
import { prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
import { createPolygonTableBuilder, type PolygonTable } from '../polygon-table.ts';
import { createFgbCursor } from '../formats/flatgeobuf/cursor.ts';
import { decodeFgbFeature } from '../formats/flatgeobuf/decode.ts';
import type { FgbHeader } from '../formats/flatgeobuf/header.ts';
import { fgbIndexBytes, openFgbIndex } from '../formats/flatgeobuf/packed-tree.ts';
import type { ByteSource } from '../formats/types.ts';

/** Of a layer, the features whose boxes meet the boxes of subjects: nothing else of it was kept. */
export interface TouchedLayer {
  readonly set: PreparedTable;
  /** Number in the layer, from 0, of each feature of `set`; ascending. */
  readonly numbers: Uint32Array;
  /** Features of `set` whose boxes meet subject `s`: `candidates[starts[s]]` to before `candidates[starts[s + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly candidates: Uint32Array;
}

/** Features that are nearer to each other than this in the file are read in one go: a call costs about as much as so many bytes. */
const gapBytes = 1 << 15;
const longestReadBytes = 1 << 24;

/**
 * The touched features of a FlatGeobuf file, found by its own index and read in place. Undefined where the file has no index, or a damaged one:
 * all features have to be read then. Rejects where the world refuses.
 */
export async function touchedByIndex(source: ByteSource, header: FgbHeader, subjects: PreparedTable): Promise<TouchedLayer | undefined> {
  const size = fgbIndexBytes(header);
  if (size === 0) return undefined;
  const index = openFgbIndex(await source.read(header.indexOffset, header.indexOffset + size), header);
  if (index === undefined) return undefined;
  const { boxes, table } = subjects;
  const starts = new Uint32Array(table.featureCount + 1);
  let candidates = new Uint32Array(1 << 16);
  let count = 0;
  const begins = new Float64Array(header.featuresCount);
  const ends = new Float64Array(header.featuresCount);
  const visit = (feature: number, start: number, end: number): void => {
    if (count === candidates.length) candidates = grown(candidates);
    candidates[count++] = feature;
    begins[feature] = start;
    ends[feature] = end;
  };
  const box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  for (let subject = 0; subject < table.featureCount; subject++) {
    const at = 4 * subject;
    box.minX = boxes[at]!;
    box.minY = boxes[at + 1]!;
    box.maxX = boxes[at + 2]!;
    box.maxY = boxes[at + 3]!;
    // Of a subject without extent every box is beyond.
    if (box.minX <= box.maxX && !index.search(box, visit)) return undefined;
    starts[subject + 1] = count;
  }
  const numbers = touchedNumbers(ends);
  const set = await readFeatures(source, header, { numbers, begins, ends });
  const positions = new Uint32Array(header.featuresCount);
  for (const [position, number] of numbers.entries()) positions[number] = position;
  for (let at = 0; at < count; at++) candidates[at] = positions[candidates[at]!]!;
  return set && { set: prepareTable(set), numbers, starts, candidates: candidates.subarray(0, count) };
}

function touchedNumbers(ends: Float64Array): Uint32Array {
  let count = 0;
  for (let feature = 0; feature < ends.length; feature++) if (ends[feature]! > 0) count++;
  const numbers = new Uint32Array(count);
  count = 0;
  for (let feature = 0; feature < ends.length; feature++) if (ends[feature]! > 0) numbers[count++] = feature;
  return numbers;
}

interface Wanted {
  readonly numbers: Uint32Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** Reads the wanted features, which lie in the file in the order of their numbers. Undefined where the file ends before they do. */
async function readFeatures(source: ByteSource, header: FgbHeader, { numbers, begins, ends }: Wanted): Promise<PolygonTable | undefined> {
  let bytesWanted = 0;
  for (const number of numbers) bytesWanted += Math.min(ends[number]!, source.size) - begins[number]!;
  const builder = createPolygonTableBuilder({ vertices: Math.ceil(bytesWanted / 16), features: numbers.length });
  for (let first = 0; first < numbers.length; ) {
    const start = begins[numbers[first]!]!;
    let next = first + 1;
    let end = ends[numbers[first]!]!;
    while (next < numbers.length && begins[numbers[next]!]! - end < gapBytes && ends[numbers[next]!]! - start < longestReadBytes) end = ends[numbers[next++]!]!;
    const from = header.featuresOffset + start;
    const bytes = await source.read(from, Math.min(source.size, header.featuresOffset + end));
    const cursor = createFgbCursor(bytes, header);
    for (; first < next; first++) {
      const { state } = decodeFgbFeature(builder, cursor, begins[numbers[first]!]! - start);
      if (state === 'incomplete') return undefined;
    }
  }
  return builder.finish();
}

/** Gathers the touched features of a layer that comes in batches, in longitude and latitude, in the order of the file. */
export interface TouchedLayerBuilder {
  add(batch: PolygonTable): void;
  finish(): TouchedLayer;
}

export function createTouchedLayerBuilder(subjects: PreparedTable): TouchedLayerBuilder {
  const { featureCount } = subjects.table;
  const index = boxIndex(subjects);
  const builder = createPolygonTableBuilder();
  const numbers: number[] = [];
  const pairs: { readonly subject: number; readonly position: number }[] = [];
  let seen = 0;
  return {
    add(batch) {
      const { boxes } = prepareTable(batch);
      for (let feature = 0; feature < batch.featureCount; feature++, seen++) {
        const at = 4 * feature;
        const met = index?.search(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!) ?? [];
        if (met.length === 0) continue;
        for (const subject of met) pairs.push({ subject, position: numbers.length });
        numbers.push(seen);
        copyFeature(builder, batch, feature);
      }
    },
    finish() {
      const starts = new Uint32Array(featureCount + 1);
      for (const { subject } of pairs) starts[subject + 1]!++;
      for (let subject = 0; subject < featureCount; subject++) starts[subject + 1]! += starts[subject]!;
      const next = starts.slice();
      const candidates = new Uint32Array(pairs.length);
      for (const { subject, position } of pairs) candidates[next[subject]!++] = position;
      return { set: prepareTable(builder.finish()), numbers: Uint32Array.from(numbers), starts, candidates };
    },
  };
}

function boxIndex({ boxes, table: { featureCount } }: PreparedTable): Flatbush | undefined {
  if (featureCount === 0) return undefined;
  const index = new Flatbush(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const at = 4 * feature;
    index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
  }
  index.finish();
  return index;
}

function copyFeature(builder: ReturnType<typeof createPolygonTableBuilder>, { featureStarts, partStarts, ringStarts, xy }: PolygonTable, feature: number): void {
  for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
    for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
      builder.vertices(xy, 2 * ringStarts[ring]!, 2 * ringStarts[ring + 1]!);
      builder.endRing();
    }
    builder.endPart();
  }
  builder.endFeature();
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
