import Flatbush from 'flatbush';
import { tableOf } from './polygon-table.ts';
import type { BoundingBox, GeoFeature, GeoLayer } from './types.ts';

/** A layer of features, kept in the order given. The index over their boxes is built at the first search. */
export function createLayer(features: readonly GeoFeature[]): GeoLayer {
  let byId: Map<string, GeoFeature> | undefined;
  let index: Flatbush | undefined;
  return {
    features,
    feature(id) {
      if (byId === undefined) {
        byId = new Map();
        for (const feature of features) if (!byId.has(feature.id)) byId.set(feature.id, feature);
      }
      return byId.get(id);
    },
    search(box) {
      if (features.length === 0) return [];
      index ??= boxIndex(features.map((feature) => feature.bbox));
      return index
        .search(...box)
        .toSorted((a, b) => a - b)
        .map((position) => features[position]!);
    },
    polygons: () => tableOf(features.map(({ geometry }) => geometry)),
  };
}

function boxIndex(boxes: readonly BoundingBox[]): Flatbush {
  const index = new Flatbush(boxes.length);
  for (const box of boxes) index.add(...box);
  index.finish();
  return index;
}
