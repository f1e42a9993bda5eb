import { copyToKernel, doublesAt, kernel, kernelBytes, wordsAt } from '../../kernel/kernel.ts';
import { createResidentTable, type ResidentTable } from '../../kernel/resident-table.ts';
import { residentBytes } from '../resident-bytes.ts';
import type { ByteSource, FeatureTexts, FoundFeatures, LayerSearch, ReadOptions, VectorSelection } from '../types.ts';
import { columnSizes, fgbAttribute, fgbAttributes } from './attributes.ts';
import { fgbDecodings, type FgbDecoding } from './decode.ts';
import type { FgbHeader } from './header.ts';
import { fgbIndexBytes, fgbNodeBytes, levelStarts } from './packed-tree.ts';

/** Features that are nearer to each other than this in the file are read in one go: a call costs about as much as so many bytes. */
const gapBytes = 1 << 15;
const longestReadBytes = 1 << 24;
/** Files of more bytes are not held in memory whole. */
const longestWholeBytes = 1 << 27;
/** A larger index is not held in memory: then all features are read, some at a time. */
const largestIndexBytes = 2 ** 30;

/** Called with what each feature that was read turned out to be, where that is not just polygons. */
export type StateListener = (state: FgbDecoding, number: number) => void;

/** The features whose boxes meet boxes, found by the file's own index; see `VectorLayer.search`. Rejects where the world refuses. */
export async function searchByIndex(source: ByteSource, header: FgbHeader, { boxes, onState }: { readonly boxes: Float64Array; readonly onState: StateListener }): Promise<LayerSearch | undefined> {
  const size = fgbIndexBytes(header);
  if (size === 0 || size > largestIndexBytes || header.indexOffset + size > source.size) return undefined;
  const index = await residentBytes(source, header.indexOffset, header.indexOffset + size);
  try {
    const found = index.length < size ? undefined : searchAll(index.address, header, { boxes, featureBytes: source.size - header.featuresOffset });
    return found && { ...found, read: (wanted, signal) => readFound(source, header, { found: wanted, signal, onState }) };
  } finally {
    kernel.release(index.address);
  }
}

/** `address`: of the index in the kernel's memory. Undefined where it is damaged. */
function searchAll(address: number, header: FgbHeader, { boxes, featureBytes }: { readonly boxes: Float64Array; readonly featureBytes: number }): Omit<LayerSearch, 'read'> | undefined {
  const boxCount = boxes.length / 4;
  const levels = Uint32Array.from(levelStarts(header.featuresCount, header.indexNodeSize));
  const [levelsAt, boxesAt, startsAt] = [copyToKernel(levels), copyToKernel(boxes), kernel.allocate(4 * (boxCount + 1))];
  const count = kernel.searchTree(address, levelsAt, levels.length, header.indexNodeSize, fgbIndexBytes(header) / fgbNodeBytes, featureBytes, boxesAt, boxCount, startsAt);
  const found = count < 0 ? undefined : { starts: wordsAt(startsAt, boxCount + 1), numbers: wordsAt(kernel.foundNumbers(), count), begins: doublesAt(kernel.foundBegins(), count), ends: doublesAt(kernel.foundEnds(), count) };
  for (const block of [levelsAt, boxesAt, startsAt]) kernel.release(block);
  return found;
}

interface Wanted {
  readonly found: FoundFeatures;
  readonly signal: ReadOptions['signal'];
  readonly onState: StateListener;
}

/** Reads features that a search found, which lie in the file in the order of their numbers. Undefined where the file ends before they do, or sizes are not what the index says. */
export async function readFound(source: ByteSource, header: FgbHeader, { found, signal, onState }: Wanted): Promise<VectorSelection | undefined> {
  const { numbers, begins, ends } = found;
  const count = numbers.length;
  const features = createResidentTable();
  const [beginsAt, statesAt] = [copyToKernel(begins), kernel.allocate(count)];
  features.adopt(beginsAt);
  features.adopt(statesAt);
  let isWhole = true;
  try {
    for (let first = 0; isWhole && first < count; ) {
      signal?.throwIfAborted();
      const start = begins[first]!;
      let end = ends[first]!;
      let next = first + 1;
      while (next < count && begins[next]! - end < gapBytes && ends[next]! - start < longestReadBytes) end = ends[next++]!;
      isWhole = end > start;
      if (!isWhole) break;
      const { address, length } = await residentBytes(source, header.featuresOffset + start, header.featuresOffset + end);
      features.adopt(address);
      isWhole = Boolean(kernel.addFgbFeaturesAt(features.handle, beginsAt, first, next, start, address, address + length, header.geometryType, statesAt));
      first = next;
    }
  } catch (error) {
    features.release();
    throw error;
  }
  if (!isWhole) {
    features.release();
    return undefined;
  }
  const states = kernelBytes().slice(statesAt, statesAt + count);
  for (let place = 0; place < count; place++) if (states[place] !== 0) onState(fgbDecodings[states[place]!]!, numbers[place]!);
  return selectionOf(features, header);
}

/** All features of a file. Undefined where they take much memory, and where there is anything to tell. */
export async function readWhole(source: ByteSource, header: FgbHeader): Promise<VectorSelection | undefined> {
  const { featuresOffset, featuresCount, geometryType } = header;
  const bytes = source.size - featuresOffset;
  if (bytes > longestWholeBytes || featuresCount === 0 || header.hasZ || header.hasM) return undefined;
  const features = createResidentTable();
  try {
    const { address, length } = await residentBytes(source, featuresOffset, featuresOffset + bytes);
    features.adopt(address);
    const state = kernel.addFgbFeatures(features.handle, address, address + length, featuresCount, geometryType);
    const isSound = state === 0 && kernel.featureOthers() === 0 && kernel.featureOpenRings() === 0;
    if (isSound && features.featureCount === featuresCount && kernel.featureEnd() === address + length) return selectionOf(features, header);
  } catch (error) {
    features.release();
    throw error;
  }
  features.release();
  return undefined;
}

function selectionOf(features: ResidentTable, header: FgbHeader): VectorSelection {
  return {
    features,
    attributes: (place) => fgbAttributes(header, bytesOf(features, place), 0),
    attribute: (place, name) => fgbAttribute(header, bytesOf(features, place), { at: 0, name }),
    id: () => undefined,
    texts: (places, name) => textsOf(features, header, { places, name }),
  };
}

/** A copy of the bytes of a feature, with its size prefix. */
function bytesOf({ handle }: ResidentTable, place: number): Uint8Array {
  const source = wordsAt(kernel.sourcesOf(handle) + 4 * place, 1)[0]!;
  return kernelBytes().slice(source, source + 4 + wordsAt(source, 1)[0]!);
}

/** Texts of a column of the file; of one that the file does not have there are none. */
function textsOf({ handle }: ResidentTable, { columns }: FgbHeader, { places, name }: { readonly places: Uint32Array; readonly name: string }): FeatureTexts | undefined {
  const column = columns.findIndex((candidate) => candidate.name === name);
  const type = columns[column]?.type;
  // Of several columns of one name the last counts, which only the reader of attributes knows.
  if ((type !== undefined && type !== 'string' && type !== 'json') || columns.some((other, index) => other.name === name && index !== column)) return undefined;
  const sizes = columnSizes(columns);
  const count = places.length;
  const [placesAt, sizesAt, endsAt, doubtsAt] = [copyToKernel(places), copyToKernel(sizes), kernel.allocate(4 * count), kernel.allocate(count)];
  kernel.collectTexts(handle, placesAt, count, column, sizesAt, sizes.length, endsAt, doubtsAt);
  const ends = wordsAt(endsAt, count);
  const textsAt = kernel.textsAddress();
  const collected = { texts: kernelBytes().slice(textsAt, textsAt + (ends.at(-1) ?? 0)), ends, doubts: kernelBytes().slice(doubtsAt, doubtsAt + count) };
  for (const block of [placesAt, sizesAt, endsAt, doubtsAt]) kernel.release(block);
  return collected;
}
