import { fillMessage, localize, type Bilingual, type Locale, type MessageData } from '@plansmith/base';
import { unitText, withUnit } from '@plansmith/document';
import type { ViewServices } from '@plansmith/plugin';
import { termValueText } from '@plansmith/rules';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PhasedMeasure, PhasedTotals } from '../core/phased-totals.ts';
import type { GoalYears, YearValue } from '../core/year-totals.ts';
import { readable } from './cell-text.ts';
import type { PicturesPresenter } from './pictures.presenter.ts';
import { measureOf, measuresFor, yearRows, type YearRow, type YearState } from './year-rows.ts';

const texts = {
  goal: { zh: '目标', en: 'Goal' },
  against: { zh: '详细规划口径', en: 'Of the detailed plans' },
  nothing: { zh: '（不对比）', en: '(nothing)' },
  noYears: { zh: '专项规划里没有分年目标', en: 'The special plan has no goals by year' },
  yearPicture: { zh: '{name}分年累计图；数值见表', en: '{name}, cumulative by year; the table has the numbers' },
  year: { zh: '年度', en: 'Year' },
  planned: { zh: '专项规划累计', en: 'Special plan, cumulative' },
  annual: { zh: '年度计划累计', en: 'Annual plans, cumulative' },
  phased: { zh: '详细规划累计', en: 'Detailed plans, cumulative' },
  difference: { zh: '详细规划减专项规划', en: 'Detailed minus special' },
  phasedHint: { zh: '详细规划按底数台账的计划实施年分年：{measure}', en: 'Detailed plans by the year in which the inventories carry out a parcel: {measure}' },
  inUnit: { zh: '{name}（{unit}）', en: '{name} ({unit})' },
  target: { zh: '规划期目标 {amount}', en: 'target of the term {amount}' },
  over: { zh: '超出', en: 'over' },
  under: { zh: '不足', en: 'under' },
  within: { zh: '一致', en: 'agrees' },
  unknown: { zh: '未判定', en: 'undecided' },
  missing: { zh: '缺少 {names}', en: '{names} missing' },
  termsOf: { zh: '{year} 年{measure}由以下 {count} 个地块合计', en: '{measure} of {year}: the sum of these {count} parcels' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Bilingual>;

type Say = (key: keyof typeof texts, data?: MessageData) => string;

interface YearsContext {
  readonly presenter: PicturesPresenter;
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
}

const chart = { width: 460, height: 210, left: 12, right: 12, top: 22, bottom: 26 };
const stateIcons: Readonly<Record<YearState, string>> = { within: 'check', over: 'arrow-up', under: 'arrow-down', unknown: 'question' };

/** A goal year by year, added up, with what annual and detailed plans take of it and the target of the term; and the same as a table whose numbers lead to their places. */
export function yearsTemplate(context: YearsContext): TemplateResult {
  const { presenter, locale } = context;
  const { years: goals = [], phased = [], goal: chosen, against } = presenter.state;
  const say: Say = (key, data = {}) => localize(fillMessage(texts[key], data), locale);
  const goal = goals.find(({ id }) => id === chosen) ?? goals[0];
  if (!goal) return html`<p class="balance-message" role="status">${say('noYears')}</p>`;
  const fitting = measuresFor(goal, phased);
  const totals = measureOf(goal, phased, against);
  const rows = yearRows(goal, totals);
  const measureTitle = totals && localize(totals.title, locale);
  return html`<div class="pictures">
    <div>
      <div class="pictures-choices">
        <label class="pictures-choice">${say('goal')}
          <select @change=${(event: Event) => presenter.choose(valueOf(event))}>${goals.map(({ id, name }) => html`<option value=${id} ?selected=${id === goal.id}>${id} ${name}</option>`)}</select>
        </label>
        ${fitting.length === 0
          ? nothing
          : html`<label class="pictures-choice">${say('against')}
              <select @change=${(event: Event) => presenter.compare(goal.id, valueOf(event) as PhasedMeasure | '')}>
                <option value="" ?selected=${!totals}>${say('nothing')}</option>
                ${fitting.map(({ measure, title }) => html`<option value=${measure} ?selected=${measure === totals?.measure}>${localize(title, locale)}</option>`)}
              </select>
            </label>`}
      </div>
      ${picture(goal, rows, { say, locale })}
      <p class="chart-key">
        <span class="chart-swatch bar"></span>${say('planned')} <span class="chart-swatch line"></span>${say('annual')}
        ${totals ? html`<span class="chart-swatch detailed"></span>${say('phased')}` : nothing}
      </p>
      ${totals ? html`<p class="solve-hint">${say('phasedHint', { measure: measureTitle! })}</p>` : nothing}
    </div>
    <div>
      ${table(goal, { rows, totals, say, context })}
      ${parcels(totals, { say, context })}
    </div>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function picture(goal: GoalYears, rows: readonly YearRow[], { say, locale }: { readonly say: Say; readonly locale: Locale }): TemplateResult {
  const values = rows.flatMap(({ planned, annual, phased }) => [planned?.total, annual?.total, phased?.total].filter((value) => typeof value === 'number'));
  const most = Math.max(1e-9, goal.target ?? 0, ...values);
  const x = (index: number): number => chart.left + ((index + 0.5) / rows.length) * (chart.width - chart.left - chart.right);
  const y = (value: number): number => chart.height - chart.bottom - (value / most) * (chart.height - chart.top - chart.bottom);
  const points = (read: (row: YearRow) => number | null | undefined): readonly (readonly [number, number])[] =>
    rows.flatMap((row, index) => {
      const value = read(row);
      return typeof value === 'number' ? [[x(index), y(value)] as const] : [];
    });
  const annual = points((row) => row.annual?.total);
  const detailed = points((row) => row.phased?.total);
  return html`<svg role="img" aria-label=${say('yearPicture', { name: goal.name })} viewBox="0 0 ${chart.width} ${chart.height}" width=${chart.width} height=${chart.height}>
    <line class="chart-axis" x1=${chart.left} x2=${chart.width - chart.right} y1=${y(0)} y2=${y(0)}></line>
    ${rows.map(({ planned }, index) => (planned ? svg`<rect class="chart-bar" x=${x(index) - 16} width="32" y=${y(planned.total)} height=${y(0) - y(planned.total)}></rect>` : nothing))}
    ${goal.target === null ? nothing : svg`<line class="chart-target" x1=${chart.left} x2=${chart.width - chart.right} y1=${y(goal.target)} y2=${y(goal.target)}></line><text x=${chart.left} y=${y(goal.target) - 5}>${say('target', { amount: amountOf(goal, locale) })}</text>`}
    ${detailed.length === 0 ? nothing : svg`<polyline class="chart-detailed" points=${line(detailed)}></polyline>${detailed.map(([cx, cy]) => svg`<rect class="chart-square" x=${cx - 4} y=${cy - 4} width="8" height="8"></rect>`)}`}
    ${annual.length === 0 ? nothing : svg`<polyline class="chart-line" points=${line(annual)}></polyline>${annual.map(([cx, cy]) => svg`<circle class="chart-dot" cx=${cx} cy=${cy} r="4"></circle>`)}`}
    ${rows.map(({ year }, index) => svg`<text x=${x(index)} y=${chart.height - 8} text-anchor="middle">${year}</text>`)}
  </svg>`;
}

function line(points: readonly (readonly [number, number])[]): string {
  return points.map((point) => point.join()).join(' ');
}

function amountOf({ target, unit }: GoalYears, locale: Locale): string {
  return localize(withUnit(readable(target ?? 0), unit), locale);
}

interface TableDrawing {
  readonly rows: readonly YearRow[];
  readonly totals: PhasedTotals | undefined;
  readonly say: Say;
  readonly context: YearsContext;
}

function table(goal: GoalYears, { rows, totals, say, context }: TableDrawing): TemplateResult {
  const { services, presenter, locale } = context;
  const unit = localize(unitText(goal.unit), locale);
  const link = (value: YearValue | undefined): TemplateResult | string => (value ? html`<button type="button" class="link" @click=${() => void services.reveal(value.place)}>${readable(value.total)}</button>` : '—');
  const columns = ['year', 'planned', 'annual', ...(totals ? (['phased', 'difference'] as const) : [])] as const;
  return html`<table>
    <caption>${goal.id} ${unit === '' ? goal.name : say('inUnit', { name: goal.name, unit })}${goal.target === null ? nothing : html` <button type="button" class="link" @click=${() => void services.reveal(goal.place)}>${say('target', { amount: amountOf(goal, locale) })}</button>`}</caption>
    <thead>
      <tr>${columns.map((key) => html`<th scope="col">${say(key)}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ year, planned, annual, phased, difference, state }) => html`<tr>
          <th scope="row">${year}</th><td class="number">${link(planned)}</td><td class="number">${link(annual)}</td>
          ${totals
            ? html`<td class="number" title=${phased && phased.missing.length > 0 ? say('missing', { names: phased.missing.slice(0, 3).join('、') }) : nothing}>
                  ${phased ? html`<button type="button" class="link" aria-expanded=${presenter.state.asked?.year === year} @click=${() => presenter.explain(presenter.state.asked?.year === year ? undefined : { measure: totals.measure, year })}>${phased.total === null ? say('unknown') : readable(phased.total)}</button>` : '—'}
                </td>
                <td class="number ${state ?? ''}">${difference === undefined ? '' : `${difference > 0 ? '+' : ''}${readable(difference)} `}${state ? html`<span class="balance-note"><span class="codicon codicon-${stateIcons[state]}" aria-hidden="true"></span> ${say(state)}</span>` : '—'}</td>`
            : nothing}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The parcels that the year which was asked for adds, each with its cell. */
function parcels(totals: PhasedTotals | undefined, { say, context }: { readonly say: Say; readonly context: YearsContext }): TemplateResult | typeof nothing {
  const { presenter, services, locale } = context;
  const { asked, terms } = presenter.state;
  if (!totals || !asked || !terms || asked.measure !== totals.measure) return nothing;
  const missing = totals.years.find(({ year }) => year === asked.year)?.missing ?? [];
  const title = say('termsOf', { year: asked.year, measure: localize(totals.title, locale), count: terms.length });
  return html`<section class="years-terms" aria-label=${title}>
    <h3>${title} <button type="button" class="close" aria-label=${say('close')} title=${say('close')} @click=${() => presenter.explain(undefined)}><span class="codicon codicon-close" aria-hidden="true"></span></button></h3>
    ${missing.length === 0 ? nothing : html`<p>${say('missing', { names: missing.join('、') })}</p>`}
    <ul>
      ${terms.map((term) => html`<li><button type="button" class="link" title=${term.uri ?? ''} @click=${() => void services.reveal({ uri: term.uri!, path: term.path! })}>${localize(term.label, locale)}</button><span>${termValueText(term, locale)}</span></li>`)}
    </ul>
  </section>`;
}
