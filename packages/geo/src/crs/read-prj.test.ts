import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import systems from './facts/systems.json' with { type: 'json' };
import facts from './facts/texts.json' with { type: 'json' };
import { crsByEpsg, datumOfName, knownSystems, lonLatEpsg, readCrs, readCrsName, readPrj, writePrj, type CrsReading } from './index.ts';

const texts = facts.texts as [number, string, string][];

/** The code of a known system, or the status and the code of its first note. */
function brief(reading: CrsReading): number | string {
  if (reading.status === 'known') return reading.crs.epsg;
  const note = reading.status === 'absent' ? undefined : reading.notes?.[0];
  return [reading.status, note?.code, note?.data?.['reason']].filter((part) => part !== undefined).join(' ');
}

const esri4552 = writePrj(knownSystems.find(({ epsg }) => epsg === 4552)!);
const esri4490 = writePrj(knownSystems.find(({ epsg }) => epsg === 4490)!);

describe('readPrj', () => {
  it.each(texts)('reads EPSG:%i in the dialect %s as the code says', (code, _, text) => {
    expect(readPrj(text).status).toBe(crsByEpsg(code).status);
    expect(brief(readPrj(text))).toBe(brief(crsByEpsg(code)));
  });

  it('reads them without their codes too', () => {
    const bare = texts.map(([code, kind, text]) => [code, kind, text.replaceAll(/,(?:AUTHORITY|ID)\["EPSG","?\d+"?\]/g, '')] as const);
    expect(bare.some(([, , text]) => text.includes('EPSG"'))).toBe(false);
    for (const [code, kind, text] of bare) expect([code, kind, brief(readPrj(text))]).toEqual([code, kind, brief(crsByEpsg(code))]);
  });

  it('reads what it writes, for all systems', () => {
    for (const crs of knownSystems) expect(readPrj(writePrj(crs))).toMatchObject({ status: 'known', crs });
  });

  it.each([
    ['lines, spaces, capitals', esri4552.replaceAll(',', ',\r\n   ').replaceAll('PARAMETER', 'parameter'), 4552],
    ['round brackets', esri4552.replaceAll('[', '(').replaceAll(']', ')'), 4552],
    ['marks of order and ends of C strings', `\uFEFF${esri4490}\n\0\0`, 4490],
    ["Esri's vertical system behind", `${esri4552},VERTCS["Yellow_Sea_1956",VDATUM["Yellow_Sea_1956"],PARAMETER["Vertical_Shift",0.0],UNIT["Meter",1.0]]`, 4552],
    ['a compound system', `COMPD_CS["with heights",${esri4552},VERT_CS["Yellow Sea 1956",VERT_DATUM["Yellow Sea 1956",2005],UNIT["metre",1]]]`, 4552],
    ['a system bound to WGS 84', `BOUNDCRS[SOURCECRS[${esri4490}],TARGETCRS[GEOGCRS["WGS 84"]],ABRIDGEDTRANSFORMATION["none"]]`, 4490],
    ['its scale factor left out', esri4552.replace('PARAMETER["Scale_Factor",1.0],', ''), 4552],
    ['an unfamiliar name, a shared meridian: the 3-degree system of the same plane', esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', 'mine'), 4552],
    ['the name of the 6-degree system', esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', 'CGCS2000_GK_CM_129E'), 4511],
    ['a datum spelt otherwise', esri4552.replace('D_China_2000', 'D_CGCS_2000').replace('GCS_China_Geodetic_Coordinate_System_2000', 'GCS_CGCS2000'), 4552],
    ['an unknown datum name with a code', esri4490.replace('D_China_2000', 'D_x').replace('GCS_China_Geodetic_Coordinate_System_2000', 'x').replace(/\]$/, ',AUTHORITY["EPSG","4490"]]'), 4490],
    ["Esri's domain behind", `${esri4552};-5123200 -10002100 10000;-100000 10000;0.001;0.001;IsHighPrecision`, 4552],
    ['a meridian with a rounding', esri4552.replace('129.0', '129.00000000000003'), 4552],
    [
      "SuperMap's names, which say the zone but have no zone number before the easting",
      'PROJCS["China_2000_3_DEGREE_GK_Zone_39N",GEOGCS["GCS_China_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101,AUTHORITY["EPSG","7044"]]],PRIMEM["Greenwich",0.0],UNIT["DEGREE",0.017453292519943295]],PROJECTION["Transverse_Mercator",AUTHORITY["EPSG","9807"]],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Latitude_Of_Origin",0.0],PARAMETER["Scale_Factor",1.0],UNIT["METER",1.0]]',
      4548,
    ],
    ['a datum of CGCS with signs between', 'GEOGCS["GCS_CGCS_2000",DATUM["D_CGCS_2000",SPHEROID["CGCS_2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]', 4490],
    ['a degree of ten digits', esri4490.replace('0.0174532925199433', '0.0174532925'), 4490],
    ['a plain code', ' EPSG:4490\n', 4490],
  ])('takes %s', (_, text, code) => {
    expect(brief(readPrj(text))).toBe(code);
  });

  it.each([
    ['', 'absent'],
    [' \0', 'absent'],
    [esri4552.slice(0, 200), 'unknown crs/notRecognised broken'],
    [`${esri4552}]`, 'unknown crs/notRecognised broken'],
    ['LOCAL_CS["Undefined Cartesian"]', 'unknown crs/notRecognised kind'],
    ['GEOCCS["China Geodetic Coordinate System 2000",DATUM["China_2000",SPHEROID["CGCS2000",6378137,298.257222101]],UNIT["metre",1]]', 'unknown crs/notRecognised kind'],
    ['GEODCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101]],CS[Cartesian,3],LENGTHUNIT["metre",1]]', 'unknown crs/notRecognised kind'],
    [esri4490.replace('D_China_2000', 'D_unknown').replace('GCS_China_Geodetic_Coordinate_System_2000', 'GCS_unknown'), 'unknown crs/notRecognised datum'],
    [esri4490.replace('298.257222101', '298.3'), 'unknown crs/notRecognised ellipsoid'],
    [esri4490.replace('6378137.0', '6378140.0'), 'unknown crs/notRecognised ellipsoid'],
    [esri4490.replace('["Greenwich",0.0]', '["Paris",2.337]'), 'unknown crs/notRecognised primeMeridian'],
    [esri4490.replace('["Degree",0.0174532925199433]', '["Radian",1.0]'), 'unknown crs/notRecognised angularUnit'],
    [esri4552.replace('["Meter",1.0]', '["Kilometer",1000.0]'), 'unknown crs/notRecognised linearUnit'],
    [esri4552.replace('129.0', '130.5'), 'unknown crs/notRecognised zone'],
    [esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', 'wenzhou2000').replace('129.0', '120.666666666667'), 'unknown crs/notRecognised zone'],
    [esri4552.replace('500000.0', '0.0'), 'unknown crs/notRecognised zone'],
    [esri4552.replace('500000.0', '44500000.0'), 'unknown crs/notRecognised zone'],
    [esri4552.replace('"Scale_Factor",1.0', '"Scale_Factor",0.9996'), 'unknown crs/notRecognised scaleFactor'],
    [esri4552.replace('"Latitude_Of_Origin",0.0', '"Latitude_Of_Origin",40.0'), 'unknown crs/notRecognised latitudeOfOrigin'],
    [esri4552.replace('"False_Northing",0.0', '"False_Northing",-5000000.0'), 'unknown crs/notRecognised falseNorthing'],
    [esri4552.replace('PARAMETER["False_Easting",500000.0],', ''), 'unknown crs/notRecognised parameters'],
    [esri4552.replace('PROJECTION["Gauss_Kruger"],', ''), 'unknown crs/notRecognised method'],
    [esri4552.replace('Gauss_Kruger', 'Lambert_Conformal_Conic'), 'unknown crs/notRecognised method'],
    [esri4552.replace(/\]$/, ',AUTHORITY["EPSG","4553"]]'), 'unknown crs/contradiction'],
    [esri4490.replace('D_China_2000', 'D_Xian_1980'), 'refused crs/otherDatum'],
    [esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', 'Xian_1980_3_Degree_GK_CM_129E'), 'unknown crs/contradiction'],
    [esri4552.replace('D_China_2000', 'D_Beijing_1954'), 'refused crs/otherDatum'],
    [esri4490.replace('D_China_2000', 'D_Xian_1980').replace(/\]$/, ',AUTHORITY["EPSG","4490"]]'), 'unknown crs/contradiction'],
    ['GEOGCS["GCJ-02",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]', 'refused crs/encrypted'],
    [esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', '佳木斯城市独立坐标系'), 'refused crs/localSystem'],
    [writePrj(knownSystems.find(({ epsg }) => epsg === 3857)!).replace('"Central_Meridian",0.0', '"Central_Meridian",120.0'), 'unknown crs/notRecognised webMercator'],
    ['PROJCS["WGS_1984_UTM_Zone_52N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["Central_Meridian",129.0],UNIT["Meter",1.0]]', 'unknown crs/notRecognised datum'],
  ])('does not guess: %#', (text, expected) => {
    expect(brief(readPrj(text))).toBe(expected);
  });

  it('follows the parameters where the name tells another zone, and says so', () => {
    const reading = readPrj(esri4552.replace('CGCS2000_3_Degree_GK_CM_129E', 'CGCS2000_3_Degree_GK_CM_132E'));
    expect(reading).toMatchObject({ status: 'known', crs: { epsg: 4552 }, notes: [{ code: 'crs/nameDiffers', data: { epsg: 4552 } }] });
    expect(readPrj(esri4552.replace('CM_129E', 'CM_132E').replace(/\]$/, ',AUTHORITY["EPSG","4552"]]'))).toEqual(reading);
  });

  it('keeps the text that it does not know, shortened', () => {
    expect(readPrj('local grid')).toEqual({ status: 'unknown', text: 'local grid' });
    const long = readPrj(`LOCAL_CS["${'x'.repeat(5000)}"]`);
    expect(long.status === 'unknown' && long.text.length).toBe(301);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom('PROJCS[', 'GEOGCS["', 'DATUM["D_China_2000"', '"', ']', ')', '(', ',', '1e999', '-', '.', 'AXIS[NORTH]', 'UNIT[]', 'AUTHORITY["EPSG",4552]', 'ID[]', '\0', '坐标', ' ');
    const damaged = fc.tuple(fc.constantFrom(...texts.map(([, , text]) => text)), fc.nat(), fc.nat({ max: 60 }), fc.string()).map(([text, at, length, put]) => {
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(pieces).map((parts) => parts.join('')), damaged), (text) => {
        expect(['known', 'refused', 'unknown', 'absent']).toContain(readPrj(text).status);
      }),
      { numRuns: 500 },
    );
    for (const text of ['A['.repeat(100_000), `A["${'""'.repeat(200_000)}"]`, `A[${'1,'.repeat(100_000)}1]`]) expect(readPrj(text).status).toBe('unknown');
  });
});

describe('readCrsName', () => {
  it.each([
    ['EPSG:4490', 4490],
    ['epsg:4490', 4490],
    ['EPSG 4552', 4552],
    ['EPSG::4490', 4490],
    ['4553', 4553],
    ['urn:ogc:def:crs:EPSG::4490', 4490],
    ['urn:ogc:def:crs:EPSG:9.9:4326', 4326],
    ['urn:x-ogc:def:crs:EPSG:4490', 4490],
    ['http://www.opengis.net/def/crs/EPSG/0/4490', 4490],
    ['https://www.opengis.net/def/crs/EPSG/0/4531', 4531],
    ['http://www.opengis.net/gml/srs/epsg.xml#4490', 4490],
    ['+init=epsg:4490', 4490],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['urn:ogc:def:crs:OGC::CRS84', 4326],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 4326],
    ['OGC:CRS84', 4326],
    ['CRS84', 4326],
    ['CRS:84', 4326],
    ['ESRI:102100', 3857],
    ['WGS 84', 4326],
    ['GCS_WGS_1984', 4326],
    ['WGS 84 / Pseudo-Mercator', 3857],
    ['China Geodetic Coordinate System 2000', 4490],
    ['GCS_China_Geodetic_Coordinate_System_2000', 4490],
    ['China_2000_3_Degree_GK_Zone_43', 4531],
    ['cgcs2000 / 3-degree gauss-kruger cm 132e', 4553],
    ['EPSG:2367', 'refused crs/otherDatum'],
    ['Xian_1980_3_Degree_GK_Zone_43', 'refused crs/otherDatum'],
    ['西安80', 'refused crs/otherDatum'],
    ['1980年西安坐标系', 'refused crs/otherDatum'],
    ['北京54坐标系', 'refused crs/otherDatum'],
    ['1954北京坐标系', 'refused crs/otherDatum'],
    ['Beijing 1954 / 3-degree Gauss-Kruger CM 129E', 'refused crs/otherDatum'],
    ['新1954年北京坐标系', 'refused crs/otherDatum'],
    ['GCJ02', 'refused crs/encrypted'],
    ['火星坐标', 'refused crs/encrypted'],
    ['BD-09', 'refused crs/encrypted'],
    ['百度坐标', 'refused crs/encrypted'],
    ['佳木斯独立坐标系', 'refused crs/localSystem'],
    ['CGCS2000', 'unknown crs/datumOnly'],
    ['2000国家大地坐标系', 'unknown crs/datumOnly'],
    ['CGCS2000_3_Degree_GK_Zone_99', 'unknown'],
    ['urn:ogc:def:crs:EPSG:a:b:4490', 'unknown'],
    ['EPSG:4552+5773', 'unknown'],
    ['EPSG:32652', 'unknown'],
    ['?', 'unknown'],
    ['', 'absent'],
  ])('%s', (name, expected) => {
    expect(brief(readCrsName(name))).toBe(expected);
  });

  it("reads EPSG's and Esri's names of all systems", () => {
    for (const [code, name, esriName] of systems.systems as [number, string, string][]) expect([brief(readCrsName(name)), brief(readCrsName(esriName))]).toEqual([code, code]);
  });

  it('gives the code of longitude and latitude alone where that is asked', () => {
    expect(['EPSG:4490', 'OGC:CRS84', 'EPSG:4552', 'EPSG:4610', 'x', ''].map(lonLatEpsg)).toEqual([4490, 4326, undefined, undefined, undefined, undefined]);
  });
});

describe('datumOfName', () => {
  it('gives none where two are named', () => {
    expect(datumOfName('由1980西安坐标系转换至CGCS2000')).toBeUndefined();
    expect(datumOfName('基于CGCS2000的地方坐标系')).toBe('local');
    expect(datumOfName('GRS 1980')).toBeUndefined();
  });
});

describe('readCrs', () => {
  it.each([
    [{ authority: 'EPSG', code: 4490 }, 4490],
    [{ code: 4552, wkt: esri4552 }, 4552],
    [{ authority: 'NONE', code: 99999, wkt: esri4552 }, 4552],
    [{ authority: 'EPSG', code: 100001, wkt: esri4552 }, 4552],
    [{ authority: 'EPSG', code: 4552, wkt: 'broken' }, 4552],
    [{ authority: 'EPSG', code: 4553, wkt: esri4552 }, 'unknown crs/contradiction'],
    [{ authority: 'EPSG', code: 4490, wkt: esri4490.replace('D_China_2000', 'D_Xian_1980') }, 'unknown crs/contradiction'],
    [{ authority: 'EPSG', code: 4552, wkt: esri4552.replace('129.0', '130.5') }, 'unknown crs/notRecognised zone'],
    [{ authority: 'EPSG', code: 4490, wkt: esri4490.replace(/\]$/, ',AUTHORITY["EPSG","4326"]]') }, 'unknown crs/contradiction'],
    [{ authority: 'EPSG', code: 4490, wkt: esri4490.replace('D_China_2000', 'D_x').replace('GCS_China_Geodetic_Coordinate_System_2000', 'x') }, 4490],
    [{ authority: 'NONE', code: 7, wkt: esri4490.replace('D_China_2000', 'D_Xian_1980') }, 'refused crs/otherDatum'],
    [{ authority: 'EPSG', code: 32652, wkt: 'broken', name: 'EPSG:4490' }, 4490],
    [{ authority: 'EPSG', code: 2367, wkt: 'undefined' }, 'refused crs/otherDatum'],
    [{ authority: 'EPSG', code: 32652 }, 'unknown'],
    [{ authority: 'NONE', code: -1, wkt: 'undefined' }, 'absent'],
    [{ name: 'CGCS2000_GK_Zone_22' }, 4500],
    [{}, 'absent'],
  ])('%j', (parts, expected) => {
    expect(brief(readCrs(parts))).toBe(expected);
  });
});

describe('writePrj', () => {
  it.each(texts.filter(([code, kind]) => kind === 'wkt_esri' && crsByEpsg(code).status === 'known'))('writes EPSG:%i letter for letter as GDAL', (code, _, text) => {
    expect(writePrj(knownSystems.find(({ epsg }) => epsg === code)!)).toBe(text);
  });

  it("gives each system Esri's name", () => {
    for (const [code, , esriName] of systems.systems as [number, string, string][]) expect(writePrj(knownSystems.find(({ epsg }) => epsg === code)!)).toContain(`PROJCS["${esriName}",`);
  });
});
