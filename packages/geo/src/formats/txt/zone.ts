import { crsByEpsg, datumOfName, datumRefusal, gaussKrugerSystem, type CrsReading } from '../../crs/index.ts';
import type { Findings, Line } from './findings.ts';
import { numberOf } from './scan.ts';
import type { HeaderEntry, SurveyCoordinates } from './structure.ts';

type Width = 3 | 6;

/** The system that header and coordinates together mean. A contradiction between them is told, and then neither is believed. */
export function readSurveyCrs(header: readonly HeaderEntry[], coordinates: SurveyCoordinates, { findings, firstPoint }: { readonly findings: Findings; readonly firstPoint: Line }): CrsReading {
  const entry = (key: string): HeaderEntry | undefined => header.find((candidate) => candidate.key === key && candidate.value !== '');
  const system = entry('坐标系');
  if (system === undefined) return { status: 'absent' };
  // `80国家大地坐标系` is what one province's programs call Xian 80.
  const datum = /(?:19)?80国家大地/.test(system.value) ? 'xian80' : datumOfName(system.value);
  if (datum !== undefined && datum !== 'cgcs2000' && datum !== 'wgs84') return { status: 'refused', notes: [datumRefusal(datum, system.value)] };
  const unknown: CrsReading = { status: 'unknown', text: [system, entry('几度分带'), entry('带号')].flatMap((found) => (found === undefined ? [] : [`${found.key}=${found.value}`])).join('，') };
  if (datum === undefined) {
    findings.add('valueUnreadable', lineOf(system), { key: system.key, value: system.value }, system.key);
    return unknown;
  }
  if (coordinates.kind === 'degrees') return crsByEpsg(datum === 'wgs84' ? 4326 : 4490);
  const zone = readZone(entry('几度分带'), entry('带号') ?? entry('中央子午线'), coordinates, { findings, firstPoint });
  if (datum !== 'cgcs2000' || coordinates.kind !== 'projected' || zone === undefined) return unknown;
  const crs = gaussKrugerSystem({ widthDegrees: zone.width, centralMeridian: zone.width === 3 ? 3 * zone.number : 6 * zone.number - 3, hasPrefix: coordinates.prefix !== undefined });
  return crs === undefined ? unknown : { status: 'known', crs, notes: [] };
}

function readZone(
  widthEntry: HeaderEntry | undefined,
  zoneEntry: HeaderEntry | undefined,
  coordinates: SurveyCoordinates,
  { findings, firstPoint }: { readonly findings: Findings; readonly firstPoint: Line },
): { readonly width: Width; readonly number: number } | undefined {
  const declaredWidth = widthEntry && widthOf(widthEntry.value);
  if (widthEntry !== undefined && declaredWidth === undefined) findings.add('valueUnreadable', lineOf(widthEntry), { key: widthEntry.key, value: widthEntry.value }, widthEntry.key);
  const declared = zoneEntry && declaredZone(zoneEntry, declaredWidth, findings);
  const prefix = coordinates.kind === 'projected' ? coordinates.prefix : undefined;
  if (declared !== undefined && prefix !== undefined && declared !== prefix) {
    findings.add('zoneContradiction', lineOf(zoneEntry!), { declared, found: prefix }, zoneEntry!.key);
    return undefined;
  }
  if (declared === undefined && prefix !== undefined) findings.add('zoneFromCoordinates', firstPoint, { zone: prefix });
  const number = declared ?? prefix;
  if (number === undefined) return undefined;
  const possible = number >= 25 && number <= 45 ? 3 : number >= 13 && number <= 23 ? 6 : undefined;
  if (declaredWidth === undefined && possible !== undefined) findings.add('widthFromZone', zoneEntry === undefined ? firstPoint : lineOf(zoneEntry), { zone: number, width: possible });
  if (possible !== undefined && (declaredWidth ?? possible) === possible) return { width: possible, number };
  const place = widthEntry ?? zoneEntry;
  findings.add('zoneWidthContradiction', place === undefined ? firstPoint : lineOf(place), { width: declaredWidth ?? '?', zone: number });
  return undefined;
}

function widthOf(value: string): Width | undefined {
  const digit = /^(?:([36])(?:\.0+)?|([三六]))\s*(?:°|度)?(?:分?带)?$/.exec(value.normalize('NFKC'));
  if (digit === null) return undefined;
  return digit[1] === '3' || digit[2] === '三' ? 3 : 6;
}

/** Some write the central meridian for the zone: 75 to 135 can be nothing else. */
function declaredZone(entry: HeaderEntry, width: Width | undefined, findings: Findings): number | undefined {
  const value = numberOf(/^(?:第\s*)?([\d.]+)\s*(?:°|度)?(?:带|E)?$/.exec(entry.value.normalize('NFKC'))?.[1] ?? '');
  if (value === undefined || !Number.isInteger(value)) {
    findings.add('valueUnreadable', lineOf(entry), { key: entry.key, value: entry.value }, entry.key);
    return undefined;
  }
  if (value < 75 || value > 135) return value;
  const zone = width === 6 ? (value + 3) / 6 : value / 3;
  if (!Number.isInteger(zone)) {
    findings.add('valueUnreadable', lineOf(entry), { key: entry.key, value: entry.value }, entry.key);
    return undefined;
  }
  findings.add('zoneFromMeridian', lineOf(entry), { meridian: value, zone }, entry.key);
  return zone;
}

function lineOf(entry: HeaderEntry): Line {
  return { text: '', number: entry.line, span: entry.span };
}
