import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxOf } from './bbox.ts';
import { crsByEpsg } from './crs/index.ts';
import { createLayer } from './layer.ts';
import { openFlatGeobufLayer } from './layer-flatgeobuf.ts';
import { geometryOf, tableOf } from './polygon-table.ts';
import { flatGeobufBytes } from './testing/flatgeobuf-bytes.ts';
import type { AreaGeometry, BoundingBox, GeoLayer, PolygonGeometry } from './types.ts';

/** A town of `size` times `size` square plots with gaps. */
function town(size: number): { readonly id: string; readonly geometry: PolygonGeometry }[] {
  return Array.from({ length: size * size }, (_, number) => {
    const west = 130.4 + (number % size) * 0.001;
    const south = 46.8 + Math.floor(number / size) * 0.001;
    const ring = [[west, south], [west + 0.0008, south], [west + 0.0008, south + 0.0008], [west, south + 0.0008], [west, south]] as const;
    return { id: `F-${number}`, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
}

function opened(bytes: Uint8Array): GeoLayer {
  const result = openFlatGeobufLayer(bytes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value.layer;
}

function fixture(name: string): GeoLayer {
  return opened(readFileSync(new URL(`formats/flatgeobuf/fixtures/${name}`, import.meta.url)));
}

/** What `polygons` holds, feature by feature, without those that have none. */
function drawn(layer: GeoLayer): AreaGeometry[] {
  const table = layer.polygons();
  return Array.from({ length: table.featureCount }, (_, feature) => geometryOf(table, feature)).filter((geometry) => geometry !== undefined);
}

const plots = town(12);
const bytes = await flatGeobufBytes(plots);
const plain = createLayer(plots.map(({ id, geometry }) => ({ id, properties: { id }, geometry, bbox: bboxOf(geometry) })));

describe('a layer over the bytes of a FlatGeobuf file', () => {
  it('finds what a layer in memory finds, and by id the same features', () => {
    const layer = opened(bytes);
    const corner = fc.tuple(fc.double({ min: 130.39, max: 130.42, noNaN: true }), fc.double({ min: 46.79, max: 46.82, noNaN: true }));
    fc.assert(
      fc.property(corner, corner, ([x1, y1], [x2, y2]) => {
        const box: BoundingBox = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
        const found = layer.search(box);
        expect(found.map(({ id }) => id).toSorted()).toEqual(plain.search(box).map(({ id }) => id).toSorted());
        for (const feature of found) {
          expect(layer.feature(feature.id)).toBe(feature);
          expect(feature).toEqual(plain.feature(feature.id));
        }
      }),
    );
    expect(layer.features.map(({ id }) => id).toSorted()).toEqual(plots.map(({ id }) => id).toSorted());
    expect(layer.feature('F-999')).toBeUndefined();
  });

  it('decodes nothing before it is asked, and then what was asked for', () => {
    const layer = opened(bytes);
    expect(layer.featureCount).toBe(plots.length);
    expect(layer.decoded).toBe(0);
    expect(layer.search([130.4, 46.8, 130.4001, 46.8001]).map(({ id }) => id)).toEqual(['F-0']);
    expect(layer.decoded).toBe(1);
    layer.feature('F-77');
    expect(layer.decoded).toBe(2);
  });

  it('gives the polygons of all features as numbers, and decodes none for it, however long the file', async () => {
    const layer = opened(bytes);
    const polygons = layer.polygons();
    expect(layer.decoded).toBe(0);
    expect(polygons).toEqual(tableOf(layer.features.map(({ geometry }) => geometry)));
    // Longer than what is read in one go.
    const many = town(160);
    const large = await flatGeobufBytes(many);
    expect(large.length).toBeGreaterThan(5_000_000);
    expect(drawn(opened(large)).map((geometry) => JSON.stringify(geometry)).toSorted()).toEqual(many.map(({ geometry }) => JSON.stringify(geometry)).toSorted());
    expect(drawn(fixture('parcels-plain.fgb'))).toEqual(fixture('parcels-plain.fgb').features.map(({ geometry }) => geometry));
  });

  it('has no polygons of a feature that is nowhere on earth', async () => {
    const far: PolygonGeometry = { type: 'Polygon', coordinates: [[[500, 10], [501, 10], [501, 11], [500, 10]]] };
    const layer = opened(await flatGeobufBytes([...plots.slice(0, 2), { id: 'far', geometry: far }]));
    expect(drawn(layer)).toEqual(layer.features.map(({ geometry }) => geometry));
    expect(layer.features).toHaveLength(2);
  });

  it('reads files of GDAL, with and without an index', () => {
    const [indexed, plainFile] = [fixture('parcels-indexed.fgb'), fixture('parcels-plain.fgb')];
    const everywhere: BoundingBox = [-180, -90, 180, 90];
    expect(indexed.search(everywhere).length).toBeGreaterThan(0);
    expect(plainFile.search(everywhere).map(({ geometry }) => JSON.stringify(geometry)).toSorted()).toEqual(indexed.search(everywhere).map(({ geometry }) => JSON.stringify(geometry)).toSorted());
  });

  it('keeps what is left of a file that breaks off, and tells of what is not', () => {
    const layer = opened(bytes.slice(0, bytes.length - 40));
    const everywhere: BoundingBox = [-180, -90, 180, 90];
    expect(layer.search(everywhere)).toHaveLength(plots.length - 1);
    expect(layer.unusable!(everywhere)).toEqual([{ id: `#${plots.length - 1}`, why: 'damaged' }]);
  });

  it('never throws, whatever is changed in the file, and holds the same features whether it was searched before or not', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = value;
        const result = openFlatGeobufLayer(changed);
        if (!result.ok) return;
        const { layer } = result.value;
        layer.search([130.4, 46.8, 130.41, 46.81]);
        layer.unusable!([130.4, 46.8, 130.41, 46.81]);
        expect(layer.features.length).toBeLessThanOrEqual(plots.length);
        expect(drawn(layer)).toEqual(layer.features.map(({ geometry }) => geometry));
        expect(layer.features).toEqual(opened(changed).features);
        layer.feature('F-5');
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what is no layer in longitude and latitude', async () => {
    const projected = crsByEpsg(4552);
    if (projected.status !== 'known') throw new Error('EPSG:4552 is known');
    const refused = openFlatGeobufLayer(await flatGeobufBytes(plots.slice(0, 2), projected.crs));
    expect(refused).toMatchObject({ ok: false, error: { code: 'unknownCrs', data: { found: 'EPSG:4552' } } });
    expect(openFlatGeobufLayer(new TextEncoder().encode('{ "type": "FeatureCollection" }'))).toMatchObject({ ok: false, error: { code: 'damagedFile' } });
    expect(openFlatGeobufLayer(bytes.slice(0, 20))).toMatchObject({ ok: false, error: { code: 'damagedFile' } });
  });
});
