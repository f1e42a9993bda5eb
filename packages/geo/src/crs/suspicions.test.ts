import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf, type PolygonTable } from '../polygon-table.ts';
import type { BoundingBox, LonLat, PolygonGeometry } from '../types.ts';
import { checkAxisOrder, checkEastingPrefix, checkZoneMatch, coordinateBox, createProjection, crsSuspicions, knownSystems, projectTable, zoneFit, type Crs } from './index.ts';
import { bd09Offset, gcj02Offset } from './map-offset.ts';

function system(epsg: number): Crs {
  return knownSystems.find((crs) => crs.epsg === epsg)!;
}

function moved(table: PolygonTable, move: (point: LonLat) => LonLat): PolygonTable {
  const xy = table.xy.slice();
  for (let index = 0; index < xy.length; index += 2) [xy[index], xy[index + 1]] = move([xy[index]!, xy[index + 1]!]) as [number, number];
  return { ...table, xy };
}

const swap = ([x, y]: LonLat): LonLat => [y, x];

/** A move by metres, near Jiamusi. */
function byMetres(eastM: number, northM: number): (at: LonLat) => LonLat {
  return ([x, y]) => [x + eastM / 76_300, y + northM / 111_180];
}

function byFormula(formula: (at: LonLat) => LonLat): (at: LonLat) => LonLat {
  return (at) => [at[0] + formula(at)[0], at[1] + formula(at)[1]];
}

function inSystem(table: PolygonTable, epsg: number): PolygonTable {
  return projectTable(table, createProjection(system(epsg)), 'fromLonLat');
}

/** Irregular blocks, as a seeded town has them. */
function town({ at: [west, south], count = 60, seed = 1 }: { readonly at: LonLat; readonly count?: number; readonly seed?: number }): PolygonTable {
  let state = seed;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const columns = Math.ceil(Math.sqrt(count));
  return tableOf(
    Array.from({ length: count }, (_, index): PolygonGeometry => {
      const [x, y] = [west + (index % columns) * 0.004 + random() * 0.001, south + Math.floor(index / columns) * 0.003 + random() * 0.001];
      const [w, h] = [0.0008 + random() * 0.002, 0.0006 + random() * 0.0015];
      return { type: 'Polygon', coordinates: [[[x, y], [x + w, y + 0.1 * h], [x + 0.9 * w, y + h], [x + 0.2 * w, y + 0.8 * h], [x, y]]] };
    }),
  );
}

const jiamusi = town({ at: [130.3, 46.75] });
const jiamusiBox: BoundingBox = [129.4, 45.9, 133.5, 48.5];

function first(table: PolygonTable, epsg: number) {
  return crsSuspicions({ table, crs: system(epsg) })[0];
}

function codes(input: Parameters<typeof crsSuspicions>[0]): readonly string[] {
  return crsSuspicions(input).map(({ code }) => code);
}

describe('crsSuspicions: how coordinates lie', () => {
  it.each([4490, 4326, 4552, 4531, 4511, 4500, 3857])('has nothing against a town in its own system EPSG:%i', (epsg) => {
    expect(crsSuspicions({ table: inSystem(jiamusi, epsg), crs: system(epsg), regionBox: jiamusiBox, reference: { table: jiamusi } })).toEqual([]);
  });

  it.each([
    ['latitude before longitude', moved(jiamusi, swap), 4490, ['crs/axesSwapped']],
    ['northing before easting', moved(inSystem(jiamusi, 4552), swap), 4552, ['crs/axesSwapped']],
    ['northing before easting with zone numbers', moved(inSystem(jiamusi, 4531), swap), 4531, ['crs/axesSwapped']],
    ['northing first and no zone number', moved(inSystem(jiamusi, 4552), swap), 4531, ['crs/axesSwapped', 'crs/prefixMissing']],
    ['no zone number', inSystem(jiamusi, 4552), 4531, ['crs/prefixMissing']],
    ['a zone number too many', inSystem(jiamusi, 4531), 4552, ['crs/prefixSuperfluous']],
    ['the next zone number', inSystem(jiamusi, 4531), 4532, ['crs/prefixDiffers']],
    ['the number of a 6-degree zone', inSystem(jiamusi, 4500), 4531, ['crs/prefixDiffers']],
    ['degrees for metres', jiamusi, 4552, ['crs/degreesInMetres']],
    ['degrees for metres, swapped', moved(jiamusi, swap), 4531, ['crs/axesSwapped', 'crs/degreesInMetres']],
    ['metres for degrees', inSystem(jiamusi, 4552), 4490, ['crs/metresInDegrees']],
    ['metres with zone number for degrees', inSystem(jiamusi, 4531), 4490, ['crs/metresInDegrees']],
    ['metres of Web Mercator for degrees', inSystem(jiamusi, 3857), 4490, ['crs/metresInDegrees']],
    ['Web Mercator for Gauss-Kruger', inSystem(jiamusi, 3857), 4552, ['crs/otherProjection']],
    ['Gauss-Kruger for Web Mercator', inSystem(jiamusi, 4552), 3857, ['crs/otherProjection']],
    ['numbers of nothing', moved(jiamusi, ([x, y]) => [x - 130, y - 46]), 4490, ['crs/outsideChina']],
  ] as const)('finds %s', (_, table, epsg, expected) => {
    const notes = crsSuspicions({ table, crs: system(epsg), regionBox: jiamusiBox, reference: { table: jiamusi } });
    expect(notes.map(({ code }) => code)).toEqual(expected);
    for (const { message, data, place } of notes) {
      expect(message.zh).toContain('全部 60 个要素');
      expect(message.en).toContain('all 60 features');
      expect(`${message.zh}${message.en}`).not.toMatch(/undefined|NaN|\{|object/);
      expect(data).toMatchObject({ count: 60, total: 60 });
      expect(place).toEqual({ record: 1 });
    }
  });

  it('says what the data look like and what to declare instead', () => {
    expect(first(inSystem(jiamusi, 4552), 4531)).toMatchObject({ data: { prefix: 43, insteadEpsg: 4552 } });
    expect(first(inSystem(jiamusi, 4531), 4553)).toMatchObject({ data: { prefix: 43, insteadEpsg: 4531 } });
    expect(first(inSystem(jiamusi, 4531), 4532)).toMatchObject({ data: { prefix: 43, expected: 44, insteadEpsg: 4531 } });
    expect(first(inSystem(jiamusi, 4531), 4490)?.message.zh).toContain('像是 EPSG:4531 CGCS2000 三度带第 43 带');
    expect(first(inSystem(town({ at: [121, 31] }), 3857), 4490)?.message.en).toContain('EPSG:4491 CGCS2000 6-degree zone 13');
    expect(first(inSystem(town({ at: [121, 31] }), 3857), 4490)?.message.en).toContain('or EPSG:3857');
  });

  it('tells one wrong feature among many, and which', () => {
    const table = inSystem(jiamusi, 4552);
    const xy = table.xy.slice();
    for (let index = 2 * table.ringStarts[4]!; index < 2 * table.ringStarts[5]!; index += 2) [xy[index], xy[index + 1]] = [xy[index + 1]!, xy[index]!];
    expect(crsSuspicions({ table: { ...table, xy }, crs: system(4552) })).toMatchObject([{ code: 'crs/axesSwapped', place: { record: 5 }, data: { count: 1, total: 60 } }]);
  });

  it('finds a feature over two zone numbers', () => {
    const across = tableOf([{ type: 'Polygon', coordinates: [[[43_640_000, 5_200_000], [44_380_000, 5_200_000], [44_380_000, 5_210_000], [43_640_000, 5_200_000]]] }]);
    expect(codes({ table: across, crs: system(4531) })).toEqual(['crs/prefixMixed']);
  });

  it('says nothing of a table without polygons', () => {
    expect(crsSuspicions({ table: tableOf([undefined]), crs: system(4490), regionBox: jiamusiBox, reference: { table: tableOf([]) } })).toEqual([]);
    expect(crsSuspicions({ table: tableOf([]), crs: system(4552) })).toEqual([]);
  });

  it('never throws, whatever the numbers', () => {
    const values = fc.array(fc.oneof(fc.double(), fc.double({ min: -200, max: 200 }), fc.double({ min: 0, max: 5e7 })), { minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...knownSystems), values, (crs, numbers) => {
        const ring = Array.from({ length: numbers.length >> 1 }, (_, index): LonLat => [numbers[2 * index]!, numbers[2 * index + 1]!]);
        const table = tableOf([{ type: 'Polygon', coordinates: [ring] }]);
        for (const { message } of crsSuspicions({ table, crs, regionBox: jiamusiBox, reference: { table: jiamusi } })) expect(message.zh).not.toBe('');
      }),
    );
  });
});

describe('crsSuspicions: region', () => {
  it('names the zone that brings the data where they belong', () => {
    const [note] = crsSuspicions({ table: inSystem(jiamusi, 4552), crs: system(4551), regionBox: jiamusiBox });
    expect(note).toMatchObject({ code: 'crs/wrongZone', severity: 'error', data: { epsg: 4551, insteadEpsg: 4552 } });
    expect(crsSuspicions({ table: inSystem(jiamusi, 4552), crs: system(4551), reference: { table: jiamusi } })[0]).toMatchObject({ code: 'crs/wrongZone', data: { insteadEpsg: 4552 } });
    expect(crsSuspicions({ table: inSystem(jiamusi, 4511), crs: system(4510), regionBox: jiamusiBox })[0]).toMatchObject({ code: 'crs/wrongZone' });
  });

  it('names all zones that do, where the region is wide', () => {
    const [note] = crsSuspicions({ table: inSystem(jiamusi, 4552), crs: system(4548), regionBox: [121, 43, 135, 53.5] });
    expect(note?.message.en).toContain('EPSG:4550');
    expect(note?.message.en).toContain('EPSG:4553');
  });

  it('says where data lie that no zone brings there', () => {
    expect(codes({ table: inSystem(town({ at: [130.3, 31] }), 4552), crs: system(4552), regionBox: jiamusiBox })).toEqual(['crs/outsideRegion']);
    expect(codes({ table: town({ at: [121, 31] }), crs: system(4490), regionBox: jiamusiBox })).toEqual(['crs/outsideRegion']);
  });
});

describe('crsSuspicions: zone', () => {
  const fujin = inSystem(town({ at: [132.6, 47.2] }), 4552);

  it('finds data of the next zone, with the area error that this makes', () => {
    const [note, ...rest] = crsSuspicions({ table: fujin, crs: system(4552), regionBox: jiamusiBox });
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ code: 'crs/zoneMismatch', severity: 'warning', data: { bestMeridian: 132, insteadEpsg: 4553, count: 60, total: 60 } });
    expect(note?.data?.['areaExcessPercent']).toBeCloseTo(0.189, 2);
  });

  it('gives the figure of the rule page: 132.62°E in 4552 is 0.185 % off', () => {
    const table = inSystem(tableOf([{ type: 'Polygon', coordinates: [[[132.62, 47.25], [132.63, 47.25], [132.63, 47.26], [132.62, 47.26], [132.62, 47.25]]] }]), 4552);
    const fit = zoneFit(table, 0, system(4552))!;
    expect(fit).toMatchObject({ bestMeridian: 132, fits: false });
    expect(fit.areaExcess).toBeCloseTo(0.00185, 4);
    expect(checkZoneMatch(table, 0, system(4552))).toMatchObject({ code: 'crs/zoneMismatch', data: { insteadEpsg: 4553 } });
  });

  it('tells data across zones to be kept in longitude and latitude', () => {
    const both = inSystem(tableOf([130.49, 130.51].map((west): PolygonGeometry => ({ type: 'Polygon', coordinates: [[[west, 47], [west + 0.005, 47], [west + 0.005, 47.005], [west, 47]]] }))), 4531);
    const notes = crsSuspicions({ table: both, crs: system(4531) });
    expect(notes).toMatchObject([{ code: 'crs/zoneMismatch', place: { record: 2 }, data: { count: 1, total: 2, insteadEpsg: 4532 } }]);
    expect(notes[0]?.message.zh).toContain('EPSG:4490');
  });

  it('is asked of Gauss-Kruger alone, by the width of its zones', () => {
    expect(checkZoneMatch(jiamusi, 0, system(4490))).toBeUndefined();
    expect(checkZoneMatch(inSystem(jiamusi, 4552), 0, system(4552))).toBeUndefined();
    expect(zoneFit(inSystem(town({ at: [131.5, 47] }), 4511), 0, system(4511))).toMatchObject({ fits: true, bestMeridian: 129 });
    expect(zoneFit(inSystem(town({ at: [132.1, 47] }), 4511), 0, system(4511))).toMatchObject({ fits: false, bestMeridian: 135 });
    expect(checkZoneMatch(fujin, 0, system(4552))?.message.zh).toMatch(/^要素重心（132\.\d+°E）应属中央经线 132°E 的带/);
    expect(zoneFit(tableOf([undefined]), 0, system(4552))).toBeUndefined();
  });
});

describe('crsSuspicions: against a reference', () => {
  const crs = system(4490);

  it.each([
    ['crs/looksLikeGcj02', gcj02Offset],
    ['crs/looksLikeBd09', bd09Offset],
  ] as const)('finds %s, with and without ids that match', (code, formula) => {
    for (const place of [[130.3, 46.75], [116.3, 39.9], [113.2, 23.1], [87.5, 43.8]] as const) {
      const reference = town({ at: place });
      const table = moved(reference, byFormula(formula));
      expect([place, codes({ table, crs, reference: { table: reference } })]).toEqual([place, [code]]);
      expect(codes({ table, crs, reference: { table: reference, matches: Array.from({ length: 60 }, (_, index) => [index, index] as const) } })).toEqual([code]);
    }
  });

  it('finds it in projected coordinates and over a part of the reference, and compares it with the prediction', () => {
    const reference = town({ at: [130.3, 46.75], count: 400 });
    const part = { ...inSystem(moved(reference, byFormula(gcj02Offset)), 4552), featureCount: 40 };
    const [note] = crsSuspicions({ table: part, crs: system(4552), reference: { table: reference } });
    expect(note).toMatchObject({ code: 'crs/looksLikeGcj02', severity: 'warning', data: { examined: 40, pairs: 40 } });
    const { eastM, northM, predictedEastM, predictedNorthM } = note!.data as Record<string, number>;
    expect(Math.hypot(eastM!, northM!)).toBeGreaterThan(50);
    expect(Math.hypot(eastM! - predictedEastM!, northM! - predictedNorthM!)).toBeLessThan(1);
  });

  it('finds it wherever in China', () => {
    fc.assert(
      fc.property(fc.double({ min: 80, max: 133, noNaN: true }), fc.double({ min: 20, max: 50, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (lon, lat, seed) => {
        const reference = town({ at: [lon, lat], count: 25, seed });
        expect(codes({ table: moved(reference, byFormula(bd09Offset)), crs, reference: { table: reference } })).toEqual(['crs/looksLikeBd09']);
        const isTelling = Math.hypot(gcj02Offset([lon, lat])[0], gcj02Offset([lon, lat])[1]) > 0.002;
        expect(codes({ table: moved(reference, byFormula(gcj02Offset)), crs, reference: { table: reference } })).toEqual(isTelling ? ['crs/looksLikeGcj02'] : [expect.stringMatching(/constantShift|looksLikeGcj02/)]);
      }),
      { numRuns: 40 },
    );
  });

  it('finds a reference that was moved itself', () => {
    expect(crsSuspicions({ table: jiamusi, crs, reference: { table: moved(jiamusi, byFormula(gcj02Offset)) } })).toMatchObject([{ code: 'crs/referenceLooksMoved', data: { system: 'GCJ-02' } }]);
  });

  it.each([[3, -2], [7.9, 0.5], [-61, 104], [480, 200], [1100, -700]])('measures a constant shift of %d m, %d m', (eastM, northM) => {
    const [note] = crsSuspicions({ table: moved(jiamusi, byMetres(eastM, northM)), crs, reference: { table: jiamusi } });
    expect(note).toMatchObject({ code: 'crs/constantShift', severity: 'warning', data: { pairs: 60 } });
    const { eastM: east, northM: north } = note!.data as Record<string, number>;
    expect(Math.hypot(east! - eastM, north! - northM)).toBeLessThan(0.05 + 0.002 * Math.hypot(eastM, northM));
  });

  it('says nothing of small differences, of noise, of other things', () => {
    expect(codes({ table: moved(jiamusi, byMetres(0.3, 0.1)), crs, reference: { table: jiamusi } })).toEqual([]);
    let state = 7;
    const noise = () => ((state = (state * 48271) % 2147483647) / 2147483647 - 0.5) * 3;
    expect(codes({ table: moved(jiamusi, (at) => byMetres(noise(), noise())(at)), crs, reference: { table: jiamusi } })).toEqual([]);
    expect(codes({ table: jiamusi, crs, reference: { table: town({ at: [130.3, 46.75], seed: 99, count: 400 }) } })).toEqual([]);
    expect(codes({ table: { ...moved(jiamusi, byFormula(gcj02Offset)), featureCount: 2 }, crs, reference: { table: jiamusi } })).toEqual([]);
  });

  it('sees no shift between towns that have nothing in common', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1e6 + 1, max: 2e6 }), (seed, other) => {
        expect(codes({ table: town({ at: [130.3, 46.75], seed }), crs, reference: { table: town({ at: [130.3, 46.75], seed: other, count: 300 }) } })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing of equal lots in rows that lie in place', () => {
    const lots = tableOf(Array.from({ length: 100 }, (_, index): PolygonGeometry => {
      const [x, y] = [130.3 + (index % 10) * 0.002, 46.8 + Math.floor(index / 10) * 0.001];
      return { type: 'Polygon', coordinates: [[[x, y], [x + 0.0015, y], [x + 0.0015, y + 0.0008], [x, y + 0.0008], [x, y]]] };
    }));
    expect(codes({ table: lots, crs, reference: { table: lots } })).toEqual([]);
  });
});

describe('checks for rules', () => {
  it('axis order', () => {
    expect(checkAxisOrder([604_355.345, 5_187_232.945, 604_400, 5_187_300], system(4552))).toBeUndefined();
    expect(checkAxisOrder([5_187_232.945, 604_355.345, 5_187_300, 604_400], system(4552))).toMatchObject({ code: 'crs/axesSwapped', severity: 'error' });
    expect(checkAxisOrder([5_187_232.945, 43_604_355.345, 5_187_300, 43_604_400], system(4531))?.message.zh).toContain('5187232.945, 43604355.345');
    expect(checkAxisOrder([46.8, 130.3, 46.9, 130.4], system(4490))).toMatchObject({ code: 'crs/axesSwapped' });
    // One point that the swap does not save.
    expect(checkAxisOrder([46.8, 130.3, 60, 130.4], system(4490))).toBeUndefined();
  });

  it('easting prefix', () => {
    expect(checkEastingPrefix([43_604_355.345, 5_187_232, 43_604_400, 5_187_300], system(4531))).toBeUndefined();
    expect(checkEastingPrefix([604_355.345, 5_187_232, 604_400, 5_187_300], system(4531))).toMatchObject({ code: 'crs/prefixMissing', data: { x: 604_355.345, prefix: 43 } });
    expect(checkEastingPrefix([43_604_355.345, 5_187_232, 43_604_400, 5_187_300], system(4552))).toMatchObject({ code: 'crs/prefixSuperfluous' });
    expect(checkEastingPrefix([130.3, 46.8, 130.4, 46.9], system(4490))).toBeUndefined();
  });

  it('coordinateBox leaves out what is no number', () => {
    const table = tableOf([{ type: 'Polygon', coordinates: [[[1, 2], [NaN, 9], [3, 4], [1, 2]]] }, undefined]);
    expect(coordinateBox(table)).toEqual([1, 2, 3, 4]);
    expect(coordinateBox(table, 1)).toBeUndefined();
  });
});
