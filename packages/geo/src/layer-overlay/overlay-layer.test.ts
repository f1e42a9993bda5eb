import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxOf } from '../bbox.ts';
import { cgcs2000 } from '../crs/index.ts';
import { bytesInMemory, openVector, type VectorContent, type VectorLayer } from '../formats/index.ts';
import { flatGeobuf } from '../formats/flatgeobuf/index.ts';
import { createLayer } from '../layer.ts';
import { overlapAreaWithLayerM2 } from '../layer-overlap.ts';
import { tableOf } from '../polygon-table.ts';
import { overlapAreaM2 } from '../overlap.ts';
import type { AreaGeometry, LonLat, MultiPolygonGeometry, PolygonGeometry } from '../types.ts';
import { idAt, joinShares, overlayGroups, overlayLayer, residentSubjects, searchGroups, type LayerOverlay } from './index.ts';

/** A star of some corners about a place, in thousandths of a degree; every other corner nearer. Crosses itself where `step` is above 1. */
interface Star {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly corners: number;
  readonly step: number;
  readonly turn: boolean;
}

const star: fc.Arbitrary<Star> = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }), size: fc.integer({ min: 1, max: 9 }), corners: fc.constantFrom(3, 5, 8, 13, 170), step: fc.constantFrom(1, 1, 1, 2), turn: fc.boolean() });

function shape({ x, y, size, corners, step, turn }: Star): PolygonGeometry {
  const ring = Array.from({ length: corners }, (_, corner): LonLat => {
    const angle = (2 * Math.PI * corner * step) / corners;
    const reach = (size * (corner % 2 === 0 ? 1 : 0.7)) / 1000;
    return [130 + x / 1000 + reach * Math.cos(angle), 46 + y / 1000 + reach * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [turn ? [...ring, ring[0]!].toReversed() : [...ring, ring[0]!]] };
}

function square(x: number, size: number): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[x, 46], [x + size, 46], [x + size, 46 + size], [x, 46 + size], [x, 46]]] };
}

/** A ring whose border is wild at every scale: its reach grows and shrinks in no order. */
function wild(x: number, y: number, { reach, corners }: { readonly reach: number; readonly corners: number }): LonLat[] {
  let state = corners;
  const ring = Array.from({ length: corners }, (_, corner): LonLat => {
    state = (state * 48271) % 2147483647;
    const [angle, far] = [(2 * Math.PI * corner) / corners, reach * (0.9 + (0.1 * state) / 2147483647)];
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)];
  });
  return [...ring, ring[0]!];
}

async function indexedLayer(geometries: readonly AreaGeometry[]): Promise<VectorLayer> {
  const content: VectorContent = {
    name: 'stars',
    crs: cgcs2000,
    fields: [{ name: 'id', type: 'text' }],
    async *batches() {
      yield { polygons: tableOf(geometries), attributes: (index) => ({ id: `S-${index}` }), id: () => undefined };
    },
  };
  const { files } = await flatGeobuf.write!(content, {});
  const bytes = new Uint8Array(await new Blob([...files[0]!.chunks] as BlobPart[]).arrayBuffer());
  const opened = await openVector({ name: 'stars.fgb', bytes: bytesInMemory(bytes), sibling: async () => undefined }, {});
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.layers[0]!;
}

/** Ids stand where they were found: as texts of the file, or as values. */
function spelledOut(overlay: LayerOverlay): unknown {
  return { ...overlay, partIds: Array.from(overlay.partNumbers, (_, part) => idAt(overlay.partIds, part)) };
}

const stars = fc.array(star, { minLength: 1, maxLength: 14 });

describe('subjects over a layer', () => {
  it('share with it what each of them shares alone, whether found by index or by reading, whole or in shares', async () => {
    await fc.assert(
      fc.asyncProperty(stars, stars, async (some, others) => {
        const [subjects, features] = [some.map(shape), others.map(shape)];
        const layer = await indexedLayer(features);
        const { search: _, ...unindexed } = layer;
        const found = await overlayLayer(tableOf(subjects), layer, {});
        const read = await overlayLayer(tableOf(subjects), unindexed, {});
        expect(spelledOut(found)).toEqual(spelledOut(read));
        let next = 0;
        const take = (): number => next++;
        const resident = residentSubjects(tableOf(subjects));
        const searched = (await searchGroups(layer, resident.boxes, {}))!;
        const shares = await Promise.all([0, 1].map(() => overlayGroups(resident, layer, { take, searched })));
        resident.release();
        expect(joinShares(subjects.length, shares.flatMap((share) => share ?? []))).toEqual(found);
        const inMemory = createLayer(features.map((geometry, index) => ({ id: String(index), properties: {}, geometry, bbox: bboxOf(geometry) })));
        for (const [index, subject] of subjects.entries()) {
          const { areaM2, sumM2, parts } = overlapAreaWithLayerM2(subject, inMemory);
          expect(found.coveredM2[index]).toBeCloseTo(areaM2, 3);
          expect(found.sumM2[index]).toBeCloseTo(sumM2, 3);
          expect(found.starts[index + 1]! - found.starts[index]!).toBe(parts.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say which parts these are, and leave out small ones', async () => {
    const layer = await indexedLayer([square(130, 0.01), square(130.005, 0.01), square(130.5, 0.01)]);
    const names = new Map<number, string>();
    for await (const batch of layer.batches()) for (let index = 0; index < batch.polygons.featureCount; index++) names.set(index, String(batch.attribute!(index, 'id')));
    const subjects = tableOf([square(130, 0.0051), square(131, 0.01)]);
    const all = await overlayLayer(subjects, layer, {});
    expect([...all.starts]).toEqual([0, 2, 2]);
    expect(Array.from(all.partNumbers, (_, part) => idAt(all.partIds, part))).toEqual([...all.partNumbers].map((number) => names.get(number)));
    const large = await overlayLayer(subjects, layer, { leastPartM2: 10_000 });
    expect(Array.from(large.partNumbers, (_, part) => idAt(large.partIds, part))).toEqual(['S-0']);
    expect(large.coveredM2).toEqual(all.coveredM2);
    expect([all.areasM2[0]! > all.coveredM2[0]! - 1e-6, all.coveredM2[1]]).toEqual([true, 0]);
  });

  it('share with a boundary of thousands of vertices, with holes and islands, what each pair shares', async () => {
    const boundary: MultiPolygonGeometry = {
      type: 'MultiPolygon',
      coordinates: [
        [wild(130, 46, { reach: 0.02, corners: 5000 }), wild(130.004, 46.002, { reach: 0.006, corners: 900 }).toReversed(), wild(129.99, 46, { reach: 0.003, corners: 7 })],
        [wild(130.004, 46.002, { reach: 0.004, corners: 40 })],
        [wild(130.03, 46.01, { reach: 0.008, corners: 700 })],
      ],
    };
    const subjects = Array.from({ length: 400 }, (_, index) => square(129.976 + 0.003 * (index % 20), 0.0025)).map(({ type, coordinates }, index): PolygonGeometry => ({
      type,
      coordinates: coordinates.map((ring) => ring.map(([lon, lat]) => [lon, lat - 0.025 + 0.0025 * Math.floor(index / 20)])),
    }));
    const { coveredM2, areasM2 } = await overlayLayer(tableOf(subjects), await indexedLayer([boundary]), {});
    const kinds = { covered: 0, outside: 0, cut: 0 };
    for (const [index, subject] of subjects.entries()) {
      const alone = overlapAreaM2(subject, boundary);
      expect(Math.abs(coveredM2[index]! - alone)).toBeLessThan(1e-5);
      kinds[alone === 0 ? 'outside' : alone > areasM2[index]! - 1e-5 ? 'covered' : 'cut']++;
    }
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(20);
  });

  it('that are nowhere, or over positions that are none, are told', async () => {
    const far: PolygonGeometry = { type: 'Polygon', coordinates: [[[130, 46], [400, 46], [400, 47], [130, 46]]] };
    const near: PolygonGeometry = { type: 'Polygon', coordinates: [[[130, 46], [130.01, 46], [130.01, 46.01], [130, 46]]] };
    const overlay = await overlayLayer(tableOf([far, near, undefined]), await indexedLayer([far, near]), {});
    expect(overlay.coveredM2[0]).toBeNaN();
    expect(overlay.coveredM2[1]).toBeCloseTo(overlay.areasM2[1]!, 6);
    expect([overlay.areasM2[0], overlay.areasM2[2], overlay.coveredM2[2]]).toEqual([0, 0, 0]);
    expect(overlay.unmeasurable.map(({ id }) => id)).toEqual(['S-0']);
  });
});
