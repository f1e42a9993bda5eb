import Flatbush from 'flatbush';
import type { Projection } from '../crs/index.ts';
import { hilbertOrder } from '../formats/flatgeobuf/hilbert.ts';
import type { FoundFeatures, ReadOptions, VectorLayer, VectorSelection } from '../formats/types.ts';
import { createResidentTable } from '../kernel/resident-table.ts';
import { form, prepareTable } from '../overlay/prepared-table.ts';
import { createPolygonTableBuilder, type PolygonTable, type PolygonTableBuilder } from '../polygon-table.ts';
import { groupAt, groupSubjects, numbersBelow, type FeatureGroup, type FeatureGroups } from './feature-groups.ts';
import { featureIds, idReader, selectedIds, type FeatureId, type FeatureIds } from './feature-id.ts';
import type { Group } from './overlay-group.ts';
import type { NumberedFeature } from './types.ts';

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
  /** Ids of features of the table. */
  idsOf(features: Uint32Array): FeatureIds;
  /** Features with a coordinate that is no position on earth: they may share anything. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** The groups that a layer's own index found, and how their features are read. */
export interface SearchedGroups {
  readonly groups: FeatureGroups;
  read(found: FoundFeatures, signal?: ReadOptions['signal']): Promise<VectorSelection | undefined>;
}

/**
 * Subjects, by their boxes, in groups of neighbours, each with the features of the layer that their boxes meet, found by the file's own index. Undefined where it has none, where
 * the index is damaged, and where the layer's coordinates are others: then all features are gone through.
 */
export async function searchGroups(layer: VectorLayer, boxes: Float64Array, { projection }: Pick<TouchOptions, 'projection'>): Promise<SearchedGroups | undefined> {
  const search = projection === undefined ? await layer.search?.(boxes) : undefined;
  if (search === undefined) return undefined;
  const { groups, readBytes, touchedBytes } = groupSubjects(numbersBelow(boxes.length / 4), search);
  // Along a curve that keeps neighbours together, where the order that they come in does not.
  return { groups: readBytes <= 1.5 * touchedBytes ? groups : groupSubjects(hilbertOrder(boxes, boxOfAll(boxes)), search).groups, read: (found, signal) => search.read(found, signal) };
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

/** The file is not what its index says. */
export const indexIsWrong = Symbol('the index is wrong');

/** The features of groups, one group after the other. Rejects with `indexIsWrong` where the file is not what its index says: then go through all features. Rejects where the world refuses. */
export async function* groupsBySearch(layer: VectorLayer, { groups, read }: SearchedGroups, { idField, signal, take }: TouchOptions): AsyncGenerator<TouchedGroup> {
  let taken = 0;
  for (;;) {
    const group = groupAt(groups, take?.() ?? taken++);
    if (group === undefined) return;
    const selection = await read(group.features, signal);
    if (selection === undefined) throw indexIsWrong;
    yield touchedGroup(group, selection, { fields: layer.fields, asked: idField });
  }
}

function touchedGroup({ order, starts, candidates, features: { numbers } }: FeatureGroup, selection: VectorSelection, ids: Parameters<typeof selectedIds>[2]): TouchedGroup {
  const idOf = idReader(ids.fields, ids.asked);
  const unmeasurable: NumberedFeature[] = [];
  const forms = selection.features.forms();
  for (let feature = forms.indexOf(form.unmeasurable); feature >= 0; feature = forms.indexOf(form.unmeasurable, feature + 1)) unmeasurable.push({ number: numbers[feature]!, id: idOf(selection, feature) });
  return { order, starts, candidates, features: selection.features, numbers, idsOf: (places) => selectedIds(selection, places, ids), unmeasurable };
}

/** All subjects as one group, with the features whose boxes meet theirs, found by going through all features of the layer. */
export async function groupByReading(layer: VectorLayer, subjectBoxes: Float64Array, { projection, idField, signal }: TouchOptions): Promise<TouchedGroup> {
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
  return {
    order: numbersBelow(featureCount),
    starts,
    candidates,
    features,
    numbers: Uint32Array.from(numbers),
    idsOf: (places) => featureIds(Array.from(places, (place) => ids[place]!)),
    unmeasurable,
  };
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
