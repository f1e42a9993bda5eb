import type { Bilingual } from '@plansmith/base';
import { roleNames, type Finding } from '@plansmith/rules';
import { markdownCode as code, markdownTable as table, markdownText as text } from './markdown-text.ts';
import type { Review, ReviewEntry } from './review.ts';
import { areaText, asOfText, both, centreText, checkVerdictText, documentStateNames, findingState, fixLines, neverChecked, placeText, reviewNotChecked, revisionText, ruleStateNames, sourceText, termPlace, termValue, toleranceValue } from './wording.ts';

const marks = { passed: '✅', failed: '❌', undecided: '⚠️' } as const;

/** The review in Markdown, as a comment on a pull request shows it: the verdict, counts and what was not checked in sight, the rest folded away. */
export function formatMarkdown(review: Review): string {
  const { verdict, workspace, entries } = review;
  const byVerdict = (wanted: Finding['verdict']): readonly ReviewEntry[] => entries.filter(({ finding }) => finding.verdict === wanted);
  return [
    `## ${marks[verdict]} 质检报告 Review report · ${text(workspace.title ?? workspace.id)}`,
    '',
    `**${checkVerdictText(review).zh}**  `,
    `${checkVerdictText(review).en}`,
    '',
    ...(workspace.synthetic ? ['> 示意数据 synthetic data', ''] : []),
    ...table(['检查范围 Scope', ''], scopeRows(review)),
    '**未检查的内容 Not checked**',
    '',
    ...[...reviewNotChecked(review), neverChecked].map((line) => `- ${text(both(line))}`),
    '',
    ...section({ zh: '意见', en: 'Findings' }, byVerdict('fail')),
    ...section({ zh: '未判定', en: 'Undecided' }, byVerdict('undecided')),
    ...section({ zh: '豁免', en: 'Waived' }, byVerdict('waived')),
    ...folded({ zh: '按单元', en: 'By unit' }, unitTable(review)),
    ...folded({ zh: '规则与处理记录', en: 'Rules and process log' }, ruleTable(review)),
    ...folded({ zh: '图层', en: 'Layers' }, layerTable(review)),
    ...folded({ zh: '容差', en: 'Tolerances' }, toleranceTable(review)),
    ...folded({ zh: '文件', en: 'Files' }, documentTable(review)),
  ].join('\n');
}

function section(title: Bilingual, entries: readonly ReviewEntry[]): readonly string[] {
  if (entries.length === 0) return [];
  return [`### ${title.zh} ${title.en} (${entries.length})`, '', ...table(['#', '级别 State', '规则 Rule', '位置 Place', '单元 Unit', '意见 Finding'], entries.map(row)), ...entries.flatMap(details)];
}

function folded(title: Bilingual, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['<details>', `<summary>${title.zh} ${title.en}</summary>`, '', ...lines, '</details>', ''];
}

function scopeRows({ workspace, scope, version, summary }: Review): readonly (readonly string[])[] {
  return [
    ['工作区 Workspace', `${code(workspace.id)} ${text(workspace.title ?? '')}`],
    ['数据截止日 As of', text(both(asOfText(scope)))],
    ['提交 Commit', text(both(revisionText(scope.revision)))],
    ['规则包 Rule pack', `${code(scope.ruleHash)} Plansmith ${text(version)}`],
    ['数量 Counts', `${summary.files} 个文件 files，${scope.layers.length} 个图层 layers，${summary.rules} 条规则 rules`],
  ];
}

function row({ number, finding, unit }: ReviewEntry): readonly string[] {
  return [String(number), both(findingState(finding)), code(finding.rule), code(placeText(finding.uri, finding.range)), unit ? text(unit.id) : '—', `${text(finding.message.zh)}<br>${text(finding.message.en)}`];
}

function details({ number, finding, fixes, excerpt }: ReviewEntry): readonly string[] {
  const { terms, related, witness, waiver, consequences = [] } = finding;
  const centre = witness && centreText(witness.geometry);
  return folded({ zh: `#${number} ${finding.rule}`, en: '' }, [
    ...(excerpt ? [`${code(excerpt.line.trim())}`, ''] : []),
    ...table(
      ['算式 Arithmetic', '', '值 Value', '出处 Place'],
      terms.map((term) => [both(roleNames[term.role]), text(both(term.label)), text(both(termValue(term))), code(termPlace(term, finding.uri))]),
    ),
    ...(witness?.areaM2 === undefined ? [] : [`- 冲突面积 area in conflict: ${areaText(witness.areaM2)}${centre ? `（${centre}）` : ''}`]),
    ...related.map((item) => `- 相关 related: ${code(placeText(item.uri, item.range))} ${text(both(item.message))}`),
    ...consequences.map((item) => `- 由此引起 follows from it: ${code(item.rule)} ${code(placeText(item.uri, item.range))} ${text(both(item.message))} ${code(item.fingerprint)}`),
    ...fixes.flatMap((fix) => [`- 修改建议 fix: ${text(both(fix.title))}`, ...fixLines(fix).map((line) => `  - ${text(line)}`)]),
    ...(waiver ? [`- 豁免 waived: ${text(waiver.reason)}（${[waiver.by, waiver.authority, waiver.until].filter((part) => part !== '').map(text).join('；')}；${code(placeText(waiver.uri, waiver.range))}）`] : []),
    `- 依据 source: ${text(both(sourceText(finding.source)))}`,
    `- 对象 subject: ${code(finding.subject)}；指纹 fingerprint: ${code(finding.fingerprint)}`,
    '',
  ]);
}

const countNames = ['错误 Errors', '警告 Warnings', '提示 Infos', '未判定 Undecided', '豁免 Waived'] as const;

function counts(item: { readonly errors: number; readonly warnings: number; readonly infos: number; readonly undecided: number; readonly waived: number }): readonly string[] {
  return [item.errors, item.warnings, item.infos, item.undecided, item.waived].map(String);
}

function unitTable({ units }: Review): readonly string[] {
  return table(['单元 Unit', ...countNames], units.map((unit) => [unit.id === null ? '不属单元 none' : text(`${unit.id} ${unit.title ?? ''}`.trim()), ...counts(unit)]));
}

function ruleTable({ rules }: Review): readonly string[] {
  return table(
    ['规则 Rule', '状态 State', '文档数 Documents', ...countNames, '依据 Source', '确定性 Certainty'],
    rules.map(({ meta, state, log }) => [`${code(meta.id)} ${text(meta.title.zh)}`, both(ruleStateNames[state]), log ? String(log.documents) : '—', ...(log ? counts(log) : countNames.map(() => '—')), text(meta.source.citation), text(meta.source.certainty)]),
  );
}

function layerTable({ scope }: Review): readonly string[] {
  return table(
    ['图层 Layer', '文件 File', 'SHA-256', '日期 Date', '版本 Version', '坐标系 CRS', '要素数 Features'],
    scope.layers.map((layer) => [text(`${layer.name} ${layer.title ?? ''}`.trim()), code(layer.uri ?? ''), code(layer.sha256 ?? ''), text(layer.date ?? '—'), text(layer.version ?? '—'), layer.epsg === null ? '—' : `EPSG:${layer.epsg}`, layer.features === null ? '**缺失 missing**' : String(layer.features)]),
  );
}

function toleranceTable({ scope }: Review): readonly string[] {
  return table(
    ['参数 Parameter', '值 Value', '出处 Source', '确定性 Certainty', '确认 Confirmed by'],
    scope.tolerances.map((item) => [code(item.name), text(both(toleranceValue(item))), text(item.sourceText ?? '—'), text(item.certainty ?? '—'), text(item.confirmedBy ?? '—')]),
  );
}

function documentTable({ scope }: Review): readonly string[] {
  return table(
    ['文件 File', '类型 Kind', '编号 Id', '版本 Version', '状态 State', 'SHA-256'],
    scope.documents.map((item) => [code(item.uri), text(item.kindTitle?.zh ?? item.kind ?? '—'), text(item.id ?? '—'), text(item.version ?? '—'), both(documentStateNames[item.state]), code(item.sha256 ?? '')]),
  );
}
