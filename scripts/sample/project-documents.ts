import { header, implementationPlan, planningBureau } from './header.ts';
import { planYears } from './goals.ts';
import { actionOfType, investmentByYear, projectRows, unitsOfProject, type ProjectRow } from './project-rows.ts';
import type { SampleParcel, SampleUnit } from './quantities.ts';
import { flow, headed, writeYaml, type Plain } from './yaml-writer.ts';

const pilotEnd = '2027-09-30';
/** Sources that need a listing in the city's yearly economic plan. */
const publicFunds = new Set(['财政', '国省专项', '专项债']);

/** Texts of `projects/<id>.yaml`. */
export function projectDocuments(units: readonly SampleUnit[]): ReadonlyMap<string, string> {
  return new Map(projectRows.map((row) => [`projects/${row.id}.yaml`, projectDocument(row, units)]));
}

function projectDocument(row: ProjectRow, units: readonly SampleUnit[]): string {
  const unitIds = unitsOfProject(row);
  const parcels = row.parcels.map((key) => units.flatMap((unit) => unit.parcels).find(({ id }) => id === `P-${key}`)!);
  // The unit plan that came last is the one the project had to wait for.
  const planApproved = unitIds.map((id) => units.find((unit) => unit.id === id)!.row.approvedDate).toSorted().at(-1)!;
  const milestones = [['identification', '2025-10-25', '2025-10-25'], ['planApproval', planApproved, planApproved], ...row.steps] as ProjectRow['steps'];
  return writeYaml([`${row.name}。金额单位为万元；里程碑没有 actual 的尚未完成。`], {
    ...header({ kind: 'projectEntry', id: row.id, title: row.name, approvedDate: '2025-12-15', basis: [{ title: implementationPlan, clause: '三(二)7、三(六)20', certainty: 'A' }] }),
    changeLog: row.stage === 'planned' ? undefined : [{ date: '2026-11-20', by: planningBureau, what: '更新里程碑的实际日期', why: '按月动态更新' }],
    projectType: row.type,
    batch: row.batch,
    stage: row.stage,
    actionRef: actionOfType[row.type],
    unitRefs: flow([...unitIds]),
    parcelRefs: row.parcels.map((key) => `P-${key}`),
    actor: flow({ name: row.actor[0], kind: row.actor[1] }),
    jointMode: row.jointMode && flow(row.jointMode),
    works: parcels.map((parcel) => works(parcel)),
    milestones: milestones.toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([step, plan, actual]) => flow({ step, plan, actual })),
    startDate: row.startDate,
    expectedEffectDate: row.effectDate,
    beyondPilot: row.effectDate > pilotEnd,
    investmentTotalWan: row.totalWan,
    sources: headed('来源之和、分年之和都等于总投资', row.sources.map(([type, wan]) => flow({ type, wan, docNo: type === '银行贷款' && row.stage !== 'planned' ? `示意贷款合同-${row.id.slice(4)}` : undefined }))),
    byYear: Object.fromEntries(planYears.map((year, index) => [String(year), investmentByYear(row)[index]!])),
    economicPlanNo: row.sources.some(([type]) => publicFunds.has(type)) ? `示意年度计划-${row.id.slice(4)}` : undefined,
    policyRefs: row.policyRefs && flow(row.policyRefs),
    greenChannel: row.greenChannelDays === undefined ? undefined : flow({ used: true, caseNo: `示意办件-${row.id.slice(4)}`, days: row.greenChannelDays }),
    spaceComposite: row.composite && { text: row.composite.text, facilities: flow(row.composite.facilities) },
    affordableHousing: row.affordable && flow(row.affordable),
    ecological: row.ecological && flow(row.ecological),
  });
}

const buildingModes: Readonly<Record<SampleParcel['row'][6], string>> = {
  政府收储再开发: '拆除重建', 自主改造: '扩建', 市场主体参与: '拆除重建', 集体整治入市: '改建', 综合整治: '综合整治', 司法处置再开发: '拆除重建', 腾退复垦: '腾退', 腾退复绿: '腾退',
};

function works({ id, row, plannedGfaM2 }: SampleParcel): Plain {
  const keepsWarehouse = id === 'P-QJ-02-02';
  if (keepsWarehouse) {
    return {
      parcelRef: id,
      buildingMode: '保留修缮',
      planConformity: true,
      listedBuildings: [flow({ name: '老仓库（示意）', grade: '历史建筑', gfaM2: 900 })],
      retentionMeasures: '原址保留紫线范围内老仓库，修缮结构和立面，转为文化设施。',
    };
  }
  const mode = buildingModes[row[6]];
  return flow({ parcelRef: id, buildingMode: plannedGfaM2 === 0 ? '腾退' : mode, planConformity: true, planConformityRef: id === 'P-JQ-02-02' ? '示意规划核实-JQ-02' : undefined });
}
