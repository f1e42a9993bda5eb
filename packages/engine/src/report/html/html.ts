import type { Bilingual } from '@plansmith/base';
import { severityNames, type Severity } from '@plansmith/rules';
import type { Review, ReviewEntry } from '../review.ts';
import { placeText } from '../wording.ts';
import { findingCard, stateBadge } from './finding-card.ts';
import { bilingual, breakable, htmlTable, markup, type Markup } from './markup.ts';
import { pageStyle } from './page-style.ts';
import { countsSection, coverPage, documentsSection, rulesSection, scopeSection, signatures } from './sections.ts';

/** Findings told in full; the others stand in the list with their messages. More would be a page that no browser opens with ease. */
const mostCards = 1000;

interface Section {
  readonly id: string;
  readonly title: Bilingual;
  readonly content: Markup | null;
  /** Begins a page on paper. */
  readonly isPart?: boolean;
}

/**
 * The review as a page of its own, as a reviewer files it: no script, nothing from elsewhere, A4 on paper. Chinese first, English beside it.
 */
export function formatHtml(review: Review): string {
  const { entries, workspace, scope } = review;
  const sections = sectionsOf(review);
  const commit = scope.revision.repository && scope.revision.commit !== null ? ` · ${scope.revision.commit.slice(0, 10)}` : '';
  const title = `质检报告 ${workspace.title ?? workspace.id}`;
  const page = markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Plansmith ${review.version}">
<title>${title}</title>
<style>${{ html: pageStyle(`质检报告 · ${workspace.id}${commit}${workspace.synthetic ? ' · 示意数据' : ''}`) }}</style>
</head>
<body>
<main>
${coverPage(review)}
<nav aria-label="目录"><h2>目录 <span lang="en">Contents</span></h2><ol>${sections.map(({ id, title: name }) => markup`<li><a href="#${id}">${bilingual(name)}</a></li>`)}</ol></nav>
${sections.map(({ id, title: name, content, isPart }, index) => markup`<section id="${id}"${isPart && markup` class="part"`}><h2>${index + 1}　${bilingual(name)}</h2>\n${content}</section>\n`)}
<p class="end">— 报告结束，共 ${entries.length} 条 <span lang="en">End of the report</span> —</p>
</main>
</body>
</html>
`;
  return page.html;
}

function sectionsOf(review: Review): readonly Section[] {
  const { entries } = review;
  const failed = entries.filter(({ finding }) => finding.verdict === 'fail');
  const undecided = entries.filter(({ finding }) => finding.verdict === 'undecided');
  const waived = entries.filter(({ finding }) => finding.verdict === 'waived');
  return [
    { id: 'counts', title: { zh: '意见统计', en: 'Counts' }, content: countsSection(review) },
    { id: 'scope', title: { zh: '检查范围', en: 'What was checked' }, content: scopeSection(review) },
    { id: 'list', title: { zh: `意见清单（${entries.length}）`, en: 'List of findings' }, content: listOf(review), isPart: true },
    { id: 'findings', title: { zh: `意见（${failed.length}）`, en: 'Findings' }, content: markup`${limitsOf(review)}${(['error', 'warning', 'info'] as const).map((severity) => group(severity, failed, review))}${none(failed)}` },
    { id: 'undecided', title: { zh: `未判定（${undecided.length}）`, en: 'Undecided' }, content: markup`<p>以下各项缺少输入，或两种量测不一致，没有作出判断，不视为通过。<span lang="en">An input is missing or two measurements disagree: not judged, and not passed.</span></p>${cards(undecided, review)}${none(undecided)}` },
    { id: 'waived', title: { zh: `豁免（${waived.length}）`, en: 'Waived' }, content: markup`<p>以下各项经批准暂不处理，不计入错误和警告。<span lang="en">These may stand for now with approval and are not counted as errors or warnings.</span></p>${cards(waived, review)}${none(waived)}` },
    { id: 'sign', title: { zh: '签署', en: 'Signatures' }, content: signatures(review) },
    { id: 'rules', title: { zh: '附录 A　规则与处理记录', en: 'Rules and process log' }, content: rulesSection(review), isPart: true },
    { id: 'documents', title: { zh: '附录 B　所查文件', en: 'Files checked' }, content: documentsSection(review), isPart: true },
  ];
}

function none(entries: readonly ReviewEntry[]): Markup | null {
  return entries.length === 0 ? markup`<p>没有。<span lang="en">None.</span></p>` : null;
}

function group(severity: Severity, failed: readonly ReviewEntry[], review: Review): Markup | null {
  const own = failed.filter(({ finding }) => finding.severity === severity);
  return own.length === 0 ? null : markup`<h3>${bilingual(severityNames[severity])}（${own.length}）</h3>\n${cards(own, review)}`;
}

function cards(entries: readonly ReviewEntry[], { rules }: Review): readonly Markup[] {
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  return entries.filter(({ number }) => number <= mostCards).map((entry) => findingCard(entry, byId.get(entry.finding.rule)));
}

function limitsOf({ entries, mapsLeftOut, fixesLeftOut }: Review): Markup | null {
  const [cardsLeftOut, mapsDrawn] = [Math.max(0, entries.length - mostCards), entries.filter(({ maps }) => maps.length > 0).length];
  if (cardsLeftOut === 0 && mapsLeftOut === 0 && fixesLeftOut === 0) return null;
  return markup`<p class="limits">${cardsLeftOut > 0 && `意见较多，只详列前 ${mostCards} 条，其余 ${cardsLeftOut} 条只在清单中。`}${mapsLeftOut > 0 && `只为前 ${mapsDrawn} 处画了示意图，另有 ${mapsLeftOut} 处有图形而未画，图形见 GeoJSON 格式。`}${fixesLeftOut > 0 && `有 ${fixesLeftOut} 条修改建议只列名称，没有算出替换的文字。`}<br><span lang="en">${cardsLeftOut > 0 && `Only the first ${mostCards} are told in full; the other ${cardsLeftOut} stand in the list alone. `}${mapsLeftOut > 0 && `Maps are drawn for the first ${mapsDrawn} places; ${mapsLeftOut} more have shapes, which the GeoJSON report holds. `}${fixesLeftOut > 0 && `${fixesLeftOut} fixes are named without their text.`}</span></p>`;
}

function listOf({ entries }: Review): Markup | null {
  return (
    htmlTable(
      [{ zh: '序号', en: 'No.' }, { zh: '级别', en: 'State' }, { zh: '规则', en: 'Rule' }, { zh: '单元', en: 'Unit' }, { zh: '意见', en: 'Finding' }],
      entries.map((entry) => {
        const { number, finding, unit } = entry;
        const isTold = number <= mostCards;
        return [
          isTold ? markup`<a href="#f${number}">${number}</a>` : number,
          stateBadge(entry),
          markup`<code>${breakable(finding.rule)}</code>`,
          unit?.id ?? '—',
          markup`${finding.message.zh}${!isTold && markup`<br><span lang="en">${finding.message.en}</span>`}<br><code class="faint path">${placeText(finding.uri, finding.range)}${!isTold && ` ${finding.fingerprint}`}</code>`,
        ];
      }),
    ) ?? markup`<p>没有意见。<span lang="en">None.</span></p>`
  );
}
