import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@plansmith/base';
import type { FeatureCard } from '../core/feature-card.ts';
import { verdictColors } from '../core/map-look.ts';
import { plainNumber } from '../core/indicators.ts';
import type { SelectionSum } from '../core/selection-sums.ts';
import type { MapPresenter } from './map.presenter.ts';
import type { MapText } from './texts.ts';

export interface CardOptions {
  readonly locale: Locale;
  readonly text: MapText;
  reveal(place: FeatureCard['findings'][number]): void;
}

/** Rows listed at most; the sums are of all. */
const mostListed = 50;

/** What is selected, in words: sums, then each feature with what the map says of it by colour and label. */
export function selectionPanel(presenter: MapPresenter, options: CardOptions): TemplateResult | typeof nothing {
  const { text, locale } = options;
  const { selected } = presenter.state;
  if (selected.length === 0) return nothing;
  const { parcels, areaM2, currentGfaM2, plannedGfaM2 } = presenter.sums;
  const cards = selected.slice(0, mostListed).flatMap((feature) => presenter.card(feature, locale) ?? []);
  return html`<details class="box selection">
    <summary>${text('selection')} ${selected.length}${parcels > 1 ? html` · ${plainNumber(areaM2.value / 10_000, 4)} ha` : nothing}</summary>
    ${parcels > 1
      ? html`<dl>
          <dt>${text('parcels')}</dt><dd>${parcels}</dd>
          ${sumRow(text('area'), areaM2, text)} ${sumRow(text('currentGfa'), currentGfaM2, text)} ${sumRow(text('plannedGfa'), plannedGfaM2, text)}
        </dl>`
      : nothing}
    <ul aria-label=${text('selection')}>
      ${cards.map((card) => html`<li>${cardTemplate(card, options)}</li>`)}
    </ul>
    ${selected.length > mostListed ? html`<p>… ${selected.length - mostListed}</p>` : nothing}
    <button type="button" @click=${() => presenter.select([])}>${text('clear')}</button>
  </details>`;
}

/** A feature in words; findings are buttons where `reveal` can lead to them. */
export function cardTemplate({ id, name, rows, findings }: FeatureCard, options: Partial<Pick<CardOptions, 'reveal'>>): TemplateResult {
  const { reveal } = options;
  return html`<strong>${id}</strong> ${name}
    <dl>${rows.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
    ${findings.slice(0, 5).map((finding) => {
      const mark = html`<span class="dot" style="background:${verdictColors[finding.verdict]}"></span>`;
      return reveal ? html`<button type="button" class="link" @click=${() => reveal(finding)}>${mark}${finding.message}</button>` : html`<p class="finding">${mark}${finding.message}</p>`;
    })}
    ${findings.length > 5 ? html`<p class="hint">+ ${findings.length - 5}</p>` : nothing}`;
}

function sumRow(label: string, { value, missing }: SelectionSum, text: MapText): TemplateResult {
  return html`<dt>${label}</dt><dd>${plainNumber(value, 2)} m²${missing > 0 ? html` <span class="mark">（${missing} ${text('lacking')}）</span>` : nothing}</dd>`;
}
