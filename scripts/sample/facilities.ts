import { bonusRows } from './recipe.ts';
import { useFamilyOf } from './use-family.ts';
import type { SampleParcel, SampleUnit } from './quantities.ts';
import { landUseName } from './land-use-names.ts';

/** What a thousand residents need of each kind of facility; made up, in the order in which documents list them. */
export const facilityStandards = [
  { facility: '幼儿园', per1000: 30, unit: 'count', sourceText: '幼儿园学位；GB 50180-2018 只见条文，指标待核对' },
  { facility: '中小学', per1000: 90, unit: 'count', sourceText: '中小学学位；GB 50180-2018 只见条文，指标待核对' },
  { facility: '卫生服务', per1000: 30, unit: 'm2', sourceText: '社区卫生服务建筑面积；GB 50180-2018 只见条文，指标待核对' },
  { facility: '养老服务', per1000: 40, unit: 'm2', sourceText: '养老服务建筑面积；GB 50180-2018 只见条文，指标待核对' },
  { facility: '社区服务', per1000: 100, unit: 'm2', sourceText: '社区服务建筑面积；GB 50180-2018 只见条文，指标待核对' },
  { facility: '公园绿地', per1000: 1000, unit: 'm2', sourceText: '居住区公园用地面积；GB 50180-2018 只见条文，指标待核对' },
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

/** Built into sites of other uses: community services where a unit has no site for them, sanitation in industrial units. */
const builtInRows: readonly (readonly [parcelId: string, facility: string, name: string, gfaM2: number])[] = [
  ['P-XY-01-02', '社区服务', '社区综合服务设施', 1200],
  ['P-DF-01-06', '社区服务', '社区综合服务设施', 1200],
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
  const shared = builtInRows.flatMap(([id, facility, name, gfaM2]): readonly PlannedFacility[] =>
    parcels.some((parcel) => parcel.id === id) ? [{ facility, name, gfaM2, amount: gfaM2, unit: 'm2', standalone: false, parcelRef: id }] : [],
  );
  return [...sites, ...builtIn, ...shared];
}

/** What the unit's residents need and what it does not build itself: that is taken from places nearby. */
export function facilityNeeds(unit: SampleUnit): readonly { readonly facility: FacilityKind; readonly unit: 'count' | 'm2'; readonly need: number; readonly short: number }[] {
  const population = unitPopulation(unit);
  const planned = plannedFacilities(unit);
  return facilityStandards.map(({ facility, per1000, unit: measure }) => {
    const need = Math.ceil((population * per1000) / 1000);
    const provided = planned.filter((item) => item.facility === facility).reduce((sum, { amount }) => sum + amount, 0);
    return { facility, unit: measure, need, short: Math.max(0, need - provided) };
  });
}
