import { investmentByYear, projectRows } from './project-rows.ts';
import { useFamilyOf } from './use-family.ts';
import { sum, toHa, type SampleParcel, type SampleUnit } from './quantities.ts';

export const planYears = [2025, 2026, 2027, 2028, 2029, 2030] as const;

export interface SampleGoal {
  readonly id: string;
  readonly name: string;
  readonly unit: 'ha' | 'm2' | 'count' | 'wan';
  readonly digits: number;
  readonly binding: boolean;
  /** Value of a set of parcels; absent for goals that the parcels do not give. */
  readonly measure?: (parcels: readonly SampleParcel[]) => number;
  /** Value of a pilot area in a year, for goals that neither the parcels give nor one area alone carries out. */
  readonly ofArea?: (areaCode: string, yearIndex: number) => number;
  readonly byYear: readonly number[];
  readonly target: number;
}

const grossHa = (parcels: readonly SampleParcel[]): number => toHa(sum(parcels.map(({ grossM2 }) => grossM2), 2));
const plannedM2 = (parcels: readonly SampleParcel[]): number => sum(parcels.map(({ plannedGfaM2 }) => plannedGfaM2));

/** Goals of the special plan, those of parcels computed year by year. */
export function sampleGoals(units: readonly SampleUnit[]): readonly SampleGoal[] {
  const parcels = units.flatMap((unit) => unit.parcels);
  const ofParcels = (row: Omit<SampleGoal, 'byYear' | 'target'> & { readonly measure: (parcels: readonly SampleParcel[]) => number }): SampleGoal => {
    const byYear = planYears.map((year) => row.measure(parcels.filter((parcel) => parcel.row[7] === year)));
    return { ...row, byYear, target: sum(byYear, row.digits) };
  };
  return [
    ofParcels({ id: 'G-01', name: '低效用地再开发面积', unit: 'ha', digits: 4, binding: true, measure: grossHa }),
    ofParcels({ id: 'G-02', name: '规划计容建筑面积', unit: 'm2', digits: 0, binding: false, measure: plannedM2 }),
    ofParcels({ id: 'G-03', name: '实施地块数', unit: 'count', digits: 0, binding: true, measure: (list) => list.length }),
    ofParcels({ id: 'G-04', name: '政府收储面积', unit: 'ha', digits: 4, binding: false, measure: (list) => grossHa(list.filter((parcel) => parcel.row[6] === '政府收储再开发')) }),
    ofParcels({ id: 'G-05', name: '工业建筑面积', unit: 'm2', digits: 0, binding: false, measure: (list) => plannedM2(list.filter((parcel) => useFamilyOf(parcel.row[3]) === 'industry')) }),
    ofParcels({ id: 'G-06', name: '移交公共用地面积', unit: 'ha', digits: 4, binding: false, measure: (list) => toHa(sum(list.map(({ dedicatedM2 }) => dedicatedM2), 2)) }),
    { id: 'G-07', name: '新增稳定利用耕地面积', unit: 'ha', digits: 4, binding: false, byYear: [0, 7.2754, 3.6377, 0, 0, 0], target: 10.9131 },
    { id: 'G-08', name: '等量增补城镇开发边界面积', unit: 'm2', digits: 2, binding: false, byYear: [0, 26954.84, 0, 0, 0, 0], target: 26954.84 },
    investmentGoal(),
    ofParcels({ id: 'G-10', name: '土地供应面积', unit: 'ha', digits: 4, binding: false, measure: (list) => grossHa(list.filter(isSupplied)) }),
  ];
}

function investmentGoal(): SampleGoal {
  const byYear = planYears.map((_, index) => sum(projectRows.map((project) => investmentByYear(project)[index]!)));
  return { id: 'G-09', name: '重点项目投资', unit: 'wan', digits: 0, binding: false, ofArea: investmentOfArea, byYear, target: sum(byYear) };
}

/** Each project lies in one pilot area. */
function investmentOfArea(areaCode: string, yearIndex: number): number {
  return sum(projectRows.filter(({ parcels }) => parcels[0]!.startsWith(areaCode)).map((project) => investmentByYear(project)[yearIndex]!));
}

/** Land that is supplied anew: stored, sold or leased, and built on. */
export function isSupplied({ row, plannedGfaM2 }: SampleParcel): boolean {
  return plannedGfaM2 > 0 && ['政府收储再开发', '市场主体参与', '集体整治入市', '司法处置再开发'].includes(row[6]);
}
