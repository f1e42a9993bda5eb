import { planYears, sampleGoals } from './goals.ts';
import { header, implementationPlan, planningBureau } from './header.ts';
import { areas } from './recipe.ts';
import { actionOfType, projectRows } from './project-rows.ts';
import { gfaByFamily } from './unit-documents.ts';
import { sum, toHa, type SampleUnit } from './quantities.ts';
import { decimals, flow, headed, writeYaml } from './yaml-writer.ts';

const types = ['低效工矿', '低效居住', '低效商服', '低效设施', '低效村庄'] as const;

/** `plan/special.yaml`. */
export function specialPlanDocument(units: readonly SampleUnit[]): string {
  const parcels = units.flatMap((unit) => unit.parcels);
  const goals = sampleGoals(units);
  const areaOfYears = (from: number, to: number): number => sum(planYears.flatMap((year, index) => (year >= from && year <= to ? [goals[0]!.byYear[index]!] : [])), 4);
  const gfaOf = (family: string): number => sum(gfaByFamily(parcels).filter(([name]) => name === family).map(([, gfaM2]) => gfaM2));
  const publicLand = goals.find(({ id }) => id === 'G-06')!;
  const ids = (...codes: readonly string[]): readonly string[] => units.filter(({ areaCode }) => codes.includes(areaCode)).map(({ id }) => id);
  return writeYaml(['佳木斯市低效用地再开发专项规划（2025-2030年）。规模数字全部为示意，实施方案没有给出任何面积。'], {
    ...header({ kind: 'specialPlan', id: 'SP-2025-2030', title: '佳木斯市低效用地再开发专项规划（2025-2030年）', version: '1.1.0', approvedDate: '2025-12-15', basis: [{ title: implementationPlan, clause: '三(二)7', certainty: 'A' }] }),
    changeLog: [{ date: '2026-10-28', by: planningBureau, what: '移交公共用地面积 0.2 公顷由 2028 年调至 2029 年', why: '依据中期评估 EV-2026', version: '1.1.0' }],
    term: flow({ from: 2025, to: 2030 }),
    baseline: {
      date: '2025-10-30',
      inventoryRefs: Object.keys(areas).map((code) => `INV-${code}`),
      inventoryVersion: '1.0.0',
      byDistrictType: headed(
        '由底数台账汇总',
        Object.entries(areas).flatMap(([code, { name }]) =>
          types.flatMap((type) => {
            const own = parcels.filter((parcel) => parcel.areaCode === code && parcel.row[4] === type);
            return own.length === 0 ? [] : [flow({ pilotArea: name, type, count: own.length, areaHa: toHa(sum(own.map(({ grossM2 }) => grossM2), 2)) })];
          }),
        ),
      ),
    },
    goals: headed(
      '分年之和等于目标值',
      goals.map(({ id, name, unit, digits, binding, byYear, target }) => ({
        id,
        name,
        unit,
        baseline: 0,
        target: decimals(target, digits),
        byYear: Object.fromEntries(planYears.map((year, index) => [String(year), byYear[index] === 0 ? 0 : decimals(byYear[index]!, digits)])),
        binding,
      })),
    ),
    zoning: [
      { id: 'Z-1', name: '老城更新区', unitRefs: ids('XY', 'QJ'), strategy: '以居住条件改善和商业提质为主，补齐公共服务设施。' },
      { id: 'Z-2', name: '东部产业转型区', unitRefs: ids('DF'), strategy: '保持工业控制线内工业用途，推动老工业和仓储用地转型升级。' },
      { id: 'Z-3', name: '园区提质区', unitRefs: ids('GX', 'NG'), strategy: '以零增地技改和工业上楼提高容积率；农高区不安排商品住宅。' },
      { id: 'Z-4', name: '城乡整治区', unitRefs: ids('JQ'), strategy: '改造城中村，边界外建设用地减量腾退。' },
    ],
    classStrategy: [
      { type: '低效工矿', modes: ['自主改造', '政府收储再开发', '市场主体参与', '集体整治入市', '司法处置再开发', '腾退复垦'], rules: '符合工业用地管控要求，鼓励增容提质。' },
      { type: '低效居住', modes: ['综合整治', '政府收储再开发', '自主改造'], rules: '先补公共服务设施，再提高强度。' },
      { type: '低效商服', modes: ['自主改造', '市场主体参与'], rules: '优化社区商业配建，允许改扩建。' },
      { type: '低效设施', modes: ['政府收储再开发', '自主改造', '市场主体参与'], rules: '公共服务和绿地面积不减少。' },
      { type: '低效村庄', modes: ['政府收储再开发', '集体整治入市', '腾退复垦', '腾退复绿'], rules: '边界内整体改造，边界外减量腾退。' },
    ].map(({ modes, ...row }) => ({ type: row.type, modes: flow(modes), rules: row.rules })),
    timing: [
      { period: '2026-2027', unitRefs: flow(['U-QJ-01', 'U-XY-02', 'U-DF-01', 'U-GX-01', 'U-GX-02', 'U-JQ-02']), areaHa: areaOfYears(2026, 2027) },
      { period: '2028-2030', unitRefs: flow(['U-XY-01', 'U-QJ-02', 'U-DF-02', 'U-JQ-01', 'U-NG-01']), areaHa: areaOfYears(2028, 2030) },
    ],
    keyAreas: [
      { id: 'KA-1', name: '站前片区', unitRefs: flow(['U-QJ-01', 'U-XY-02']), reason: '城市门户，收储条件成熟。' },
      { id: 'KA-2', name: '佳东老工业片区', unitRefs: flow(['U-DF-01']), reason: '低效工矿用地集中连片。' },
      { id: 'KA-3', name: '智能装备片区', unitRefs: flow(['U-GX-01', 'U-GX-02']), reason: '工业上楼和零增地技改示范。' },
    ],
    units: headed(
      '名录须与单元文档一致',
      units.map(({ id, areaM2, parcels: own }) =>
        flow({ unitRef: id, areaHa: toHa(areaM2), lowEffHa: toHa(sum(own.map(({ grossM2 }) => grossM2), 2)), gfaM2: sum(own.map(({ plannedGfaM2 }) => plannedGfaM2)) }),
      ),
    ),
    actions: [
      { id: 'ACT-01', name: '片区收储行动', unitRefs: flow(['U-XY-01', 'U-QJ-01', 'U-QJ-02', 'U-DF-01']), text: '系统推进片区整体收储。' },
      { id: 'ACT-02', name: '自主改造行动', unitRefs: flow(['U-DF-01', 'U-DF-02', 'U-GX-01', 'U-NG-01']), text: '支持原土地使用权人自主改造开发。' },
      { id: 'ACT-03', name: '工业上楼行动', unitRefs: flow(['U-GX-02']), text: '建设高层厂房示范。' },
      { id: 'ACT-04', name: '商服提质行动', unitRefs: flow(['U-XY-02']), text: '支持低效商服用地转型和改扩建。' },
      { id: 'ACT-05', name: '城中村改造行动', unitRefs: flow(['U-JQ-01']), text: '整体改造城中村，配建学校和公园。' },
      { id: 'ACT-06', name: '边界外整治行动', unitRefs: flow(['U-JQ-01', 'U-JQ-02']), text: '复垦复绿，减量腾退，整治入市。' },
      { id: 'ACT-07', name: '老旧小区整治行动', unitRefs: flow(['U-XY-01']), text: '整治建筑本体和配套设施。' },
      { id: 'ACT-08', name: '司法处置盘活行动', unitRefs: flow(['U-DF-01']), text: '以府院联动处置涉法涉诉低效用地。' },
    ].map(({ text, ...row }) => ({ ...row, projectRefs: flow(projectRows.filter(({ type }) => actionOfType[type] === row.id).map(({ id }) => id)), text })),
    projectLibrary: projectRows.map(({ id }) => id),
    boundaryStrategy: {
      udbBaselineHa: 9800,
      urban2020Ha: 7900,
      swapTargetM2: 26954.84,
      farmlandCreditTargetHa: 10.9131,
      swapGoalRef: 'G-08',
      farmlandCreditGoalRef: 'G-07',
    },
    indicatorTotals: headed('全部单元合计', {
      landHa: toHa(sum(units.map(({ areaM2 }) => areaM2), 2)),
      lowEffHa: toHa(sum(parcels.map(({ grossM2 }) => grossM2), 2)),
      netHa: toHa(sum(parcels.map(({ netM2 }) => netM2), 2)),
      dedicatedHa: toHa(sum(parcels.map(({ dedicatedM2 }) => dedicatedM2), 2)),
      currentGfaM2: sum(parcels.map(({ currentGfaM2 }) => currentGfaM2)),
      plannedGfaM2: sum(parcels.map(({ plannedGfaM2 }) => plannedGfaM2)),
      housingGfaM2: gfaOf('housing'),
      industryGfaM2: gfaOf('industry'),
    }),
    masterPlanCheck: [
      { item: '城镇开发边界', masterPlan: '集中建设应位于城镇开发边界内', thisPlan: '除 U-JQ-02 外均位于边界内；U-JQ-02 只作原地改建和腾退', ok: true },
      { item: '永久基本农田', masterPlan: '不得占用', thisPlan: '单元均不涉及', ok: true },
      { item: '生态保护红线', masterPlan: '不得占用', thisPlan: '单元均不涉及', ok: true },
    ],
    safeguards: '建立部门协调机制，统筹收储、基础设施和出让收益资金，按年度计划考核，开展中期评估和总结评价。',
    revisions: headed(
      '按中期评估在年度之间调剂，总目标不变',
      [[2028, 0.2], [2029, -0.2]].map(([year, more]) => {
        const now = publicLand.byYear[planYears.findIndex((item) => item === year)]!;
        return flow({ goalRef: publicLand.id, year: year!, old: decimals(sum([now, more!], 4), 4), new: decimals(now, 4), reason: '移交条件成熟时间推后', evaluationRef: 'EV-2026', decision: '示意决定-修正1', decisionDate: '2026-10-28' });
      }),
    ),
    participation: {
      from: '2025-11-01',
      to: '2025-11-30',
      channel: '政府网站与现场公示（示意）',
      opinions: [{ text: '希望站前片区增加养老设施（示意）', reply: '采纳，P-QJ-01-01 配建养老服务中心。' }],
    },
  });
}
