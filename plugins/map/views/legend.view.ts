import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '@plansmith/base';
import type { Legend } from '../core/map-look.ts';
import type { MapFlow, MapFlows } from '@plansmith/plugin';
import { lineStyleOf, proposalStyles } from './map-style.ts';
import type { MapPresenter, ProposalLegend } from './map.presenter.ts';
import { texts, type MapText } from './texts.ts';

interface Words {
  readonly locale: Locale;
  readonly text: MapText;
}

/** Layers from the top, each with its switch, place, opacity, source and date. */
export function layersPanel(presenter: MapPresenter, { locale, text, showMenu }: Words & { showMenu(layer: string, at: { readonly x: number; readonly y: number }): void }): TemplateResult {
  const { layers } = presenter.state;
  return html`<ul class="layers">
    ${layers.map(({ name, title, visible, opacity, source, date, featureCount }, index) => {
      const shown = localize(title, locale);
      const percent = Math.round(opacity * 100);
      const onContextMenu = (event: MouseEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        // By key there is no pointer: the menu opens under what has the focus.
        showMenu(name, event.button === 2 || event.ctrlKey ? { x: event.clientX, y: event.clientY } : under(event.target as HTMLElement));
      };
      return html`<li @contextmenu=${onContextMenu}>
        <div class="switch">
          <label class="switch">
            <input type="checkbox" .checked=${visible} @change=${(event: Event) => presenter.setVisible(name, (event.target as HTMLInputElement).checked)} />
            <span class="stroke" style="border-color:${name === 'parcels' || name === 'units' ? 'currentColor' : lineStyleOf(name).color}"></span>
            ${shown}
          </label>
          <span class="grow"></span>
          <input type="range" min="0" max="100" step="5" .value=${String(percent)} aria-label="${shown} ${text('opacity')}" aria-valuetext="${percent}%" @input=${(event: Event) => presenter.setOpacity(name, Number((event.target as HTMLInputElement).value) / 100)} />
          <button type="button" aria-label="${text('more')} ${shown}" title="${text('more')} ${shown}" aria-haspopup="menu" @click=${(event: MouseEvent) => showMenu(name, under(event.currentTarget as HTMLElement))}>…</button>
          <button type="button" aria-label="${text('higher')} ${shown}" ?disabled=${index === 0} @click=${() => presenter.move(name, -1)}>↑</button>
          <button type="button" aria-label="${text('lower')} ${shown}" ?disabled=${index === layers.length - 1} @click=${() => presenter.move(name, 1)}>↓</button>
        </div>
        <div class="hint">${[source === '' ? text('noSource') : source, date, `${featureCount} ${text('features')}`].filter((part) => part !== '').join(' · ')}</div>
      </li>`;
    })}
  </ul>`;
}

function under(element: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom };
}

export function legendPanel({ title, note, rows }: Legend, { locale, text, open }: Words & { readonly open: boolean }): TemplateResult {
  return html`<details class="box legend" ?open=${open}>
    <summary>${text('legend')}</summary>
    <strong>${localize(title, locale)}</strong>
    <ul>
      ${rows.map(({ color, text: row, count }) => html`<li class="switch"><span class="swatch" style="background:${color}"></span>${localize(row, locale)}${count === undefined ? nothing : html`<span class="hint">${count}</span>`}</li>`)}
    </ul>
    ${note ? html`<p class="hint">${localize(note, locale)}</p>` : nothing}
  </details>`;
}

const proposalTexts = { added: texts.proposalAdded, changed: texts.proposalChanged, unmatched: texts.proposalUnmatched, unchanged: texts.proposalUnchanged } as const;

export function proposalLegend({ title, rows, leftOut }: ProposalLegend, locale: Locale): TemplateResult {
  return html`<section class="box" aria-label=${localize(title, locale)}>
    <strong>${localize(title, locale)}</strong>
    ${rows.map(({ change, count }) => {
      const { color, dash } = proposalStyles[change];
      return html`<div class="switch"><span class="stroke" style="border-color:${color};border-top-style:${dash ? 'dashed' : 'solid'}"></span>${localize(proposalTexts[change], locale)} ${count}</div>`;
    })}
    ${leftOut > 0 ? html`<div>${localize(texts.proposalLeftOut, locale)} ${leftOut}</div>` : nothing}
  </section>`;
}

/** Flows that are drawn, in words: each leads to where it is written. */
export function flowsLegend({ title, flows }: MapFlows, { locale, reveal }: { readonly locale: Locale; reveal(place: MapFlow['place']): void }): TemplateResult {
  return html`<section class="box" aria-label=${localize(title, locale)}>
    <strong>${localize(title, locale)}</strong>
    <ul class="flow-list">
      ${flows.map(({ text, place }) => html`<li><button type="button" class="flow-link" @click=${() => reveal(place)}>${localize(text, locale)}</button></li>`)}
    </ul>
  </section>`;
}
