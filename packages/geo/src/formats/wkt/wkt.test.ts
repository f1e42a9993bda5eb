import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPolygonTableBuilder, geometryOf, tableOf } from '../../polygon-table.ts';
import type { AreaGeometry, LonLat } from '../../types.ts';
import { looksLikeWkt, parseWkt, writeWkt } from './index.ts';

function read(text: string) {
  const builder = createPolygonTableBuilder();
  const reading = parseWkt(text, builder);
  builder.endFeature();
  return { reading, geometry: geometryOf(builder.finish(), 0) };
}

const triangle: LonLat[] = [[0, 0], [4, 0], [0, 4], [0, 0]];
const hole: LonLat[] = [[1, 1], [2, 1], [1, 2], [1, 1]];
const polygon: AreaGeometry = { type: 'Polygon', coordinates: [triangle] };

describe('parseWkt', () => {
  it.each<[string, AreaGeometry | undefined, object]>([
    ['POLYGON ((0 0,4 0,0 4,0 0))', polygon, {}],
    ['POLYGON((0 0, 4 0, 0 4, 0 0))', polygon, {}],
    ['  polygon\n( ( 0 0 ,\t4 0 , 0 4 , 0 0 ) )  ', polygon, {}],
    ['POLYGON ((0 0,4 0,0 4,0 0),(1 1,2 1,1 2,1 1))', { type: 'Polygon', coordinates: [triangle, hole] }, {}],
    ['POLYGON ((0 0,4 0,0 4))', polygon, { unclosedRings: 1 }],
    ['SRID=4490;POLYGON ((0 0,4 0,0 4,0 0))', polygon, { srid: 4490 }],
    ['srid = 4531 ; POLYGON ((0 0,4 0,0 4,0 0))', polygon, { srid: 4531 }],
    ['POLYGON Z ((0 0 9,4 0 9,0 4 9,0 0 9))', polygon, { droppedDimensions: 'z' }],
    ['POLYGONZ((0 0 9,4 0 9,0 4 9,0 0 9))', polygon, { droppedDimensions: 'z' }],
    ['POLYGON((0 0 9,4 0 9,0 4 9,0 0 9))', polygon, { droppedDimensions: 'z' }],
    ['POLYGON M ((0 0 9,4 0 9,0 4 9,0 0 9))', polygon, { droppedDimensions: 'm' }],
    ['POLYGON ZM ((0 0 9 1,4 0 9 1,0 4 9 1,0 0 9 1))', polygon, { droppedDimensions: 'zm' }],
    ['POLYGON ((0 0,4.0 -0,0.00 4e0,+0 .0))', { type: 'Polygon', coordinates: [[[0, 0], [4, -0], [0, 4], [0, 0]]] }, {}],
    ['MULTIPOLYGON (((0 0,4 0,0 4,0 0)),((1 1,2 1,1 2,1 1)))', { type: 'MultiPolygon', coordinates: [[triangle], [hole]] }, { type: 'MultiPolygon' }],
    ['MULTIPOLYGON (((0 0,4 0,0 4,0 0)), EMPTY)', polygon, { type: 'MultiPolygon' }],
    ['POLYGON EMPTY', undefined, {}],
    ['POLYGON Z EMPTY', undefined, {}],
    ['MULTIPOLYGON EMPTY', undefined, { type: 'MultiPolygon' }],
  ])('reads %s', (text, geometry, reading) => {
    const result = read(text);
    expect(result.geometry).toEqual(geometry);
    expect(result.reading).toEqual({ ok: true, value: { type: 'Polygon', droppedDimensions: 'none', unclosedRings: 0, ...reading } });
    expect(looksLikeWkt(text)).toBe(true);
  });

  it.each<[string, string, number, string]>([
    ['', 'notPolygon', 0, ''],
    ['  POINT (1 2)', 'notPolygon', 2, 'POINT (1 2)'],
    ['LINESTRING (1 2, 3 4)', 'notPolygon', 0, 'LINESTRING ('],
    ['POLYGONS ((0 0))', 'notPolygon', 0, 'POLYGONS ((0'],
    ['{"type":"Polygon"}', 'notPolygon', 0, '{"type":"Pol'],
    ['POLYGON', 'endOfText', 7, ''],
    ['POLYGON (0 0,4 0)', 'syntax', 9, '0 0,4 0)'],
    ['POLYGON ((0 0,4 x,0 4))', 'badNumber', 16, 'x,0 4))'],
    ['POLYGON ((0 0,4,0 4))', 'badNumber', 15, ',0 4))'],
    ['POLYGON ((0 0,1e999 4,0 4))', 'badNumber', 14, '1e999 4,0 4)'],
    ['POLYGON ((0 0 1 2 3,4 0))', 'syntax', 18, '3,4 0))'],
    ['POLYGON ((0 0,4 0,0 4,0 0)', 'endOfText', 26, ''],
    ['POLYGON ((0 0,4 0,0 4,0 0))x', 'syntax', 27, 'x'],
    ['POLYGON ((0 0，4 0))', 'badNumber', 13, '，4 0))'],
  ])('refuses %s', (text, code, offset, found) => {
    const { reading, geometry } = read(text);
    expect(reading).toEqual({ ok: false, error: { code, offset, found } });
    expect(geometry).toBeUndefined();
  });

  it('takes a broken feature back and leaves those before it', () => {
    const builder = createPolygonTableBuilder();
    for (const text of ['POLYGON ((0 0,4 0,0 4,0 0))', 'MULTIPOLYGON (((9 9,8 9,9 8,9 9)),((7 7,6', 'POLYGON ((1 1,2 1,1 2,1 1))']) {
      parseWkt(text, builder);
      builder.endFeature();
    }
    const table = builder.finish();
    expect([0, 1, 2].map((feature) => geometryOf(table, feature))).toEqual([polygon, undefined, { type: 'Polygon', coordinates: [hole] }]);
  });

  it('never throws and ends, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('POLYGON', 'MULTI', 'EMPTY', 'SRID=', ';', '(', ')', ',', ' ', 'Z', '1', '-2.5', '1e', 'NaN', '。'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { reading, geometry } = read(text);
        if (!reading.ok) expect([geometry, reading.error.offset <= text.length]).toEqual([undefined, true]);
      }),
    );
  });
});

describe('writeWkt', () => {
  const ordinate = fc.double({ noNaN: true, noDefaultInfinity: true });
  const ring = fc
    .array(fc.tuple(ordinate, ordinate), { minLength: 3, maxLength: 6 })
    .map((points): LonLat[] => [...points, points[0]!].map(([x, y]): LonLat => [x + 0, y + 0]));
  const part = fc.array(ring, { minLength: 1, maxLength: 3 });
  const geometry: fc.Arbitrary<AreaGeometry | undefined> = fc.array(part, { maxLength: 3 }).map((parts) => {
    if (parts.length === 0) return undefined;
    return parts.length === 1 ? { type: 'Polygon', coordinates: parts[0]! } : { type: 'MultiPolygon', coordinates: parts };
  });

  it('writes what parseWkt reads back to the last bit', () => {
    fc.assert(
      fc.property(geometry, fc.option(fc.integer({ min: 1, max: 99999 }), { nil: undefined }), (given, srid) => {
        const { reading, geometry: back } = read(writeWkt(tableOf([given]), 0, srid));
        expect(back).toEqual(given);
        expect(reading.ok && reading.value.srid).toBe(srid);
      }),
    );
  });

  it('writes the standard form', () => {
    expect(writeWkt(tableOf([polygon]), 0)).toBe('POLYGON ((0 0, 4 0, 0 4, 0 0))');
    expect(writeWkt(tableOf([polygon, undefined]), 1, 4490)).toBe('SRID=4490;POLYGON EMPTY');
  });
});
