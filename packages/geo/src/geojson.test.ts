import { fillMessage } from '@plansmith/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoMessages, readGeoJson, writeGeoJson, type AreaGeometry, type GeoDocument, type GeoFeature, type LonLat } from './index.ts';
import { reuseOf } from './reading-reuse.ts';

const ring: readonly LonLat[] = [[130.4, 46.8], [130.41, 46.8], [130.41, 46.81], [130.4, 46.8]];

function feature(id: string, coordinates: unknown = [ring]): string {
  return `{ "type": "Feature", "id": "${id}", "properties": { "name": "甲" }, "geometry": { "type": "Polygon", "coordinates": ${JSON.stringify(coordinates)} } }`;
}

function collection(...lines: readonly string[]): string {
  return `{\n"type": "FeatureCollection",\n"features": [\n${lines.join(',\n')}\n]\n}\n`;
}

/** Codes with the text they stand on. */
function problemsOf(text: string, document: GeoDocument = readGeoJson(text)): readonly string[] {
  for (const problem of document.problems) fillMessage(geoMessages[problem.code], problem.data);
  return document.problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end).slice(0, 30)}`);
}

function idsOf(document: GeoDocument): readonly string[] {
  return document.layer.features.map((item) => item.id);
}

function withCrs(crs: string): string {
  return `{"type":"FeatureCollection","crs":${crs},"features":[]}`;
}

function withCrsName(name: string): string {
  return withCrs(`{"type":"name","properties":{"name":"${name}"}}`);
}

function triangle(lon: number, lat: number): AreaGeometry {
  return { type: 'Polygon', coordinates: [[[lon, lat], [130.5, 46], [130.5, 46.5], [lon, lat]]] };
}

/** How the first longitude of a feature is written. */
function written(lon: number): string {
  return /\[\[\[(-?[\d.]+), /.exec(writeGeoJson({ name: '', features: [{ id: '', properties: {}, geometry: triangle(lon, 46) }] }))![1]!;
}

describe('readGeoJson', () => {
  it('reads features with their places', () => {
    const text = collection(feature('P-1'), feature('P-2'));
    const document = readGeoJson(text);
    expect(problemsOf(text)).toEqual([]);
    expect(document.layer.features[1]).toEqual({ id: 'P-2', properties: { name: '甲' }, geometry: { type: 'Polygon', coordinates: [ring] }, bbox: [130.4, 46.8, 130.41, 46.81] });
    const place = document.spanOf('P-2')!;
    expect(text.slice(place.feature.start, place.feature.end)).toBe(feature('P-2'));
    expect(text.slice(place.id!.start, place.id!.end)).toBe('"P-2"');
    expect(document.spanOf('P-3')).toBeUndefined();
  });

  it('takes the id from properties where the feature has none', () => {
    const text = collection(`{"type":"Feature","properties":{"id":"P-7"},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}`);
    const place = readGeoJson(text).spanOf('P-7')!;
    expect(text.slice(place.id!.start, place.id!.end)).toBe('"P-7"');
  });

  it('reads any layout: one line, indented, CRLF, a mark of byte order before', () => {
    const value = JSON.parse(collection(feature('P-1'), feature('P-2'), feature('P-3'))) as unknown;
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2), `\uFEFF${collection(feature('P-1'), feature('P-2'), feature('P-3')).replaceAll('\n', '\r\n')}`]) {
      const document = readGeoJson(text);
      expect(document.problems).toEqual([]);
      expect(idsOf(document)).toEqual(['P-1', 'P-2', 'P-3']);
      const { start, end } = document.spanOf('P-2')!.feature;
      expect(JSON.parse(text.slice(start, end))).toEqual(JSON.parse(feature('P-2')));
    }
  });

  it('is not misled by braces, quotes and backslashes in strings', () => {
    const tricky = `{"type":"Feature","id":"a\\"}]\\\\","properties":{"note":"{[\\\\\\"id\\": \\n"},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}`;
    const document = readGeoJson(`{"name":"]}","type":"FeatureCollection","features":[${tricky},${feature('P-2')}]}`);
    expect(document.problems).toEqual([]);
    expect(idsOf(document)).toEqual(['a"}]\\', 'P-2']);
  });

  it('reports what is wrong with a feature and reads on', () => {
    const bowTie = [[[130, 46], [130.01, 46.01], [130.01, 46], [130, 46.01], [130, 46]]];
    const lines = [
      feature('ok'),
      feature('open', [ring.slice(0, 3)]),
      feature('bow', bowTie),
      feature('flat', [[[130, 46], [131, 46], [130, 46], [130, 46]]]),
      feature('text', [[['130', 46], [131, 46], [131, 47], [130, 46]]]),
      feature('projected', [[[604355, 5187232], [604455, 5187232], [604455, 5187332], [604355, 5187232]]]),
      feature('ok'),
      '{ "type": "Feature", "id": "point", "geometry": { "type": "Point", "coordinates": [130, 46] } }',
      '{ "type": "Feature", "id": "none", "geometry": null }',
      '17',
      feature('').replace('"properties": { "name": "甲" }', '"properties": null'),
    ];
    const text = collection(...lines);
    expect(problemsOf(text)).toEqual([
      'openRing { "type": "Polygon", "coordina',
      'selfCrossing { "type": "Polygon", "coordina',
      'badCoordinates { "type": "Polygon", "coordina',
      'badCoordinates { "type": "Polygon", "coordina',
      'outOfRange { "type": "Polygon", "coordina',
      'duplicateId "ok"',
      'unsupportedGeometry { "type": "Point", "coordinate',
      'unsupportedGeometry null',
      'unsupportedGeometry 17',
      'missingId { "type": "Feature", "id": "",',
    ]);
    const document = readGeoJson(text);
    expect(idsOf(document)).toEqual(['ok', 'open', 'bow', 'ok', '#10']);
    expect(document.layer.feature('open')!.geometry.coordinates).toEqual([ring]);
    expect(document.layer.feature('ok')).toBe(document.layer.features[0]);
    expect(document.spanOf('point')).toBeDefined();
  });

  it('reads on behind a broken feature where each has its line', () => {
    for (const broken of ['{ "type": "Feature", "id": ', '{ "type": "Feature", "id": "P-2 }', '{ "a": 1,, }', '']) {
      const text = collection(feature('P-1'), broken, feature('P-3'));
      const document = readGeoJson(text);
      expect(idsOf(document), broken).toEqual(['P-1', 'P-3']);
      expect(document.problems.map(({ code }) => code), broken).toEqual(['notJson']);
    }
    const text = collection(feature('P-1'), `${feature('P-2')} }`, feature('P-3'));
    expect(idsOf(readGeoJson(text))).toEqual(['P-1', 'P-2', 'P-3']);
    expect(problemsOf(text)).toEqual(['notJson }']);
  });

  it('reports a file that is no collection', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      '': ['notJson '],
      'type: x': ['notJson t'],
      '[1]': ['notFeatureCollection [1]'],
      '{}': ['notFeatureCollection {'],
      '{"type":"Topology","features":[]}': ['notFeatureCollection {'],
      '{"type":"FeatureCollection"}': ['notFeatureCollection {'],
      '{"type":"FeatureCollection","features":{}}': ['notFeatureCollection {', 'notFeatureCollection {}'],
      '{"type":"FeatureCollection","features":[],"features":[]}': ['notFeatureCollection ['],
      '{"type":"FeatureCollection","features":[]} x': ['notJson x'],
      '{"type":"FeatureCollection","features":[': ['notJson '],
      '{"type":"FeatureCollection","features":[],}': ['notJson }'],
      '{"type":"FeatureCollection","bbox":[1 2],"features":[]}': ['notJson ['],
      '{"type":"FeatureCollection","features":[{]}': ['notJson {]}', 'notJson }'],
    };
    for (const [text, expected] of Object.entries(cases)) expect(problemsOf(text), text).toEqual(expected);
  });

  it('reports a trailing comma and reads the features before it', () => {
    const text = `{"type":"FeatureCollection","features":[${feature('P-1')},]}`;
    expect(problemsOf(text)).toEqual(['notJson ]']);
    expect(idsOf(readGeoJson(text))).toEqual(['P-1']);
  });

  it('knows the reference systems of longitude and latitude', () => {
    const known = { 'EPSG:4490': 4490, 'urn:ogc:def:crs:EPSG::4490': 4490, 'http://www.opengis.net/def/crs/EPSG/0/4490': 4490, 'urn:ogc:def:crs:OGC:1.3:CRS84': 4326, 'epsg:4326': 4326 };
    for (const [name, epsg] of Object.entries(known)) expect(readGeoJson(withCrsName(name))).toMatchObject({ epsg, problems: [] });
    for (const name of ['EPSG:4552', 'GCJ-02', 'EPSG:44900', '']) expect(problemsOf(withCrsName(name)), name).toEqual(['unknownCrs {"type":"name","properties":{"']);
    expect(problemsOf(withCrs('null'))).toEqual(['unknownCrs null']);
    expect(readGeoJson(collection())).toMatchObject({ epsg: undefined, problems: [] });
  });

  it('never throws, whatever is cut out of or put into a file', () => {
    const text = collection(feature('P-1'), feature('P-2'), feature('P-3'));
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.oneof(fc.string(), fc.constantFrom('{', '}', '[', ']', ',', '"', '\\', '\n', 'null')), (at, length, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + length);
        const document = readGeoJson(changed);
        const parses = ((): boolean => {
          try {
            JSON.parse(changed);
            return true;
          } catch {
            return false;
          }
        })();
        // Strict: a file that is not JSON is never read without a word, and one that is never called otherwise.
        expect(document.problems.some(({ code }) => code === 'notJson')).toBe(!parses);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading again', () => {
  const lines = ['P-1', 'P-2', 'P-3', 'P-4'].map((id) => feature(id));

  it('keeps everything where nothing changed, the layer where only the layout did', () => {
    const first = readGeoJson(collection(...lines));
    expect(readGeoJson(collection(...lines), first)).toBe(first);
    const spaced = readGeoJson(collection(...lines).replaceAll(',\n', ' ,\n\n'), first);
    expect(spaced).not.toBe(first);
    expect(spaced.layer).toBe(first.layer);
  });

  it('keeps the features whose text stays, and moves their places and problems', () => {
    const open = feature('open', [ring.slice(0, 3)]);
    const first = readGeoJson(collection(...lines, open));
    const text = collection(lines[0]!, feature('P-2b'), lines[2]!, lines[3]!, open);
    const second = readGeoJson(text, first);
    expect(second.layer.features.map((item, index) => item === first.layer.features[index])).toEqual([true, false, true, true, true]);
    expect(problemsOf(text, second)).toEqual(['openRing { "type": "Polygon", "coordina']);
    expect(text.slice(second.spanOf('P-4')!.id!.start, second.spanOf('P-4')!.id!.end)).toBe('"P-4"');
  });

  it('gives what reading afresh gives, over any edits', () => {
    const line = fc.constantFrom(...lines, feature('P-5'), '{ "type": "Feature" }', feature('x', [ring.slice(0, 3)]), '{ broken', '12', '123');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), fc.nat(), fc.string({ maxLength: 3 }), (before, after, at, put) => {
        const whole = collection(...after);
        const place = at % whole.length;
        const text = whole.slice(0, place) + put + whole.slice(place);
        const first = readGeoJson(collection(...before));
        const again = readGeoJson(text, first);
        const fresh = readGeoJson(text);
        expect({ features: again.layer.features, problems: again.problems, epsg: again.epsg }).toEqual({ features: fresh.layer.features, problems: fresh.problems, epsg: fresh.epsg });
        for (const { id } of fresh.layer.features) expect(again.spanOf(id)).toEqual(fresh.spanOf(id));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the unchanged start and end of long files', () => {
    // Nothing to find, but the comparison by blocks runs through and ends.
    expect(reuseOf({ text: 'a'.repeat(9000), starts: [], ends: [], readings: [] }, 'a'.repeat(9001)).at(0)).toBeUndefined();
    const many = Array.from({ length: 200 }, (_, index) => feature(`P-${index}`));
    const first = readGeoJson(collection(...many));
    const second = readGeoJson(collection(...many.with(150, feature('new')), feature('last')), first);
    expect(second.layer.features.filter((item, index) => item !== first.layer.features[index]).map((item) => item.id)).toEqual(['new', 'last']);
  });
});

describe('writeGeoJson', () => {
  it('writes one feature a line', () => {
    const text = writeGeoJson({
      name: '宗地',
      features: [
        { id: 'P-1', properties: { name: '甲"', areaM2: 12.5, tags: ['a', { b: null }], none: {} }, geometry: triangle(130.36, 46.8) },
        { id: 'P-2', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [[[[130, 46], [131, 46], [131, 47], [130, 46]]]] } },
      ],
    });
    expect(text).toBe(`{
"type": "FeatureCollection",
"name": "宗地",
"crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::4490" } },
"features": [
{ "type": "Feature", "id": "P-1", "properties": { "name": "甲\\"", "areaM2": 12.5, "tags": ["a", { "b": null }], "none": {} }, "geometry": { "type": "Polygon", "coordinates": [[[130.36, 46.8], [130.5, 46], [130.5, 46.5], [130.36, 46.8]]] } },
{ "type": "Feature", "id": "P-2", "properties": {}, "geometry": { "type": "MultiPolygon", "coordinates": [[[[130, 46], [131, 46], [131, 47], [130, 46]]]] } }
]
}
`);
  });

  it('rounds to 7 decimals, half away from zero', () => {
    const cases: Readonly<Record<string, number>> = {
      '130.1234568': 130.12345675,
      '130.1234567': 130.12345674999,
      '-130.1234568': -130.12345675,
      '130.1234569': 130.12345685,
      '130': 129.99999996,
      '0.0000001': 5e-8,
      '0': -4e-8,
      '0.00001': 1e-5,
      '-0.5': -0.5,
    };
    for (const [expected, value] of Object.entries(cases)) expect(written(value)).toBe(expected);
  });

  it('is stable: written, read and written again it is the same text', () => {
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
    const features = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1 }), properties: fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<string>), points: fc.array(position, { minLength: 3, maxLength: 6 }) }),
      { selector: (item) => item.id, maxLength: 5 },
    );
    fc.assert(
      fc.property(features, (items) => {
        const content = items.map(({ id, properties, points }): Omit<GeoFeature, 'bbox'> => ({ id, properties, geometry: { type: 'Polygon', coordinates: [[...points, points[0]!]] } }));
        const text = writeGeoJson({ name: 'n', features: content });
        const document = readGeoJson(text);
        fc.pre(document.problems.every(({ code }) => code === 'selfCrossing'));
        expect(writeGeoJson({ name: 'n', features: document.layer.features })).toBe(text);
      }),
    );
  });
});
