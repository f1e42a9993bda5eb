import type { Findings } from './findings.ts';
import type { RawParcel, RawPoint } from './scan.ts';
import type { SurveyCoordinates } from './structure.ts';

type Order = 'straight' | 'swapped' | 'unusual';

/** Northings of China in metres: from the South China Sea (0.3 million) to the Heilong (5.95 million). */
const isNorthing = (value: number): boolean => value >= 300_000 && value <= 6_000_000;
/** Within 400 km of a zone's meridian: 6-degree zones reach 335 km from it in the far south. */
const isBareEasting = (value: number): boolean => value >= 100_000 && value <= 900_000;
const prefixOf = (value: number): number | undefined => (value >= 13_000_000 && value < 46_000_000 && isBareEasting(value % 1_000_000) ? Math.floor(value / 1_000_000) : undefined);
const isEasting = (value: number): boolean => isBareEasting(value) || prefixOf(value) !== undefined;
const isLatitude = (value: number): boolean => value >= 3 && value <= 54;
const isLongitude = (value: number): boolean => value >= 73 && value <= 136;

/** Whether an easting and a northing in metres, or a longitude and a latitude, can be a place in China. */
export function isPlausiblePlace(x: number, y: number): boolean {
  return (isEasting(x) && isNorthing(y)) || (isLongitude(x) && isLatitude(y));
}

/** What the pairs of numbers of a file are, and whether all of them stand the wrong way round. */
export interface CoordinateReading {
  readonly coordinates: SurveyCoordinates;
  readonly isSwapped: boolean;
}

/** Looks at every point of a file. Only where all points are plausible the other way round and none as it stands are they read so. */
export function readCoordinates(parcels: readonly RawParcel[], findings: Findings): CoordinateReading {
  const points = parcels.flatMap((parcel) => parcel.points);
  if (points.length === 0) return { coordinates: { kind: 'none' }, isSwapped: false };
  if (points.every(isDegrees)) {
    findings.add('degrees', points[0]!.line);
    const isSwapped = points.every((point) => !isLatitude(point.first));
    if (isSwapped) tellSwapped(points[0]!, findings);
    else if (points.some((point) => !isLatitude(point.first))) return mixed(points, (point) => (isLatitude(point.first) ? 'straight' : 'swapped'), findings);
    return { coordinates: { kind: 'degrees' }, isSwapped };
  }
  let swapped = 0;
  let unusual = 0;
  for (const point of points) {
    const order = orderOf(point);
    if (order === 'swapped') swapped++;
    if (order !== 'unusual') continue;
    unusual++;
    findings.add('coordinatesUnusual', point.line, { name: point.name, first: point.first, second: point.second });
  }
  if (unusual > 0) return { coordinates: { kind: 'unclear' }, isSwapped: false };
  const isSwapped = swapped === points.length;
  if (isSwapped) tellSwapped(points[0]!, findings);
  else if (swapped > 0) return mixed(points, orderOf, findings);
  const prefixes = new Map<number | undefined, RawPoint>();
  for (const point of points) {
    const prefix = prefixOf(isSwapped ? point.first : point.second);
    if (!prefixes.has(prefix)) prefixes.set(prefix, point);
  }
  if (prefixes.size > 1) {
    const zones = [...prefixes.keys()].map((prefix) => prefix ?? '-').join(', ');
    findings.add('zonesMixed', [...prefixes.values()].at(-1)!.line, { zones });
    return { coordinates: { kind: 'unclear' }, isSwapped };
  }
  return { coordinates: { kind: 'projected', prefix: [...prefixes.keys()][0] }, isSwapped };
}

function isDegrees({ first, second }: RawPoint): boolean {
  return (isLatitude(first) && isLongitude(second)) || (isLongitude(first) && isLatitude(second));
}

function orderOf({ first, second }: RawPoint): Order {
  if (isNorthing(first) && isEasting(second)) return 'straight';
  return isEasting(first) && isNorthing(second) ? 'swapped' : 'unusual';
}

function mixed(points: readonly RawPoint[], order: (point: RawPoint) => Order, findings: Findings): CoordinateReading {
  for (const point of points) {
    if (order(point) === 'swapped') findings.add('axesMixed', point.line, { name: point.name, first: point.first, second: point.second });
  }
  return { coordinates: { kind: 'unclear' }, isSwapped: false };
}

function tellSwapped({ name, first, second, line }: RawPoint, findings: Findings): void {
  findings.add('axesSwapped', line, { sample: `${name}: ${first}, ${second}` });
}
