import type { GeoNote, PolygonTable } from '@plansmith/geo';
import { crsSuspicions, type Crs } from '@plansmith/geo/crs';
import type { Attributes, Field, VectorBatch, VectorContent, VectorLayer } from '@plansmith/geo/formats';
import { mover } from './coordinates.ts';
import { errorNote } from './notes.ts';
import type { FieldAssignment } from './types.ts';

/** A layer on its way into another file. Counters are complete once its batches have run. */
export interface PassingContent {
  readonly content: VectorContent;
  featuresPassed(): number;
  /** Doubts about the system that the coordinates are said to be in, by the first batch. */
  doubts(): readonly GeoNote[];
  /** What could not be moved into the target system. */
  notes(): readonly GeoNote[];
}

/**
 * A layer as another file takes it: its coordinates in another system, its fields under other names, batch by batch, so that nothing
 * is held that the formats do not hold themselves. Assignments must name fields that the layer has.
 */
export function passOn(layer: VectorLayer, options: { readonly from: Crs; readonly to: Crs; readonly mapping?: readonly FieldAssignment[] }): PassingContent {
  const { from, to, mapping = [] } = options;
  const move = mover(from, to);
  const names = new Map(mapping.map(({ source, target }) => [source, target]));
  const fields = layer.fields.flatMap((field): Field[] => {
    const name = names.has(field.name) ? names.get(field.name)! : field.name;
    return name === null ? [] : [{ ...field, name }];
  });
  let features = 0;
  let lost = 0;
  let firstLost: number | undefined;
  let doubts: readonly GeoNote[] | undefined;

  async function* batches(): AsyncGenerator<VectorBatch> {
    [features, lost, firstLost] = [0, 0, undefined];
    for await (const batch of layer.batches()) {
      doubts ??= crsSuspicions({ table: batch.polygons, crs: from });
      const polygons = move ? move(batch.polygons) : batch.polygons;
      const unmoved = move ? featuresWithoutPlace(polygons) : [];
      lost += unmoved.length;
      firstLost ??= unmoved[0] === undefined ? undefined : features + unmoved[0] + 1;
      features += batch.polygons.featureCount;
      yield { polygons, attributes: (index) => renamed(batch.attributes(index), names), id: (index) => batch.id(index) };
    }
  }

  return {
    content: { name: layer.name, crs: to, fields, batches },
    featuresPassed: () => features,
    doubts: () => doubts ?? [],
    notes: () => (lost === 0 ? [] : [errorNote('convert/notProjectable', { zh: `${lost} 个要素（首个为第 ${firstLost} 个）的坐标不能换算到 EPSG:${to.epsg}，超出投影的范围。请核对源坐标系`, en: `${lost} feature(s), the first being number ${firstLost}, have coordinates that cannot be moved to EPSG:${to.epsg}. Check the source's system` }, { count: lost, first: firstLost! }, { place: { record: firstLost! } })]),
  };
}

function renamed(attributes: Attributes, names: ReadonlyMap<string, string | null>): Attributes {
  if (names.size === 0) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const target = names.has(name) ? names.get(name)! : name;
      return target === null ? [] : [[target, value] as const];
    }),
  );
}

/** Features of which some coordinate is not a number. */
function featuresWithoutPlace({ xy, featureCount, featureStarts, partStarts, ringStarts }: PolygonTable): readonly number[] {
  const found: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) {
    const start = 2 * ringStarts[partStarts[featureStarts[feature]!]!]!;
    const end = 2 * ringStarts[partStarts[featureStarts[feature + 1]!]!]!;
    if (xy.subarray(start, end).some(Number.isNaN)) found.push(feature);
  }
  return found;
}
