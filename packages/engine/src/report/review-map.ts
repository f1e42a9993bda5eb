import { geodesicM, labelPoint, meanWidthM, type AreaGeometry, type BoundingBox, type GeoFeature, type LonLat } from '@plansmith/geo';
import type { PlanModel } from '@plansmith/plan';
import type { WitnessGeometry } from '@plansmith/rules';
import { clipLine, clipRing } from './clip-rings.ts';

/** One thing drawn: rings of areas, lines, or single points, in [lon, lat], cut to a little more than the map's box. */
export interface MapShape {
  readonly role: 'context' | 'neighbour' | 'related' | 'subject' | 'witness';
  readonly layer: string | null;
  readonly id: string | null;
  readonly areas: readonly (readonly LonLat[])[];
  readonly lines: readonly (readonly LonLat[])[];
  readonly points: readonly LonLat[];
}

/** What a map shows, north up; shapes in the order in which they are drawn. */
export interface ReviewMap {
  readonly view: 'overview' | 'detail';
  readonly box: BoundingBox;
  /** Extent of the box on the ellipsoid. */
  readonly widthM: number;
  readonly heightM: number;
  readonly shapes: readonly MapShape[];
  /** Features that lie in the box and are not drawn, because there are too many. */
  readonly leftOut: number;
}

export interface FeatureName {
  readonly layer: string;
  readonly id: string;
}

export interface MapInput {
  readonly model: PlanModel;
  readonly subject: FeatureName | null;
  readonly witness: WitnessGeometry | null;
  /** Features on the other side of the finding. */
  readonly related: readonly FeatureName[];
  /** Layers drawn behind, the first at the bottom. */
  readonly contextLayers: readonly string[];
  /** Width over height of the map in metres. */
  readonly ratio: number;
}

const mostNeighbours = 60;
/** A view is at least this wide, so that a point has surroundings. */
const leastWidthM = 12;
/** A witness below this share of the overview, or thinner than that one, is drawn a second time, enlarged. */
const detailShare = 1 / 10;
const detailThinness = 1 / 64;
/** How many times its mean width the enlargement of a long strip spans. */
const stripsAcross = 16;

/** Maps of a finding: an overview around subject and witness, and the witness from near where the overview would not show it. Empty without either. */
export function reviewMaps(input: MapInput): readonly ReviewMap[] {
  const { model, subject, witness } = input;
  const feature = subject ? model.feature(subject.layer, subject.id) : undefined;
  const witnessBox = witness ? boxOfPoints(pointsOf(witness)) : undefined;
  const subjectBox = feature?.bbox;
  const whole = witnessBox && subjectBox ? union(witnessBox, subjectBox) : (witnessBox ?? subjectBox);
  if (!whole) return [];
  const overview = windowAround(whole, { margin: witnessBox && !subjectBox ? 1 : 0.18, ratio: input.ratio });
  const first = drawMap(input, { box: overview, view: 'overview' });
  if (!witnessBox) return [first];
  const box = detailBox(witness!, { box: witnessBox, overview: first, ratio: input.ratio });
  return box ? [first, drawMap(input, { box, view: 'detail' })] : [first];
}

/** Where the witness must be looked at from near; undefined where the overview shows it. */
function detailBox(witness: WitnessGeometry, { box, overview, ratio }: { readonly box: BoundingBox; readonly overview: ReviewMap; readonly ratio: number }): BoundingBox | undefined {
  const shown = extentM(box);
  if (Math.max(shown.widthM / overview.widthM, shown.heightM / overview.heightM) < detailShare) return windowAround(box, { margin: 0.6, ratio });
  if (witness.type !== 'Polygon' && witness.type !== 'MultiPolygon') return undefined;
  const area = witness as AreaGeometry;
  const widthM = meanWidthM(area);
  if (widthM / overview.widthM >= detailThinness) return undefined;
  // A strip as long as the overview: its widest place stands for it.
  const [lon, lat] = labelPoint(area);
  return windowAround([lon, lat, lon, lat], { margin: 0, ratio, leastM: Math.max(leastWidthM, widthM * stripsAcross) });
}

function drawMap({ model, subject, witness, related, contextLayers }: MapInput, { box, view }: Pick<ReviewMap, 'box' | 'view'>): ReviewMap {
  const [west, south, east, north] = box;
  const [aside, above] = [(east - west) * 0.05, (north - south) * 0.05];
  const clip: BoundingBox = [west - aside, south - above, east + aside, north + above];
  const drawn = new Set<string>();
  const shapes: MapShape[] = [];
  let leftOut = 0;
  const add = (role: MapShape['role'], layer: string, feature: GeoFeature): void => {
    const key = `${layer}\n${feature.id}`;
    if (drawn.has(key)) return;
    drawn.add(key);
    const shape = shapeOf(feature.geometry, { role, layer, id: feature.id, clip });
    if (shape.areas.length > 0) shapes.push(shape);
  };
  const named = (role: MapShape['role'], name: FeatureName): void => {
    const feature = model.feature(name.layer, name.id);
    if (feature) add(role, name.layer, feature);
  };
  // What is drawn above comes last, so it is taken out of the neighbours first.
  const foreground = [...(subject ? [subject] : []), ...related];
  const apart = new Set(foreground.map(({ layer, id }) => `${layer}\n${id}`));
  for (const layer of contextLayers) {
    const found = (model.layer(layer)?.search(clip) ?? []).filter(({ id }) => !apart.has(`${layer}\n${id}`));
    leftOut += Math.max(0, found.length - mostNeighbours);
    for (const feature of found.slice(0, mostNeighbours)) add(layer === subject?.layer ? 'neighbour' : 'context', layer, feature);
  }
  for (const name of related) named('related', name);
  if (subject) named('subject', subject);
  if (witness) shapes.push(shapeOf(witness, { role: 'witness', layer: null, id: null, clip }));
  return { view, box, ...extentM(box), shapes, leftOut };
}

function shapeOf(geometry: WitnessGeometry, { clip, ...names }: Pick<MapShape, 'role' | 'layer' | 'id'> & { readonly clip: BoundingBox }): MapShape {
  const coordinates = geometry.coordinates as never;
  const rings = (polygons: readonly (readonly (readonly LonLat[])[])[]): readonly (readonly LonLat[])[] =>
    polygons.flatMap((polygon) => polygon.map((ring) => clipRing(open(ring), clip))).filter((ring) => ring.length > 2);
  const lines = (all: readonly (readonly LonLat[])[]): readonly (readonly LonLat[])[] => all.flatMap((line) => clipLine(line, clip));
  const nothing = { areas: [], lines: [], points: [] };
  switch (geometry.type) {
    case 'Polygon':
      return { ...names, ...nothing, areas: rings([coordinates]) };
    case 'MultiPolygon':
      return { ...names, ...nothing, areas: rings(coordinates) };
    case 'LineString':
      return { ...names, ...nothing, lines: lines([coordinates]) };
    case 'MultiLineString':
      return { ...names, ...nothing, lines: lines(coordinates) };
    case 'Point':
      return { ...names, ...nothing, points: [coordinates] };
    case 'MultiPoint':
      return { ...names, ...nothing, points: coordinates };
  }
}

/** A ring without the repeated first vertex. */
function open(ring: readonly LonLat[]): readonly LonLat[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}

/** Every vertex of a geometry. */
export function pointsOf(geometry: WitnessGeometry): readonly LonLat[] {
  const points: LonLat[] = [];
  const walk = (item: unknown): void => {
    if (!Array.isArray(item)) return;
    if (typeof item[0] === 'number') points.push([item[0], item[1] as number]);
    else for (const part of item) walk(part);
  };
  walk(geometry.coordinates);
  return points;
}

/** The smallest box around points; undefined around none. */
export function boxOfPoints(points: readonly LonLat[]): BoundingBox | undefined {
  if (points.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

function union(a: BoundingBox, b: BoundingBox): BoundingBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function extentM([west, south, east, north]: BoundingBox): { readonly widthM: number; readonly heightM: number } {
  const middle = (south + north) / 2;
  return { widthM: geodesicM(west, middle, east, middle), heightM: geodesicM(west, south, west, north) };
}

/** A box of a given ratio around another, with a margin on each side as a share of the larger extent. */
function windowAround(inner: BoundingBox, { margin, ratio, leastM = leastWidthM }: { readonly margin: number; readonly ratio: number; readonly leastM?: number }): BoundingBox {
  const [west, south, east, north] = inner;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const step = 1e-3;
  const [metresPerLon, metresPerLat] = [geodesicM(lon - step, lat, lon + step, lat) / (2 * step), geodesicM(lon, lat - step, lon, lat + step) / (2 * step)];
  const widthM = (east - west) * metresPerLon;
  const heightM = (north - south) * metresPerLat;
  const around = 2 * margin * Math.max(widthM, heightM);
  const wideM = Math.max(widthM + around, (heightM + around) * ratio, leastM);
  const [halfLon, halfLat] = [wideM / 2 / metresPerLon, wideM / ratio / 2 / metresPerLat];
  return [lon - halfLon, lat - halfLat, lon + halfLon, lat + halfLat];
}
