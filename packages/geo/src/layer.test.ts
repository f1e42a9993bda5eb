import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bboxOf, createLayer, crsName, isNoise, labelPoint, overlapAreaM2, type AreaGeometry, type BoundingBox, type GeoFeature, type PolygonGeometry } from './index.ts';

function box([west, south, east, north]: BoundingBox): PolygonGeometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
}

function feature(id: string, bbox: BoundingBox): GeoFeature {
  return { id, properties: {}, geometry: box(bbox), bbox };
}

const boxes = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([west, south, width, height]): BoundingBox => [west, south, west + width, south + height]);

describe('createLayer', () => {
  it('finds what comparing every box finds, in file order', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 80 }), boxes, (all, query) => {
        const features = all.map((bbox, index) => feature(`F${index}`, bbox));
        const meets = ({ bbox }: GeoFeature): boolean => bbox[0] <= query[2] && bbox[2] >= query[0] && bbox[1] <= query[3] && bbox[3] >= query[1];
        expect(createLayer(features).search(query)).toEqual(features.filter(meets));
      }),
    );
  });

  it('finds the first feature with an id', () => {
    const [a, b] = [feature('P-1', [0, 0, 1, 1]), feature('P-1', [2, 2, 3, 3])];
    expect(createLayer([a, b]).feature('P-1')).toBe(a);
    expect(createLayer([a, b]).feature('P-2')).toBeUndefined();
  });
});

describe('bboxOf', () => {
  it('spans all parts', () => {
    expect(bboxOf({ type: 'MultiPolygon', coordinates: [box([1, 2, 3, 4]).coordinates, box([0, 3, 2, 9]).coordinates] })).toEqual([0, 2, 3, 9]);
  });
});

describe('labelPoint', () => {
  const shapes: Readonly<Record<string, AreaGeometry>> = {
    'a box': box([130, 46, 130.02, 46.01]),
    'a horseshoe': { type: 'Polygon', coordinates: [[[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3], [0, 0]]] },
    'a ring of land': { type: 'Polygon', coordinates: [box([0, 0, 9, 9]).coordinates[0]!, box([1, 1, 8, 8]).coordinates[0]!] },
    'a large part beside a small one': { type: 'MultiPolygon', coordinates: [box([0, 0, 1, 1]).coordinates, box([5, 5, 9, 9]).coordinates] },
  };
  for (const [name, shape] of Object.entries(shapes)) {
    it(`lies inside ${name}`, () => {
      const [lon, lat] = labelPoint(shape);
      const dot = box([lon - 1e-3, lat - 1e-3, lon + 1e-3, lat + 1e-3]);
      expect(overlapAreaM2(dot, shape) / overlapAreaM2(dot, dot)).toBeCloseTo(1, 6);
    });
  }
});

describe('isNoise', () => {
  const limits = { noiseM2: 1, noiseWidthM: 0.1 };
  // 1e-6 degree is 0.11 m of latitude; 0.01 degree of longitude 760 m.
  const sliver = box([130, 46.8, 130.01, 46.8000008]);
  const block = box([130.02, 46.8, 130.021, 46.801]);

  it('takes what is small or thin', () => {
    expect(isNoise({ areaM2: 1, geometry: block }, limits)).toBe(true);
    expect(isNoise({ areaM2: 67, geometry: sliver }, limits)).toBe(true);
    expect(isNoise({ areaM2: 8480, geometry: block }, limits)).toBe(false);
  });

  it('does not let a block hide behind slivers', () => {
    const many = Array.from({ length: 400 }, (_, index) => box([130, 46 + index * 1e-4, 130.01, 46 + index * 1e-4 + 8e-7]).coordinates);
    expect(isNoise({ areaM2: 27000, geometry: { type: 'MultiPolygon', coordinates: many } }, limits)).toBe(true);
    expect(isNoise({ areaM2: 35000, geometry: { type: 'MultiPolygon', coordinates: [...many, block.coordinates] } }, limits)).toBe(false);
  });

  it('counts an area that has no shape to judge by', () => {
    expect(isNoise({ areaM2: 2, geometry: undefined }, limits)).toBe(false);
  });
});

describe('crsName', () => {
  it('knows the codes of this product', () => {
    expect(crsName(4490)).toEqual({ zh: 'CGCS2000 经纬度', en: 'CGCS2000 longitude/latitude' });
    expect(crsName(3857)).toBeUndefined();
  });
});
