import { describe, expect, it } from 'vitest';
import facts from './facts/systems.json' with { type: 'json' };
import { crsByEpsg, crsName, crsTitle, gaussKrugerSystem, knownSystems, systemOfPrefix, type RefusedDatum } from './index.ts';
import { falseEastingM } from './registry.ts';

const systems = facts.systems as [number, string, string, number, number][];

describe('crsByEpsg', () => {
  it('knows every CGCS2000 projected system of EPSG, with the parameters that PROJ gives', () => {
    expect(systems.length).toBe(64);
    const found = systems.map(([code, name]) => {
      const reading = crsByEpsg(code);
      if (reading.status !== 'known') return [code, reading.status];
      const zone = reading.crs.zone!;
      const width = zone.widthDegrees === 3 ? '3-degree ' : '';
      const label = zone.prefix === undefined ? `CM ${zone.centralMeridian}E` : `zone ${zone.prefix}`;
      expect(`CGCS2000 / ${width}Gauss-Kruger ${label}`).toBe(name);
      expect(reading.notes).toEqual([]);
      return [code, zone.centralMeridian, falseEastingM(reading.crs)];
    });
    expect(found).toEqual(systems.map(([code, , , centralMeridian, falseEasting]) => [code, centralMeridian, falseEasting]));
  });

  it('knows nothing else but longitude/latitude and Web Mercator', () => {
    expect(knownSystems.map(({ epsg }) => epsg)).toEqual([3857, 4326, 4490, ...systems.map(([code]) => code)]);
    for (const code of [0, -1, 4479, 4480, 4555.5, 32652, 2326, 2391, 2400, 2443, 21412, 21424, 4590, NaN]) expect(crsByEpsg(code).status).toBe('unknown');
    expect(crsByEpsg(32652)).toEqual({ status: 'unknown', text: 'EPSG:32652' });
  });

  it.each([
    ['xian80', facts.xian80, 65],
    ['beijing54', facts.beijing54, 76],
    ['newBeijing54', facts.newBeijing54, 65],
  ] as const)('refuses every code of %s, and says why and the way out', (datum: RefusedDatum, codes, count) => {
    expect(codes.length).toBe(count);
    for (const code of codes) {
      const reading = crsByEpsg(code);
      expect([code, reading.status]).toEqual([code, 'refused']);
      const [note] = (reading as Extract<typeof reading, { status: 'refused' }>).notes;
      expect(note).toMatchObject({ code: 'crs/otherDatum', severity: 'error', data: { datum, text: `EPSG:${code}` } });
      expect(note.message.zh).toContain('正式转换参数');
      expect(crsTitle(code)?.zh).toMatch(/西安|北京/);
    }
  });

  it('refuses no code that EPSG gives to something else', () => {
    const refused = new Set([...facts.xian80, ...facts.beijing54, ...facts.newBeijing54]);
    const wrong = Array.from({ length: 33000 }, (_, code) => code).filter((code) => (crsByEpsg(code).status === 'refused') !== refused.has(code));
    expect(wrong).toEqual([]);
  });

  it.each([3857, 900913, 3785, 102100, 102113])('takes %i as Web Mercator, with a warning', (code) => {
    expect(crsByEpsg(code)).toMatchObject({ status: 'known', crs: { epsg: 3857, kind: 'webMercator' }, notes: [{ code: 'crs/webMercator', severity: 'warning' }] });
  });

  it('has a note on WGS 84 and none on CGCS2000', () => {
    expect(crsByEpsg(4326)).toMatchObject({ status: 'known', crs: { kind: 'lonLat' }, notes: [{ code: 'crs/wgs84', severity: 'info' }] });
    expect(crsByEpsg(4490)).toMatchObject({ status: 'known', crs: { kind: 'lonLat' }, notes: [] });
  });
});

describe('systems by zone', () => {
  it('finds them by meridian and by the number before the easting', () => {
    expect(gaussKrugerSystem({ widthDegrees: 3, centralMeridian: 129, hasPrefix: true })?.epsg).toBe(4531);
    expect(gaussKrugerSystem({ widthDegrees: 3, centralMeridian: 132, hasPrefix: false })?.epsg).toBe(4553);
    expect(gaussKrugerSystem({ widthDegrees: 6, centralMeridian: 129, hasPrefix: true })?.epsg).toBe(4500);
    expect([12, 13, 22, 23, 24, 25, 43, 45, 46].map((prefix) => systemOfPrefix(prefix)?.epsg)).toEqual([undefined, 4491, 4500, 4501, undefined, 4513, 4531, 4533, undefined]);
  });

  it('has none for meridians of no zone', () => {
    for (const centralMeridian of [72, 74, 130.5, 138, NaN]) {
      expect(gaussKrugerSystem({ widthDegrees: 3, centralMeridian, hasPrefix: false })).toBeUndefined();
    }
    expect(gaussKrugerSystem({ widthDegrees: 6, centralMeridian: 132, hasPrefix: false })).toBeUndefined();
  });
});

describe('titles', () => {
  it('names systems for people', () => {
    expect(crsTitle(4531)).toEqual({ zh: 'CGCS2000 三度带第 43 带（中央经线 129°E，横坐标带带号）', en: 'CGCS2000 3-degree zone 43 (129°E, zone number before the easting)' });
    expect(crsTitle(4511)).toEqual({ zh: 'CGCS2000 六度带（中央经线 129°E）', en: 'CGCS2000 6-degree, central meridian 129°E' });
    expect(crsTitle(102100)?.zh).toBe('Web 墨卡托（仅供显示）');
    expect(crsTitle(2367)?.zh).toBe('1980 西安坐标系');
    expect(crsTitle(1)).toBeUndefined();
  });

  it('names for storage leave Web Mercator and refused systems out', () => {
    expect([4490, 4326, 4553, 3857, 4610].map((code) => crsName(code)?.en)).toEqual(['CGCS2000 longitude/latitude', 'WGS 84 longitude/latitude', 'CGCS2000 3-degree, central meridian 132°E', undefined, undefined]);
  });
});
