import { shortened, type Findings } from './findings.ts';
import { areaOfRings, groupRings, type Ring } from '../ring-groups.ts';
import { numberOf, type RawParcel, type RawPoint } from './scan.ts';
import { parcelFields, type SurveyParcel, type SurveyPoint } from './structure.ts';

export interface ParcelContext {
  readonly findings: Findings;
  /** Whether the two numbers of every point are to be turned around. */
  readonly isSwapped: boolean;
  readonly isProjected: boolean;
}

/** A parcel of its lines: its rings closed and nested, its counts compared. */
export function readParcel(raw: RawParcel, context: ParcelContext): SurveyParcel {
  const { findings } = context;
  const values: Record<string, string> = {};
  raw.values.forEach((value, index) => (values[parcelFields[index] ?? `附加属性${index - parcelFields.length + 1}`] = value));
  const id = idOf(values, raw.line.number);
  const shape = values['图形属性'] ?? '';
  const isArea = shape === '' || shape === '面';
  const points = raw.points.map(
    ({ name, ring, first, second, line }): SurveyPoint => ({ name, ring, line: line.number, span: line.span, northing: context.isSwapped ? second : first, easting: context.isSwapped ? first : second }),
  );
  checkRingNumbers(raw, id, findings);
  checkPointNames(raw, id, context);
  const runs = isArea ? ringRuns(raw, id, findings) : [];
  const rings = runs.flatMap((run) => ringOf(run, id, context) ?? []);
  if (!isArea) findings.add('notAnArea', raw.line, { id, shape: shortened(shape) }, '图形属性');
  else if (rings.length === 0 && raw.points.length > 0) findings.add('parcelWithoutRing', raw.line, { id });
  const closedRings = runs.filter(({ isClosed }) => isClosed).length;
  const groups = groupRings(rings);
  return {
    line: raw.line.number,
    span: raw.line.span,
    values,
    declaredPoints: declaredPoints(raw, closedRings, id, { findings, isArea }),
    declaredArea: declaredArea(raw, values['地块面积'] ?? '', id, findings),
    points,
    rings,
    groups,
    closedRings,
    measuredAreaM2: context.isProjected && rings.length > 0 ? areaOfRings(rings, groups) : undefined,
  };
}

/** What to call a parcel in messages. */
export function idOf(values: Readonly<Record<string, string>>, line: number): string {
  return values['地块编号'] || values['地块名称'] || `#${line}`;
}

interface Run {
  readonly ring: number;
  readonly points: readonly RawPoint[];
  readonly isClosed: boolean;
}

/** Stretches of one ring number, cut where a ring returns to its first point before its points are over. */
function ringRuns(raw: RawParcel, id: string, findings: Findings): Run[] {
  const runs: Run[] = [];
  let points: RawPoint[] = [];
  const end = (isClosed: boolean): void => {
    if (points.length > 0) runs.push({ ring: points[0]!.ring, points, isClosed });
    points = [];
  };
  raw.points.forEach((point, index) => {
    const before = raw.points[index - 1];
    if (before !== undefined && before.ring !== point.ring) end(false);
    else if (before !== undefined && isSamePlace(before, point)) {
      findings.add('pointRepeated', point.line, { name: point.name });
      if (points.length === 0) return;
    } else if (before !== undefined && points.length === 0) findings.add('ringSplit', point.line, { id, ring: point.ring });
    points.push(point);
    if (points.length > 3 && isSamePlace(points[0]!, point)) end(true);
  });
  end(false);
  return runs;
}

function ringOf({ ring, points, isClosed }: Run, id: string, { findings, isSwapped }: ParcelContext): Ring | undefined {
  const distinct = distinctPlaces(points);
  if (distinct < 3) {
    findings.add('ringTooShort', points[0]!.line, { id, ring, points: distinct });
    return undefined;
  }
  if (!isClosed) findings.add('ringNotClosed', points.at(-1)!.line, { id, ring });
  const closed = new Float64Array(2 * (points.length + (isClosed ? 0 : 1)));
  for (let index = 0; 2 * index < closed.length; index++) {
    const { first, second } = points[index % points.length]!;
    closed[2 * index] = isSwapped ? first : second;
    closed[2 * index + 1] = isSwapped ? second : first;
  }
  return closed;
}

/** Different places among points, counted no further than three. */
function distinctPlaces(points: readonly RawPoint[]): number {
  const places: RawPoint[] = [];
  for (const point of points) {
    if (!places.some((place) => isSamePlace(place, point))) places.push(point);
    if (places.length === 3) break;
  }
  return places.length;
}

function checkRingNumbers(raw: RawParcel, id: string, findings: Findings): void {
  const numbers = raw.points.filter((point, index) => index === 0 || raw.points[index - 1]!.ring !== point.ring).map(({ ring }) => ring);
  const wrong = numbers.findIndex((number, index) => number !== index + 1);
  if (wrong === -1) return;
  const place = raw.points.find(({ ring }) => ring === numbers[wrong])!;
  findings.add('ringNumbers', place.line, { id, found: shortened(numbers.join(', ')) });
}

/** A name may come again where it closes its ring; elsewhere it stands for two places. */
function checkPointNames(raw: RawParcel, id: string, { findings, isProjected }: ParcelContext): void {
  const known = new Map<string, RawPoint>();
  for (const point of raw.points) {
    const key = `${point.ring} ${point.name}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, point);
    else if (!isSamePlace(first, point)) {
      const distance = Math.hypot(first.first - point.first, first.second - point.second);
      findings.add('pointNameRepeated', point.line, { id, name: point.name, first: first.line.number, distanceM: `${Number(distance.toFixed(isProjected ? 3 : 9))}${isProjected ? ' m' : '°'}` });
    }
  }
}

function declaredPoints(raw: RawParcel, closedRings: number, id: string, { findings, isArea }: { readonly findings: Findings; readonly isArea: boolean }): number | undefined {
  const text = raw.values[0];
  if (text === undefined) return undefined;
  const lines = raw.points.length;
  const declared = numberOf(text);
  if (declared === undefined || !Number.isInteger(declared)) {
    findings.add('pointCountUnreadable', raw.line, { text: shortened(text), lines }, '界址点数');
    return undefined;
  }
  const distinct = lines - closedRings;
  if (isArea && declared !== lines && declared !== distinct) findings.add('pointCountDiffers', raw.line, { id, declared, lines, distinct }, '界址点数');
  return declared;
}

function declaredArea(raw: RawParcel, text: string, id: string, findings: Findings): number | undefined {
  if (text === '') return undefined;
  const value = numberOf(/^([\d.]+)\s*(?:公顷|hm2|hm²|平方米|㎡|m2|m²|亩|平方千米|平方公里|km2|km²)?$/i.exec(text)?.[1] ?? '');
  if (value === undefined) findings.add('areaUnreadable', raw.line, { id, text: shortened(text) }, '地块面积');
  return value;
}

function isSamePlace(a: RawPoint, b: RawPoint): boolean {
  return a.first === b.first && a.second === b.second;
}
