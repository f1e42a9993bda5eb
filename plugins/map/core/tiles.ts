import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { GeoFeature, GeoLayer } from '@plansmith/geo';
import type { Query } from '@plansmith/plugin';
import { thinned } from './thinned.ts';
import { deepestTileZoom, mostFeaturesSentWhole } from './tile-limits.ts';

export interface TileRequest {
  readonly layer: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Parcels and units are asked for one by one, so that they are sent whole however many they are. */
export function isTiled(name: string, layer: GeoLayer): boolean {
  return name !== 'parcels' && name !== 'units' && (layer.featureCount ?? layer.features.length) > mostFeaturesSentWhole;
}

/** A vector tile (MVT) of a layer, one layer of that name in it, features with their `id`; null where there is nothing or no such layer. */
export const tileQuery: Query<TileRequest, Uint8Array | null> = {
  id: 'map/tile',
  answer(model, { layer: name, z, x, y }) {
    const layer = model.layer(name);
    const tile = layer && tilesOf(layer, z).getTile(z, x, y);
    return tile ? fromGeojsonVt({ [name]: tile }, { version: 2, extent: 4096 }) : null;
  },
};

/** Of a layer the tiles that hold all of its shapes, and those of the zoom last asked for where most shapes are no more than dots. */
const indexes = new WeakMap<GeoLayer, { whole?: GeoJSONVT; dots?: { readonly zoom: number; readonly index: GeoJSONVT } }>();
const identities = new WeakMap<GeoLayer, string>();
let layersSeen = 0;

/** A name for a layer object. Layers are immutable, and hashing a large one would cost as much as sending it. */
export function layerIdentity(layer: GeoLayer): string {
  let identity = identities.get(layer);
  if (identity === undefined) identities.set(layer, (identity = `#${++layersSeen}`));
  return identity;
}

function tilesOf(layer: GeoLayer, zoom: number): GeoJSONVT {
  let known = indexes.get(layer);
  if (!known) indexes.set(layer, (known = {}));
  if (known.dots?.zoom === zoom) return known.dots.index;
  const shown = thinned(layer.features, zoom);
  if (shown === layer.features) return (known.whole ??= indexOf(shown));
  return (known.dots = { zoom, index: indexOf(shown) }).index;
}

function indexOf(shapes: readonly Pick<GeoFeature, 'id' | 'geometry'>[]): GeoJSONVT {
  const features = shapes.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry }));
  // The index is cut only as deep as tiles are asked for.
  return new GeoJSONVT({ type: 'FeatureCollection', features } as never, { maxZoom: deepestTileZoom, indexMaxZoom: 0, extent: 4096, buffer: 64, tolerance: 3 });
}
