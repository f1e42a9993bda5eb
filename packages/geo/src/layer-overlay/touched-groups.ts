import Flatbush from 'flatbush';
import type { Projection } from '../crs/index.ts';
import { hilbertOrder } from '../formats/flatgeobuf/hilbert.ts';
import type { LayerSearch, ReadOptions, VectorLayer } from '../formats/types.ts';
import { createResidentTable } from '../kernel/resident-table.ts';
import { form, prepareTable } from '../overlay/prepared-table.ts';
import { createPolygonTableBuilder, type PolygonTable, type PolygonTableBuilder } from '../polygon-table.ts';
import { idReader, type FeatureId } from './feature-id.ts';
import type { Group } from './overlay-group.ts';

/** A feature of a layer by its number, from 0. */
export interface NumberedFeature {
  readonly number: number;
  readonly id: FeatureId;
}

export interface TouchOptions {
  /** Where the layer's coordinates are not longitude and latitude. */
  readonly projection?: Projection;
  /** Attribute that holds the ids; the format's own ids, or a usual attribute, where not told. */
  readonly idField?: string;
  readonly signal?: ReadOptions['signal'];
  /** Gives the number of a group that is still to be done, each once; of all groups in their order where not told. A number behind the last ends the work. */
  readonly take?: () => number;
}

/** A group with what is known of its features. To be released by `features.release`. */
export interface TouchedGroup extends Group {
  /** Number in the layer, from 0, of each feature of the table; ascending. */
  readonly numbers: Uint32Array;
  id(feature: number): FeatureId;
  /** Features with a coordinate that is no position on earth: they may share anything. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** About how many bytes of a layer are worth one group: enough to read in one go, few enough to share out between threads and to hold. */
const groupBytes = 1 << 21;

/**
 * Subjects, by their boxes, in groups of neighbours, each with the features of the layer that their boxes meet: found by the file's own index where it has one, by going through
 * all of them otherwise. The next group is read while the present one is worked on. Rejects with `indexIsWrong` where the file is not what its
 * index says: then ask again without `search`. Rejects where the world refuses.
 */
export async function* touchedGroups(layer: VectorLayer, boxes: Float64Array, options: TouchOptions): AsyncGenerator<TouchedGroup> {
  const search = options.projection === undefined ? await layer.search?.(boxes) : undefined;
  if (search === undefined) yield* groupsByReading(layer, boxes, options);
  else yield* groupsBySearch(layer, { boxes, search, options });
}

interface Searched {
  readonly boxes: Float64Array;
  readonly search: LayerSearch;
  readonly options: TouchOptions;
}

async function* groupsBySearch(layer: VectorLayer, { boxes, search, options }: Searched): AsyncGenerator<TouchedGroup> {
  const places = new Uint32Array(behindLast(search.numbers));
  const groups = groupsOf(boxes, search);
  const idOf = idReader(layer.fields, options.idField);
  let taken = 0;
  const take = options.take ?? (() => taken++);
  const read = async (): Promise<TouchedGroup | undefined> => {
    const number = take();
    return number < groups.length ? readGroup(search, groups[number]!, { idOf, places, signal: options.signal }) : undefined;
  };
  let pending = read();
  try {
    for (;;) {
      const group = await pending;
      if (group === undefined) return;
      pending = read();
      // Met where it is waited for; an error before that must not end the process.
      pending.catch(() => undefined);
      yield group;
    }
  } finally {
    (await pending.catch(() => undefined))?.features.release();
  }
}

interface Grouping {
  readonly groups: readonly Uint32Array[];
  /** Bytes of the layer that all groups together read, and bytes of what they touch. */
  readonly readBytes: number;
  readonly touchedBytes: number;
}

/** Groups that each meet about `groupBytes` of the layer: stretches of the subjects as they come where that keeps neighbours together, else along a curve that does. */
function groupsOf(boxes: Float64Array, search: LayerSearch): readonly Uint32Array[] {
  const count = boxes.length / 4;
  const asTheyCome = new Uint32Array(count);
  for (let subject = 0; subject < count; subject++) asTheyCome[subject] = subject;
  const { groups, readBytes, touchedBytes } = stretchesOf(asTheyCome, search);
  return readBytes <= 1.5 * touchedBytes ? groups : stretchesOf(hilbertOrder(boxes, boxOfAll(boxes)), search).groups;
}

function boxOfAll(boxes: Float64Array): { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number } {
  const all = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (let at = 0; at < boxes.length; at += 4) {
    all.minX = Math.min(all.minX, boxes[at]!);
    all.minY = Math.min(all.minY, boxes[at + 1]!);
    all.maxX = Math.max(all.maxX, boxes[at + 2]!);
    all.maxY = Math.max(all.maxY, boxes[at + 3]!);
  }
  return all;
}

function stretchesOf(order: Uint32Array, { starts, numbers, bytesOf }: LayerSearch): Grouping {
  /** By number of a feature: the group that it was last counted for, from 1. */
  const counted = new Uint32Array(behindLast(numbers));
  const groups: Uint32Array[] = [];
  let [readBytes, touchedBytes] = [0, 0];
  let groupStart = 0;
  let first = 0;
  for (let place = 0; place < order.length; place++) {
    const subject = order[place]!;
    for (let at = starts[subject]!; at < starts[subject + 1]!; at++) {
      const number = numbers[at]!;
      const before = counted[number]!;
      if (before === groups.length + 1) continue;
      const bytes = bytesOf(number);
      if (before === 0) touchedBytes += bytes;
      counted[number] = groups.length + 1;
      readBytes += bytes;
    }
    if (readBytes - groupStart < groupBytes && place + 1 < order.length) continue;
    groups.push(order.slice(first, place + 1));
    first = place + 1;
    groupStart = readBytes;
  }
  return { groups, readBytes, touchedBytes };
}

function behindLast(numbers: Uint32Array): number {
  let end = 0;
  for (let index = 0; index < numbers.length; index++) if (numbers[index]! >= end) end = numbers[index]! + 1;
  return end;
}

/** The file is not what its index says. */
export const indexIsWrong = Symbol('the index is wrong');

interface Reading {
  readonly idOf: ReturnType<typeof idReader>;
  /** Room for the place of each feature in its group, by its number. */
  readonly places: Uint32Array;
  readonly signal: ReadOptions['signal'];
}

async function readGroup({ starts, numbers, read }: LayerSearch, order: Uint32Array, { idOf, places, signal }: Reading): Promise<TouchedGroup> {
  const ownStarts = new Uint32Array(order.length + 1);
  for (let place = 0; place < order.length; place++) ownStarts[place + 1] = ownStarts[place]! + starts[order[place]! + 1]! - starts[order[place]!]!;
  const candidates = new Uint32Array(ownStarts[order.length]!);
  for (let place = 0; place < order.length; place++) candidates.set(numbers.subarray(starts[order[place]!]!, starts[order[place]! + 1]!), ownStarts[place]!);
  const sorted = candidates.toSorted();
  let count = 0;
  for (let index = 0; index < sorted.length; index++) if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[count++] = sorted[index]!;
  const distinct = sorted.subarray(0, count);
  const selection = await read(distinct, signal);
  if (selection === undefined) throw indexIsWrong;
  for (let place = 0; place < count; place++) places[distinct[place]!] = place;
  for (let index = 0; index < candidates.length; index++) candidates[index] = places[candidates[index]!]!;
  const id = (feature: number): FeatureId => idOf(selection, feature);
  const unmeasurable: NumberedFeature[] = [];
  const forms = selection.features.forms();
  for (let feature = 0; feature < count; feature++) if (forms[feature] === form.unmeasurable) unmeasurable.push({ number: distinct[feature]!, id: id(feature) });
  return { order, starts: ownStarts, candidates, features: selection.features, numbers: distinct, id, unmeasurable };
}

async function* groupsByReading(layer: VectorLayer, subjectBoxes: Float64Array, { projection, idField, signal, take }: TouchOptions): AsyncGenerator<TouchedGroup> {
  if (take !== undefined && take() > 0) return;
  const featureCount = subjectBoxes.length / 4;
  const index = boxIndex(subjectBoxes);
  const builder = createPolygonTableBuilder();
  const numbers: number[] = [];
  const ids: FeatureId[] = [];
  const pairs: { readonly subject: number; readonly place: number }[] = [];
  const unmeasurable: NumberedFeature[] = [];
  const idOf = idReader(layer.fields, idField);
  let seen = 0;
  for await (const batch of layer.batches()) {
    signal?.throwIfAborted();
    projection?.toLonLat(batch.polygons.xy);
    const { boxes, forms } = prepareTable(batch.polygons);
    for (let feature = 0; feature < batch.polygons.featureCount; feature++, seen++) {
      if (forms[feature] === form.unmeasurable) unmeasurable.push({ number: seen, id: idOf(batch, feature) });
      const at = 4 * feature;
      const met = index?.search(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!) ?? [];
      if (met.length === 0) continue;
      for (const subject of met) pairs.push({ subject, place: numbers.length });
      numbers.push(seen);
      ids.push(idOf(batch, feature));
      copyFeature(builder, batch.polygons, feature);
    }
  }
  const starts = new Uint32Array(featureCount + 1);
  for (const { subject } of pairs) starts[subject + 1]!++;
  for (let subject = 0; subject < featureCount; subject++) starts[subject + 1]! += starts[subject]!;
  const next = starts.slice();
  const candidates = new Uint32Array(pairs.length);
  for (const { subject, place } of pairs) candidates[next[subject]!++] = place;
  const features = createResidentTable();
  features.addTable(builder.finish());
  yield { order: Uint32Array.from({ length: featureCount }, (_, subject) => subject), starts, candidates, features, numbers: Uint32Array.from(numbers), id: (place) => ids[place]!, unmeasurable };
}

function boxIndex(boxes: Float64Array): Flatbush | undefined {
  const featureCount = boxes.length / 4;
  if (featureCount === 0) return undefined;
  const index = new Flatbush(featureCount);
  for (let feature = 0; feature < featureCount; feature++) {
    const at = 4 * feature;
    index.add(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
  }
  index.finish();
  return index;
}

function copyFeature(builder: PolygonTableBuilder, { featureStarts, partStarts, ringStarts, xy }: PolygonTable, feature: number): void {
  for (let part = featureStarts[feature]!; part < featureStarts[feature + 1]!; part++) {
    for (let ring = partStarts[part]!; ring < partStarts[part + 1]!; ring++) {
      builder.vertices(xy, 2 * ringStarts[ring]!, 2 * ringStarts[ring + 1]!);
      builder.endRing();
    }
    builder.endPart();
  }
  builder.endFeature();
}
