import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote, PolygonTable } from '@plansmith/geo';
import type { ChosenSystem } from './chosen-system.ts';
import { cgcs2000, createProjection, gaussKrugerSystem, type Crs } from '@plansmith/geo/crs';
import type { VectorBatch } from '@plansmith/geo/formats';
import { errorNote, infoNote, warningNote } from './notes.ts';

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
