import { formatPath } from '@plansmith/base';
import { writeWorkbook, type WorkbookCell, type WorkbookColumn, type WorkbookTable } from '@plansmith/geo/formats';
import { certaintyText, checkVerdictNames, roleNames, type RuleLogEntry } from '@plansmith/rules';
import { boxOfPoints, pointsOf } from './review-map.ts';
import type { Review, ReviewEntry } from './review.ts';
import { asOfText, both, checkVerdictText, documentStateNames, findingState, fixLines, neverChecked, placeText, reviewNotChecked, revisionText, ruleStateNames, termPlace, termValue } from './wording.ts';

/** The review as a workbook with the sheets 概要, 意见, 按规则, 按单元 and 处理记录; numbers and dates are such, and texts that Excel would not take whole are cut with a note. */
export function formatXlsx(review: Review): Uint8Array {
  const tables = [summarySheet(review), findingsSheet(review), ruleSheet(review), unitSheet(review), logSheet(review)];
  const { bytes, cutCells, cutRows } = writeWorkbook(tables);
  if (cutCells === 0 && cutRows === 0) return bytes;
  const [first, ...others] = tables as [WorkbookTable, ...WorkbookTable[]];
  const note = `Excel 的限制：${cutCells} 个单元格的文字、${cutRows} 行没有写全；完整内容见其他格式 / limits of Excel: the text of ${cutCells} cells and ${cutRows} rows are cut; other formats have all`;
  return writeWorkbook([{ ...first, rows: [...first.rows, ['未写全 Cut', note]] }, ...others]).bytes;
}

function column(width: number, numbers?: WorkbookColumn['numbers']): WorkbookColumn {
  return { width, ...(numbers && { numbers }) };
}

function date(text: string | null): WorkbookCell {
  return text === null ? '—' : { date: text };
}

function heading(text: string): WorkbookCell[][] {
  return [[], [{ heading: text }]];
}

function summarySheet(review: Review): WorkbookTable {
  const { workspace, scope, summary, version } = review;
  return {
    name: '概要 Summary',
    columns: [column(30), column(44), column(22), column(16), column(16), column(14), column(70)],
    header: false,
    rows: [
      [{ heading: '规划质检报告 Review report' }],
      ...(workspace.synthetic ? [['示意数据 Synthetic data']] : []),
      ['工作区 Workspace', workspace.id, workspace.title ?? ''],
      ['结论 Verdict', both(checkVerdictNames[review.verdict])],
      ['', both(checkVerdictText(review))],
      ['错误 Errors', summary.errors],
      ['警告 Warnings', summary.warnings],
      ['提示 Infos', summary.infos],
      ['未判定 Undecided', summary.undecided],
      ['豁免 Waived', summary.waived],
      ['由其他意见引起 Consequences', summary.consequences],
      ...heading('检查范围 Checked'),
      ['数据截止日 As of', scope.asOfGiven ? both(asOfText(scope)) : date(scope.asOf)],
      ['提交 Commit', both(revisionText(scope.revision))],
      ...(scope.revision.repository && scope.revision.changed.length > 0 ? [['与提交不一致的文件 Not as committed', scope.revision.changed.join('\n')]] : []),
      ['规则包 Rule pack', scope.ruleHash],
      ['Plansmith', version],
      ['文件 Files', summary.files],
      ['规则 Rules', summary.rules],
      ...heading('未检查 Not checked'),
      ...[...reviewNotChecked(review), neverChecked].map(({ zh, en }, index) => [`${index + 1}`, `${zh}\n${en}`]),
      ...heading('图层 Layers'),
      ['图层 Layer', '文件 File', '日期 Date', '版本 Version', '坐标系 CRS', '要素数 Features', 'SHA-256'],
      ...scope.layers.map((layer): readonly WorkbookCell[] => [`${layer.name} ${layer.title ?? ''}`.trim(), layer.uri ?? '—', date(layer.date), layer.version ?? '—', layer.epsg === null ? '—' : `EPSG:${layer.epsg}`, layer.features ?? '缺失 missing', layer.sha256 ?? '—']),
      ...heading('容差 Tolerances'),
      ['参数 Parameter', '出处 Source', '值 Value', '单位 Unit', '确定性 Certainty', '', '确认 Confirmed by'],
      ...scope.tolerances.map((item): readonly WorkbookCell[] => [item.name, item.sourceText ?? '—', item.value ?? '未确定 not set', item.unit, item.certainty ?? '—', '', item.confirmedBy ?? '—']),
      ...heading('文件 Files'),
      ['文件 File', '标题 Title', '编号 Id', '版本 Version', '类型 Kind', '状态 State', 'SHA-256'],
      ...scope.documents.map((item): readonly WorkbookCell[] => [item.uri, item.title ?? '—', item.id ?? '—', item.version ?? '—', item.kindTitle?.zh ?? item.kind ?? '—', both(documentStateNames[item.state]), item.sha256 ?? '—']),
    ],
  };
}

const findingColumns: readonly (readonly [title: string, column: WorkbookColumn, cell: (entry: ReviewEntry) => WorkbookCell])[] = [
  ['序号 No.', column(7, 'whole'), ({ number }) => number],
  ['级别 State', column(10), ({ finding }) => findingState(finding).zh],
  ['规则 Rule', column(28), ({ finding }) => finding.rule],
  ['单元 Unit', column(12), ({ unit }) => unit?.id ?? null],
  ['意见 Finding (zh)', column(60), ({ finding }) => finding.message.zh],
  ['意见 Finding (en)', column(50), ({ finding }) => finding.message.en],
  ['文件 File', column(32), ({ finding }) => finding.uri],
  ['行 Line', column(8, 'whole'), ({ finding }) => finding.range.start.line + 1],
  ['列 Column', column(8, 'whole'), ({ finding }) => finding.range.start.character + 1],
  ['路径 Path', column(28), ({ finding }) => formatPath(finding.path)],
  ['对象 Subject', column(16), ({ finding }) => finding.subject],
  ['图层 Layer', column(14), ({ place, finding }) => place?.layer ?? finding.feature?.layer ?? null],
  ['要素 Feature', column(16), ({ place, finding }) => place?.id ?? finding.feature?.id ?? null],
  ['冲突面积 Area m²', column(14, 'decimal'), ({ finding }) => finding.witness?.areaM2 ?? null],
  ['经度 Lon', column(12), ({ place }) => centre(place, 0)],
  ['纬度 Lat', column(12), ({ place }) => centre(place, 1)],
  ['算式 Arithmetic', column(50), ({ finding }) => finding.terms.map((term) => `${roleNames[term.role].zh} ${term.label.zh} = ${termValue(term).zh}${termPlace(term, finding.uri) === '' ? '' : ` (${termPlace(term, finding.uri)})`}`).join('\n')],
  ['依据 Source', column(28), ({ finding }) => finding.source.citation],
  ['确定性 Certainty', column(30), ({ finding: { source } }) => [certaintyText(source.certainty).zh, ...(source.note ? [source.note.zh] : [])].join('；')],
  ['相关位置 Related', column(40), ({ finding }) => finding.related.map((item) => `${placeText(item.uri, item.range)} ${item.message.zh}`).join('\n')],
  ['由此引起 Consequences', column(40), ({ finding }) => (finding.consequences ?? []).map((item) => `${item.rule} ${placeText(item.uri, item.range)} ${item.message.zh} [${item.fingerprint}]`).join('\n')],
  ['修改建议 Fixes', column(40), ({ fixes }) => fixes.map((fix) => [fix.title.zh, ...fixLines(fix)].join('\n')).join('\n')],
  ['豁免 Waiver', column(30), ({ finding: { waiver } }) => (waiver ? [waiver.reason, waiver.by, waiver.authority, waiver.until].filter((part) => part !== '').join('；') : null)],
  ['指纹 Fingerprint', column(20), ({ finding }) => finding.fingerprint],
];

function centre(place: ReviewEntry['place'], axis: 0 | 1): number | null {
  const box = place ? boxOfPoints(pointsOf(place.geometry)) : undefined;
  return box ? Number(((box[axis] + box[axis + 2]!) / 2).toFixed(7)) : null;
}

function findingsSheet({ entries }: Review): WorkbookTable {
  return {
    name: '意见 Findings',
    columns: findingColumns.map(([, width]) => width),
    header: true,
    rows: [findingColumns.map(([title]) => title), ...entries.map((entry) => findingColumns.map(([, , cell]) => cell(entry)))],
  };
}

type Counts = Omit<RuleLogEntry, 'rule' | 'documents'>;
const countTitles = ['错误 Errors', '警告 Warnings', '提示 Infos', '未判定 Undecided', '豁免 Waived', '由其他意见引起 Consequences'];
const countColumns = countTitles.map(() => column(12, 'whole'));

function countCells({ errors, warnings, infos, undecided, waived, consequences }: Counts): readonly number[] {
  return [errors, warnings, infos, undecided, waived, consequences];
}

function ruleSheet({ rules }: Review): WorkbookTable {
  return {
    name: '按规则 By rule',
    columns: [column(32), column(36), column(36), ...countColumns, column(40), column(30)],
    header: true,
    rows: [
      ['规则 Rule', '名称 Title (zh)', '名称 Title (en)', ...countTitles, '依据 Source', '确定性 Certainty'],
      ...rules.map(({ meta, log }): readonly WorkbookCell[] => [meta.id, meta.title.zh, meta.title.en, ...(log ? countCells(log) : countTitles.map(() => null)), meta.source.citation, meta.source.certainty]),
    ],
  };
}

function unitSheet({ units }: Review): WorkbookTable {
  return {
    name: '按单元 By unit',
    columns: [column(18), column(40), ...countColumns],
    header: true,
    rows: [['单元 Unit', '名称 Title', ...countTitles], ...units.map((unit): readonly WorkbookCell[] => [unit.id ?? '不属单元 none', unit.title ?? '', ...countCells(unit)])],
  };
}

function logSheet({ rules }: Review): WorkbookTable {
  return {
    name: '处理记录 Process log',
    columns: [column(8, 'whole'), column(32), column(36), column(20), column(16), column(14, 'whole'), column(14, 'whole'), column(14, 'whole')],
    header: true,
    rows: [
      ['序号 No.', '规则 Rule', '名称 Title', '插件 Plugin', '状态 State', '检查文档数 Documents', '意见数 Findings', '未判定 Undecided'],
      ...rules.map(({ meta, plugin, state, log }, index): readonly WorkbookCell[] => [index + 1, meta.id, meta.title.zh, plugin, both(ruleStateNames[state]), log?.documents ?? 0, log ? log.errors + log.warnings + log.infos + log.waived : 0, log?.undecided ?? 0]),
    ],
  };
}
