import { formatPath, type Bilingual } from '@plansmith/base';
import { certaintyMeaning, certaintyName, displayWidth, roleNames, type Excerpt, type RuleSource } from '@plansmith/rules';
import type { MapShape } from '../review-map.ts';
import type { ReviewEntry, ReviewRule } from '../review.ts';
import { areaText, centreText, findingState, fixLines, placeText, termPlace, termValue } from '../wording.ts';
import { mapSvg } from './map-svg.ts';
import { bilingual, htmlTable, markup, stacked, type Markup } from './markup.ts';

/** Class of a finding's colours. */
export function toneOf({ finding: { verdict, severity } }: ReviewEntry): string {
  return verdict === 'fail' ? severity : verdict;
}

/** The word that says what a finding counts as. */
export function stateBadge(entry: ReviewEntry): Markup {
  return markup`<span class="badge ${toneOf(entry)}">${findingState(entry.finding).zh}</span>`;
}

/** A finding with everything the review knows of it. */
export function findingCard(entry: ReviewEntry, rule: ReviewRule | undefined): Markup {
  const { finding, number, unit, excerpt } = entry;
  const { waiver, related, consequences = [] } = finding;
  const path = formatPath(finding.path);
  return markup`<article class="finding ${toneOf(entry)}" id="f${number}">
<h4><span class="ordinal">${number}</span>${stateBadge(entry)}<span class="title">${rule ? bilingual(rule.meta.title) : null} <code>${finding.rule}</code></span></h4>
<p class="message">${stacked(finding.message)}</p>
<p class="place"><code class="path">${placeText(finding.uri, finding.range)}</code><code class="path">${path}</code>${finding.subject !== path && markup`<span>对象 ${finding.subject}</span>`}${unit && markup`<span>单元 ${unit.id}</span>`}</p>
${excerpt && excerptLine(excerpt)}
${figures(entry)}
${arithmetic(entry)}
${related.length > 0 && markup`<h5>相关位置 <span lang="en">Related</span></h5><ul>${related.map((item) => markup`<li><code>${placeText(item.uri, item.range)}</code> ${bilingual(item.message)}</li>`)}</ul>`}
${consequences.length > 0 && markup`<h5>由此引起的 ${consequences.length} 处 <span lang="en">Follow from it</span></h5><ul>${consequences.map((item) => markup`<li><code>${item.rule}</code> <code>${placeText(item.uri, item.range)}</code> ${bilingual(item.message)} <code class="faint">${item.fingerprint}</code></li>`)}</ul>`}
${entry.fixes.map((fix) => markup`<h5>修改建议 <span lang="en">Fix</span></h5><p>${bilingual(fix.title)}</p><ul>${fixLines(fix).map((line) => markup`<li><code>${line}</code></li>`)}</ul>`)}
${waiver && markup`<h5>豁免 <span lang="en">Waiver</span></h5><p>${waiver.reason}（${[waiver.by, waiver.authority, waiver.until].filter((part) => part !== '').join('；')}） <code>${placeText(waiver.uri, waiver.range)}</code></p>`}
<p class="source">${sourceLine(finding.source)}<code class="faint">${finding.fingerprint}</code></p>
</article>\n`;
}

/** A page's type does not keep to columns as a terminal's does, so the marks become a highlight. */
function excerptLine({ line, lineIndex, marks }: Excerpt): Markup {
  const from = marks.indexOf('^');
  let [start, end, columns] = [line.length, line.length, 0];
  let offset = 0;
  for (const character of line) {
    if (columns >= from && offset < start) start = offset;
    if (columns >= marks.length) {
      end = offset;
      break;
    }
    columns += displayWidth(character);
    offset += character.length;
  }
  return markup`<pre><span class="faint">${lineIndex + 1} │ </span>${line.slice(0, start)}<mark>${line.slice(start, end)}</mark>${line.slice(end)}</pre>`;
}

/** A source with its certainty in colour and what that means. */
export function sourceLine(source: RuleSource): Markup {
  const letter = /\b[ABC]\b/.exec(source.certainty)?.[0] ?? 'C';
  return markup`<span class="certainty ${letter}">${certaintyName(source.certainty).zh}</span> <span>依据 <span lang="en">Source</span>：${source.citation}（${certaintyMeaning(source.certainty).zh}${source.note && markup`；${source.note.zh}`}）</span>`;
}

function figures(entry: ReviewEntry): Markup | null {
  const { finding, place, maps, number } = entry;
  const [overview, detail] = maps;
  if (!overview) return null;
  const area = finding.witness?.areaM2;
  const leftOut = maps.reduce((sum, map) => sum + map.leftOut, 0);
  const roles = new Set(maps.flatMap(({ shapes }) => shapes.map(({ role }) => role)));
  return markup`<figure>${mapSvg(overview, { title: `第 ${number} 条示意图 / map of finding ${number}`, inset: detail })}${detail && mapSvg(detail, { title: `第 ${number} 条局部放大 / detail of finding ${number}` })}
<figcaption><dl>${place && place.id !== null && markup`<dt>图形</dt><dd><code>${place.layer} ${place.id}</code></dd>`}${area !== undefined && markup`<dt>冲突面积</dt><dd><b>${areaText(area)}</b></dd>`}${finding.witness && markup`<dt>中心</dt><dd>${centreText(finding.witness.geometry)}</dd>`}${detail && markup`<dt>右图</dt><dd>框内放大 <span lang="en">the frame enlarged</span></dd>`}${leftOut > 0 && markup`<dt>未画</dt><dd>${leftOut} 个相邻图形 <span lang="en">neighbours not drawn</span></dd>`}</dl>
<ul class="legend">${legend.filter(({ role }) => roles.has(role)).map(({ role, name }) => markup`<li><svg class="map" viewBox="0 0 22 12" aria-hidden="true"><path class="${role}" d="M1 1H21V11H1Z"/></svg>${bilingual(name)}</li>`)}</ul></figcaption></figure>`;
}

const legend: readonly { readonly role: MapShape['role']; readonly name: Bilingual }[] = [
  { role: 'witness', name: { zh: '冲突部分', en: 'in conflict' } },
  { role: 'subject', name: { zh: '所涉图形', en: 'subject' } },
  { role: 'related', name: { zh: '对方', en: 'set against' } },
  { role: 'neighbour', name: { zh: '同层相邻', en: 'same layer' } },
  { role: 'context', name: { zh: '其他图层', en: 'other layers' } },
];

function arithmetic({ finding }: ReviewEntry): Markup | null {
  return htmlTable(
    [{ zh: '算式', en: 'Arithmetic' }, { zh: '项', en: 'Term' }, { zh: '值', en: 'Value' }, { zh: '出处', en: 'Read from' }],
    finding.terms.map((term) => [bilingual(roleNames[term.role]), bilingual(term.label), markup`<b>${bilingual(termValue(term))}</b>`, markup`<code class="path">${termPlace(term, finding.uri)}</code>`]),
    'terms',
  );
}
