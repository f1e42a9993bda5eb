/** A vertex of a layer, with the layer's text when it is moved. */
export interface VertexSite {
  readonly uri: string;
  /** `layer: name`, the row of the table. */
  readonly field: string;
  moved(metres: number): string;
}

type Position = [number, number, ...number[]];
type Ring = Position[];

interface Collection {
  readonly features: readonly { readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null }[];
}

/** Metres of one degree of latitude, near enough for saying "five metres". */
const metresPerDegree = 111_200;

/** Every vertex of the polygons of a layer (a ring's first and last are one), moved to the north-east. The text comes back as JSON without spaces. */
export function vertexSitesOf(uri: string, text: string): readonly VertexSite[] {
  const collection = JSON.parse(text) as Collection;
  const name = /([^/]+)\.geojson$/.exec(uri)![1]!;
  return collection.features.flatMap(({ geometry }) =>
    ringsOf(geometry).flatMap((ring) =>
      ring.slice(0, -1).map((vertex, index) => ({
        uri,
        field: `layer: ${name}`,
        moved(metres) {
          const before: Position = [...vertex];
          const [lon, lat] = before;
          const step = metres / Math.SQRT2 / metresPerDegree;
          const after: Position = [round(lon + step / Math.cos((lat * Math.PI) / 180)), round(lat + step)];
          put(ring, index, after);
          const changed = JSON.stringify(collection);
          put(ring, index, before);
          return changed;
        },
      })),
    ),
  );
}

function ringsOf(geometry: Collection['features'][number]['geometry']): readonly Ring[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates as Ring[];
  if (geometry?.type === 'MultiPolygon') return (geometry.coordinates as Ring[][]).flat();
  return [];
}

function put(ring: Ring, index: number, position: Position): void {
  ring[index] = position;
  if (index === 0) ring[ring.length - 1] = position;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(7));
}
