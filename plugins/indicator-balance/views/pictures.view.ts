import { fillMessage, localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';
import { unitText, withUnit } from '@plansmith/document';
import { showNumber } from '@plansmith/plan';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { familyTitle } from '../core/measures.ts';
import type { TransferFlow } from '../core/transfer-flows.ts';
import type { GoalYears, YearValue } from '../core/year-totals.ts';
import { layoutFlows } from './flow-layout.ts';

const texts = {
  flows: { zh: '跨单元转移', en: 'Transfers between units' },
  flowPicture: { zh: '跨单元转移流向图：{count} 笔，共 {amount}；数值见右表', en: 'Picture of {count} transfers, {amount} together; the table has the numbers' },
  noFlows: { zh: '台账里没有跨单元建筑面积转移', en: 'The ledgers hold no transfer of floor area between units' },
  id: { zh: '编号', en: 'Id' },
  from: { zh: '转出单元', en: 'Sender' },
  to: { zh: '转入单元', en: 'Receiver' },
  family: { zh: '用途大类', en: 'Use family' },
  sent: { zh: '转出', en: 'Sent' },
  received: { zh: '转入', en: 'Received' },
  years: { zh: '分年累计', en: 'Cumulative by year' },
  goal: { zh: '目标', en: 'Goal' },
  noYears: { zh: '专项规划里没有分年目标', en: 'The special plan has no goals by year' },
  yearPicture: { zh: '{name}分年累计图；数值见右表', en: '{name}, cumulative by year; the table has the numbers' },
  year: { zh: '年度', en: 'Year' },
  planned: { zh: '专项规划累计', en: 'Special plan, cumulative' },
  annual: { zh: '年度计划累计', en: 'Annual plans, cumulative' },
  inUnit: { zh: '{name}（{unit}）', en: '{name} ({unit})' },
  target: { zh: '规划期目标 {amount}', en: 'target of the term {amount}' },
} as const satisfies Record<string, Bilingual>;

interface PictureContext {
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
}

function word(key: keyof typeof texts, locale: Locale, data: MessageData = {}): string {
  return localize(fillMessage(texts[key], data), locale);
}

const width = 520;
const labelWidth = 120;

/** Who sends floor area to whom: bands between units, and the same as a table whose rows lead to the ledger. */
export function flowsTemplate(flows: readonly TransferFlow[], { services, locale }: PictureContext): TemplateResult {
  if (flows.length === 0) return html`<p class="balance-message" role="status">${word('noFlows', locale)}</p>`;
  const { nodes, bands, height } = layoutFlows(flows, 160);
  const amount = localize(withUnit(showNumber(flows.reduce((sum, { sentM2 }) => sum + (sentM2 ?? 0), 0), 2), 'm2'), locale);
  const familyName = (family: string): string => localize(familyTitle(family), locale);
  const [left, right] = [labelWidth, width - labelWidth];
  const middle = (left + right) / 2;
  return html`<div class="pictures">
    <svg role="img" aria-label=${word('flowPicture', locale, { count: flows.length, amount })} viewBox="0 -8 ${width} ${height + 16}" width=${width} height=${height + 16}>
      ${bands.map(
        ({ flow, fromY, toY, height: own }) => svg`<path class="flow-band" d="M${left} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${right} ${toY}V${toY + own}C${middle} ${toY + own} ${middle} ${fromY + own} ${left} ${fromY + own}Z"><title>${flow.id} ${flow.from} → ${flow.to} ${familyName(flow.family)} ${showNumber(flow.sentM2 ?? 0, 2)} m²</title></path>
          <text x=${middle} y=${(fromY + toY + own) / 2} text-anchor="middle" dominant-baseline="middle">${familyName(flow.family)} ${showNumber(flow.sentM2 ?? 0, 0)} m²</text>`,
      )}
      ${nodes.map(
        ({ id, side, y, height: own, totalM2 }) => svg`<rect class="flow-node" x=${side === 'from' ? left - 6 : right} y=${y} width="6" height=${own}></rect>
          <text x=${side === 'from' ? left - 10 : right + 10} y=${y + own / 2} text-anchor=${side === 'from' ? 'end' : 'start'} dominant-baseline="middle">${id}<tspan class="flow-amount" x=${side === 'from' ? left - 10 : right + 10} dy="1.2em">${showNumber(totalM2, 0)} m²</tspan></text>`,
      )}
    </svg>
    <table>
      <caption>${word('flows', locale)}</caption>
      <thead>
        <tr>${(['id', 'from', 'to', 'family', 'sent', 'received'] as const).map((key) => html`<th scope="col">${word(key, locale)}${key === 'sent' || key === 'received' ? html` <small>m²</small>` : nothing}</th>`)}</tr>
      </thead>
      <tbody>
        ${flows.map(
          ({ id, from, to, family, sentM2, receivedM2, place }) => html`<tr>
            <th scope="row"><button type="button" class="link" @click=${() => void services.reveal(place)}>${id}</button></th>
            <td>${from}</td><td>${to}</td><td>${familyName(family)}</td>
            <td class="number">${amountText(sentM2)}</td><td class="number">${amountText(receivedM2)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function amountText(value: number | null): string {
  return value === null ? '—' : showNumber(value, 4);
}

const chart = { width: 460, height: 210, left: 12, right: 12, top: 22, bottom: 26 };

/** A goal year by year, added up, with what the annual plans take of it and the target of the term; and the same as a table whose numbers lead to their places. */
export function yearsTemplate(goals: readonly GoalYears[], options: PictureContext & { readonly chosen: string | undefined; choose(id: string): void }): TemplateResult {
  const { services, locale, chosen, choose } = options;
  const goal = goals.find(({ id }) => id === chosen) ?? goals[0];
  if (!goal) return html`<p class="balance-message" role="status">${word('noYears', locale)}</p>`;
  const years = [...new Set([...goal.planned, ...goal.annual].map(({ year }) => year))].toSorted();
  const most = Math.max(1e-9, goal.target ?? 0, ...goal.planned.map(({ total }) => total), ...goal.annual.map(({ total }) => total));
  const x = (year: string): number => chart.left + ((years.indexOf(year) + 0.5) / years.length) * (chart.width - chart.left - chart.right);
  const y = (value: number): number => chart.height - chart.bottom - (value / most) * (chart.height - chart.top - chart.bottom);
  const line = (values: readonly YearValue[]): string => values.map(({ year, total }) => `${x(year)},${y(total)}`).join(' ');
  const link = (value: YearValue | undefined): TemplateResult | string => (value ? html`<button type="button" class="link" @click=${() => void services.reveal(value.place)}>${showNumber(value.total, 4)}</button>` : '—');
  const target = goal.target === null ? undefined : localize(withUnit(showNumber(goal.target, 4), goal.unit), locale);
  return html`<div class="pictures">
    <div>
      <label class="pictures-choice">${word('goal', locale)}
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${goals.map(({ id, name }) => html`<option value=${id} ?selected=${id === goal.id}>${id} ${name}</option>`)}</select>
      </label>
      <svg role="img" aria-label=${word('yearPicture', locale, { name: goal.name })} viewBox="0 0 ${chart.width} ${chart.height}" width=${chart.width} height=${chart.height}>
        <line class="chart-axis" x1=${chart.left} x2=${chart.width - chart.right} y1=${y(0)} y2=${y(0)}></line>
        ${goal.target === null ? nothing : svg`<line class="chart-target" x1=${chart.left} x2=${chart.width - chart.right} y1=${y(goal.target)} y2=${y(goal.target)}></line><text x=${chart.left} y=${y(goal.target) - 5}>${word('target', locale, { amount: target! })}</text>`}
        ${goal.planned.map(({ year, total }) => svg`<rect class="chart-bar" x=${x(year) - 16} width="32" y=${y(total)} height=${y(0) - y(total)}></rect>`)}
        ${goal.annual.length === 0 ? nothing : svg`<polyline class="chart-line" points=${line(goal.annual)}></polyline>${goal.annual.map(({ year, total }) => svg`<circle class="chart-dot" cx=${x(year)} cy=${y(total)} r="4"></circle>`)}`}
        ${years.map((year) => svg`<text x=${x(year)} y=${chart.height - 8} text-anchor="middle">${year}</text>`)}
      </svg>
      <p class="chart-key"><span class="chart-swatch bar"></span>${word('planned', locale)} <span class="chart-swatch line"></span>${word('annual', locale)}</p>
    </div>
    <table>
      <caption>${goal.id} ${localize(unitText(goal.unit), locale) === '' ? goal.name : word('inUnit', locale, { name: goal.name, unit: localize(unitText(goal.unit), locale) })}${target === undefined ? nothing : html` <button type="button" class="link" @click=${() => void services.reveal(goal.place)}>${word('target', locale, { amount: target })}</button>`}</caption>
      <thead>
        <tr>${(['year', 'planned', 'annual'] as const).map((key) => html`<th scope="col">${word(key, locale)}</th>`)}</tr>
      </thead>
      <tbody>
        ${years.map((year) => html`<tr><th scope="row">${year}</th><td class="number">${link(goal.planned.find((value) => value.year === year))}</td><td class="number">${link(goal.annual.find((value) => value.year === year))}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}
