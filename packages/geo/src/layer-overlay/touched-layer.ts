import Flatbush from 'flatbush';
import type { Projection } from '../crs/index.ts';
import type { ReadOptions, VectorLayer } from '../formats/types.ts';
import { idReader } from './feature-id.ts';
import { form, prepareTable, type PreparedTable } from '../overlay/prepared-table.ts';
import { createPolygonTableBuilder, type PolygonTable, type PolygonTableBuilder } from '../polygon-table.ts';

/** Of a layer, the features whose boxes meet the boxes of subjects, in longitude and latitude: nothing else of it was kept. */
export interface TouchedLayer {
  readonly set: PreparedTable;
  /** Number in the layer, from 0, of each feature of `set`; ascending. */
  readonly numbers: Uint32Array;
  /** Features of `set` whose boxes meet subject `s`: `candidates[starts[s]]` to before `candidates[starts[s + 1]]`, ascending. */
  readonly starts: Uint32Array;
  readonly candidates: Uint32Array;
  /** Id of a feature of `set`; null where it has none. */
  id(place: number): string | number | null;
  /** Features with a coordinate that is no position on earth: they may share anything. */
  readonly unmeasurable: readonly NumberedFeature[];
}

/** A feature of a layer by its number, from 0. */
export interface NumberedFeature {
  readonly number: number;
  readonly id: string | number | null;
}

export interface TouchOptions {
  /** Where the layer's coordinates are not longitude and latitude. */
  readonly projection?: Projection;
  /** Attribute that holds the ids; the format's own ids, or a usual attribute, where not told. */
  readonly idField?: string;
  readonly signal?: ReadOptions['signal'];
}

/** Finds the touched features: by the file's own index where it has one, by going through all of them otherwise. Rejects where the world refuses. */
export async function touchedLayer(layer: VectorLayer, subjects: PreparedTable, options: TouchOptions): Promise<TouchedLayer> {
  const selection = options.projection === undefined ? await layer.select?.(subjects.boxes, options.signal) : undefined;
  if (selection === undefined) return touchedByReading(layer, subjects, options);
  const { polygons, numbers, starts, hits } = selection;
  const set = prepareTable(polygons);
  const idOf = idReader(layer.fields, options.idField);
  const id = (place: number): string | number | null => idOf(selection, place);
  const unmeasurable: NumberedFeature[] = [];
  for (const [place, number] of numbers.entries()) if (set.forms[place] === form.unmeasurable) unmeasurable.push({ number, id: id(place) });
  return { set, numbers, starts, candidates: hits, id, unmeasurable };
}

async function touchedByReading(layer: VectorLayer, subjects: PreparedTable, { projection, idField, signal }: TouchOptions): Promise<TouchedLayer> {
  const { featureCount } = subjects.table;
  const index = boxIndex(subjects);
  const builder = createPolygonTableBuilder();
  const numbers: number[] = [];
  const ids: (string | number | null)[] = [];
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
  return { set: prepareTable(builder.finish()), numbers: Uint32Array.from(numbers), starts, candidates, id: (place) => ids[place]!, unmeasurable };
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
