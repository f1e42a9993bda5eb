import { isSupplied, planYears, sampleGoals, type SampleGoal } from './goals.ts';
import { header, implementationPlan, planningBureau } from './header.ts';
import { investmentBySource, projectOf, projectRows } from './project-rows.ts';
import { areas, carriedTo2027, doneIn2026 } from './recipe.ts';
import { round, sum, toHa, type SampleParcel, type SampleUnit } from './quantities.ts';
import { decimals, flow, headed, writeYaml, type Plain } from './yaml-writer.ts';

interface YearRow {
  readonly year: 2026 | 2027 | 2028;
  readonly version: string;
  readonly status: 'approved' | 'draft';
  readonly approvedDate?: string;
  readonly overallGoal: string;
}

const yearRows: readonly YearRow[] = [
  { year: 2026, version: '1.0.0', status: 'approved', approvedDate: '2025-12-20', overallGoal: '首批项目全面启动，形成可见成效，开展中期评估。' },
  { year: 2027, version: '0.3.0', status: 'draft', overallGoal: '深化提升，完成首批项目，启动城中村和片区收储，开展试点总结。' },
  { year: 2028, version: '0.1.0', status: 'draft', overallGoal: '巩固试点成果，推进第三批项目。' },
];

/** Texts of `plan/annual/<year>.yaml`. */
export function annualPlanDocuments(units: readonly SampleUnit[]): ReadonlyMap<string, string> {
  return new Map(yearRows.map((row) => [`plan/annual/${row.year}.yaml`, annualPlan(row, units)]));
}

function annualPlan({ year, version, status, approvedDate, overallGoal }: YearRow, units: readonly SampleUnit[]): string {
  const parcels = units.flatMap((unit) => unit.parcels);
  const ofYear = parcels.filter((parcel) => parcel.row[7] === year);
  const carried = year === 2027 ? parcels.filter(({ id }) => carriedTo2027.includes(id)) : [];
  const goals = sampleGoals(units).filter(({ byYear }) => byYear[yearIndex(year)]! > 0);
  const tasks = [
    ...ofYear.map((parcel, index) => task(parcel, year, index + 1)),
    ...carried.map((parcel, index) => {
      const record = carriedTask(parcel, ofYear.length + index + 1);
      return index === 0 ? headed('以下为 2026 年结转任务，不计入本年指标', record) : record;
    }),
  ];
  return writeYaml([`${year} 年度实施计划。年度指标取自专项规划当年值。`], {
    ...header({ kind: 'annualPlan', id: `AP-${year}`, title: `佳木斯市低效用地再开发${year}年度实施计划`, version, status, ...(approvedDate === undefined ? {} : { approvedDate }), basis: [{ title: implementationPlan, clause: '三(二)7', certainty: 'A' }] }),
    year,
    planRef: 'SP-2025-2030',
    overallGoal,
    targets: goals.map(({ id, unit, digits, byYear }) => flow({ goalRef: id, value: decimals(byYear[yearIndex(year)]!, digits), unit })),
    decomposition: headed('按片区分解，没有任务的片区不列', decomposition(goals, ofYear, year)),
    carriedOverHa: carried.length === 0 ? undefined : toHa(sum(carried.map(({ grossM2 }) => grossM2), 2)),
    tasks,
    supplyPlan: supplyPlan(ofYear),
    storagePlan: storagePlan(ofYear),
    investment: headed('等于重点项目当年投资之和', investment(year)),
    policyActions: year === 2026
      ? [flow({ policyRef: 'PI-05', milestone: '出台分期缴纳实施细则', date: '2026-04-10' })]
      : year === 2027
        ? [flow({ policyRef: 'PI-06', milestone: '形成房票安置办法草案', date: '2027-06-30' }), flow({ policyRef: 'PI-09', milestone: '形成混合用地正负面清单草案', date: '2027-06-30' })]
        : undefined,
    progress: year === 2026 ? progress(goals, ofYear) : undefined,
  });
}

function yearIndex(year: number): number {
  return planYears.findIndex((candidate) => candidate === year);
}

function decomposition(goals: readonly SampleGoal[], ofYear: readonly SampleParcel[], year: number): readonly Plain[] {
  return goals.flatMap(({ id, digits, measure, ofArea, byYear }) =>
    measure === undefined && ofArea === undefined
      ? // Goals that no sum of parcels gives are carried out in the suburb alone.
        [flow({ pilotArea: '郊区', goalRef: id, value: decimals(byYear[yearIndex(year)]!, digits), lead: areas['JQ']!.authority })]
      : Object.entries(areas).flatMap(([code, { name, authority }]) => {
          const value = measure ? measure(ofYear.filter((parcel) => parcel.areaCode === code)) : ofArea!(code, yearIndex(year));
          return value === 0 ? [] : [flow({ pilotArea: name, goalRef: id, value: decimals(value, digits), lead: authority })];
        }),
  );
}

/** Parcels by project, or by unit where they belong to none, and by what `key` says of them. */
function groups(parcels: readonly SampleParcel[], key: (parcel: SampleParcel) => string): readonly (readonly SampleParcel[])[] {
  const found = new Map<string, SampleParcel[]>();
  for (const parcel of parcels) {
    const name = `${projectOf(parcel.id)?.id ?? parcel.unitId} ${key(parcel)}`;
    const known = found.get(name);
    if (known) known.push(parcel);
    else found.set(name, [parcel]);
  }
  return [...found.values()];
}

function planRow(parcels: readonly SampleParcel[]): { readonly [key: string]: Plain | undefined } {
  return { projectRef: projectOf(parcels[0]!.id)?.id, parcelRefs: parcels.map(({ id }) => id), areaHa: toHa(sum(parcels.map(({ grossM2 }) => grossM2), 2)) };
}

/** The quarter in which the project of some parcels plans a step, where that is in the year of these parcels. */
function quarterOf([first]: readonly SampleParcel[], step: 'supply' | 'storage', otherwise: number): number {
  const date = projectOf(first!.id)?.steps.find(([name]) => name === step)?.[1];
  return date?.startsWith(String(first!.row[7])) ? Math.ceil(Number(date.slice(5, 7)) / 3) : otherwise;
}

function supplyPlan(ofYear: readonly SampleParcel[]): Plain {
  return groups(ofYear.filter(isSupplied), ({ row }) => row[3]).map((parcels) => flow({ ...planRow(parcels), useCode: parcels[0]!.row[3], quarter: quarterOf(parcels, 'supply', 4) }));
}

function storagePlan(ofYear: readonly SampleParcel[]): Plain {
  return groups(ofYear.filter(({ row }) => row[6] === '政府收储再开发'), () => '').map((parcels) => flow({ ...planRow(parcels), quarter: quarterOf(parcels, 'storage', 2) }));
}

function investment(year: number): Plain {
  const bySource = [...investmentBySource(projectRows, yearIndex(year))];
  return { totalWan: sum(bySource.map(([, wan]) => wan)), bySource: bySource.map(([type, wan]) => flow({ type, wan })) };
}

const actions: Readonly<Record<SampleParcel['row'][6], string>> = {
  政府收储再开发: '完成收储补偿和净地整理',
  自主改造: '完成规划核实并开工改造',
  市场主体参与: '签订合作协议并开工',
  集体整治入市: '完成集体决议和入市方案',
  综合整治: '完成建筑本体和配套整治',
  司法处置再开发: '完成司法处置并纳入收回收购',
  腾退复垦: '完成拆除、复垦和验收',
  腾退复绿: '完成拆除、复绿和验收',
};

/** Number of the implementation plan's task that each way of redevelopment serves. */
const taskNumbers: Readonly<Record<SampleParcel['row'][6], number>> = { 政府收储再开发: 9, 自主改造: 14, 市场主体参与: 15, 集体整治入市: 18, 综合整治: 14, 司法处置再开发: 14, 腾退复垦: 18, 腾退复绿: 18 };

function task(parcel: SampleParcel, year: number, no: number): Plain {
  const doneDate = year === 2026 ? doneIn2026[parcel.id] : undefined;
  const isCarried = year === 2026 && carriedTo2027.includes(parcel.id);
  return {
    ...taskHead(parcel, year, no),
    startDate: `${year}-${parcel.row[6].startsWith('腾退') ? '01-05' : '03-01'}`,
    dueDate: isCarried ? `${year}-10-31` : parcel.row[6] === '腾退复垦' ? `${year}-05-31` : `${year}-12-31`,
    doneDate,
    status: doneDate !== undefined ? 'done' : isCarried ? 'carried' : year === 2026 ? 'running' : 'planned',
    lead: areas[parcel.areaCode]!.authority,
    jointDepts: flow([planningBureau]),
    taskNo: taskNumbers[parcel.row[6]],
  };
}

function carriedTask(parcel: SampleParcel, no: number): Plain {
  return {
    ...taskHead(parcel, 2027, no),
    startDate: '2027-01-04',
    dueDate: '2027-06-30',
    status: 'planned',
    lead: areas[parcel.areaCode]!.authority,
    jointDepts: flow([planningBureau]),
    taskNo: taskNumbers[parcel.row[6]],
    carriedFrom: 'AP-2026',
  };
}

function taskHead(parcel: SampleParcel, year: number, no: number): { readonly [key: string]: Plain | undefined } {
  return { id: `AP-${year}-T${String(no).padStart(2, '0')}`, name: `${parcel.id} ${parcel.row[6]}`, parcelRefs: flow([parcel.id]), projectRef: projectOf(parcel.id)?.id, action: actions[parcel.row[6]] };
}

function progress(goals: readonly SampleGoal[], ofYear: readonly SampleParcel[]): readonly Plain[] {
  const done = ofYear.filter(({ id }) => id in doneIn2026);
  return goals.flatMap(({ id, digits, byYear, measure }) => {
    if (measure === undefined) return [];
    const actual = measure(done);
    return [flow({ goalRef: id, actual: decimals(actual, digits), ratePct: decimals(round((actual / byYear[1]!) * 100, 2), 2) })];
  });
}
