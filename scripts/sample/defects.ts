import { inRecord, replaced, withBox, withFaults, withRing, type Fault } from './faults.ts';
import { sealed } from './seal.ts';

/** A seeded fault of `samples/jiamusi-defective`. */
export interface Defect {
  /** As the plan of the data set numbers it. */
  readonly id: string;
  readonly what: { readonly zh: string; readonly en: string };
  readonly faults: readonly Fault[];
}

/** Metres of a degree of longitude at 46.815 N, near enough for "twenty metres". */
const metresPerDegreeEast = 76_300;

export const defects: readonly Defect[] = [
  { id: 'D01', what: { zh: '奖励上限参数没有确定性', en: 'the bonus cap has no certainty' }, faults: [inRecord('policy/pack.yaml', 'indicator.bonusCapPct:', [/ {4}certainty: C\n/, ''])] },
  { id: 'D02', what: { zh: 'P-XY-01-01 的现状代码没有加引号', en: 'the current code of P-XY-01-01 stands without quotes' }, faults: [inRecord('inventory/xy.yaml', 'id: P-XY-01-01', ['currentUseCode: "070102"', 'currentUseCode: 070102'])] },
  { id: 'D03', what: { zh: '中期评估的期限写成 2026-9-30', en: 'the mid-term phase is due on 2026-9-30' }, faults: [inRecord('workspace.yaml', '- id: P3', ['due: "2026-09-30"', 'due: "2026-9-30"'])] },
  { id: 'D04', what: { zh: 'P-DF-02-02 的面积以公顷填写', en: 'the area of P-DF-02-02 is written in hectares' }, faults: [inRecord('inventory/df.yaml', 'id: P-DF-02-02', ['areaM2: 43647.20', 'areaM2: 4.3647'])] },
  { id: 'D05', what: { zh: 'P-GX-01-03 在台账中列了两次', en: 'P-GX-01-03 stands in the inventory twice' }, faults: [{ uri: 'inventory/gx.yaml', change: twice('P-GX-01-03') }] },
  { id: 'D06', what: { zh: 'PRJ-16 引用不存在的 P-DF-02-09', en: 'PRJ-16 names P-DF-02-09, which is not there' }, faults: [replaced('projects/PRJ-16.yaml', '  - P-DF-02-02\n', '  - P-DF-02-09\n')] },
  { id: 'D07', what: { zh: '专项规划单元名录缺 U-NG-01', en: 'the roster of the special plan misses U-NG-01' }, faults: [replaced('plan/special.yaml', /^ {2}- \{ unitRef: U-NG-01, .*\n/m, '')] },
  { id: 'D08', what: { zh: 'P-XY-02-02 的规划代码写成 "0501"', en: 'P-XY-02-02 is planned as "0501"' }, faults: [inRecord('plan/detailed/U-XY-02.yaml', 'parcelRef: P-XY-02-02\n', ['useCode: "0901"', 'useCode: "0501"'])] },
  { id: 'D09', what: { zh: 'P-JQ-01-06 的图形为 8 字形', en: 'P-JQ-01-06 is a figure of eight' }, faults: [withRing('parcels', 'P-JQ-01-06', ([first, second, third, ...rest]) => [first!, third!, second!, ...rest])] },
  { id: 'D10', what: { zh: '44 带勘测文件的带号写成 43', en: 'the survey file of zone 44 says zone 43' }, faults: [replaced('exchange/zone-44.txt', '带号=44', '带号=43')] },
  { id: 'D11', what: { zh: 'P-XY-01-02 的 X、Y 两列颠倒', en: 'columns X and Y of P-XY-01-02 are swapped' }, faults: [{ uri: 'exchange/zone-43.txt', change: swappedColumns('P-XY-01-02') }] },
  { id: 'D12', what: { zh: 'P-GX-02-05 的面积是墨卡托面积', en: 'the area of P-GX-02-05 is that of a Mercator map' }, faults: [inRecord('inventory/gx.yaml', 'id: P-GX-02-05', ['areaM2: 55183.58', 'areaM2: 117541.03'])] },
  { id: 'D13', what: { zh: 'P-DF-01-02 向东移了 20 米', en: 'P-DF-01-02 is moved 20 m to the east' }, faults: [withRing('parcels', 'P-DF-01-02', (ring) => ring.map(([lon, lat]) => [Number((lon + 20 / metresPerDegreeEast).toFixed(7)), lat] as const))] },
  { id: 'D14', what: { zh: 'P-XY-01-03 的界址点数写成 8', en: 'P-XY-01-03 is said to have 8 points' }, faults: [replaced('exchange/zone-43.txt', /^5,([\d.]+,P-XY-01-03,)/m, '8,$1')] },
  { id: 'D16', what: { zh: 'P-QJ-02-03 尚未入库', en: 'P-QJ-02-03 waits for the database' }, faults: [inRecord('inventory/qj.yaml', 'id: P-QJ-02-03', ['databaseStatus: inDatabase', 'databaseStatus: pending'])] },
  { id: 'D17', what: { zh: '专项规划郊区低效村庄基数写成 44 公顷', en: 'the baseline of villages in the suburb is 44 ha' }, faults: [replaced('plan/special.yaml', 'type: 低效村庄, count: 8, areaHa: 26.7194', 'type: 低效村庄, count: 8, areaHa: 44.0000')] },
  { id: 'D19', what: { zh: '永久基本农田扩到 P-JQ-02-01', en: 'permanent farmland grows over P-JQ-02-01' }, faults: [withBox('permanentFarmland', 'PBF-01', [130.268, 46.7455, 130.281, 46.754])] },
  { id: 'D20', what: { zh: '边界外 P-JQ-02-02 改为商业', en: 'P-JQ-02-02, outside the boundary, becomes commerce' }, faults: [inRecord('inventory/jq.yaml', 'id: P-JQ-02-02', ['planUseCode: "100102"', 'planUseCode: "0901"']), inRecord('plan/detailed/U-JQ-02.yaml', 'parcelRef: P-JQ-02-02\n', ['useCode: "100102"', 'useCode: "0901"'])] },
  { id: 'D21', what: { zh: 'A-01 北界外移', en: 'A-01 reaches further north' }, faults: [withBox('swapAdditions', 'A-01', [130.47, 46.77955, 130.47196, 46.78075])] },
  { id: 'D22', what: { zh: 'A-02 在变更调查确认前申报', en: 'A-02 is submitted before the survey confirms' }, faults: [inRecord('ledgers/boundary.yaml', 'id: A-02', ['submittedDate: "2026-09-10"', 'submittedDate: "2026-06-01"'])] },
  { id: 'D23', what: { zh: 'A-02 落在永久基本农田上', en: 'A-02 lies on permanent farmland' }, faults: [withBox('swapAdditions', 'A-02', [130.27, 46.747, 130.272, 46.748])] },
  { id: 'D24', what: { zh: '农高区地块在批准地块之外', en: 'parcels of the agricultural zone lie outside its blocks' }, faults: [withBox('agriZoneBlocks', 'AZ-01', [132.62, 47.244, 132.63, 47.256])] },
  { id: 'D25', what: { zh: 'FO-01 使用 8 公顷指标', en: 'FO-01 uses credits of 8 ha' }, faults: [inRecord('ledgers/farmland.yaml', 'id: FO-01', ['ha: 1.4 }', 'ha: 8 }'])] },
  { id: 'D26', what: { zh: 'FO-02 没有表土剥离方案', en: 'FO-02 has no topsoil plan' }, faults: [inRecord('ledgers/farmland.yaml', 'id: FO-02', [/\n {4}blackSoil: .*/, ''])] },
  { id: 'D27', what: { zh: 'P-GX-02-02 容积率填 3.20，建筑面积未变', en: 'P-GX-02-02 stores FAR 3.20 with the same floor area' }, faults: [inRecord('plan/detailed/U-GX-02.yaml', 'parcelRef: P-GX-02-02\n', [/ far: .*/, ' far: 3.20'])] },
  { id: 'D28', what: { zh: 'P-DF-01-05 容积率 0.5', en: 'P-DF-01-05 has FAR 0.5' }, faults: [inRecord('plan/detailed/U-DF-01.yaml', 'parcelRef: P-DF-01-05\n', [/plannedGfaM2: .*\n {4}far: .*/, 'plannedGfaM2: 29878\n    far: 0.50'])] },
  { id: 'D29', what: { zh: 'T-01 转入 6500', en: 'T-01 receives 6,500' }, faults: [inRecord('ledgers/transfer.yaml', 'id: T-01', ['receivedM2: 5000', 'receivedM2: 6500'])] },
  { id: 'D30', what: { zh: '专项规划 2029 年少 5 公顷', en: 'the year 2029 of the special plan lacks 5 ha' }, faults: [inRecord('plan/special.yaml', 'id: G-01', ['"2029": 35.0260', '"2029": 30.0260'])] },
  { id: 'D31', what: { zh: '2027 年度指标 70 公顷，没有说明', en: 'the target of 2027 is 70 ha, without a note' }, faults: [replaced('plan/annual/2027.yaml', 'goalRef: G-01, value: 79.0734', 'goalRef: G-01, value: 70.0000')] },
  { id: 'D32', what: { zh: '中期评估报告晚于期限', en: 'the mid-term report is late' }, faults: [inRecord('workspace.yaml', 'evaluations:', [/reportDate: "2026-09-18"/, 'reportDate: "2026-10-12"'])] },
  { id: 'D38', what: { zh: 'PRJ-04 资金来源只有总投资的 93%', en: 'the sources of PRJ-04 are 93 % of its total' }, faults: [inRecord('projects/PRJ-04.yaml', 'sources:', ['wan: 33419', 'wan: 30077'])] },
];

/** The sample with every defect in it. Approved documents are sealed anew: their approval is not what is wrong with them. */
export function defectiveSample(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const changed = sealed(withFaults(files, defects.flatMap(({ faults }) => faults)));
  changed.set('README.md', defectiveReadme());
  return changed;
}

function defectiveReadme(): string {
  return `# 佳木斯示例的错误副本 · The sample with faults

与 \`samples/jiamusi\` 相同，只是每行埋了一处错误；\`test/samples/jiamusi-defective.expected.yaml\` 列出检查应得的全部意见。全部数据为示意。

The same as \`samples/jiamusi\` with one fault for each line; \`test/samples/jiamusi-defective.expected.yaml\` lists all that a check must find. All data are synthetic.

| | 错误 Fault | 文件 File |
|---|---|---|
${defects.map(({ id, what, faults }) => `| ${id} | ${what.zh} ${what.en} | ${faults.map(({ uri }) => `\`${uri}\``).join(' ')} |`).join('\n')}
`;
}

/** A record of a list, a second time behind itself. */
function twice(id: string): (text: string) => string {
  return (text) => {
    const record = new RegExp(String.raw` {2}- id: ${id}\n(?: {4}.*\n)*`).exec(text)?.[0];
    if (record === undefined) throw new Error(`no record ${id}`);
    return text.replace(record, record + record);
  };
}

/** The points of a parcel of a survey file with their two columns the wrong way round. */
function swappedColumns(id: string): (text: string) => string {
  return (text) => {
    const [record] = new RegExp(String.raw`^\d+,[\d.]+,${id},.*\n(?:J.*\n)+`, 'm').exec(text) ?? [];
    if (record === undefined) throw new Error(`no parcel ${id}`);
    return text.replace(record, record.replaceAll(/^(J\d+,\d+),([\d.]+),([\d.]+)$/gm, '$1,$3,$2'));
  };
}
