/** One project of the library. Money in 10,000 CNY; everything here is made up. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly type: '片区收储' | '自主改造' | '工业上楼' | '商服提质' | '老旧小区' | '城中村' | '复垦复绿' | '司法处置' | '集体入市';
  readonly batch: 'first' | 'second' | 'third';
  readonly stage: 'planned' | 'implementing' | 'completed';
  readonly startDate: string;
  readonly effectDate: string;
  /** `QJ-01-01` stands for `P-QJ-01-01`. */
  readonly parcels: readonly string[];
  readonly totalWan: number;
  readonly sources: readonly (readonly [type: string, wan: number])[];
  readonly actor: readonly [name: string, kind: 'owner' | 'market' | 'soe' | 'government' | 'multi'];
  /** Steps after identification and the approval of the unit plan, with the day planned and, once done, the day it was. */
  readonly steps: readonly (readonly [step: string, plan: string, actual?: string])[];
  readonly policyRefs?: readonly string[];
  readonly jointMode?: readonly string[];
  readonly greenChannelDays?: number;
  readonly composite?: { readonly text: string; readonly facilities: readonly string[] };
  readonly affordable?: { readonly gfaM2: number; readonly dwellings: number };
  readonly ecological?: { readonly areaHa: number; readonly right: string };
}

export const projectRows: readonly ProjectRow[] = [
  {
    id: 'PRJ-01', name: '站前片区整体收储', type: '片区收储', batch: 'first', stage: 'implementing', startDate: '2025-12-01', effectDate: '2027-06-30',
    parcels: ['QJ-01-01', 'QJ-01-02', 'QJ-01-03'], totalWan: 41088,
    sources: [['专项债', 16435], ['土地收益基金', 8218], ['财政', 6163], ['银行贷款', 10272]],
    actor: ['市土地储备中心（示意）', 'government'],
    steps: [['storage', '2026-06-30', '2026-06-25'], ['planningConditions', '2026-07-15', '2026-07-10'], ['supply', '2026-09-30', '2026-09-28'], ['contract', '2026-10-15', '2026-10-12'], ['worksStart', '2026-12-20'], ['completionCheck', '2027-06-20'], ['registration', '2027-09-10']],
    composite: { text: '养老服务中心与商业裙房合设，共用停车场地。', facilities: ['养老服务', '公共停车'] },
  },
  {
    id: 'PRJ-02', name: '中山路商务楼宇提质', type: '商服提质', batch: 'first', stage: 'implementing', startDate: '2026-01-10', effectDate: '2027-03-31',
    parcels: ['XY-02-01', 'XY-02-02'], totalWan: 21973,
    sources: [['企业自筹', 15381], ['银行贷款', 6592]],
    actor: ['中山路商务权利人联合体（示意）', 'multi'],
    steps: [['ownerAgreement', '2026-01-31', '2026-01-28'], ['planningConditions', '2026-05-10', '2026-05-08'], ['contract', '2026-05-31', '2026-05-29'], ['worksStart', '2026-06-15', '2026-06-15'], ['completionCheck', '2027-03-20'], ['registration', '2027-06-10']],
    policyRefs: ['PI-01'], jointMode: ['联合'],
  },
  {
    id: 'PRJ-03', name: '向阳老旧小区综合整治', type: '老旧小区', batch: 'first', stage: 'completed', startDate: '2026-03-01', effectDate: '2026-10-31',
    parcels: ['XY-01-01'], totalWan: 10486,
    sources: [['财政', 6292], ['国省专项', 4194]],
    actor: ['向阳区人民政府（示意）', 'government'],
    steps: [['ownerAgreement', '2026-03-15', '2026-03-12'], ['worksStart', '2026-04-10', '2026-04-08'], ['completionCheck', '2026-10-31', '2026-10-28']],
  },
  {
    id: 'PRJ-04', name: '佳东老工业自主改造一期', type: '自主改造', batch: 'first', stage: 'implementing', startDate: '2026-02-01', effectDate: '2027-08-31',
    parcels: ['DF-01-01', 'DF-01-02'], totalWan: 47742,
    sources: [['企业自筹', 33419], ['银行贷款', 14323]],
    actor: ['佳东老工业权利人（示意）', 'owner'],
    steps: [['ownerAgreement', '2026-02-15', '2026-02-12'], ['planningConditions', '2026-04-20', '2026-04-17'], ['contract', '2026-05-15', '2026-05-15'], ['worksStart', '2026-06-01', '2026-06-03'], ['completionCheck', '2027-08-20'], ['registration', '2027-11-10']],
    jointMode: ['并宗'],
  },
  {
    id: 'PRJ-05', name: '高新区零增地技改', type: '自主改造', batch: 'first', stage: 'implementing', startDate: '2026-01-15', effectDate: '2027-05-31',
    parcels: ['GX-01-01', 'GX-01-02'], totalWan: 57977,
    sources: [['企业自筹', 40584], ['银行贷款', 17393]],
    actor: ['高新区在产企业（示意）', 'owner'],
    steps: [['ownerAgreement', '2026-01-31', '2026-01-26'], ['planningConditions', '2026-04-10', '2026-04-09'], ['contract', '2026-05-10', '2026-05-08'], ['worksStart', '2026-05-25', '2026-05-25'], ['completionCheck', '2027-05-25'], ['registration', '2027-08-20']],
    greenChannelDays: 18,
  },
  {
    id: 'PRJ-06', name: '智能装备工业上楼一期', type: '工业上楼', batch: 'first', stage: 'implementing', startDate: '2026-04-01', effectDate: '2027-09-20',
    parcels: ['GX-02-01'], totalWan: 32062,
    sources: [['企业自筹', 22443], ['银行贷款', 9619]],
    actor: ['智能装备企业（示意）', 'owner'],
    steps: [['ownerAgreement', '2026-04-10', '2026-04-08'], ['planningConditions', '2026-05-10', '2026-05-09'], ['contract', '2026-06-10', '2026-06-10'], ['worksStart', '2026-07-01', '2026-07-01'], ['completionCheck', '2027-09-15'], ['registration', '2027-12-10']],
    policyRefs: ['PI-04'], greenChannelDays: 15,
  },
  {
    id: 'PRJ-07', name: '智能装备工业上楼二期', type: '工业上楼', batch: 'second', stage: 'planned', startDate: '2027-01-10', effectDate: '2029-06-30',
    parcels: ['GX-02-02', 'GX-02-03'], totalWan: 59698,
    sources: [['社会资本', 26864], ['银行贷款', 17909], ['专项债', 14925]],
    actor: ['产业载体运营企业（示意）', 'market'],
    steps: [['storage', '2027-06-30'], ['planningConditions', '2027-08-31'], ['supply', '2027-11-30'], ['contract', '2027-12-20'], ['worksStart', '2028-03-31'], ['completionCheck', '2029-06-20'], ['registration', '2029-09-10']],
    policyRefs: ['PI-04'],
  },
  {
    id: 'PRJ-08', name: '长青城中村改造', type: '城中村', batch: 'second', stage: 'planned', startDate: '2026-12-01', effectDate: '2029-12-31',
    parcels: ['JQ-01-01', 'JQ-01-02', 'JQ-01-03', 'JQ-01-05', 'JQ-01-06'], totalWan: 49493,
    sources: [['专项债', 19797], ['土地收益基金', 9899], ['财政', 7424], ['银行贷款', 12373]],
    actor: ['城中村改造平台公司（示意）', 'soe'],
    steps: [['collectiveDecision', '2027-03-31'], ['storage', '2027-08-31'], ['planningConditions', '2027-10-31'], ['supply', '2028-01-31'], ['contract', '2028-02-28'], ['worksStart', '2028-04-30'], ['completionCheck', '2029-12-20'], ['registration', '2030-03-10']],
    policyRefs: ['PI-03', 'PI-06'],
    affordable: { gfaM2: 28000, dwellings: 300 },
  },
  {
    id: 'PRJ-09', name: '郊区集体用地整治入市', type: '集体入市', batch: 'second', stage: 'planned', startDate: '2027-02-01', effectDate: '2028-12-31',
    parcels: ['JQ-01-04', 'JQ-02-02'], totalWan: 22806,
    sources: [['集体自筹', 9122], ['社会资本', 13684]],
    actor: ['村集体经济组织与合作企业（示意）', 'multi'],
    steps: [['collectiveDecision', '2027-05-31'], ['planningConditions', '2027-07-31'], ['supply', '2027-11-30'], ['contract', '2027-12-20'], ['worksStart', '2028-03-15'], ['completionCheck', '2028-12-20'], ['registration', '2029-03-10']],
    jointMode: ['置换', '联合'],
  },
  {
    id: 'PRJ-10', name: '边界外腾退复垦复绿', type: '复垦复绿', batch: 'first', stage: 'implementing', startDate: '2025-11-01', effectDate: '2027-06-30',
    parcels: ['JQ-02-03', 'JQ-02-04', 'JQ-02-05'], totalWan: 1601,
    sources: [['财政', 961], ['国省专项', 640]],
    actor: ['郊区人民政府（示意）', 'government'],
    steps: [['ownerAgreement', '2025-12-31', '2025-12-26'], ['demolition', '2027-03-31'], ['reclamationAccepted', '2027-05-31'], ['surveyConfirmed', '2027-06-30']],
    ecological: { areaHa: 11.8622, right: '补充耕地指标' },
  },
  {
    id: 'PRJ-11', name: '港湾滨江功能转换', type: '片区收储', batch: 'second', stage: 'planned', startDate: '2026-12-10', effectDate: '2028-12-31',
    parcels: ['QJ-02-01', 'QJ-02-02', 'QJ-02-03', 'QJ-02-04'], totalWan: 17947,
    sources: [['社会资本', 8076], ['银行贷款', 5384], ['专项债', 4487]],
    actor: ['滨江开发平台公司（示意）', 'soe'],
    steps: [['storage', '2027-06-30'], ['planningConditions', '2027-08-31'], ['supply', '2027-11-30'], ['contract', '2027-12-20'], ['worksStart', '2028-03-20'], ['completionCheck', '2028-12-20'], ['registration', '2029-03-10']],
    policyRefs: ['PI-01'],
    composite: { text: '保留老仓库转为文化设施，滨江公园设地面停车。', facilities: ['文化活动', '公园绿地'] },
  },
  {
    id: 'PRJ-12', name: '佳东产业社区收储', type: '片区收储', batch: 'second', stage: 'planned', startDate: '2027-01-05', effectDate: '2029-12-31',
    parcels: ['DF-01-03', 'DF-01-04', 'DF-01-06'], totalWan: 85565,
    sources: [['专项债', 34226], ['土地收益基金', 17113], ['财政', 12835], ['银行贷款', 21391]],
    actor: ['市土地储备中心（示意）', 'government'],
    steps: [['storage', '2027-09-30'], ['planningConditions', '2027-11-30'], ['supply', '2028-03-31'], ['contract', '2028-04-20'], ['worksStart', '2028-06-30'], ['completionCheck', '2029-12-20'], ['registration', '2030-03-10']],
    affordable: { gfaM2: 18000, dwellings: 200 },
  },
  {
    id: 'PRJ-13', name: '司法处置盘活示范', type: '司法处置', batch: 'third', stage: 'planned', startDate: '2027-06-01', effectDate: '2028-12-31',
    parcels: ['DF-01-05'], totalWan: 23639,
    sources: [['社会资本', 10638], ['银行贷款', 7092], ['专项债', 5909]],
    actor: ['司法处置受让企业（示意）', 'market'],
    steps: [['storage', '2027-10-31'], ['planningConditions', '2027-12-31'], ['supply', '2028-03-31'], ['contract', '2028-04-20'], ['worksStart', '2028-05-31'], ['completionCheck', '2028-12-20'], ['registration', '2029-03-10']],
  },
  {
    id: 'PRJ-14', name: '农高区存量工业提质', type: '自主改造', batch: 'second', stage: 'implementing', startDate: '2026-05-01', effectDate: '2027-12-31',
    parcels: ['NG-01-01', 'NG-01-02', 'NG-01-03'], totalWan: 24283,
    sources: [['企业自筹', 16998], ['银行贷款', 7285]],
    actor: ['农高区在产企业（示意）', 'owner'],
    steps: [['ownerAgreement', '2026-05-20', '2026-05-18'], ['planningConditions', '2026-06-20', '2026-06-18'], ['contract', '2026-07-20', '2026-07-20'], ['worksStart', '2026-08-15', '2026-08-15'], ['completionCheck', '2027-12-15'], ['registration', '2028-03-10']],
  },
  {
    id: 'PRJ-15', name: '向阳西部片区收储', type: '片区收储', batch: 'third', stage: 'planned', startDate: '2027-01-15', effectDate: '2029-12-31',
    parcels: ['XY-01-02', 'XY-01-03', 'XY-01-04', 'XY-01-06'], totalWan: 44943,
    sources: [['专项债', 17977], ['土地收益基金', 8989], ['财政', 6741], ['银行贷款', 11236]],
    actor: ['市土地储备中心（示意）', 'government'],
    steps: [['storage', '2027-10-31'], ['planningConditions', '2027-12-31'], ['supply', '2028-03-31'], ['contract', '2028-04-20'], ['worksStart', '2028-06-30'], ['completionCheck', '2029-12-20'], ['registration', '2030-03-10']],
    affordable: { gfaM2: 12000, dwellings: 130 },
  },
  {
    id: 'PRJ-16', name: '建国仓储物流提质', type: '自主改造', batch: 'second', stage: 'implementing', startDate: '2026-03-01', effectDate: '2027-12-31',
    parcels: ['DF-02-01', 'DF-02-02'], totalWan: 26887,
    sources: [['企业自筹', 18821], ['银行贷款', 8066]],
    actor: ['建国仓储权利人（示意）', 'owner'],
    steps: [['ownerAgreement', '2026-03-20', '2026-03-18'], ['planningConditions', '2026-04-20', '2026-04-20'], ['contract', '2026-05-20', '2026-05-19'], ['worksStart', '2026-06-15', '2026-06-16'], ['completionCheck', '2027-12-15'], ['registration', '2028-03-10']],
  },
];

/** The action of the special plan that each type of project belongs to. */
export const actionOfType: Readonly<Record<ProjectRow['type'], string>> = {
  片区收储: 'ACT-01', 自主改造: 'ACT-02', 工业上楼: 'ACT-03', 商服提质: 'ACT-04', 城中村: 'ACT-05', 复垦复绿: 'ACT-06', 集体入市: 'ACT-06', 老旧小区: 'ACT-07', 司法处置: 'ACT-08',
};

/** The project of a parcel; most of the parcels have one. */
export function projectOf(parcelId: string): ProjectRow | undefined {
  return projectRows.find(({ parcels }) => parcels.includes(parcelId.slice(2)));
}

/** Units that a project lies in. */
export function unitsOfProject({ parcels }: ProjectRow): readonly string[] {
  return [...new Set(parcels.map((key) => `U-${key.slice(0, 5)}`))];
}

/** Money of each year 2025 to 2030: by the months that the project runs in it from 2026 on, in whole 10,000 CNY, the rest in the last year. */
export function investmentByYear({ startDate, effectDate, totalWan }: ProjectRow): readonly number[] {
  const months = [2025, 2026, 2027, 2028, 2029, 2030].map((year) => (year === 2025 ? 0 : Math.max(0, Math.min(monthNumber(effectDate), year * 12 + 11) - Math.max(monthNumber(startDate), year * 12) + 1)));
  const all = months.reduce((sum, count) => sum + count, 0);
  const last = months.findLastIndex((count) => count > 0);
  const amounts = months.map((count) => Math.floor((totalWan * count) / all));
  return amounts.map((wan, index) => (index === last ? totalWan - amounts.reduce((sum, other, at) => (at === last ? sum : sum + other), 0) : wan));
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Money of a year by source over projects: each source has its share of the year, the largest takes the rounding. */
export function investmentBySource(projects: readonly ProjectRow[], yearIndex: number): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const project of projects) {
    const ofYear = investmentByYear(project)[yearIndex]!;
    if (ofYear === 0) continue;
    const parts = project.sources.map(([type, wan]) => [type, Math.floor((ofYear * wan) / project.totalWan)] as const);
    const rest = ofYear - parts.reduce((sum, [, wan]) => sum + wan, 0);
    parts.forEach(([type, wan], index) => totals.set(type, (totals.get(type) ?? 0) + wan + (index === 0 ? rest : 0)));
  }
  return totals;
}
