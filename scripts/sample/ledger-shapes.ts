import type { LonLat, PolygonGeometry } from '@plansmith/geo';
import { boxCorners, cellBox, localPolygon, localToLonLat, lonLatBox, outlineBox, polygon } from './geometry.ts';
import { unitRows } from './recipe.ts';

/** Land that is vacated, with the area that was accepted and confirmed. */
export interface SourceRow {
  readonly id: string;
  readonly location: 'inUdb' | 'natureCore';
  readonly lon: number;
  readonly lat: number;
  readonly widthM: number;
  readonly heightM: number;
  readonly verifiedM2: number;
}

export const sourceRows: readonly SourceRow[] = [
  { id: 'R-01', location: 'inUdb', lon: 130.376, lat: 46.793, widthM: 120, heightM: 103.02, verifiedM2: 12359.05 },
  { id: 'R-02', location: 'inUdb', lon: 130.4, lat: 46.79, widthM: 105, heightM: 80.13, verifiedM2: 8411.29 },
  { id: 'R-03', location: 'natureCore', lon: 130.256, lat: 46.846, widthM: 96, heightM: 68.01, verifiedM2: 6527.49 },
];

/** Land that is added: boxes whose west side is the east side of the boundary. */
export const additionRows = [
  { id: 'A-01', areaM2: 14975.52, box: [130.47, 46.77955, 130.47196, 46.78045], used: [['R-01', 12359.05], ['R-02', 2616.47]] },
  { id: 'A-02', areaM2: 11979.32, box: [130.47, 46.78464, 130.47196, 46.78536], used: [['R-02', 5794.82], ['R-03', 6184.5]] },
] as const;

/** The urban development boundary before any addition. */
export const boundaryBefore = [
  ['UDB-01', [130.295, 46.762, 130.47, 46.832]],
  ['UDB-02', [132.61, 47.244, 132.63, 47.256]],
] as const;

/** The boundary as it will be: grown by the additions on its east side, without the sources that leave it. */
export function boundaryAfter(): readonly (readonly [id: string, geometry: PolygonGeometry])[] {
  const [[firstId, [west, south, east, north]], [otherId, [otherWest, otherSouth, otherEast, otherNorth]]] = boundaryBefore;
  const wedges = additionRows.toSorted((a, b) => a.box[1] - b.box[1]).flatMap(({ box: [, low, far, high] }): LonLat[] => [[east, low], [far, low], [far, high], [east, high]]);
  const holes = sourceRows.filter(({ location }) => location === 'inUdb').map((row) => sourceShape(row).coordinates[0]!.slice(0, -1) as LonLat[]);
  return [
    [firstId, polygon([[west, south], [east, south], ...wedges, [east, north], [west, north]], holes)],
    [otherId, lonLatBox(otherWest, otherSouth, otherEast, otherNorth)],
  ];
}

/** Farmland won on reclaimed parcels: so much of the parcel. Without a grade it is planned only. */
export const creditRows: readonly { readonly id: string; readonly parcelId: string; readonly cell: number; readonly areaHa: number; readonly grade?: number }[] = [
  { id: 'FC-01', parcelId: 'P-JQ-02-03', cell: 3, areaHa: 3.6377, grade: 4.8 },
  { id: 'FC-02', parcelId: 'P-JQ-02-04', cell: 4, areaHa: 3.6377, grade: 5 },
  { id: 'FC-03', parcelId: 'P-JQ-02-05', cell: 5, areaHa: 3.6377 },
];
const creditShare = 0.92;

const village = unitRows.find(({ id }) => id === 'U-JQ-02')!;

export function sourceShape({ lon, lat, widthM, heightM }: SourceRow): PolygonGeometry {
  return localPolygon({ lon, lat, epsg: 4552, turnDeg: 0 }, boxCorners({ west: -widthM / 2, south: -heightM / 2, east: widthM / 2, north: heightM / 2 }));
}

/** The south part of the parcel's cell. */
export function creditShape(cell: number): PolygonGeometry {
  const box = cellBox(village, cell);
  return localPolygon(village, boxCorners({ ...box, north: box.south + (box.north - box.south) * creditShare }));
}

/** Dry fields: around the village unit, and a patch inside the boundary. */
export function farmlandShapes(): readonly (readonly [id: string, geometry: PolygonGeometry])[] {
  const outline = boxCorners(outlineBox(village)).map(localToLonLat(village));
  const around = [[130.275, 46.75], [130.295, 46.75], [130.295, 46.76], [130.275, 46.76]] as const;
  return [['SV-F-01', polygon(around, [outline])], ['SV-F-02', lonLatBox(130.325, 46.7776, 130.3263, 46.7783)]];
}
