import { areaM2, overlapAreaM2, type PolygonGeometry } from '@plansmith/geo';
import { boxCorners, cellBox, grow, localPolygon, localToLonLat, outlineBox, polygon } from './geometry.ts';
import { bonusRows, parcelRows, plannedFarBelowBase, transferRows, unitRows, type ParcelRow, type UnitRow } from './recipe.ts';

export interface DedicatedPart {
  readonly code: string;
  readonly areaM2: number;
}

/** A parcel of the sample with every number that its documents hold, rounded as they hold it. */
export interface SampleParcel {
  readonly id: string;
  readonly unitId: string;
  readonly areaCode: string;
  readonly row: ParcelRow;
  readonly geometry: PolygonGeometry;
  readonly grossM2: number;
  readonly dedicated: readonly DedicatedPart[];
  readonly dedicatedM2: number;
  readonly netM2: number;
  readonly currentGfaM2: number;
  readonly plannedGfaM2: number;
  readonly allowedGfaM2: number;
  readonly far: number;
  readonly footprintM2: number;
  readonly densityPct: number;
  readonly greenM2: number;
  readonly greenPct: number;
}

export interface LandUsePolygon {
  readonly id: string;
  readonly code: string;
  readonly beforeCode: string;
  readonly areaM2: number;
  readonly geometry: PolygonGeometry;
  readonly parcelId?: string;
  readonly retained: boolean;
}

export interface SampleUnit {
  readonly id: string;
  /** `DF-01`. */
  readonly key: string;
  readonly areaCode: string;
  readonly row: UnitRow;
  readonly geometry: PolygonGeometry;
  readonly areaM2: number;
  readonly parcels: readonly SampleParcel[];
  readonly landUse: readonly LandUsePolygon[];
}

/** Percent of green on sites that are parks or protective green, which the recipe leaves open. */
const parkGreenPct = 75;

/** All units with their parcels, computed from the recipe. */
export function sampleUnits(): readonly SampleUnit[] {
  return unitRows.map((row) => {
    const key = row.id.slice(2);
    const areaCode = key.slice(0, 2);
    const parcels = parcelRows.filter(([id]) => id.startsWith(`P-${key}-`)).map((parcel) => sampleParcel(row, parcel));
    const geometry = localPolygon(row, boxCorners(outlineBox(row)));
    return { id: row.id, key, areaCode, row, geometry, areaM2: areaM2(geometry), parcels, landUse: landUseOf(row, parcels) };
  });
}

function sampleParcel(unit: UnitRow, row: ParcelRow): SampleParcel {
  const [id, cell, , planCode, , , , , dedicatedPct, currentFar, baseFar, [density, green]] = row;
  const geometry = localPolygon(unit, boxCorners(cellBox(unit, cell)));
  const grossM2 = round(areaM2(geometry), 2);
  const dedicated = dedicatedParts(grossM2, dedicatedPct);
  const dedicatedM2 = sum(dedicated.map((part) => part.areaM2), 2);
  const netM2 = round(grossM2 - dedicatedM2, 2);
  const transferIn = sum(transferRows.filter((transfer) => transfer.toParcel === id).map((transfer) => transfer.gfaM2));
  const transferOut = sum(transferRows.filter((transfer) => transfer.fromParcel === id).map((transfer) => transfer.gfaM2));
  const extra = transferIn + (bonusRows[id]?.bonusM2 ?? 0);
  const plannedGfaM2 = wholeM2(netM2 * (plannedFarBelowBase[id] ?? baseFar)) + extra;
  const isPark = planCode.startsWith('14');
  const footprintM2 = Math.round((netM2 * density) / 100);
  const greenM2 = Math.round((netM2 * (isPark ? parkGreenPct : green)) / 100);
  return {
    id,
    unitId: unit.id,
    areaCode: id.slice(2, 4),
    row,
    geometry,
    grossM2,
    dedicated,
    dedicatedM2,
    netM2,
    currentGfaM2: Math.round(grossM2 * currentFar),
    plannedGfaM2,
    allowedGfaM2: wholeM2(netM2 * baseFar) + extra - transferOut,
    far: round(plannedGfaM2 / netM2, 2),
    footprintM2,
    densityPct: round((footprintM2 / netM2) * 100, 1),
    greenM2,
    greenPct: round((greenM2 / netM2) * 100, 1),
  };
}

/** Whole square metres, a tie to the even number: the recipe's totals are computed so. */
function wholeM2(m2: number): number {
  const floor = Math.floor(m2);
  return m2 - floor === 0.5 ? floor + (floor % 2) : Math.round(m2);
}

/** Roads first; from a tenth of the site on, part of it is green. */
function dedicatedParts(grossM2: number, pct: number): readonly DedicatedPart[] {
  if (pct === 0) return [];
  const total = round((grossM2 * pct) / 100, 2);
  if (pct < 10) return [{ code: '1207', areaM2: total }];
  const road = round((grossM2 * Math.ceil(pct / 2)) / 100, 2);
  return [
    { code: '1207', areaM2: road },
    { code: '1401', areaM2: round(total - road, 2) },
  ];
}

/** Eight cells and the road network, which is the unit minus the cells. */
function landUseOf(unit: UnitRow, parcels: readonly SampleParcel[]): readonly LandUsePolygon[] {
  const key = unit.id.slice(2);
  const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((cell): LandUsePolygon => {
    const parcel = parcels.find(({ row }) => row[1] === cell);
    const code = parcel?.row[3] ?? unit.retained.find(([kept]) => kept === cell)?.[1];
    if (code === undefined) throw new Error(`${unit.id}: cell ${cell} has neither a parcel nor a retained use`);
    const geometry = localPolygon(unit, boxCorners(cellBox(unit, cell)));
    return {
      id: `LU-${key}-0${cell}`,
      code,
      beforeCode: parcel?.row[2] ?? code,
      areaM2: parcel?.grossM2 ?? round(areaM2(geometry), 2),
      geometry,
      ...(parcel ? { parcelId: parcel.id } : {}),
      retained: parcel === undefined,
    };
  });
  const toLonLat = localToLonLat(unit);
  const roads = polygon(
    boxCorners(outlineBox(unit)).map(toLonLat),
    [1, 2, 3, 4, 5, 6, 7, 8].map((cell) => boxCorners(cellBox(unit, cell)).map(toLonLat)),
  );
  return [...cells, { id: `LU-${key}-09`, code: '1207', beforeCode: '1207', areaM2: round(areaM2(roads), 2), geometry: roads, retained: true }];
}

/** Square metres as hectares with four decimals. */
export function toHa(m2: number): number {
  return round(m2 / 10_000, 4);
}

export function sum(values: readonly number[], digits = 0): number {
  return round(values.reduce((total, value) => total + value, 0), digits);
}

/** Half away from zero on what is left after taking binary noise away. */
export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale * (1 + Number.EPSILON)) / scale;
}

function unit(id: string): UnitRow {
  return unitRows.find((row) => row.id === id)!;
}

/** Control-line shapes that hang on a unit's own axes. */
export function localShapes(): { readonly purple: PolygonGeometry; readonly green: PolygonGeometry; readonly yellow: PolygonGeometry; readonly industrial: readonly PolygonGeometry[] } {
  const port = unit('U-QJ-02');
  const warehouse = cellBox(port, 2);
  const x = (warehouse.west + warehouse.east) / 2;
  const y = (warehouse.south + warehouse.north) / 2;
  const outside = unit('U-JQ-02');
  const whole = (id: string): PolygonGeometry => localPolygon(unit(id), boxCorners(outlineBox(unit(id))));
  const first = grow(cellBox(outside, 1), 8);
  return {
    purple: localPolygon(port, boxCorners({ west: x - 20, south: y - 12.5, east: x + 20, north: y + 12.5 })),
    green: localPolygon(port, boxCorners(grow(cellBox(port, 8), 5))),
    yellow: localPolygon(unit('U-DF-02'), boxCorners(cellBox(unit('U-DF-02'), 7))),
    industrial: [
      whole('U-GX-01'),
      whole('U-GX-02'),
      localPolygon(unit('U-DF-01'), [[-480, -310], [0, -310], [0, 0], [-240, 0], [-240, 310], [-480, 310]]),
      // Cells 1 and 2 grown by half the road between them meet: one rectangle.
      localPolygon(outside, boxCorners({ ...first, east: grow(cellBox(outside, 2), 8).east })),
    ],
  };
}

/** Percent of a unit inside the industrial land control line, by the recipe's plane figures. */
export function industrialLinePct(unitId: string): number {
  const shapes = localShapes().industrial;
  const index = ['U-GX-01', 'U-GX-02', 'U-DF-01', 'U-JQ-02'].indexOf(unitId);
  if (index < 0) return 0;
  const row = unit(unitId);
  return round((areaM2(shapes[index]!) / areaM2(localPolygon(row, boxCorners(outlineBox(row))))) * 100, 1);
}

/** Percent of a parcel inside the industrial land control line. */
export function parcelIndustrialLinePct({ geometry, grossM2 }: SampleParcel): number {
  return round((sum(localShapes().industrial.map((line) => overlapAreaM2(geometry, line)), 2) / grossM2) * 100, 1);
}
