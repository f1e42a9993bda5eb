import { compareAreas } from './areas.ts';
import { readCoordinates } from './coordinates.ts';
import type { Findings, Line } from './findings.ts';
import { readParcel } from './parcels.ts';
import { numberOf, scanSurveyTxt, type Scan } from './scan.ts';
import { headerKeys, type HeaderEntry, type SurveyParcel, type SurveyTxt } from './structure.ts';
import { readSurveyCrs } from './zone.ts';

/**
 * Reads the text of a survey boundary-point file (报备坐标: `[属性描述]`, `[地块坐标]`), with the place of everything in it. Every fault is a
 * finding; a parcel is kept whenever three of its points can be. Variants that public readers and writers show are understood: full-width
 * punctuation, missing blocks, point names with or without J, counts with or without closing points, columns the wrong way round.
 * Never throws on a text.
 */
export function readSurveyTxt(text: string): SurveyTxt {
  const scan = scanSurveyTxt(text);
  const { findings } = scan;
  checkHeader(scan);
  const { coordinates, isSwapped } = readCoordinates(scan.parcels, findings);
  const parcels = scan.parcels.map((raw) => readParcel(raw, { findings, isSwapped, isProjected: coordinates.kind === 'projected' }));
  checkIds(parcels, findings);
  tellCounting(parcels, findings);
  const firstPoint = scan.parcels.find((parcel) => parcel.points.length > 0)?.points[0]!.line ?? scan.firstLine;
  const crs = readSurveyCrs(scan.header, coordinates, { findings, firstPoint });
  const areaUnit = compareAreas(parcels, findings);
  return { header: scan.header, parcels, coordinates, areaUnit, crs, findings: findings.all() };
}

/** Without these the coordinates cannot be placed; the others describe them. */
const neededValues: readonly string[] = ['坐标系', '几度分带', '带号'];
const optionalKeys: readonly string[] = ['格式版本号', '数据产生单位', '数据产生日期'];

const plausibleValues: Readonly<Record<string, (value: string) => boolean>> = {
  投影类型: (value) => /高斯|gauss/i.test(value),
  计量单位: (value) => /^(?:米|m|meter|metre|度)$/i.test(value),
  精度: (value) => numberOf(/^([\d.]+)\s*(?:米|m)?$/i.exec(value)?.[1] ?? '') !== undefined,
};

function checkHeader({ header, headerLine, firstLine, findings, parcels }: Scan): void {
  if (headerLine === undefined && header.length === 0) {
    if (parcels.length > 0) findings.add('headerBlockMissing', firstLine);
    return;
  }
  const value = (key: string): HeaderEntry | undefined => header.find((entry) => entry.key === key);
  for (const key of headerKeys) {
    const entry = value(key);
    const isZoneByMeridian = key === '带号' && value('中央子午线') !== undefined;
    if (entry === undefined) {
      if (!optionalKeys.includes(key) && !isZoneByMeridian) findings.add('headerKeyMissing', headerLine ?? firstLine, { key }, key);
      continue;
    }
    const place: Line = { text: '', number: entry.line, span: entry.span };
    if (entry.value === '') {
      if (neededValues.includes(key) && !isZoneByMeridian) findings.add('headerValueMissing', place, { key }, key);
    } else if (plausibleValues[key]?.(entry.value) === false) findings.add('valueUnreadable', place, { key, value: entry.value }, key);
  }
  const [producer, date, version] = [value('数据产生单位')?.value, value('数据产生日期')?.value, value('格式版本号')?.value];
  if (producer || date || version) findings.add('producer', headerLine ?? firstLine, { producer: producer || '—', date: date || '—', version: version || '—' });
}

function checkIds(parcels: readonly SurveyParcel[], findings: Findings): void {
  const first = new Map<string, number>();
  for (const { values, line, span } of parcels) {
    const id = values['地块编号'];
    if (!id) continue;
    if (first.has(id)) findings.add('idRepeated', { text: '', number: line, span }, { id, first: first.get(id)! }, '地块编号');
    else first.set(id, line);
  }
}

/** Which way of counting the file follows, as far as its closed rings tell. */
function tellCounting(parcels: readonly SurveyParcel[], findings: Findings): void {
  const tell = (code: 'countsIncludeClosing' | 'countsExcludeClosing', counts: (parcel: SurveyParcel) => boolean): void => {
    const found = parcels.filter((parcel) => parcel.closedRings > 0 && counts(parcel));
    if (found.length > 0) findings.add(code, { text: '', number: found[0]!.line, span: found[0]!.span }, { parcels: found.length }, '界址点数');
  };
  tell('countsIncludeClosing', ({ declaredPoints, points }) => declaredPoints === points.length);
  tell('countsExcludeClosing', ({ declaredPoints, points, closedRings }) => declaredPoints === points.length - closedRings);
}
