import { describe, expect, it } from 'vitest';
import { areaM2, areaWithError, bboxOf, createLayer, overlapAreaM2, overlapAreaWithLayerM2, type LonLat, type PolygonGeometry } from '../index.ts';
import { exactAreaM2, exactCoveredM2 } from './exact.ts';
import { areaFacts, overlapFacts } from './facts.ts';

const county = 1_000_000_000;
/** PROJ adds up areas down to the equator for each edge, and is right to about a square centimetre at best. */
const projResolutionM2 = 1e-4;

describe('areas', () => {
  it.each([35_000, 1_000_000, county, 200 * county])('of about %d m2 are those of PROJ from 18N to 54N', (classM2) => {
    const facts = areaFacts.filter((fact) => fact.classM2 === classM2);
    expect(facts.length).toBe(10);
    for (const fact of facts) {
      expect(Math.abs(areaM2(fact.geometry) - fact.areaM2)).toBeLessThanOrEqual((classM2 < county ? 1e-9 : 1e-8) * fact.areaM2 + projResolutionM2);
    }
  });

  it.each([1, 0.1, 0.01, 0.001])('of shapes %d times as large are those of exact arithmetic, within the bound that is told with them', (scale) => {
    for (const { geometry, classM2 } of areaFacts) {
      // Exact arithmetic goes up to a degree.
      if (classM2 > county) continue;
      const scaled = scaledDown(geometry, scale);
      const { areaM2: measured, errorM2 } = areaWithError(scaled);
      const exact = exactAreaM2(scaled);
      expect(Math.abs(measured - exact)).toBeLessThanOrEqual(errorM2 + 1e-14 * exact);
      expect(errorM2).toBeLessThanOrEqual(1e-9 * exact);
    }
  });
});

/** The same shape about its first vertex, from a county down to a square decimetre. */
function scaledDown({ coordinates }: PolygonGeometry, scale: number): PolygonGeometry {
  const [x, y] = coordinates[0]![0]!;
  return { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map(([lon, lat]): LonLat => [x + (lon - x) * scale, y + (lat - y) * scale])) };
}

describe('overlaps', () => {
  const sound = overlapFacts.filter(({ valid }) => valid);
  const unsound = overlapFacts.filter(({ valid }) => !valid);

  it.each(['geos', 'postgis'] as const)('of valid polygons are those of %s', (program) => {
    expect(sound.length).toBeGreaterThan(150);
    for (const fact of sound) expectFigures(fact, fact[program]);
  });

  it.each(['geos', 'postgis'] as const)('of polygons that cross or touch themselves are those that %s finds after making them valid', (program) => {
    expect(unsound.length).toBeGreaterThan(10);
    for (const fact of unsound) expectFigures(fact, fact[program]);
  });

  it('with a layer are those of exact arithmetic', () => {
    for (const { subject, layer } of [...unsound, ...sound.slice(0, 40)]) {
      expect(Math.abs(coveredM2(subject, layer) - exactCoveredM2(subject, layer))).toBeLessThanOrEqual(1e-9 * areaM2(subject));
    }
  });
});

type Fact = (typeof overlapFacts)[number];

/** Within 1e-7 of the parcel. */
function expectFigures({ subject, layer, areaM2: parcelM2 }: Fact, figures: Fact['geos']): void {
  const tolerance = 1e-7 * parcelM2;
  expect(Math.abs(areaM2(subject) - parcelM2)).toBeLessThanOrEqual(tolerance);
  for (const [index, other] of layer.entries()) expect(Math.abs(overlapAreaM2(subject, other) - figures.sharedM2[index]!)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(coveredM2(subject, layer) - figures.coveredM2)).toBeLessThanOrEqual(tolerance);
}

function coveredM2(subject: Fact['subject'], layer: Fact['layer']): number {
  const features = layer.map((geometry, index) => ({ id: `F${index}`, properties: {}, geometry, bbox: bboxOf(geometry) }));
  return overlapAreaWithLayerM2(subject, createLayer(features)).areaM2;
}
