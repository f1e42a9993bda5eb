import type { LonLat, PolygonGeometry } from '../types.ts';
import gisOverlaps from './gis-overlaps.json' with { type: 'json' };
import projAreas from './proj-areas.json' with { type: 'json' };

/** What `bench/geo/make-facts.py` noted of other programs. */
export interface AreaFact {
  /** About as large as this, m2. */
  readonly classM2: number;
  readonly geometry: PolygonGeometry;
  readonly areaM2: number;
}

export interface OverlapFact {
  readonly valid: boolean;
  readonly subject: PolygonGeometry;
  readonly layer: readonly PolygonGeometry[];
  readonly areaM2: number;
  readonly geos: OverlapFigures;
  readonly postgis: OverlapFigures;
}

/** Areas that the subject shares with each of the layer, and with all together. */
export interface OverlapFigures {
  readonly sharedM2: readonly number[];
  readonly coveredM2: number;
}

export const areaFacts: readonly AreaFact[] = projAreas.cases.map((fact) => ({ classM2: fact.class, geometry: polygonOf(fact.rings), areaM2: fact.areaM2 }));

export const overlapFacts: readonly OverlapFact[] = gisOverlaps.cases.map((fact) => ({
  valid: fact.valid,
  subject: polygonOf(fact.subject),
  layer: fact.layer.map(polygonOf),
  areaM2: fact.areaM2,
  geos: figuresOf(fact.geos),
  postgis: figuresOf(fact.postgis),
}));

function figuresOf(figures: unknown): OverlapFigures {
  const [sharedM2, coveredM2] = figures as readonly [readonly number[], number];
  return { sharedM2, coveredM2 };
}

/** Rings are steps of 1e-9 degrees from vertex to vertex, the first from 0. */
function polygonOf(rings: readonly (readonly number[])[]): PolygonGeometry {
  return {
    type: 'Polygon',
    coordinates: rings.map((steps) => {
      let [x, y] = [0, 0];
      const ring: LonLat[] = [];
      for (let at = 0; at < steps.length; at += 2) {
        x += steps[at]!;
        y += steps[at + 1]!;
        ring.push([x / 1e9, y / 1e9]);
      }
      return ring;
    }),
  };
}
