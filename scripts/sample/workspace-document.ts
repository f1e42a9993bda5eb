import { header, implementationPlan, planningBureau } from './header.ts';
import { projectRows } from './project-rows.ts';
import { areas } from './recipe.ts';
import { exchangeRows } from './exchange-files.ts';
import { layerRows } from './layers.ts';
import { flow, headed, writeYaml } from './yaml-writer.ts';

const phases = [
  { id: 'P1', name: '基础准备阶段', due: '2025-10-31', deliverables: ['试点工作实施方案编制、备案', '低效用地调查摸底', '上图入库'], doneDate: '2025-10-30' },
  { id: 'P2', name: '试点实施阶段', start: '2025-11-01', due: '2026-09-30', deliverables: ['统筹推进试点任务落实', '开展政策创新', '分批分类推进项目实施'], doneDate: '2026-09-28' },
  { id: 'P3', name: '中期评估阶段', due: '2026-09-30', deliverables: ['试点工作中期评估报告'], doneDate: '2026-09-18' },
  { id: 'P4', name: '深化提升阶段', start: '2026-10-01', due: '2027-09-30', deliverables: ['修正试点目标', '完善制度文件', '深入推进试点工作'] },
  { id: 'P5', name: '试点总结阶段', due: '2027-09-30', deliverables: ['试点总结评价报告'] },
];

const inventories = ['INV-XY', 'INV-QJ', 'INV-DF', 'INV-JQ', 'INV-GX', 'INV-NG'];

/** Headings of the implementation plan, the lead body (made up) and the documents that carry the task out. */
const tasks: readonly (readonly [title: string, lead: string, docs: readonly string[], status: 'notStarted' | 'ongoing' | 'done'])[] = [
  ['制定低效用地认定标准', planningBureau, [], 'done'],
  ['全面摸清低效用地底数', planningBureau, inventories, 'done'],
  ['妥善处理历史遗留问题', planningBureau, ['INV-LEG'], 'ongoing'],
  ['做好不动产确权登记', '市不动产登记中心（示意）', [], 'ongoing'],
  ['上图入库实现信息共享', planningBureau, inventories, 'done'],
  ['合理优化城镇开发边界', planningBureau, ['SP-2025-2030', 'BL-JMS', 'FL-JMS'], 'ongoing'],
  ['科学编制系列规划计划', planningBureau, ['SP-2025-2030', 'AP-2026', 'AP-2027', 'AP-2028'], 'ongoing'],
  ['创新详规调整管控机制', planningBureau, ['TL-JMS', 'PP-2026'], 'ongoing'],
  ['优化土地收储整备机制', '市土地储备中心（示意）', ['PP-2026'], 'ongoing'],
  ['拓展收储资金来源渠道', '市财政局（示意）', [], 'ongoing'],
  ['完善征收安置补偿形式', '市住房和城乡建设局（示意）', ['PP-2026'], 'ongoing'],
  ['探索创新土地供应方式', planningBureau, ['PP-2026'], 'ongoing'],
  ['探索资源组合混合供应', planningBureau, ['PP-2026'], 'ongoing'],
  ['支持存量土地自主改造', planningBureau, ['AP-2026'], 'ongoing'],
  ['鼓励集中连片再开发', planningBureau, ['SP-2025-2030'], 'ongoing'],
  ['推动存量资源盘活利用', planningBureau, ['PP-2026'], 'ongoing'],
  ['鼓励低效工商用地提质改造', '市工业和信息化局（示意）', ['PP-2026'], 'ongoing'],
  ['推进集体低效用地集约化整治', '市农业农村局（示意）', ['U-JQ-02'], 'ongoing'],
  ['提升低效用地再开发审批效率', '市营商环境局（示意）', [], 'ongoing'],
  ['分批分类有序推进项目实施', planningBureau, ['AP-2026', 'AP-2027', ...projectRows.filter(({ batch }) => batch === 'first').map(({ id }) => id)], 'ongoing'],
  ['探索优化地价政策', planningBureau, ['PP-2026'], 'ongoing'],
  ['积极争取财税金融政策支持', '市财政局（示意）', [], 'ongoing'],
  ['加大资金激励力度', '市财政局（示意）', [], 'ongoing'],
  ['完善收益分享机制', planningBureau, ['PP-2026'], 'notStarted'],
  ['强化产业用地全生命周期管理', '市工业和信息化局（示意）', [], 'ongoing'],
  ['坚持试点先行、示范带动', planningBureau, ['SP-2025-2030'], 'ongoing'],
];

export function workspaceDocument(): string {
  return writeYaml(['工作区清单。全部数据为示意，地名之外没有真实信息。'], {
    ...header({ kind: 'workspace', id: 'WS-JMS', title: '佳木斯市低效用地再开发工作区', approvedDate: '2025-12-15', basis: [{ title: implementationPlan, clause: '二、三、四', certainty: 'A' }] }),
    city: { name: '佳木斯市', code: '230800' },
    pilotAreas: Object.values(areas).map(({ name }) => name),
    pilotStart: '2025-10-17',
    pilotEnd: '2027-09-30',
    phases: headed('中期评估与试点实施、试点总结与深化提升在时间上重叠', phases),
    pilotPlan: { title: implementationPlan, docNo: '示意发〔2025〕1 号', issuedDate: '2025-10-17', filedDate: '2025-10-24' },
    taskRegister: headed('任务名称出自实施方案；部门和进展为示意', tasks.map(([title, leadDept, docs, status], index) => ({
      no: index + 1,
      title,
      leadDept,
      jointDepts: flow(['各区人民政府、园区管委会（示意）']),
      docRefs: docs.length === 0 ? undefined : flow(docs),
      status,
    }))),
    evaluations: [{ id: 'EV-2026', title: '试点工作中期评估报告（示意）', evaluationType: 'midterm', status: 'final', cutoffDate: '2026-08-31', reportDate: '2026-09-18' }],
    crs: [
      { epsg: 4490, use: '全部图层文件（经纬度）' },
      { epsg: 4552, use: '四个市辖区与高新区，43 带' },
      { epsg: 4553, use: '国家农高区，44 带' },
    ].map((row) => flow(row)),
    layers: layerRows.map(({ name, title, alias, date }) => ({
      name,
      title: `${title}（示意）`,
      file: `layers/${name}.geojson`,
      epsg: 4490,
      version: '1.0',
      date,
      source: '按示意方案生成',
      standardAlias: alias,
      securityClass: 'public',
      synthetic: true,
    })),
    exchange: headed(
      '界址点坐标，按投影带各一份',
      exchangeRows.map(({ file, title, epsg }) => ({ title: `${title}（示意）`, file, epsg, date: '2025-10-25', source: '按示意方案生成', securityClass: 'public', synthetic: true })),
    ),
    standardRef: 'IS-JMS',
    standardVersion: '1.0.0',
    policyPackRef: 'PP-2026',
    oneMap: { system: '国土空间规划“一张图”实施监督信息系统', feedFormat: 'GeoJSON', lastPush: '2026-10-31', parcelCount: 66 },
    publicity: [{ date: '2025-11-05', channel: '政府网站（示意）', topic: '试点政策解读' }],
  });
}
