import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote, PolygonTable } from '@plansmith/geo';
import { cgcs2000, createProjection, crsByEpsg, gaussKrugerSystem, type Crs, type CrsReading } from '@plansmith/geo/crs';
import type { VectorBatch } from '@plansmith/geo/formats';
import { errorNote, infoNote, warningNote } from './notes.ts';

export interface ChosenSystem {
  readonly crs: Crs;
  readonly notes: readonly GeoNote[];
}

/**
 * The system that a file's coordinates are in: what the file says, or what a person says where it is silent. A file in a refused datum
 * stays refused whatever is said, because no shift is ever invented; a silent file without an answer is a question, never a guess.
 */
export function systemOf(reading: CrsReading, from: number | undefined): Result<ChosenSystem, GeoNote> {
  if (reading.status === 'refused') return fail(reading.notes[0]);
  if (from === undefined) return reading.status === 'known' ? ok({ crs: reading.crs, notes: reading.notes }) : fail(askForSystem(reading));
  const given = systemByCode(from);
  if (!given.ok) return given;
  if (reading.status !== 'known' || reading.crs.epsg === from) return given;
  const { crs } = given.value;
  const note = warningNote('crs/overridden', { zh: `文件自称 EPSG:${reading.crs.epsg}（${reading.crs.title.zh}），按指定改用 EPSG:${crs.epsg}（${crs.title.zh}）`, en: `The file says EPSG:${reading.crs.epsg} (${reading.crs.title.en}); EPSG:${crs.epsg} (${crs.title.en}) was used as told` }, { declared: reading.crs.epsg, used: crs.epsg });
  return ok({ crs, notes: [...given.value.notes, note] });
}

/** The system of a code that a person gave. */
export function systemByCode(epsg: number): Result<ChosenSystem, GeoNote> {
  const reading = crsByEpsg(epsg);
  if (reading.status === 'known') return ok({ crs: reading.crs, notes: reading.notes });
  if (reading.status === 'refused') return fail(reading.notes[0]);
  return fail(errorNote('crs/notSupported', { zh: `不支持 EPSG:${epsg}。可用的有：4490、4326（经纬度），4513 至 4554（三度带），4491 至 4512（六度带），3857`, en: `EPSG:${epsg} is not supported. These are: 4490, 4326 (longitude and latitude), 4513 to 4554 (3-degree zones), 4491 to 4512 (6-degree zones), 3857` }, { epsg }));
}

function askForSystem(reading: Extract<CrsReading, { status: 'unknown' | 'absent' }>): GeoNote {
  const example = { zh: '例如 --from EPSG:4490（经纬度）或 --from EPSG:4531（三度带第 43 带）', en: 'e.g. --from EPSG:4490 (longitude and latitude) or --from EPSG:4531 (3-degree zone 43)' };
  if (reading.status === 'absent') return errorNote('crs/absent', { zh: `文件没有说明坐标系，不作猜测。请用 --from 指定，${example.zh}`, en: `The file does not say its coordinate system, and none is guessed. Tell it with --from, ${example.en}` });
  const text = reading.text.length > 120 ? `${reading.text.slice(0, 120)}…` : reading.text;
  return errorNote('crs/unknown', { zh: `不认识文件的坐标系“${text}”，不作猜测。请核实后用 --from 指定，${example.zh}`, en: `The file's coordinate system "${text}" is not known, and none is guessed. Find out and tell it with --from, ${example.en}` }, { text });
}

/** Decimals of what was moved: a tenth of a millimetre in degrees and a hundredth in metres, below any survey and above what a projection's last digits do. */
const decimals = { lonLat: 9, metres: 5 } as const;

/**
 * Moves tables from one system to another, by way of longitude and latitude of CGCS2000; undefined where nothing moves. What was moved is
 * rounded to less than a tenth of a millimetre, so that there and back again is where it was, to the digit.
 */
export function mover(from: Crs, to: Crs): ((table: PolygonTable) => PolygonTable) | undefined {
  if (from.epsg === to.epsg || (from.kind === 'lonLat' && to.kind === 'lonLat')) return undefined;
  const [source, target] = [createProjection(from), createProjection(to)];
  return (table) => {
    const xy = table.xy.slice();
    source.toLonLat(xy);
    target.fromLonLat(xy);
    const unit = 10 ** (to.kind === 'lonLat' ? decimals.lonLat : decimals.metres);
    for (let index = 0; index < xy.length; index++) xy[index] = Math.round(xy[index]! * unit) / unit;
    return { ...table, xy };
  };
}

/** Where things lie from west to east, to choose a zone by. */
export interface Longitudes {
  readonly west: number;
  readonly east: number;
  /** Features by the central meridian of their 3-degree zone. */
  readonly byMeridian: ReadonlyMap<number, number>;
}

/** Longitudes of what is to be written; undefined where there is nothing. */
export async function longitudesOf(batches: AsyncIterable<VectorBatch>, crs: Crs): Promise<Longitudes | undefined> {
  const move = mover(crs, cgcs2000);
  let [west, east] = [Infinity, -Infinity];
  const byMeridian = new Map<number, number>();
  for await (const { polygons } of batches) {
    const { xy, featureCount, featureStarts, partStarts, ringStarts } = move ? move(polygons) : polygons;
    for (let feature = 0; feature < featureCount; feature++) {
      const start = 2 * ringStarts[partStarts[featureStarts[feature]!]!]!;
      const end = 2 * ringStarts[partStarts[featureStarts[feature + 1]!]!]!;
      if (start === end || Number.isNaN(xy[start]!)) continue;
      const meridian = 3 * Math.round(xy[start]! / 3);
      byMeridian.set(meridian, (byMeridian.get(meridian) ?? 0) + 1);
      for (let index = start; index < end; index += 2) {
        if (xy[index]! < west) west = xy[index]!;
        if (xy[index]! > east) east = xy[index]!;
      }
    }
  }
  return west <= east ? { west, east, byMeridian } : undefined;
}

/** The 3-degree zone, its number before the easting, that holds most features; says so, and warns where others reach out of it. */
export function zoneFor({ west, east, byMeridian }: Longitudes): Result<ChosenSystem, GeoNote> {
  const [centralMeridian] = [...byMeridian].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
  const crs = gaussKrugerSystem({ widthDegrees: 3, centralMeridian, hasPrefix: true });
  if (crs === undefined) return fail(errorNote('crs/noZone', { zh: `经度 ${west.toFixed(2)}° 至 ${east.toFixed(2)}° 没有对应的 CGCS2000 三度带。请用 --to 指定坐标系`, en: `No CGCS2000 3-degree zone holds longitudes ${west.toFixed(2)}° to ${east.toFixed(2)}°. Name the system with --to` }, { west, east }));
  const note = infoNote('crs/zoneChosen', { zh: `按数据位置选用 EPSG:${crs.epsg}（${crs.title.zh}）`, en: `EPSG:${crs.epsg} (${crs.title.en}) was chosen by where the data lie` }, { epsg: crs.epsg });
  const outside = [...byMeridian].reduce((sum, [meridian, count]) => (meridian === centralMeridian ? sum : sum + count), 0);
  if (outside === 0) return ok({ crs, notes: [note] });
  const across = warningNote('crs/acrossZones', { zh: `有 ${outside} 个要素在中央经线 ${centralMeridian}° 的三度带以外（数据经度 ${west.toFixed(4)}° 至 ${east.toFixed(4)}°），仍写在同一带内。报备要求分带时请按带分别导出`, en: `${outside} feature(s) lie outside the 3-degree zone of ${centralMeridian}°E (longitudes ${west.toFixed(4)}° to ${east.toFixed(4)}°) and are written in it all the same. Export them apart where each needs its zone` }, { outside, west, east });
  return ok({ crs, notes: [note, across] });
}
