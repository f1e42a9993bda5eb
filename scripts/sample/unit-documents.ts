import { facilityNeeds, plannedFacilities, populationOf, unitPopulation } from './facilities.ts';
import { header, implementationPlan, planningBureau } from './header.ts';
import { landUseName } from './land-use-names.ts';
import { bonusPolicy, minorAdjustment } from './policy-pack-document.ts';
import { projectRows, unitsOfProject } from './project-rows.ts';
import { areas, bonusRows, sectorOfUnit, transferRows } from './recipe.ts';
import { useFamilyOf, type UseFamily } from './use-family.ts';
import { industrialLinePct, round, sum, toHa, type SampleParcel, type SampleUnit } from './quantities.ts';
import { decimals, flow, headed, noted, writeYaml, type Plain } from './yaml-writer.ts';

const years = [2025, 2026, 2027, 2028, 2029, 2030];
const ceilings: Readonly<Partial<Record<UseFamily, number>>> = { housing: 2.8, commerce: 3.5, industry: 3, logistics: 2, research: 3, public: 1.5, transport: 1 };

export const detailedPlanId = (unit: SampleUnit): string => `DP-${unit.key}`;

/** Floor area of a unit by use family, largest first. */
export function gfaByFamily(parcels: readonly SampleParcel[]): readonly (readonly [UseFamily, number])[] {
  const totals = new Map<UseFamily, number>();
  for (const parcel of parcels) {
    const family = useFamilyOf(parcel.row[3]);
    if (parcel.plannedGfaM2 > 0) totals.set(family, (totals.get(family) ?? 0) + parcel.plannedGfaM2);
  }
  return [...totals].toSorted(([, a], [, b]) => b - a);
}

/** `plan/units/<id>.yaml`. */
export function unitDocument(unit: SampleUnit): string {
  const { row, parcels } = unit;
  const modes = [...new Set(parcels.map((parcel) => parcel.row[6]))];
  const housing = gfaByFamily(parcels).find(([family]) => family === 'housing')?.[1] ?? 0;
  const families = gfaByFamily(parcels).map(([family]) => family);
  const industrialPct = industrialLinePct(unit.id);
  return writeYaml([`${row.name}：范围见 layers/units.geojson。带“= 合计”的数值由地块汇总得出。`], {
    ...header({ kind: 'redevelopmentUnit', id: unit.id, title: row.name, approvedDate: '2025-12-15', basis: [{ title: implementationPlan, clause: '三(二)7', certainty: 'A' }] }),
    pilotArea: areas[unit.areaCode]!.name,
    districts: flow([areas[unit.areaCode]!.districtCode]),
    unitType: row.unitType,
    areaHa: toHa(unit.areaM2),
    areaMethod: 'ellipsoid2000',
    lowEffHa: noted(toHa(sum(parcels.map(({ grossM2 }) => grossM2), 2)), '= 合计'),
    netM2: noted(sum(parcels.map(({ netM2 }) => netM2), 2), '= 合计'),
    dedicatedM2: noted(sum(parcels.map(({ dedicatedM2 }) => dedicatedM2), 2), '= 合计'),
    currentGfaM2: noted(sum(parcels.map(({ currentGfaM2 }) => currentGfaM2)), '= 合计'),
    plannedGfaM2: noted(sum(parcels.map(({ plannedGfaM2 }) => plannedGfaM2)), '= 合计'),
    parcelRefs: parcels.map(({ id }) => id),
    udbPosition: { insidePct: unit.id === 'U-JQ-02' ? 0 : 100, industrialLinePct: industrialPct === 0 ? undefined : industrialPct, natureCorePct: 0 },
    objective: row.objective,
    guidance: row.guidance,
    controls: {
      maxGfaM2: sum(parcels.map(({ allowedGfaM2 }) => allowedGfaM2)),
      maxFarByUse: families.flatMap((family) => (ceilings[family] === undefined ? [] : [flow({ family, maxFar: ceilings[family] })])),
      heightMaxM: Math.max(...parcels.map((parcel) => parcel.row[11][3])),
      minGreenPct: housing > 0 ? 30 : undefined,
      minFacility: housing > 0 ? [flow({ facility: '社区服务', gfaM2: 1000 })] : undefined,
      mustKeep: unit.id === 'U-QJ-02' ? ['P-QJ-02-02 老仓库（紫线范围）'] : undefined,
    },
    modes: modes.map((mode) => flow({ mode, areaHa: toHa(sum(parcels.filter((parcel) => parcel.row[6] === mode).map(({ grossM2 }) => grossM2), 2)) })),
    facilityDemand: housing > 0 ? facilityNeeds(unit).map(({ facility, unit: measure, need, existing }) => flow({ facility, unit: measure, need, existing, gap: need - existing })) : undefined,
    schedule: headed('各年实施面积（公顷），合计等于低效用地面积', Object.fromEntries(years.map((year) => [String(year), decimals(toHa(sum(parcels.filter((parcel) => parcel.row[7] === year).map(({ grossM2 }) => grossM2), 2)), 4)]))),
    detailedPlanRef: detailedPlanId(unit),
    projectRefs: projectRows.filter((project) => unitsOfProject(project).includes(unit.id)).map(({ id }) => id),
    economics: economicsOf(unit.id),
  });
}

/** Two units whose balance is worked out: what one lacks, the other pays. */
const economicsRows: Readonly<Record<string, { readonly income: readonly (readonly [string, number])[]; readonly cost: readonly (readonly [string, number])[]; readonly fundedBy?: readonly (readonly [string, number])[] }>> = {
  'U-QJ-01': { income: [['土地出让收入', 45000], ['移交养老设施价值', 700]], cost: [['收储和工程', 41088], ['财务费用', 1212]] },
  'U-QJ-02': { income: [['土地出让收入', 14900]], cost: [['收储和工程', 17947], ['财务费用', 153]], fundedBy: [['U-QJ-01', 3200]] },
};

function moneyItems(list: readonly (readonly [string, number])[]): Plain {
  return list.map(([name, wan]) => flow({ name, wan }));
}

function economicsOf(unitId: string): Plain | undefined {
  const row = economicsRows[unitId];
  if (!row) return undefined;
  return {
    income: moneyItems(row.income),
    cost: moneyItems(row.cost),
    balanceWan: noted(sum(row.income.map(([, wan]) => wan)) - sum(row.cost.map(([, wan]) => wan)), '= 收入 − 成本'),
    fundedBy: row.fundedBy?.map(([unitRef, wan]) => flow({ unitRef, wan })),
  };
}

/** `plan/detailed/<id>.yaml`. */
export function detailedPlanDocument(unit: SampleUnit): string {
  const { row, parcels, landUse } = unit;
  const byFamily = gfaByFamily(parcels);
  const gfaOf = (family: UseFamily): number => byFamily.find(([name]) => name === family)?.[1] ?? 0;
  const housing = gfaOf('housing');
  const adjusted = unit.id === 'U-QJ-01';
  const nearby = facilityNeeds(unit).flatMap(({ facility, unit: measure, nearby: place }) =>
    place ? [flow({ facility, name: `周边${facility}设施（示意）`, unitRef: place.unitRef, spare: place.spare, unit: measure, distanceM: place.distanceM })] : [],
  );
  return writeYaml([`${row.name}详细规划。用地图斑见 layers/planLandUse.geojson；容积率 = 规划计容建筑面积 ÷ 净用地面积。`], {
    ...header({ kind: 'unitDetailedPlan', id: detailedPlanId(unit), title: `${row.name}详细规划`, version: adjusted ? '1.1.0' : '1.0.0', approvedDate: row.approvedDate, basis: [{ title: implementationPlan, clause: '三(二)7', certainty: 'A' }] }),
    changeLog: adjusted ? [{ date: '2026-08-20', by: planningBureau, what: '增加 P-QJ-01-04 地下公共停车层', why: '补充站前停车供给', version: '1.1.0' }] : undefined,
    unitRef: unit.id,
    areaMethod: 'ellipsoid2000',
    landUse: headed(
      '01 至 08 为街坊，09 为道路；没有 parcelRef 的是保留街坊或道路',
      landUse.map(({ id, code, areaM2, parcelId, retained }) => flow({ polygonId: id, code, areaM2, parcelRef: parcelId, retained: retained && !id.endsWith('09') ? true : undefined })),
    ),
    balanceTable: balanceTable(unit).map((line) => flow(line)),
    balanceTotals: balanceTotals(unit),
    functions: functions(unit),
    structure: { text: row.structure },
    infrastructure: [
      flow({ kind: '城镇村道路', capacity: '红线宽度 16 米', landM2: landUse.at(-1)!.areaM2, year: Math.min(...parcels.map((parcel) => parcel.row[7])) }),
      flow({ kind: '供热管网', capacity: '接入市政热网' }),
      flow({ kind: '雨污分流管网', capacity: '沿道路敷设' }),
    ],
    publicFacilities: plannedFacilities(unit).map((facility) => flow({ ...facility })),
    nearbyFacilities: nearby.length === 0 ? undefined : nearby,
    parcelControls: parcels.map((parcel) => parcelControl(unit, parcel)),
    totals: headed('以上地块指标的合计', {
      grossM2: sum(parcels.map(({ grossM2 }) => grossM2), 2),
      netM2: sum(parcels.map(({ netM2 }) => netM2), 2),
      dedicatedM2: sum(parcels.map(({ dedicatedM2 }) => dedicatedM2), 2),
      plannedGfaM2: sum(parcels.map(({ plannedGfaM2 }) => plannedGfaM2)),
      housingGfaM2: housing,
      industryGfaM2: gfaOf('industry'),
      byFamily: byFamily.map(([family, gfaM2]) => flow({ family, gfaM2, netM2: sum(parcels.filter((parcel) => useFamilyOf(parcel.row[3]) === family).map(({ netM2 }) => netM2), 2) })),
    }),
    population: unitPopulation(unit),
    housing: flow({ gfaM2: housing, dwellings: Math.round(housing / 95) }),
    lines: lines(unit.id),
    underground: adjusted ? undergroundLayers : undefined,
    adjustments: adjusted ? adjustments : undefined,
    approval: { body: '佳木斯市人民政府（示意）', date: row.approvedDate, no: `示意批复-${unit.key}` },
    participation: { from: unit.row.approvedDate === '2026-04-15' ? '2026-02-20' : '2026-01-20', to: unit.row.approvedDate === '2026-04-15' ? '2026-03-21' : '2026-02-18', channel: '政府网站与现场公示（示意）', opinions: [] },
  });
}

function parcelControl(unit: SampleUnit, parcel: SampleParcel): Plain {
  const { id, row, netM2 } = parcel;
  const people = populationOf(parcel);
  const [, , , planCode, , , mode, , , , baseFar, [, , floors, heightM]] = row;
  const family = useFamilyOf(planCode);
  const built = parcel.plannedGfaM2 > 0;
  const bonus = bonusRows[id];
  const transfersIn = transferRows.filter((transfer) => transfer.toParcel === id).map((transfer) => transfer.id);
  const transfersOut = transferRows.filter((transfer) => transfer.fromParcel === id).map((transfer) => transfer.id);
  return {
    parcelRef: id,
    useCode: planCode,
    landUseName: landUseName(planCode),
    uses: id === 'P-XY-02-02' ? [['0901', 70], ['0902', 30]].map(([code, pct]) => flow({ code: code!, pct: pct!, basis: 'gfa' })) : undefined,
    grossM2: parcel.grossM2,
    dedicated: parcel.dedicated.length === 0 ? undefined : parcel.dedicated.map(({ code, areaM2 }) => flow({ code, areaM2, receiver: areas[unit.areaCode]!.authority })),
    netM2,
    baseFar,
    bonus: bonus && [{ ...bonus, policyRef: bonusPolicy }],
    transferInRefs: transfersIn.length === 0 ? undefined : flow(transfersIn),
    transferOutRefs: transfersOut.length === 0 ? undefined : flow(transfersOut),
    plannedGfaM2: parcel.plannedGfaM2,
    retainedGfaM2: id === 'P-QJ-02-02' ? 1100 : undefined,
    far: parcel.far,
    farCeiling: built ? ceilings[family] : undefined,
    footprintM2: parcel.footprintM2,
    densityPct: parcel.densityPct,
    greenM2: parcel.greenM2,
    greenPct: parcel.greenPct,
    concentratedGreen: people > 0 ? flow(concentratedGreen(people, mode === '综合整治')) : undefined,
    heightM: built ? heightM : undefined,
    floorsMax: built ? floors : undefined,
    avgFloors: people > 0 ? floors : undefined,
    population: people > 0 ? people : undefined,
    parking: built ? Math.round((parcel.plannedGfaM2 / 100) * (family === 'housing' ? 0.8 : family === 'commerce' ? 0.6 : 0.2)) : undefined,
    setbackM: built ? 10 : undefined,
    ...(family === 'industry' && built ? siteOfIndustry(parcel) : {}),
    verticalIndustry: family === 'industry' && floors >= 6 ? flow({ floors, groundHeightM: decimals(6.6, 1), upperHeightM: decimals(4.8, 1), groundLoadT: decimals(1.5, 2), upperLoadT: decimals(0.8, 2), freightLifts: 2, freightLiftLoadT: decimals(3, 1), groundHazardClass: '丙', upperHazardClass: '丁' }) : undefined,
    sector: family === 'industry' ? sectorOfUnit[unit.id] : undefined,
    retain: id === 'P-QJ-02-02' ? ['紫线范围内老仓库'] : undefined,
    notes: note(family, built),
  };
}

/** So much green in one piece as new (0.5 m2) or rebuilt (0.35 m2) blocks need per person, and a tenth more; two fifths of it in the sun. */
function concentratedGreen(people: number, rebuilt: boolean): { readonly [key: string]: Plain } {
  const areaM2 = Math.ceil(people * (rebuilt ? 0.35 : 0.5) * 1.1);
  return { areaM2: decimals(areaM2, 0), minWidthM: 12, sunlitM2: Math.ceil(areaM2 * 0.4), rebuilt };
}

/** Yards and services of a factory: within the limits on service land and floor area. */
function siteOfIndustry({ netM2, plannedGfaM2 }: SampleParcel): { readonly [key: string]: Plain } {
  return {
    openStorageM2: Math.round(netM2 * 0.05),
    openYardM2: Math.round(netM2 * 0.04),
    serviceLandM2: Math.round(netM2 * 0.05),
    serviceGfaM2: Math.round(plannedGfaM2 * 0.1),
    serviceKinds: flow(['办公', '食堂']),
  };
}

const undergroundLayers: Plain = [
  {
    parcelRef: 'P-QJ-01-04',
    layers: [
      flow({ name: '地下二层', position: 'below', bottomM: decimals(-9, 1), topM: decimals(-4.5, 1), useCode: '120803', areaM2: decimals(12000, 0), gfaM2: 12000, access: '东侧坡道' }),
      flow({ name: '地下一层', position: 'below', bottomM: decimals(-4.5, 1), topM: decimals(0, 1), useCode: '0901', areaM2: decimals(9000, 0), gfaM2: 9000, access: '站前广场下沉口' }),
      flow({ name: '地面交通场站', position: 'surface', bottomM: decimals(0, 1), topM: decimals(12, 1), useCode: '1208', areaM2: 23233.76, gfaM2: 13940, access: '站前路' }),
    ],
  },
];

const adjustments: Plain = [
  {
    id: 'ADJ-01',
    case: minorAdjustment,
    path: 'simplified',
    basis: '三(二)8 简化相关审批程序',
    parcelRefs: flow(['P-QJ-01-04']),
    study: flow({ title: '站前地下公共停车必要性论证（示意）', date: '2026-06-10' }),
    consultation: flow({ form: '征求意见', date: '2026-07-15', result: '收到意见 3 条，均已采纳。' }),
    approval: flow({ body: '佳木斯市人民政府（示意）', date: '2026-08-20', no: '示意批复-QJ-01-调1' }),
    before: 'P-QJ-01-04 未安排地下空间。',
    after: 'P-QJ-01-04 安排地下二层停车、地下一层商业，地上指标和单元总量不变。',
  },
];

function note(family: UseFamily, built: boolean): string | undefined {
  if (built) return undefined;
  return family === 'green' ? '不安排计容建筑。' : '腾退后不再安排建设。';
}

/** Areas by first-level code before and after. Shares sum to 100.00: the largest class takes the rounding. */
export function balanceTable({ landUse }: SampleUnit): readonly { code: string; beforeHa: number; afterHa: number; beforePct: Plain; afterPct: Plain }[] {
  const codes = [...new Set(landUse.flatMap(({ code, beforeCode }) => [code.slice(0, 2), beforeCode.slice(0, 2)]))].toSorted();
  const total = sum(landUse.map(({ areaM2 }) => areaM2), 2);
  const column = (key: 'code' | 'beforeCode'): { ha: number[]; pct: number[] } => {
    const m2 = codes.map((code) => sum(landUse.filter((part) => part[key].startsWith(code)).map(({ areaM2 }) => areaM2), 2));
    const pct = m2.map((value) => round((value / total) * 100, 2));
    const largest = m2.indexOf(Math.max(...m2));
    pct[largest] = round(pct[largest]! + 100 - sum(pct, 2), 2);
    return { ha: m2.map(toHa), pct };
  };
  const before = column('beforeCode');
  const after = column('code');
  return codes.map((code, index) => ({ code, beforeHa: before.ha[index]!, afterHa: after.ha[index]!, beforePct: decimals(before.pct[index]!, 2), afterPct: decimals(after.pct[index]!, 2) }));
}

/** Totals of the balance table, and of what is construction land in it. */
function balanceTotals({ landUse }: SampleUnit): Plain {
  const ha = (key: 'code' | 'beforeCode', built: boolean): number =>
    toHa(sum(landUse.filter((part) => !built || !openFamilies.has(useFamilyOf(part[key]))).map(({ areaM2 }) => areaM2), 2));
  return { beforeHa: ha('beforeCode', false), afterHa: ha('code', false), constructionBeforeHa: ha('beforeCode', true), constructionAfterHa: ha('code', true) };
}

/** Families that are no construction land. */
const openFamilies: ReadonlySet<UseFamily> = new Set(['agriculture', 'water', 'sea', 'other']);

const familyTitles: Readonly<Partial<Record<UseFamily, string>>> = {
  housing: '居住生活区', commerce: '商业商务区', industry: '产业生产区', logistics: '仓储物流区', research: '科研创新区', public: '公共服务区', green: '绿地开敞空间', transport: '交通设施区', utility: '公用设施区', agriculture: '农林生态区',
};

function functions({ landUse }: SampleUnit): readonly Plain[] {
  const blocks = landUse.slice(0, 8);
  const families = [...new Set(blocks.map(({ code }) => useFamilyOf(code)))];
  return families.map((family, index) => ({
    id: `F-${index + 1}`,
    name: familyTitles[family] ?? '其他功能区',
    polygonRefs: flow(blocks.filter(({ code }) => useFamilyOf(code) === family).map(({ id }) => id)),
    text: `由${[...new Set(blocks.filter(({ code }) => useFamilyOf(code) === family).map(({ code }) => landUseName(code)))].join('、')}组成。`,
  }));
}

function lines(unitId: string): readonly Plain[] {
  if (unitId !== 'U-QJ-02') return [];
  return [
    { line: '绿线', response: 'P-QJ-02-06 按公园绿地控制，不安排建筑。' },
    { line: '紫线', response: 'P-QJ-02-02 内老仓库原址保护，转为文化设施。' },
    { line: '蓝线', response: '单元北侧为河道蓝线，单元内不涉及。' },
  ];
}
