import { createResidentTable } from '../../kernel/resident-table.ts';
import type { ByteSource, LayerSearch, ReadOptions, VectorSelection } from '../types.ts';
import { fgbAttribute, fgbAttributes } from './attributes.ts';
import { createFgbReader, type FgbDecoding } from './decode.ts';
import type { FgbHeader } from './header.ts';
import { fgbIndexBytes, openFgbIndex, type FgbIndex } from './packed-tree.ts';

/** Features that are nearer to each other than this in the file are read in one go: a call costs about as much as so many bytes. */
const gapBytes = 1 << 15;
const longestReadBytes = 1 << 24;

/** Called with what each feature that was read turned out to be. */
export type StateListener = (state: FgbDecoding, number: number) => void;

/** The features whose boxes meet boxes, found by the file's own index; see `VectorLayer.search`. Rejects where the world refuses. */
export async function searchByIndex(source: ByteSource, header: FgbHeader, { boxes, onState }: { readonly boxes: Float64Array; readonly onState: StateListener }): Promise<LayerSearch | undefined> {
  const size = fgbIndexBytes(header);
  if (size === 0) return undefined;
  const index = openFgbIndex(await source.read(header.indexOffset, header.indexOffset + size), header);
  const found = index && searchAll(index, boxes);
  if (index === undefined || found === undefined) return undefined;
  const lastByte = source.size - header.featuresOffset;
  const endOf = (number: number): number => Math.min(number + 1 === header.featuresCount ? Infinity : index.offsetOf(number + 1), lastByte);
  return {
    ...found,
    bytesOf: (number) => endOf(number) - index.offsetOf(number),
    read: (numbers, signal) => readFeatures(source, header, { numbers, startOf: index.offsetOf, endOf, signal, onState }),
  };
}

function searchAll(index: FgbIndex, boxes: Float64Array): Pick<LayerSearch, 'starts' | 'numbers'> | undefined {
  const boxCount = boxes.length / 4;
  const starts = new Uint32Array(boxCount + 1);
  let numbers = new Uint32Array(1 << 14);
  let count = 0;
  const visit = (feature: number): void => {
    if (count === numbers.length) {
      const larger = new Uint32Array(2 * count);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[count++] = feature;
  };
  const query = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  for (let box = 0; box < boxCount; box++) {
    query.minX = boxes[4 * box]!;
    query.minY = boxes[4 * box + 1]!;
    query.maxX = boxes[4 * box + 2]!;
    query.maxY = boxes[4 * box + 3]!;
    if (query.minX <= query.maxX && !index.search(query, visit)) return undefined;
    starts[box + 1] = count;
  }
  return { starts, numbers: numbers.subarray(0, count) };
}

interface Wanted {
  readonly numbers: Uint32Array;
  readonly startOf: (number: number) => number;
  readonly endOf: (number: number) => number;
  readonly signal: ReadOptions['signal'];
  readonly onState: StateListener;
}

/** Reads the wanted features, which lie in the file in the order of their numbers. Undefined where the file ends before they do, or sizes are not what the index says. */
async function readFeatures(source: ByteSource, header: FgbHeader, { numbers, startOf, endOf, signal, onState }: Wanted): Promise<VectorSelection | undefined> {
  const chunks: { readonly bytes: Uint8Array; readonly start: number }[] = [];
  const chunkOf = new Uint32Array(numbers.length);
  for (let first = 0; first < numbers.length; ) {
    signal?.throwIfAborted();
    const start = startOf(numbers[first]!);
    let next = first + 1;
    let end = endOf(numbers[first]!);
    while (next < numbers.length && startOf(numbers[next]!) - end < gapBytes && endOf(numbers[next]!) - start < longestReadBytes) end = endOf(numbers[next++]!);
    if (!(end > start)) return undefined;
    chunkOf.fill(chunks.length, first, next);
    chunks.push({ bytes: await source.read(header.featuresOffset + start, header.featuresOffset + end), start });
    first = next;
  }
  const features = createResidentTable();
  for (let first = 0, chunk = 0; chunk < chunks.length; chunk++) {
    const { bytes, start } = chunks[chunk]!;
    const reader = createFgbReader(features, bytes, header);
    for (; first < numbers.length && chunkOf[first] === chunk; first++) {
      const state = reader.add(startOf(numbers[first]!) - start);
      if (state === 'incomplete' || state === 'lost') {
        features.release();
        return undefined;
      }
      onState(state, numbers[first]!);
    }
  }
  /** The bytes of a place, and where in them its feature begins. */
  const placed = (place: number): { readonly bytes: Uint8Array; readonly at: number } => {
    const { bytes, start } = chunks[chunkOf[place]!]!;
    return { bytes, at: startOf(numbers[place]!) - start };
  };
  return {
    features,
    attributes(place) {
      const { bytes, at } = placed(place);
      return fgbAttributes(header, bytes, at);
    },
    attribute(place, name) {
      const { bytes, at } = placed(place);
      return fgbAttribute(header, bytes, { at, name });
    },
    id: () => undefined,
  };
}
