import { checkVerdictNames, certaintyNames, severityNames, verdictNames, type CheckVerdict, type RuleLogEntry } from '@plansmith/rules';
import type { Bilingual } from '@plansmith/base';
import type { Review } from '../review.ts';
import { asOfText, checkVerdictText, documentStateNames, neverChecked, reviewNotChecked, revisionState, revisionText, ruleStateNames, toleranceValue } from '../wording.ts';
import { bilingual, breakable, htmlTable, markup, stacked, type Markup, type TableCell } from './markup.ts';

/** What a verdict means, in a sentence. */
const meanings: Readonly<Record<CheckVerdict, Bilingual>> = {
  passed: { zh: '在所列检查范围内没有发现错误。未检查的内容见下，结论不涉及。', en: 'No errors in what was checked. What was not checked stands below, and the verdict does not cover it.' },
  failed: { zh: '存在错误，应改正后重新检查。', en: 'There are errors: correct them and check again.' },
  undecided: { zh: '没有发现错误，但有内容无法判定。未判定不是通过，应补齐所缺输入后重新检查。', en: 'No errors were found, but something could not be decided. Undecided is not a pass: supply what is missing and check again.' },
};

/** First page: the verdict, the counts, what was checked and what was not. */
export function coverPage(review: Review): Markup {
  const { workspace, verdict, summary, scope, version } = review;
  const systems = [...new Set(scope.layers.flatMap(({ epsg }) => (epsg === null ? [] : [`EPSG:${epsg}`])))];
  return markup`<header class="cover">
<p class="kicker">低效用地再开发规划 · 规划即代码${workspace.synthetic && markup`<span class="synthetic">示意数据</span>`}</p>
<h1>规划质检报告</h1>
<p class="english" lang="en">Plan review report</p>
<p class="project">${workspace.title ?? workspace.id}</p>
<p class="number">${workspace.city && `${workspace.city} · `}${workspace.id}</p>
<div class="verdict ${verdict}"><strong>${checkVerdictNames[verdict].zh}</strong><div><p>${meanings[verdict].zh}${review.notChecked.onlyRules !== null && '本次只运行了所选规则。'}${review.notChecked.apartFromChange !== undefined && '只列出改动带来或涉及的意见。'}${review.notChecked.knownByBaseline !== undefined && '基线中已有的意见没有列出。'}</p><p lang="en">${checkVerdictNames[verdict].en}. ${meanings[verdict].en}${review.notChecked.onlyRules !== null && ' Only chosen rules were run.'}${review.notChecked.apartFromChange !== undefined && ' Only what the change brings or touches is told.'}${review.notChecked.knownByBaseline !== undefined && ' What the baseline knows is left out.'}</p></div></div>
<ul class="tiles">${tile('error', severityNames.error, summary.errors)}${tile('warning', severityNames.warning, summary.warnings)}${tile('info', severityNames.info, summary.infos)}${tile('undecided', verdictNames.undecided, summary.undecided)}${tile('waived', verdictNames.waived, summary.waived)}</ul>
${summary.consequences > 0 && markup`<p>另有 ${summary.consequences} 处由上述意见引起，列在其下。<span lang="en">${summary.consequences} more follow from these and stand under them.</span></p>`}
<table class="facts"><tbody>
${fact({ zh: '数据截止日', en: 'As of' }, bilingual(asOfText(scope)))}
${fact({ zh: '提交', en: 'Commit' }, revisionCell(scope))}
${fact({ zh: '规则包', en: 'Rule pack' }, markup`<code class="hash">${scope.ruleHash}</code><br>Plansmith ${version} · ${scope.plugins.map(({ id, version: own }) => `${id} ${own}`).join('、')}`)}
${fact({ zh: '检查数量', en: 'Extent' }, markup`${summary.files} 个文件，${scope.layers.length} 个图层，${summary.rules} 条规则 <span lang="en">${summary.files} files, ${scope.layers.length} layers, ${summary.rules} rules</span>`)}
${fact({ zh: '坐标系', en: 'CRS of layers' }, markup`${systems.length === 0 ? '没有图层 none' : systems.join('、')}；面积按 CGCS2000 椭球计算 <span lang="en">areas on the CGCS2000 ellipsoid</span>`)}
</tbody></table>
<div class="limits"><h2>未检查的内容 <span lang="en">Not checked</span></h2><ul>${[...reviewNotChecked(review), neverChecked].map((line) => markup`<li>${stacked(line)}</li>`)}</ul></div>
</header>`;
}

function tile(tone: string, name: Bilingual, count: number): Markup {
  return markup`<li class="${tone}${count === 0 ? ' none' : ''}"><b>${count}</b>${bilingual(name)}</li>`;
}

function fact(name: Bilingual, value: Markup): Markup {
  return markup`<tr><th scope="row">${stacked(name)}</th><td>${value}</td></tr>`;
}

function revisionCell({ revision }: Review['scope']): Markup {
  if (!revision.repository || revision.commit === null) return stacked(revisionText(revision));
  const { commit, branch, changed, remote } = revision;
  return markup`<code>${commit}</code>${branch && ` 分支 ${branch}`}${remote && markup`<br><code class="path">${remote}</code>`}<br>${stacked(revisionState(changed))}${changed.length > 0 && markup`<br><code class="path">${listed(changed, 6)}</code>`}`;
}

function listed(names: readonly string[], most: number): string {
  return names.slice(0, most).join('、') + (names.length > most ? ` 等，共 ${names.length} 个` : '');
}

const countTitles: readonly Bilingual[] = [severityNames.error, severityNames.warning, severityNames.info, verdictNames.undecided, verdictNames.waived];

function counts({ errors, warnings, infos, undecided, waived }: Omit<RuleLogEntry, 'rule' | 'documents'>): readonly TableCell[] {
  return [errors, warnings, infos, undecided, waived].map((number) => ({ number }));
}

/** Findings by rule (those with any) and by unit. */
export function countsSection({ rules, units }: Review): Markup {
  const withFindings = rules.filter(({ log }) => log && log.errors + log.warnings + log.infos + log.undecided + log.waived > 0);
  return markup`<h3>按规则 <span lang="en">By rule</span></h3>
${htmlTable([{ zh: '规则', en: 'Rule' }, ...countTitles, { zh: '确定性', en: 'Certainty' }], withFindings.map(({ meta, log }) => [markup`${meta.title.zh}<br><code>${breakable(meta.id)}</code>`, ...counts(log!), meta.source.certainty])) ?? markup`<p>没有意见。<span lang="en">None.</span></p>`}
<p>其余 ${rules.filter(({ state }) => state === 'ran').length - withFindings.filter(({ state }) => state === 'ran').length} 条运行过的规则没有意见，见附录 A。<span lang="en">The other rules that ran found nothing: see appendix A.</span></p>
<h3>按单元 <span lang="en">By unit</span></h3>
${htmlTable([{ zh: '单元', en: 'Unit' }, ...countTitles], units.map((unit) => [unit.id === null ? markup`不属单元 <span lang="en">none</span>` : markup`${unit.id} ${unit.title}`, ...counts(unit)])) ?? markup`<p>没有单元。<span lang="en">No units.</span></p>`}`;
}

/** What was checked: layers and tolerances. */
export function scopeSection({ scope }: Review): Markup {
  return markup`<h3>图层 <span lang="en">Layers</span></h3>
${htmlTable(
    [{ zh: '图层', en: 'Layer' }, { zh: '日期', en: 'Date' }, { zh: '版本', en: 'Version' }, { zh: '坐标系', en: 'CRS' }, { zh: '要素数', en: 'Features' }, { zh: '文件与 SHA-256', en: 'File' }],
    scope.layers.map((layer) => [
      markup`${layer.title ?? layer.name}<br><code>${layer.name}</code>`,
      markup`<span class="nowrap">${layer.date ?? '—'}</span>`,
      layer.version ?? '—',
      layer.epsg === null ? '—' : `EPSG:${layer.epsg}${layer.fileEpsg !== null && layer.fileEpsg !== layer.epsg ? `（文件写 EPSG:${layer.fileEpsg}）` : ''}`,
      layer.features === null ? markup`<b>缺失</b> <span lang="en">missing</span>` : { number: layer.features },
      markup`<code class="path">${layer.uri ?? '—'}</code><br><code class="hash">${layer.sha256 ?? '—'}</code>`,
    ]),
  ) ?? markup`<p>没有登记图层。<span lang="en">No layer is registered.</span></p>`}
<h3>容差 <span lang="en">Tolerances</span></h3>
${htmlTable(
    [{ zh: '参数', en: 'Parameter' }, { zh: '值', en: 'Value' }, { zh: '出处', en: 'Source' }, { zh: '确定性', en: 'Certainty' }, { zh: '确认', en: 'Confirmed by' }],
    scope.tolerances.map((item) => [markup`<code>${item.name}</code>`, bilingual(toleranceValue(item)), item.sourceText ?? '—', item.certainty ?? '—', item.confirmedBy ?? '—']),
  ) ?? markup`<p>没有政策参数包，或其中没有容差。<span lang="en">No policy pack, or none in it.</span></p>`}
<p>确定性：${(['A', 'B', 'C'] as const).map((letter) => `${letter} ${certaintyNames[letter].zh}`).join('；')}。<span lang="en">Certainty: ${(['A', 'B', 'C'] as const).map((letter) => `${letter} ${certaintyNames[letter].en}`).join('; ')}.</span></p>`;
}

/** Every rule there is and what it did. */
export function rulesSection({ rules }: Review): Markup | null {
  return htmlTable(
    [{ zh: '规则', en: 'Rule' }, { zh: '状态', en: 'State' }, { zh: '文档数', en: 'Documents' }, { zh: '意见', en: 'Findings' }, { zh: '未判定', en: 'Undecided' }, { zh: '依据', en: 'Source' }, { zh: '确定性', en: 'Certainty' }],
    rules.map(({ meta, state, log }) => [
      markup`${stacked(meta.title)}<br><code>${breakable(meta.id)}</code>`,
      bilingual(ruleStateNames[state]),
      { number: log?.documents ?? null },
      { number: log ? log.errors + log.warnings + log.infos + log.waived : null },
      { number: log?.undecided ?? null },
      markup`${meta.source.citation}`,
      meta.source.certainty,
    ]),
  );
}

/** Every file, with its hash. */
export function documentsSection({ scope }: Review): Markup | null {
  return htmlTable(
    [{ zh: '文件与 SHA-256', en: 'File' }, { zh: '类型', en: 'Kind' }, { zh: '编号', en: 'Id' }, { zh: '版本', en: 'Version' }, { zh: '状态', en: 'State' }],
    scope.documents.map((item) => [markup`<code class="path">${item.uri}</code><br><code class="hash">${item.sha256 ?? '—'}</code>`, item.kindTitle?.zh ?? item.kind ?? '—', item.id ?? '—', item.version ?? '—', bilingual(documentStateNames[item.state])]),
  );
}

/** Where those who answer for the review sign. Dates are written by hand: a report has no clock. */
export function signatures(review: Review): Markup {
  return markup`<p>${checkVerdictText(review).zh}</p>
<table class="sign"><thead><tr><td></td><th scope="col">姓名（签字） <span lang="en">Name</span></th><th scope="col">单位（盖章） <span lang="en">Office</span></th><th scope="col">日期 <span lang="en">Date</span></th></tr></thead><tbody>${signatureRow('检查', 'Checked by')}${signatureRow('复核', 'Reviewed by')}${signatureRow('审定', 'Approved by')}</tbody></table>
<table class="sign"><tbody><tr><th scope="row">审查意见<br><span lang="en">Opinion</span></th><td class="opinion" colspan="3"></td></tr></tbody></table>`;
}

function signatureRow(zh: string, en: string): Markup {
  return markup`<tr><th scope="row">${zh}<br><span lang="en">${en}</span></th><td></td><td></td><td></td></tr>`;
}
