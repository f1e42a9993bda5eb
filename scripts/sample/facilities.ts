import { bonusRows } from './recipe.ts';
import { useFamilyOf } from './use-family.ts';
import type { SampleParcel, SampleUnit } from './quantities.ts';
import { landUseName } from './land-use-names.ts';

/** What a thousand residents need of each kind of facility; made up, in the order in which documents list them. */
export const facilityStandards = [
  { facility: '幼儿园', per1000: 30, unit: 'count', maxDistanceM: 300, gfaPerUnitMinM2: 9, sourceText: '幼儿园学位；GB 50180-2018 只见条文，指标与服务半径待核对' },
  { facility: '中小学', per1000: 90, unit: 'count', maxDistanceM: 1000, gfaPerUnitMinM2: 7, sourceText: '中小学学位；GB 50180-2018 只见条文，指标与服务半径待核对' },
  { facility: '卫生服务', per1000: 30, unit: 'm2', maxDistanceM: 1000, sourceText: '社区卫生服务建筑面积；GB 50180-2018 只见条文，指标与服务半径待核对' },
  { facility: '养老服务', per1000: 40, unit: 'm2', maxDistanceM: 1000, sourceText: '养老服务建筑面积；GB 50180-2018 只见条文，指标与服务半径待核对' },
  { facility: '社区服务', per1000: 100, unit: 'm2', maxDistanceM: 500, sourceText: '社区服务建筑面积；GB 50180-2018 只见条文，指标与服务半径待核对' },
  { facility: '公园绿地', per1000: 1000, unit: 'm2', maxDistanceM: 1000, sourceText: '居住区公园用地面积；GB 50180-2018 只见条文，指标与服务半径待核对' },
] as const;

type FacilityKind = (typeof facilityStandards)[number]['facility'];

const m2PerPerson = 35;
/** Land per person that the residential table allows by floors, m2. */
const landPerPersonMaxM2 = (floors: number): number => (floors <= 3 ? 36 : floors <= 6 ? 32 : floors <= 9 ? 22 : floors <= 18 ? 19 : 13);

/** Residents of a housing site: by floor area per person, but so many that its land per person is within the table. */
export function populationOf({ row, netM2, plannedGfaM2 }: SampleParcel): number {
  if (useFamilyOf(row[3]) !== 'housing') return 0;
  return Math.max(Math.round(plannedGfaM2 / m2PerPerson), Math.ceil(netM2 / landPerPersonMaxM2(row[11][2])));
}

export function unitPopulation({ parcels }: SampleUnit): number {
  return parcels.reduce((sum, parcel) => sum + populationOf(parcel), 0);
}

export interface PlannedFacility {
  readonly facility: string;
  readonly name: string;
  readonly gfaM2: number;
  readonly landM2?: number;
  readonly amount: number;
  readonly unit: 'count' | 'm2';
  readonly standalone: boolean;
  readonly parcelRef: string;
}

/** Kind of public facility that a site of a planned use is. */
const kindOfCode: Readonly<Record<string, string>> = { '0702': '社区服务', '0803': '文化活动', '080403': '中小学', '080404': '幼儿园', '1401': '公园绿地', '1402': '防护绿地' };
/** Places of a school that has a site of its own. */
const placesOf: Readonly<Record<string, number>> = { 幼儿园: 720, 中小学: 1800 };

/** Built into sites of other uses: what residents need close by and a unit has no site for, sanitation in industrial units. Places where the facility is measured in them. */
const builtInRows: readonly (readonly [parcelId: string, facility: string, name: string, gfaM2: number, places?: number])[] = [
  ['P-XY-01-02', '社区服务', '社区综合服务设施', 1200],
  ['P-XY-01-03', '卫生服务', '社区卫生服务站', 300],
  ['P-XY-01-05', '养老服务', '日间照料中心', 500],
  ['P-XY-02-03', '幼儿园', '配建幼儿园', 900, 60],
  ['P-XY-02-03', '卫生服务', '社区卫生服务站', 150],
  ['P-XY-02-03', '养老服务', '日间照料中心', 300],
  ['P-QJ-01-03', '幼儿园', '配建幼儿园', 900, 60],
  ['P-QJ-01-03', '卫生服务', '社区卫生服务站', 200],
  ['P-DF-01-06', '社区服务', '社区综合服务设施', 1200],
  ['P-DF-01-06', '幼儿园', '配建幼儿园', 1800, 120],
  ['P-DF-01-06', '卫生服务', '社区卫生服务站', 300],
  ['P-DF-01-06', '养老服务', '日间照料中心', 500],
  ['P-JQ-01-01', '幼儿园', '配建幼儿园', 1800, 120],
  ['P-JQ-01-02', '卫生服务', '社区卫生服务站', 300],
  ['P-JQ-01-02', '养老服务', '日间照料中心', 500],
  ['P-DF-02-03', '环卫设施', '垃圾收集用房', 80],
  ['P-GX-01-03', '环卫设施', '垃圾收集用房', 80],
  ['P-GX-02-03', '环卫设施', '垃圾收集用房', 80],
  ['P-JQ-02-01', '环卫设施', '垃圾收集用房', 60],
];

/** Sites of public use, and what is built into others and handed over. */
export function plannedFacilities({ parcels }: SampleUnit): readonly PlannedFacility[] {
  const sites = parcels
    .filter(({ row }) => ['public', 'green'].includes(useFamilyOf(row[3])))
    .map(({ id, row, plannedGfaM2, grossM2 }): PlannedFacility => {
      const facility = kindOfCode[row[3]] ?? '其他';
      const places = placesOf[facility];
      return {
        facility,
        name: landUseName(row[3]),
        gfaM2: plannedGfaM2,
        landM2: grossM2,
        amount: places ?? (plannedGfaM2 === 0 ? grossM2 : plannedGfaM2),
        unit: places === undefined ? 'm2' : 'count',
        standalone: true,
        parcelRef: id,
      };
    });
  const builtIn = parcels.flatMap(({ id }): readonly PlannedFacility[] => {
    const bonus = bonusRows[id];
    return bonus ? [{ facility: '养老服务', name: '养老服务中心', gfaM2: bonus.facilityM2, amount: bonus.facilityM2, unit: 'm2', standalone: false, parcelRef: id }] : [];
  });
  const shared = builtInRows.flatMap(([id, facility, name, gfaM2, places]): readonly PlannedFacility[] =>
    parcels.some((parcel) => parcel.id === id) ? [{ facility, name, gfaM2, amount: places ?? gfaM2, unit: places === undefined ? 'm2' : 'count', standalone: false, parcelRef: id }] : [],
  );
  // Green that is handed over is open to all.
  const dedicatedGreen = parcels.flatMap(({ id, dedicated }) =>
    dedicated.filter(({ code }) => code === '1401').map(({ areaM2 }): PlannedFacility => ({ facility: '公园绿地', name: '街头绿地', gfaM2: 0, landM2: areaM2, amount: areaM2, unit: 'm2', standalone: true, parcelRef: id })),
  );
  return [...sites, ...builtIn, ...shared, ...dedicatedGreen];
}

/** What there is already, in blocks that are kept. */
const existingRows: Readonly<Record<string, Readonly<Record<string, number>>>> = { 'U-XY-01': { 中小学: 1200 } };
/** Units that have enough to lend to the next one. */
const lenders: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'U-XY-02': { 中小学: 'U-XY-01', 公园绿地: 'U-XY-01' } };

export interface SampleNeed {
  readonly facility: FacilityKind;
  readonly unit: 'count' | 'm2';
  readonly need: number;
  readonly existing: number;
  /** What is taken from places nearby, in tens; undefined where the unit has enough itself. */
  readonly nearby: { readonly spare: number; readonly distanceM: number; readonly unitRef: string | undefined } | undefined;
}

/** What the unit's residents need and what it does not build or have itself: that is taken from places nearby. */
export function facilityNeeds(unit: SampleUnit): readonly SampleNeed[] {
  const population = unitPopulation(unit);
  const planned = plannedFacilities(unit);
  return facilityStandards.map(({ facility, per1000, unit: measure, maxDistanceM }) => {
    const need = Math.ceil((population * per1000) / 1000);
    const existing = existingRows[unit.id]?.[facility] ?? 0;
    const provided = planned.filter((item) => item.facility === facility).reduce((sum, { amount }) => sum + amount, 0);
    const short = need - existing - provided;
    const nearby = short > 0 ? { spare: Math.ceil(short / 10) * 10, distanceM: maxDistanceM * 0.8, unitRef: lenders[unit.id]?.[facility] } : undefined;
    return { facility, unit: measure, need, existing, nearby };
  });
}
