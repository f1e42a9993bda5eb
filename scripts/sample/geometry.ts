import proj4 from 'proj4';
import type { LonLat, PolygonGeometry } from '@plansmith/geo';
import { roadWidthM, type UnitRow } from './recipe.ts';

/** A point in a unit's own axes: metres east and north of its centre before the turn. */
type LocalPoint = readonly [xM: number, yM: number];

/** West, south, east, north in a unit's own axes. */
export interface LocalBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where a unit's own axes start from, and how they are turned. */
export type Anchor = Pick<UnitRow, 'lon' | 'lat' | 'epsg' | 'turnDeg'>;

const centralMeridian = { 4552: 129, 4553: 132 } as const;

function zone(epsg: 4552 | 4553): string {
  return `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian[epsg]} +k=1 +x_0=500000 +y_0=0 +a=6378137 +rf=298.257222101 +units=m +no_defs`;
}
const geographic = '+proj=longlat +a=6378137 +rf=298.257222101 +no_defs';

/** Gauss-Kruger easting and northing of a longitude and latitude. */
export function project(epsg: 4552 | 4553, [lon, lat]: LonLat): readonly [eastM: number, northM: number] {
  const [east, north] = proj4(geographic, zone(epsg), [lon, lat]);
  return [east!, north!];
}

/** Turns a unit's own axes into longitude and latitude. */
export function localToLonLat(unit: Anchor): (point: LocalPoint) => LonLat {
  const [centreEast, centreNorth] = project(unit.epsg, [unit.lon, unit.lat]);
  const turn = (unit.turnDeg * Math.PI) / 180;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const converter = proj4(zone(unit.epsg), geographic);
  return ([x, y]) => {
    const [lon, lat] = converter.forward([centreEast + x * cos - y * sin, centreNorth + x * sin + y * cos]);
    return [lon!, lat!];
  };
}

export function outlineBox(unit: UnitRow): LocalBox {
  return { west: -unit.widthM / 2, south: -unit.heightM / 2, east: unit.widthM / 2, north: unit.heightM / 2 };
}

/** Cell 1 to 4 in the south row from west to east, 5 to 8 in the north row. */
export function cellBox(unit: UnitRow, cell: number): LocalBox {
  const width = (unit.widthM - 5 * roadWidthM) / 4;
  const height = (unit.heightM - 3 * roadWidthM) / 2;
  const column = (cell - 1) % 4;
  const row = Math.floor((cell - 1) / 4);
  const west = -unit.widthM / 2 + roadWidthM + column * (width + roadWidthM);
  const south = -unit.heightM / 2 + roadWidthM + row * (height + roadWidthM);
  return { west, south, east: west + width, north: south + height };
}

export function grow(box: LocalBox, byM: number): LocalBox {
  return { west: box.west - byM, south: box.south - byM, east: box.east + byM, north: box.north + byM };
}

/** Corners counter-clockwise from the south-west. */
export function boxCorners({ west, south, east, north }: LocalBox): readonly LocalPoint[] {
  return [[west, south], [east, south], [east, north], [west, north]];
}

/** A closed polygon of points given counter-clockwise, with clockwise holes. Unrounded. */
export function polygon(outline: readonly LonLat[], holes: readonly (readonly LonLat[])[] = []): PolygonGeometry {
  return { type: 'Polygon', coordinates: [closed(outline), ...holes.map((hole) => closed(hole.toReversed()))] };
}

export function localPolygon(unit: Anchor, points: readonly LocalPoint[]): PolygonGeometry {
  return polygon(points.map(localToLonLat(unit)));
}

/** Polygon of a box in longitude and latitude. */
export function lonLatBox(west: number, south: number, east: number, north: number): PolygonGeometry {
  return polygon([[west, south], [east, south], [east, north], [west, north]]);
}

function closed(ring: readonly LonLat[]): readonly LonLat[] {
  return [...ring, ring[0]!];
}
