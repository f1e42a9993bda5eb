import { createPolygonTableBuilder } from '../../polygon-table.ts';
import type { ByteSource, ReadOptions, VectorSelection } from '../types.ts';
import { fgbAttribute, fgbAttributes } from './attributes.ts';
import { createFgbCursor } from './cursor.ts';
import { decodeFgbFeature, type FgbDecoding } from './decode.ts';
import type { FgbHeader } from './header.ts';
import { fgbIndexBytes, openFgbIndex, type FgbIndex } from './packed-tree.ts';

/** Features that are nearer to each other than this in the file are read in one go: a call costs about as much as so many bytes. */
const gapBytes = 1 << 15;
const longestReadBytes = 1 << 24;

export interface SelectOptions {
  readonly boxes: Float64Array;
  readonly signal: ReadOptions['signal'];
  /** Called with what each feature that was read turned out to be. */
  readonly onState: (state: FgbDecoding, number: number) => void;
}

/** The features whose boxes meet boxes, found by the file's own index and read in place; see `VectorLayer.select`. Rejects where the world refuses. */
export async function selectByIndex(source: ByteSource, header: FgbHeader, { boxes, signal, onState }: SelectOptions): Promise<VectorSelection | undefined> {
  const size = fgbIndexBytes(header);
  if (size === 0) return undefined;
  const index = openFgbIndex(await source.read(header.indexOffset, header.indexOffset + size), header);
  const found = index && searchAll(index, boxes);
  if (found === undefined) return undefined;
  const { starts, begins, ends, features } = found;
  const numbers = numbersOf(ends);
  const read = await readFeatures(source, header, { numbers, begins, ends, signal, onState });
  if (read === undefined) return undefined;
  const places = new Uint32Array(header.featuresCount);
  for (let place = 0; place < numbers.length; place++) places[numbers[place]!] = place;
  return { ...read, numbers, starts, hits: features.map((feature) => places[feature]!), id: () => undefined };
}

interface Found {
  readonly starts: Uint32Array;
  /** Numbers of the features that meet each box. */
  readonly features: Uint32Array;
  /** By number, where features that meet some box begin and end behind the start of all features; an end of 0 for the others. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

function searchAll(index: FgbIndex, boxes: Float64Array): Found | undefined {
  const boxCount = boxes.length / 4;
  const starts = new Uint32Array(boxCount + 1);
  const begins = new Float64Array(index.featureCount);
  const ends = new Float64Array(index.featureCount);
  let features = new Uint32Array(1 << 14);
  let count = 0;
  const visit = (feature: number, start: number, end: number): void => {
    if (count === features.length) {
      const larger = new Uint32Array(2 * count);
      larger.set(features);
      features = larger;
    }
    features[count++] = feature;
    begins[feature] = start;
    ends[feature] = end;
  };
  const query = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  for (let box = 0; box < boxCount; box++) {
    [query.minX, query.minY, query.maxX, query.maxY] = [boxes[4 * box]!, boxes[4 * box + 1]!, boxes[4 * box + 2]!, boxes[4 * box + 3]!];
    if (query.minX <= query.maxX && !index.search(query, visit)) return undefined;
    starts[box + 1] = count;
  }
  return { starts, features: features.subarray(0, count), begins, ends };
}

function numbersOf(ends: Float64Array): Uint32Array {
  const numbers = new Uint32Array(ends.reduce((count, end) => count + (end > 0 ? 1 : 0), 0));
  let count = 0;
  for (let feature = 0; feature < ends.length; feature++) if (ends[feature]! > 0) numbers[count++] = feature;
  return numbers;
}

interface Wanted {
  readonly numbers: Uint32Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  readonly signal: ReadOptions['signal'];
  readonly onState: (state: FgbDecoding, number: number) => void;
}

/** Reads the wanted features, which lie in the file in the order of their numbers. Undefined where the file ends before they do, or sizes are not what the index says. */
async function readFeatures(source: ByteSource, header: FgbHeader, { numbers, begins, ends, signal, onState }: Wanted): Promise<Pick<VectorSelection, 'polygons' | 'attributes' | 'attribute'> | undefined> {
  const lastByte = source.size - header.featuresOffset;
  let bytesWanted = 0;
  for (const number of numbers) bytesWanted += Math.min(ends[number]!, lastByte) - begins[number]!;
  if (!(bytesWanted >= 0)) return undefined;
  const builder = createPolygonTableBuilder({ vertices: Math.ceil(bytesWanted / 16), features: numbers.length });
  const chunks: { readonly bytes: Uint8Array; readonly start: number }[] = [];
  const chunkOf = new Uint32Array(numbers.length);
  for (let first = 0; first < numbers.length; ) {
    signal?.throwIfAborted();
    const start = begins[numbers[first]!]!;
    let next = first + 1;
    let end = ends[numbers[first]!]!;
    while (next < numbers.length && begins[numbers[next]!]! - end < gapBytes && ends[numbers[next]!]! - start < longestReadBytes) end = ends[numbers[next++]!]!;
    const bytes = await source.read(header.featuresOffset + start, header.featuresOffset + Math.min(end, lastByte));
    const cursor = createFgbCursor(bytes, header);
    chunkOf.fill(chunks.length, first, next);
    chunks.push({ bytes, start });
    for (; first < next; first++) {
      const { state } = decodeFgbFeature(builder, cursor, begins[numbers[first]!]! - start);
      if (state === 'incomplete' || state === 'lost') return undefined;
      onState(state, numbers[first]!);
    }
  }
  /** The bytes of a place, and where in them its feature begins. */
  const placed = (place: number): { readonly bytes: Uint8Array; readonly at: number } => {
    const { bytes, start } = chunks[chunkOf[place]!]!;
    return { bytes, at: begins[numbers[place]!]! - start };
  };
  return {
    polygons: builder.finish(),
    attributes(place) {
      const { bytes, at } = placed(place);
      return fgbAttributes(header, bytes, at);
    },
    attribute(place, name) {
      const { bytes, at } = placed(place);
      return fgbAttribute(header, bytes, { at, name });
    },
  };
}
