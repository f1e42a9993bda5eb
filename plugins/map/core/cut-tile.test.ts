import { VectorTile } from '@mapbox/vector-tile';
import { bboxOf, createLayer, type AreaGeometry, type GeoFeature, type LonLat } from '@plansmith/geo';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { cutTile, toleranceOf, type TilePlace, type TileSource } from './cut-tile.ts';
import { addPoint, clipped, createGridRing, turnOf } from './grid-ring.ts';
import { thinned } from './thinned.ts';
import { deepestTileZoom, tileExtent } from './tile-limits.ts';
import { vertexWeights } from './vertex-weights.ts';
import { worldShapes } from './world-shapes.ts';

type Ring = readonly (readonly [number, number])[];

function lonLat([x, y]: readonly [number, number]): LonLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Closed, as GeoJSON wants it, from vertices in steps of the grid of a tile. */
function ringIn({ z, x, y }: TilePlace, ring: Ring): readonly LonLat[] {
  const size = tileExtent * 2 ** z;
  return [...ring, ring[0]!].map(([stepX, stepY]) => lonLat([(x * tileExtent + stepX) / size, (y * tileExtent + stepY) / size]));
}

function sourceOf(geometries: readonly AreaGeometry[], zoom: number): TileSource {
  const shapes = worldShapes(createLayer(geometries.map((geometry, index): GeoFeature => ({ id: `F-${index}`, properties: {}, geometry, bbox: bboxOf(geometry) }))));
  return { layer: 'layer', shapes, shown: thinned(shapes, zoom), weights: vertexWeights(shapes.table, toleranceOf(deepestTileZoom - 1)) };
}

/** Rings of a tile as another library reads them, not closed. */
function ringsOf(tile: Uint8Array | null): Ring[] {
  if (!tile) return [];
  const { layers } = new VectorTile(new PbfReader(tile));
  const layer = layers['layer']!;
  expect([Object.keys(layers), layer.version, layer.extent]).toEqual([['layer'], 2, tileExtent]);
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index)).flatMap((feature) => {
    expect(feature.type).toBe(3);
    return feature.loadGeometry().map((ring) => ring.slice(0, -1).map(({ x, y }) => [x, y] as const));
  });
}

function gridRing(ring: Ring): ReturnType<typeof createGridRing> {
  const made = createGridRing();
  for (const [x, y] of ring) addPoint(made, x, y);
  return made;
}

/** Above 0 for an outline. */
function areaOf(ring: Ring): number {
  return turnOf(gridRing(ring)) / 2;
}

function lengthOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => sum + Math.hypot(x - ring.at(index - 1)![0], y - ring.at(index - 1)![1]), 0);
}

/** Covered by the rings within the tile itself, its margin left out. */
function coveredInTile(rings: readonly Ring[]): number {
  return rings.reduce((sum, ring) => sum + turnOf(clipped(gridRing(ring), createGridRing(), [0, tileExtent])) / 2, 0);
}

/** A star around a middle: never crosses itself. */
const star = (middle: readonly [number, number], radii: readonly number[]): Ring => radii.map((radius, index) => [middle[0] + radius * Math.cos((2 * Math.PI * index) / radii.length), middle[1] + radius * Math.sin((2 * Math.PI * index) / radii.length)]);

const square = (west: number, north: number, side: number): Ring => [[west, north], [west + side, north], [west + side, north + side], [west, north + side]];

const place: TilePlace = { z: 14, x: 14_120, y: 5_770 };
const deepPlace: TilePlace = { z: 16, x: 56_480, y: 23_080 };

describe('a tile', () => {
  const radii = fc.array(fc.double({ min: 100, max: 7000, noNaN: true }), { minLength: 3, maxLength: 30 });
  const middle = fc.tuple(fc.double({ min: -2000, max: 6000, noNaN: true }), fc.double({ min: -2000, max: 6000, noNaN: true }));

  it('shows with its neighbours all of a polygon, and no more, whichever way it turns', () => {
    fc.assert(
      fc.property(middle, radii, fc.boolean(), fc.constantFrom(place, deepPlace), (at, lengths, isTurned, { z, x, y }) => {
        const shape = star(at, lengths);
        const source = sourceOf([{ type: 'Polygon', coordinates: [ringIn({ z, x, y }, isTurned ? shape.toReversed() : shape)] }], z);
        let covered = 0;
        for (let column = -3; column <= 3; column++) for (let row = -3; row <= 3; row++) covered += coveredInTile(ringsOf(cutTile(source, { z, x: x + column, y: y + row })));
        // An edge is off by the tolerance and by half of a step each way.
        expect(Math.abs(covered - areaOf(shape))).toBeLessThan(lengthOf(shape) * (toleranceOf(z) * tileExtent * 2 ** z + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('has outlines clockwise and holes the other way, in all parts', () => {
    const parts = [[square(100, 100, 1000), square(300, 300, 200)], [square(2000, 100, 1000).toReversed(), square(2300, 300, 200), square(2600, 300, 100).toReversed()]];
    const rings = ringsOf(cutTile(sourceOf([{ type: 'MultiPolygon', coordinates: parts.map((part) => part.map((ring) => ringIn(place, ring))) }], place.z), place));
    expect(rings.map(areaOf)).toEqual([1_000_000, -40_000, 1_000_000, -40_000, -10_000]);
  });

  it('is filled where it lies within a polygon, empty where it lies in a hole', () => {
    const around: Ring = [[-20_000, -20_000], [20_000, -20_000], [20_000, 20_000], [-20_000, 20_000]];
    const source = sourceOf([{ type: 'Polygon', coordinates: [ringIn(place, around), ringIn(place, [[-9000, -9000], [-9000, -4000], [-4000, -4000], [-4000, -9000]])] }], place.z);
    const rings = ringsOf(cutTile(source, place));
    expect(rings).toHaveLength(1);
    expect(coveredInTile(rings)).toBe(tileExtent ** 2);
    expect(coveredInTile(ringsOf(cutTile(source, { z: place.z, x: place.x - 2, y: place.y - 2 })))).toBe(0);
    expect(cutTile(source, { z: place.z, x: place.x + 10, y: place.y })).toBeNull();
  });

  it('shows strips too thin to have an area as lines', () => {
    const strip: Ring = [[100, 100], [3000, 100.1], [3000, 100.3], [100, 100.2]];
    const hole: Ring = [[200, 100.1], [300, 100.1], [300, 100.15]];
    const rings = ringsOf(cutTile(sourceOf([{ type: 'Polygon', coordinates: [ringIn(place, strip), ringIn(place, hole)] }], place.z), place));
    expect(rings.map((ring) => ring.toSorted(([a], [b]) => a - b))).toEqual([[[100, 100], [3000, 100]]]);
  });

  it('draws dots as squares of what they cover', () => {
    const dots = Array.from({ length: 400 }, (_, index): AreaGeometry => ({ type: 'Polygon', coordinates: [ringIn(place, star([50 + 40 * (index % 20), 50 + 40 * Math.floor(index / 20)], [6, 5, 6, 4, 6, 5]))] }));
    const rings = ringsOf(cutTile(sourceOf(dots, place.z), place));
    expect(rings.length).toBeGreaterThan(80);
    expect(rings.every((ring) => ring.length === 4)).toBe(true);
    expect(Math.abs(coveredInTile(rings) - 400 * areaOf(star([0, 0], [6, 5, 6, 4, 6, 5])))).toBeLessThan(24);
  });

  it('holds many polygons, each once', () => {
    const squares = Array.from({ length: 1000 }, (_, index): Ring => [[4 * index, 0], [4 * index + 3, 0], [4 * index + 3, 4000], [4 * index, 4000]]);
    const rings = ringsOf(cutTile(sourceOf(squares.map((ring) => ({ type: 'Polygon', coordinates: [ringIn(deepPlace, ring)] })), deepPlace.z), deepPlace));
    expect(rings).toHaveLength(1000);
    expect(new Set(rings.map((ring) => Math.min(...ring.map(([x]) => x)))).size).toBe(1000);
    expect(rings.every((ring) => areaOf(ring) === 12_000)).toBe(true);
  });
});
