import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSurveyTxt } from './read-survey-txt.ts';

const header = ['[属性描述]', '格式版本号=', '数据产生单位=', '数据产生日期=', '坐标系=2000国家大地坐标系', '几度分带=3', '投影类型=高斯克吕格', '计量单位=米', '带号=43', '精度=0.001', '转换参数=,,,,,,', '[地块坐标]'];
const parcel = '5,1.0000,DK01,一号,面,,,1001,@';
const points = ['J1,1,5185900,43603800', 'J2,1,5185900,43603900', 'J3,1,5186000,43603900', 'J4,1,5186000,43603800', 'J1,1,5185900,43603800'];
const good = [...header, parcel, ...points];

/** The good file with lines (counted from 1) replaced, or left out where the replacement is undefined. */
function edited(changes: Readonly<Record<number, string | undefined>>): string {
  return good.flatMap((line, index) => (index + 1 in changes ? (changes[index + 1] ?? []) : [line])).join('\n');
}

function told(text: string, without: readonly string[] = ['txt/areaUnit', 'txt/countsIncludeClosing', 'txt/countsExcludeClosing']): string[] {
  return readSurveyTxt(text)
    .findings.filter(({ code }) => !without.includes(code))
    .map(({ code, place, span }) => {
      expect(span.end <= text.length && span.start <= span.end).toBe(true);
      return `${place?.line ?? '-'} ${code.slice(4)}`;
    });
}

const square = (name: number, ring: number, north: number, east: number, size: number): string[] =>
  [[0, 0], [0, size], [size, size], [size, 0], [0, 0]].map(([dn, de], index) => `J${index === 4 ? name : name + index},${ring},${5185000 + north + dn!},${43603000 + east + de!}`);

describe('readSurveyTxt', () => {
  it('has nothing to say of a good file but what it counts and measures in', () => {
    const txt = readSurveyTxt(good.join('\r\n'));
    expect(txt.findings.map(({ code, severity }) => [code, severity])).toEqual([['txt/countsIncludeClosing', 'info'], ['txt/areaUnit', 'info']]);
    expect(txt.crs).toMatchObject({ status: 'known', crs: { epsg: 4531 } });
    expect(txt.areaUnit).toBe('hectare');
    expect(txt.parcels[0]).toMatchObject({ line: 13, declaredPoints: 5, declaredArea: 1, measuredAreaM2: 10_000, closedRings: 1 });
    expect(good.join('\r\n').slice(txt.parcels[0]!.span.start, txt.parcels[0]!.span.end)).toBe(parcel);
  });

  it.each<[string, Readonly<Record<number, string | undefined>>, string[]]>([
    ['missing header key', { 8: undefined }, ['1 headerKeyMissing']],
    ['empty zone', { 9: '带号=' }, ['9 headerValueMissing', '14 zoneFromCoordinates']],
    ['empty width', { 6: '几度分带=' }, ['6 headerValueMissing', '9 widthFromZone']],
    ['repeated key', { 3: '带号=43' }, ['9 headerKeyRepeated']],
    ['header line without =', { 3: '数据产生单位' }, ['3 headerLineUnreadable']],
    ['other spellings', { 6: '分带=三度带', 9: '中央子午线=129°' }, ['9 zoneFromMeridian']],
    ['meridian as zone', { 9: '带号=129' }, ['9 zoneFromMeridian']],
    ['unreadable zone', { 9: '带号=甲' }, ['9 valueUnreadable', '14 zoneFromCoordinates']],
    ['unreadable unit', { 8: '计量单位=里' }, ['8 valueUnreadable']],
    ['zone contradiction', { 9: '带号=44' }, ['9 zoneContradiction']],
    ['width contradiction', { 6: '几度分带=6' }, ['6 zoneWidthContradiction']],
    ['no parcel block', { 12: undefined }, ['12 parcelBlockMissing']],
    ['no @', { 13: '5,1.0000,DK01,一号,面,,,1001' }, ['13 parcelMarkMissing']],
    ['short parcel line', { 13: '5,1.0000,DK01,一号,面,@' }, ['13 parcelLineShort']],
    ['nine values', { 13: '5,1.0000,DK01,一号,面,,,1001,永久,@' }, ['13 parcelLineLong']],
    ['no parcel line', { 13: undefined }, ['13 pointOutsideParcel']],
    ['count 8 of 5', { 13: '8,1.0000,DK01,一号,面,,,1001,@' }, ['13 pointCountDiffers']],
    ['count without closing', { 13: '4,1.0000,DK01,一号,面,,,1001,@' }, []],
    ['count of an open ring', { 13: '4,1.0000,DK01,一号,面,,,1001,@', 18: undefined }, ['17 ringNotClosed']],
    ['no count', { 13: '若干,1.0000,DK01,一号,面,,,1001,@' }, ['13 pointCountUnreadable']],
    ['area no number', { 13: '5,约一公顷,DK01,一号,面,,,1001,@' }, ['13 areaUnreadable']],
    ['area 10 % off', { 13: '5,1.1,DK01,一号,面,,,1001,@' }, ['13 areaDiffers']],
    ['area that fits no unit', { 13: '5,77,DK01,一号,面,,,1001,@' }, ['13 areaUnitUnknown']],
    ['a line', { 13: '5,1.0000,DK01,一号,线,,,1001,@' }, ['13 notAnArea']],
    ['broken number', { 15: 'J2,1,518590O,43603900' }, ['13 pointCountDiffers', '13 areaUnitUnknown', '15 pointUnreadable']],
    ['noise', { 15: '此处缺一点' }, ['13 pointCountDiffers', '13 areaUnitUnknown', '15 lineUnreadable']],
    ['two points', { 16: undefined, 17: undefined }, ['13 parcelWithoutRing', '13 pointCountDiffers', '14 ringTooShort']],
    ['ring 2 alone', { 14: 'J1,2,5185900,43603800', 15: 'J2,2,5185900,43603900', 16: 'J3,2,5186000,43603900', 17: 'J4,2,5186000,43603800', 18: 'J1,2,5185900,43603800' }, ['14 ringNumbers']],
    ['name for two places', { 17: 'J2,1,5186000,43603800' }, ['17 pointNameRepeated']],
    ['point twice', { 15: 'J2,1,5185900,43603900\nJ2,1,5185900,43603900' }, ['16 pointRepeated']],
    ['closing point elsewhere', { 18: 'J1,1,5185900.02,43603800' }, ['18 ringNotClosed', '18 pointNameRepeated']],
    ['one point swapped', { 15: 'J2,1,43603900,5185900' }, ['15 axesMixed']],
    ['local coordinates', { 15: 'J2,1,100,200' }, ['15 coordinatesUnusual']],
    ['two zones', { 15: 'J2,1,5185900,44603900' }, ['15 zonesMixed']],
    ['full-width commas', { 15: 'J2，1，5185900，43603900' }, ['15 fullWidth']],
    ['comments and blanks', { 1: '# 导出\n\n//\n[属性描述]', 14: 'J1,1,5185900,43603800\n\n; 注' }, []],
    ['a foreign block', { 1: '[扩展信息]\n甲=1\n[属性描述]' }, ['1 sectionIgnored']],
  ])('tells %s', (_, changes, expected) => {
    expect(told(edited(changes)).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, Readonly<Record<number, string>>, object]>([
    ['prefix', {}, { status: 'known', crs: { epsg: 4531 } }],
    ['datum in short', { 5: '坐标系=CGCS2000' }, { status: 'known', crs: { epsg: 4531 } }],
    ['Xian 80', { 5: '坐标系=1980西安坐标系' }, { status: 'refused' }],
    ['Xian 80 as one province writes it', { 5: '坐标系=80国家大地坐标系' }, { status: 'refused' }],
    ['Beijing 54', { 5: '坐标系=1954北京坐标系' }, { status: 'refused' }],
    ['a local system', { 5: '坐标系=佳木斯独立坐标系' }, { status: 'refused' }],
    ['nothing', { 5: '坐标系=' }, { status: 'absent' }],
    ['what nobody knows', { 5: '坐标系=某坐标系' }, { status: 'unknown' }],
    ['a zone that contradicts', { 9: '带号=42' }, { status: 'unknown', text: '坐标系=2000国家大地坐标系，几度分带=3，带号=42' }],
  ])('reads the system: %s', (_, changes, crs) => {
    expect(readSurveyTxt(edited(changes)).crs).toMatchObject(crs);
  });

  it.each<[string, string, string, number | undefined]>([
    ['6', '22', '22603800', 4500],
    ['6', '22', '603800', 4511],
    ['3', '43', '603800', 4552],
    ['3', '25', '25603800', 4513],
    ['3', '45', '603800', 4554],
    ['3', '24', '603800', undefined],
    ['3', '', '603800', undefined],
  ])('width %s, zone %s, easting %s is EPSG:%s', (width, zone, easting, epsg) => {
    const lines = edited({ 6: `几度分带=${width}`, 9: `带号=${zone}` }).replaceAll(/,436/g, `,${easting.slice(0, -5)}`);
    const { crs } = readSurveyTxt(lines);
    expect(crs.status === 'known' ? crs.crs.epsg : undefined).toBe(epsg);
  });

  it('reads degrees, latitude first, whichever way round they stand', () => {
    const lines = [...header, '4,84.86,D,,面,,,,@', 'J1,1,46.80,130.36', 'J2,1,46.80,130.37', 'J3,1,46.81,130.37', 'J1,1,46.80,130.36'];
    const swapped = lines.map((line) => line.replace(/^(J\d,1),(.*),(.*)$/, '$1,$3,$2'));
    for (const text of [lines.join('\n'), swapped.join('\n')]) {
      const txt = readSurveyTxt(text);
      expect(txt.crs).toMatchObject({ status: 'known', crs: { epsg: 4490 } });
      expect(Array.from(txt.parcels[0]!.rings[0]!.subarray(0, 2))).toEqual([130.36, 46.8]);
    }
    expect(told(swapped.join('\n')).map((code) => code.split(' ')[1])).toEqual(['degrees', 'axesSwapped']);
  });

  it.each<[string, string[], object[]]>([
    ['hole', [...square(1, 1, 0, 0, 90), ...square(5, 2, 10, 10, 20)], [{ outline: 0, holes: [1] }]],
    ['part', [...square(1, 1, 0, 0, 90), ...square(5, 2, 100, 100, 20)], [{ outline: 0, holes: [] }, { outline: 1, holes: [] }]],
    ['hole that touches its outline', [...square(1, 1, 0, 0, 90), ...square(5, 2, 0, 0, 20)], [{ outline: 0, holes: [1] }]],
    ['island in a hole', [...square(1, 1, 0, 0, 90), ...square(5, 2, 10, 10, 60), ...square(9, 3, 20, 20, 10)], [{ outline: 0, holes: [1] }, { outline: 2, holes: [] }]],
    ['hole before its outline', [...square(1, 1, 10, 10, 20), ...square(5, 2, 0, 0, 90)], [{ outline: 1, holes: [0] }]],
    ['one number for two rings', [...square(1, 1, 0, 0, 90), ...square(5, 1, 10, 10, 20)], [{ outline: 0, holes: [1] }]],
  ])('sees ring 2 by where it lies: %s', (_, lines, groups) => {
    expect(readSurveyTxt([...header, `${lines.length},,DK01,,面,,,,@`, ...lines].join('\n')).parcels[0]!.groups).toEqual(groups);
  });

  it.each<[string, string | undefined]>([['1.0000', 'hectare'], ['1.0000公顷', 'hectare'], ['10000', 'm2'], ['15', 'mu'], ['0.0100', 'km2'], ['0', undefined], ['', undefined]])('sees the unit of the area %s: %s', (area, unit) => {
    expect(readSurveyTxt(edited({ 13: `5,${area},DK01,一号,面,,,1001,@` })).areaUnit).toBe(unit);
  });

  it('tells a fault of every line 200 times, then counts', () => {
    const text = [...header, ...Array.from({ length: 250 }, () => '无')].join('\n');
    const { findings } = readSurveyTxt(text);
    expect(findings.filter(({ code }) => code === 'txt/lineUnreadable')).toHaveLength(200);
    expect(findings.at(-1)).toMatchObject({ code: 'txt/moreOfKind', data: { code: 'txt/lineUnreadable', count: 50 } });
  });

  it('never throws and ends, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom(...good, '[', ']', '，', '＠', '@', ',,,,,,,,', 'J1,1,1,1', '=', '\r', '5185900,43603800'), fc.string({ maxLength: 6 }), fc.integer().map(String));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', ',', '')), { maxLength: 30 }), (pieces) => {
        const text = pieces.flat().join('');
        for (const { span } of readSurveyTxt(text).findings) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('keeps every other parcel, whatever one line of a good file becomes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: good.length }), fc.string({ maxLength: 20 }).filter((text) => !/[\r\n[【]/.test(text)), (line, text) => {
        const second = [...header, parcel, ...points, parcel.replace('DK01', 'DK02'), ...points].map((old, index) => (index + 1 === line ? text : old)).join('\n');
        const last = readSurveyTxt(second).parcels.at(-1)!;
        expect([last.values['地块编号'], last.rings.length]).toEqual(['DK02', 1]);
      }),
    );
  });
});
