import { bboxOf, readGeoJson, writeGeoJson, type AreaGeometry, type GeoFeature, type LonLat, type PolygonGeometry } from '@plansmith/geo';
import { flatGeobufBytes } from '../packages/geo/src/testing/flatgeobuf-bytes.ts';
import { inCopy, valueInCopy } from './city-names.ts';

interface Grid {
  /** Where its part of the sample begins, and how many degrees it goes on. */
  readonly west: number;
  readonly south: number;
  readonly stepDegrees: readonly [longitude: number, latitude: number];
  /** Copies that go west and east of the sample in a row: all stay in the two zones of the city. */
  readonly columns: readonly [first: number, last: number];
}

/** The sample has two parts: the city, whose copies touch, and the agricultural zone to the north-east. Rows of the one go south, of the other north. */
const cityGrid: Grid = { west: 130.24, south: 46.73, stepDegrees: [0.25, -0.14], columns: [-4, 12] };
const zoneGrid: Grid = { west: 132.58, south: 47.23, stepDegrees: [0.09, 0.05], columns: [-39, 9] };
const cityHeightDegrees = 0.13;
const cellDegrees = [0.002, 0.001] as const;
const longEdgeDegrees = 0.01;
const stepDegrees = 0.002;
/** First eccentricity of the CGCS2000 ellipsoid, squared. */
const eccentricity2 = 0.0066943800229;
/** What farmland of the sample's lies around: the unit outside the boundary. */
const farmlandAround = [130.285, 46.755] as const;

/** Layers of a city of so many copies of the sample by uri, the farmland in FlatGeobuf; `farmland` polygons of it. Everything else is GeoJSON as text. */
export async function cityLayers(sample: ReadonlyMap<string, string>, { copies, farmland }: { readonly copies: number; readonly farmland: number }): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const layers = [...sample].map(([uri, text]) => [uri, readGeoJson(text).layer.features] as const);
  const spread = (features: readonly GeoFeature[]): GeoFeature[] => Array.from({ length: copies }, (_, copy) => features.map((feature) => moved(feature, copy))).flat();
  for (const [uri, features] of layers) {
    if (uri.endsWith('/permanentFarmland.geojson')) continue;
    const name = uri.slice(uri.lastIndexOf('/') + 1, -'.geojson'.length);
    files.set(uri, writeGeoJson({ name, features: spread(features) }));
  }
  const own = layers.find(([uri]) => uri.endsWith('/permanentFarmland.geojson'))![1];
  const cells = farmlandCells(layers, Math.ceil((farmland - own.length * copies) / copies));
  files.set('layers/permanentFarmland.fgb', await flatGeobufBytes([...spread(own), ...spread(cells)].slice(0, farmland)));
  return files;
}

function moved(feature: GeoFeature, copy: number): GeoFeature {
  if (copy === 0) return feature;
  const { id, properties, geometry } = feature;
  const place = placeIn(feature.bbox[1] >= zoneGrid.south ? zoneGrid : cityGrid, copy);
  const ringMoved = (ring: readonly LonLat[]): LonLat[] => withinSteps(ring).map(place);
  const ownId = inCopy(id, copy);
  const shape: AreaGeometry =
    geometry.type === 'Polygon' ? { type: 'Polygon', coordinates: geometry.coordinates.map(ringMoved) } : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(ringMoved)) };
  return { id: ownId === id ? `${id}-${copy}` : ownId, properties: valueInCopy(properties, copy), geometry: shape, bbox: bboxOf(shape) };
}

/** Moves points so that every area stays what it is: where a row lies further south, longitudes come as much closer as parallels are longer there. */
function placeIn({ west, stepDegrees: [across, up], columns: [first, last] }: Grid, copy: number): (point: LonLat) => LonLat {
  const count = last - first + 1;
  const row = Math.floor(copy / count);
  // The first of a row is the one above or below the sample; behind the last come those to the west.
  const turn = copy % count;
  const column = turn <= last ? turn : turn - count;
  const middle = west + across / 2;
  return ([longitude, latitude]) => {
    const moved = latitude + row * up;
    const share = row === 0 ? 1 : areaDensity(latitude) / areaDensity(moved);
    return [Number((middle + column * across + (longitude - middle) * share).toFixed(11)), Number(moved.toFixed(11))];
  };
}

/** Moving bends what is straight, by the square of its length: long edges get points at even latitudes, so that those that lie on one another still do. */
function withinSteps(ring: readonly LonLat[]): LonLat[] {
  return ring.flatMap((end, index): LonLat[] => {
    const start = ring[index - 1];
    if (!start || Math.abs(end[1] - start[1]) < longEdgeDegrees) return [end];
    const [south, north] = start[1] < end[1] ? [start, end] : [end, start];
    const points: LonLat[] = [];
    for (let step = Math.ceil(south[1] / stepDegrees); step * stepDegrees < north[1]; step++) {
      // A point beside an end would be the same place twice.
      if (Math.min(step * stepDegrees - south[1], north[1] - step * stepDegrees) < stepDegrees / 100) continue;
      points.push([south[0] + ((north[0] - south[0]) * (step * stepDegrees - south[1])) / (north[1] - south[1]), step * stepDegrees]);
    }
    return [...(south === start ? points : points.toReversed()), end];
  });
}

/** What a square degree is worth at a latitude, on any scale. */
function areaDensity(latitude: number): number {
  const angle = (latitude * Math.PI) / 180;
  return Math.cos(angle) / (1 - eccentricity2 * Math.sin(angle) ** 2) ** 2;
}

/** Cells of a grid that touch nothing of the sample but its districts, the nearest first. */
function farmlandCells(layers: readonly (readonly [uri: string, features: readonly GeoFeature[]])[], count: number): GeoFeature[] {
  const taken = layers.filter(([uri]) => !/(districts|pilotScope)\.geojson$/.test(uri)).flatMap(([, features]) => features.map(({ bbox }) => bbox));
  const [width, height] = cellDegrees;
  const cells: { readonly box: readonly [number, number, number, number]; readonly distance: number }[] = [];
  for (let column = 0; column < Math.round(cityGrid.stepDegrees[0] / width); column++) {
    for (let row = 0; row < Math.round(cityHeightDegrees / height); row++) {
      const west = cityGrid.west + column * width;
      const south = cityGrid.south + row * height;
      // A ditch on every side.
      const box = [west + width * 0.05, south + height * 0.05, west + width * 0.95, south + height * 0.95] as const;
      if (taken.some(([w, s, e, n]) => box[0] < e && box[2] > w && box[1] < n && box[3] > s)) continue;
      cells.push({ box, distance: Math.hypot(west - farmlandAround[0], south - farmlandAround[1]) });
    }
  }
  if (cells.length < count) throw new Error(`a copy of the sample has room for ${cells.length} polygons of farmland, not for ${count}`);
  const nearest = cells.toSorted((a, b) => a.distance - b.distance).slice(0, count);
  return nearest.map(({ box: [west, south, east, north] }, index) => {
    const corners = [[west, south], [east, south], [east, north], [west, north], [west, south]].map(([x, y]) => [Number(x!.toFixed(7)), Number(y!.toFixed(7))] as [number, number]);
    const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [corners] };
    return { id: `PBF-G${index + 1}`, properties: { synthetic: true }, geometry, bbox: bboxOf(geometry) };
  });
}
