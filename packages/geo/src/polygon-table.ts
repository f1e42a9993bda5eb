import type { AreaGeometry, LonLat, PolygonTable } from './types.ts';

export type { PolygonTable } from './types.ts';

/** Fills a table. Order of calls: `vertex`… `endRing` … `endPart` … `endFeature`. */
export interface PolygonTableBuilder {
  vertex(x: number, y: number): void;
  /** Adds the vertices x, y, … of `xy` from index `start` to before `end`. */
  vertices(xy: Float64Array, start: number, end: number): void;
  /** Closes the ring, repeating its first vertex where the source did not. A ring without a vertex is left out. Tells whether the source had closed it. */
  endRing(): boolean;
  /** A part without a ring is left out. */
  endPart(): void;
  endFeature(): void;
  /** Takes back whatever was added since the last feature ended. */
  abandonFeature(): void;
  /** Features ended so far. */
  readonly featureCount: number;
  /** Vertices so far. */
  readonly vertexCount: number;
  /** The table of all ended features; the builder starts again, empty. */
  finish(): PolygonTable;
}

/** `expected`: how much will come, where it is known; more may come all the same. */
export function createPolygonTableBuilder(expected: { readonly vertices: number; readonly features: number } = { vertices: 512, features: 63 }): PolygonTableBuilder {
  let xy = new Float64Array(2 * expected.vertices + 2);
  let ringStarts = new Uint32Array(expected.features + 1);
  let partStarts = new Uint32Array(expected.features + 1);
  let featureStarts = new Uint32Array(expected.features + 1);
  let [values, rings, parts, features] = [0, 0, 0, 0];

  return {
    vertex(x, y) {
      if (values === xy.length) xy = grown(xy, Float64Array);
      xy[values++] = x;
      xy[values++] = y;
    },
    vertices(source, start, end) {
      while (values + end - start > xy.length) xy = grown(xy, Float64Array);
      for (let index = start; index < end; index++) xy[values++] = source[index]!;
    },
    endRing() {
      const first = 2 * ringStarts[rings]!;
      if (values === first) return true;
      const closed = values - first > 2 && xy[first] === xy[values - 2] && xy[first + 1] === xy[values - 1];
      if (!closed) this.vertex(xy[first]!, xy[first + 1]!);
      if (++rings === ringStarts.length) ringStarts = grown(ringStarts, Uint32Array);
      ringStarts[rings] = values / 2;
      return closed;
    },
    endPart() {
      if (partStarts[parts] === rings) return;
      if (++parts === partStarts.length) partStarts = grown(partStarts, Uint32Array);
      partStarts[parts] = rings;
    },
    endFeature() {
      if (++features === featureStarts.length) featureStarts = grown(featureStarts, Uint32Array);
      featureStarts[features] = parts;
    },
    abandonFeature() {
      parts = featureStarts[features]!;
      rings = partStarts[parts]!;
      values = 2 * ringStarts[rings]!;
    },
    get featureCount() {
      return features;
    },
    get vertexCount() {
      return values / 2;
    },
    finish() {
      // Views, not copies: the next table begins with arrays of its own, as large as these had to be.
      const table: PolygonTable = {
        featureCount: features,
        xy: xy.subarray(0, 2 * ringStarts[partStarts[featureStarts[features]!]!]!),
        ringStarts: ringStarts.subarray(0, partStarts[featureStarts[features]!]! + 1),
        partStarts: partStarts.subarray(0, featureStarts[features]! + 1),
        featureStarts: featureStarts.subarray(0, features + 1),
      };
      xy = new Float64Array(xy.length);
      ringStarts = new Uint32Array(ringStarts.length);
      partStarts = new Uint32Array(partStarts.length);
      featureStarts = new Uint32Array(featureStarts.length);
      [values, rings, parts, features] = [0, 0, 0, 0];
      return table;
    },
  };
}

function grown<T extends Float64Array | Uint32Array>(array: T, type: new (length: number) => T): T {
  const larger = new type(array.length * 2 + 2);
  larger.set(array);
  return larger;
}

/** The polygons of a table's feature as GeoJSON has them; undefined for a feature without polygons. */
export function geometryOf(table: PolygonTable, feature: number): AreaGeometry | undefined {
  const polygons: LonLat[][][] = [];
  for (let part = table.featureStarts[feature]!; part < table.featureStarts[feature + 1]!; part++) {
    const rings: LonLat[][] = [];
    for (let ring = table.partStarts[part]!; ring < table.partStarts[part + 1]!; ring++) {
      const points: LonLat[] = [];
      for (let vertex = table.ringStarts[ring]!; vertex < table.ringStarts[ring + 1]!; vertex++) points.push([table.xy[2 * vertex]!, table.xy[2 * vertex + 1]!]);
      rings.push(points);
    }
    polygons.push(rings);
  }
  if (polygons.length === 0) return undefined;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Adds a geometry as the next feature of a table; undefined adds a feature without polygons. */
export function addGeometry(builder: PolygonTableBuilder, geometry: AreaGeometry | undefined): void {
  const polygons = geometry === undefined ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const rings of polygons) {
    for (const ring of rings) {
      for (const [x, y] of ring) builder.vertex(x, y);
      builder.endRing();
    }
    builder.endPart();
  }
  builder.endFeature();
}

/** A table of geometries, in their order. */
export function tableOf(geometries: Iterable<AreaGeometry | undefined>): PolygonTable {
  // Mostly one polygon of a few vertices; what comes more makes room for itself.
  const builder = createPolygonTableBuilder({ vertices: 32, features: 3 });
  for (const geometry of geometries) addGeometry(builder, geometry);
  return builder.finish();
}

/** The features of several tables as those of one, in their order. */
export function joinedTables(tables: readonly PolygonTable[]): PolygonTable {
  if (tables.length === 1) return tables[0]!;
  const total = (count: (table: PolygonTable) => number): number => tables.reduce((sum, table) => sum + count(table), 0);
  const joined: PolygonTable = {
    featureCount: total(({ featureCount }) => featureCount),
    xy: new Float64Array(total(({ xy }) => xy.length)),
    ringStarts: new Uint32Array(total(({ ringStarts }) => ringStarts.length - 1) + 1),
    partStarts: new Uint32Array(total(({ partStarts }) => partStarts.length - 1) + 1),
    featureStarts: new Uint32Array(total(({ featureStarts }) => featureStarts.length - 1) + 1),
  };
  let [values, rings, parts, features] = [0, 0, 0, 0];
  for (const { xy, ringStarts, partStarts, featureStarts } of tables) {
    joined.xy.set(xy, values);
    // The last start of a table is the first of the next one.
    for (let ring = 0; ring < ringStarts.length; ring++) joined.ringStarts[rings + ring] = values / 2 + ringStarts[ring]!;
    for (let part = 0; part < partStarts.length; part++) joined.partStarts[parts + part] = rings + partStarts[part]!;
    for (let feature = 0; feature < featureStarts.length; feature++) joined.featureStarts[features + feature] = parts + featureStarts[feature]!;
    values += xy.length;
    rings += ringStarts.length - 1;
    parts += partStarts.length - 1;
    features += featureStarts.length - 1;
  }
  return joined;
}
