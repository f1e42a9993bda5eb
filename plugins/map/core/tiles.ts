import type { GeoLayer } from '@plansmith/geo';
import type { Query } from '@plansmith/plugin';
import { cutTile, toleranceOf, type TilePlace, type TileSource } from './cut-tile.ts';
import { thinned, type ShownShapes } from './thinned.ts';
import { deepestTileZoom, mostFeaturesSentWhole } from './tile-limits.ts';
import { vertexWeights, type VertexWeights } from './vertex-weights.ts';
import { worldShapes, type WorldShapes } from './world-shapes.ts';

export interface TileRequest extends TilePlace {
  readonly layer: string;
}

/** Parcels and units are asked for one by one, so that they are sent whole however many they are. */
export function isTiled(name: string, layer: GeoLayer): boolean {
  return name !== 'parcels' && name !== 'units' && (layer.featureCount ?? layer.features.length) > mostFeaturesSentWhole;
}

/** A vector tile (MVT) of a layer, one layer of that name in it; null where there is nothing or no such layer. Polygons have no ids: nothing is asked of them one by one. */
export const tileQuery: Query<TileRequest, Uint8Array | null> = {
  id: 'map/tile',
  answer(model, { layer: name, ...place }) {
    const layer = model.layer(name);
    return layer ? cutTile(sourceOf(name, layer, place.z), place) : null;
  },
};

/** Of a layer what its tiles are cut from, as long as the layer lives; of its zooms the one last asked for. */
const sources = new WeakMap<GeoLayer, { readonly shapes: WorldShapes; readonly weights: VertexWeights; shown?: { readonly zoom: number; readonly shapes: ShownShapes } }>();
const identities = new WeakMap<GeoLayer, string>();
let layersSeen = 0;

/** A name for a layer object. Layers are immutable, and hashing a large one would cost as much as sending it. */
export function layerIdentity(layer: GeoLayer): string {
  let identity = identities.get(layer);
  if (identity === undefined) identities.set(layer, (identity = `#${++layersSeen}`));
  return identity;
}

function sourceOf(name: string, layer: GeoLayer, zoom: number): TileSource {
  let known = sources.get(layer);
  if (!known) {
    const shapes = worldShapes(layer);
    sources.set(layer, (known = { shapes, weights: vertexWeights(shapes.table, toleranceOf(deepestTileZoom - 1)) }));
  }
  if (known.shown?.zoom !== zoom) known.shown = { zoom, shapes: thinned(known.shapes, zoom) };
  return { layer: name, shapes: known.shapes, weights: known.weights, shown: known.shown.shapes };
}
