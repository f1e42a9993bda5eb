import { css, html, type TemplateResult } from 'lit';
import { localize, type Locale } from '@plansmith/base';
import { lineStyleOf, proposalStyles } from './map-style.ts';
import type { MapPresenter, ProposalLegend } from './map.presenter.ts';
import { texts } from './texts.ts';

export interface MapControlOptions {
  /** Whether there is room for an open list of layers at first. */
  readonly isWide: boolean;
  fitAll(): void;
}

/** Year filter, layer switches and legend over the map. */
export function mapControls(presenter: MapPresenter, locale: Locale, options: MapControlOptions): TemplateResult {
  const { switches, years, year, legend, selected, synthetic, findingCount, proposal } = presenter.state;
  const text = (key: keyof typeof texts): string => localize(texts[key], locale);
  return html`
    <div class="bar" role="toolbar" aria-label=${text('map')}>
      <label>
        ${text('year')}
        <select @change=${(event: Event) => presenter.setYear(yearOf((event.target as HTMLSelectElement).value))}>
          <option value="" ?selected=${year === undefined}>${text('allYears')}</option>
          ${years.map((item) => html`<option value=${item} ?selected=${item === year}>${item}</option>`)}
        </select>
      </label>
      <button type="button" @click=${options.fitAll}>${text('wholePlan')}</button>
      ${synthetic ? html`<span class="mark">${text('synthetic')}</span>` : ''}
      <span role="status">${text('findings')} ${findingCount}</span>
      <span role="status">${selected ? html`${text('selected')} ${selected.id}` : ''}</span>
    </div>
    ${proposal ? proposalLegend(proposal, locale) : ''}
    <details class="box" ?open=${options.isWide}>
      <summary>${text('layers')}</summary>
      ${switches.map(
        ({ name, title, visible }) => html`
          <label class="switch">
            <input
              type="checkbox"
              .checked=${visible}
              @change=${(event: Event) => presenter.setVisible(name, (event.target as HTMLInputElement).checked)}
            />
            <span class="stroke" style="border-color:${name === 'parcels' || name === 'units' ? 'currentColor' : lineStyleOf(name).color}"></span>
            ${localize(title, locale)}
          </label>
        `,
      )}
    </details>
    <details class="box legend">
      <summary>${text('legend')}</summary>
      ${legend.map(
        ({ prefix, title, color }) => html`<div class="switch"><span class="swatch" style="background:${color}"></span>${prefix} ${localize(title, locale)}</div>`,
      )}
    </details>
  `;
}

const proposalTexts = { added: texts.proposalAdded, changed: texts.proposalChanged, unmatched: texts.proposalUnmatched, unchanged: texts.proposalUnchanged } as const;

function proposalLegend({ title, rows, leftOut }: ProposalLegend, locale: Locale): TemplateResult {
  return html`<section class="box" aria-label=${localize(title, locale)}>
    <strong>${localize(title, locale)}</strong>
    ${rows.map(({ change, count }) => {
      const { color, dash } = proposalStyles[change];
      return html`<div class="switch"><span class="stroke" style="border-color:${color};border-top-style:${dash ? 'dashed' : 'solid'}"></span>${localize(proposalTexts[change], locale)} ${count}</div>`;
    })}
    ${leftOut > 0 ? html`<div>${localize(texts.proposalLeftOut, locale)} ${leftOut}</div>` : ''}
  </section>`;
}

function yearOf(value: string): number | undefined {
  return value === '' ? undefined : Number(value);
}

export const mapControlsCss = css`
  .plan-map {
    position: absolute;
    inset: 0;
    font: 12px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif;
    color: var(--ps-foreground, #1f2328);
  }
  .plan-map .canvas {
    position: absolute;
    inset: 0;
  }
  .plan-map .controls {
    position: absolute;
    top: 8px;
    left: 8px;
    max-width: calc(100% - 64px);
    max-height: calc(100% - 60px);
    overflow: auto;
    display: flex;
    flex-direction: column;
    gap: 6px;
    align-items: flex-start;
  }
  .plan-map .bar,
  .plan-map .box {
    background: var(--ps-widget-background, #ffffff);
    border: 1px solid var(--ps-border, #d0d7de);
    border-radius: 4px;
    padding: 4px 8px;
    box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
  }
  .plan-map .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .plan-map summary {
    cursor: pointer;
    font-weight: 600;
  }
  .plan-map .switch {
    display: flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .plan-map .swatch,
  .plan-map .stroke {
    width: 14px;
    height: 10px;
    border: 1px solid rgb(0 0 0 / 35%);
    flex: none;
  }
  .plan-map .stroke {
    height: 0;
    border: 0;
    border-top: 3px solid;
  }
  .plan-map .mark {
    color: var(--ps-warning-foreground, #8a4600);
    font-weight: 600;
  }
  .plan-map select,
  .plan-map button {
    font: inherit;
    color: inherit;
    background: var(--ps-input-background, #ffffff);
    border: 1px solid var(--ps-border, #8c959f);
    border-radius: 3px;
    padding: 1px 6px;
  }
  .plan-map .maplibregl-ctrl-group,
  .plan-map .maplibregl-ctrl-scale {
    color: inherit;
    background: var(--ps-widget-background, #ffffff);
    border-color: var(--ps-border, #8c959f);
  }
  [data-theme='dark'] .plan-map .maplibregl-ctrl-icon {
    filter: invert(1);
  }
  .plan-map .notice {
    padding: 16px;
  }
`;
