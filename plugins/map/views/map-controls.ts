import { html, nothing, type TemplateResult } from 'lit';
import { localize, type Locale } from '@plansmith/base';
import { mapStyles, type MapStyle } from '../core/map-look.ts';
import { plainNumber } from '../core/indicators.ts';
import type { Paper } from '../core/print-sheet.ts';
import { stampFields, stampFieldTitle } from '../core/stamp.ts';
import { flowsLegend, layersPanel, legendPanel, proposalLegend } from './legend.view.ts';
import type { MapPresenter } from './map.presenter.ts';
import type { MeasureMode, Measuring } from './measuring.ts';
import { searchBox, type SearchBoxOptions } from './search-box.ts';
import { selectionPanel } from './selection.view.ts';
import { texts, type MapText } from './texts.ts';

export interface MapControlOptions extends SearchBoxOptions {
  readonly measuring: Measuring;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly comparing: boolean;
  /** Whether there is room for an open legend at first. */
  readonly isWide: boolean;
  fitAll(): void;
  measure(mode: MeasureMode): void;
  toggleComparison(): void;
  reveal(place: { readonly uri: string; readonly path: readonly (string | number)[] }): void;
  showLayerMenu(layer: string, at: { readonly x: number; readonly y: number }): void;
  exportImage(title: string): void;
  exportSheet(title: string, paper: Paper): void;
  printSheet(title: string, paper: Paper): void;
}

/** Everything over the map: what it shows, tools, layers, legend, and what is selected in words. */
export function mapControls(options: MapControlOptions): TemplateResult {
  const { presenter, locale, theme } = options;
  const { synthetic, findingCount, selected, proposal, flows } = presenter.state;
  const text: MapText = (key) => localize(texts[key], locale);
  const selectedText = selected.length === 1 ? selected[0]!.id : `${selected.length} ${text('objects')}`;
  return html`
    <div class="upper">
      <div class="bar" role="toolbar" aria-label=${text('map')}>
        ${searchBox(options, text)} ${styleChoice(presenter, locale)} ${yearSlider(presenter, text)}
      </div>
      <div class="bar tools" role="toolbar" aria-label=${text('toolbar')}>${tools(options, text)}</div>
      ${proposal ? proposalLegend(proposal, locale) : nothing} ${flows ? flowsLegend(flows, { locale, reveal: options.reveal }) : nothing}
    </div>
    <div class="lower">
      <div class="bar">
        ${synthetic ? html`<span class="mark">${text('synthetic')}</span>` : nothing}
        <span role="status">${text('findings')} ${findingCount}</span>
        <span role="status">${selected.length > 0 ? html`${text('selected')} ${selectedText}` : nothing}</span>
      </div>
      ${measureResult(options, text)} ${selectionPanel(presenter, { locale, text, reveal: options.reveal })}
      ${legendPanel(presenter.look(theme).legend, { locale, text, open: options.isWide })}
    </div>
  `;
}

function styleChoice(presenter: MapPresenter, locale: Locale): TemplateResult {
  const { style } = presenter.state;
  return html`<select aria-label=${localize(texts.style, locale)} @change=${(event: Event) => presenter.setStyle((event.target as HTMLSelectElement).value as MapStyle)}>
    ${mapStyles.map((item) => html`<option value=${item.style} ?selected=${item.style === style}>${localize(item.title, locale)}</option>`)}
  </select>`;
}

/** From today over each year to the whole plan, which is where parcels without a year stand, too. */
function yearSlider(presenter: MapPresenter, text: MapText): TemplateResult {
  const { years, year } = presenter.state;
  if (years.length === 0) return html``;
  const stops: readonly (number | undefined)[] = [years[0]! - 1, ...years, undefined];
  const at = stops.indexOf(year);
  const name = year === undefined ? text('wholeYears') : at === 0 ? text('today') : String(year);
  return html`<label class="year">
    ${text('year')}
    <input type="range" min="0" max=${stops.length - 1} .value=${String(at)} aria-valuetext=${name} @input=${(event: Event) => presenter.setYear(stops[Number((event.target as HTMLInputElement).value)])} />
    <output>${name}</output>
  </label>`;
}

function tools(options: MapControlOptions, text: MapText): TemplateResult {
  const { presenter, measuring, locale, comparing } = options;
  const mode = measuring.state?.mode;
  const measureButton = (wanted: MeasureMode): TemplateResult =>
    html`<button type="button" aria-pressed=${mode === wanted ? 'true' : 'false'} @click=${() => (mode === wanted ? measuring.cancel() : options.measure(wanted))}>${text(wanted === 'area' ? 'measureArea' : 'measureDistance')}</button>`;
  return html`
    <button type="button" @click=${options.fitAll}>${text('wholePlan')}</button>
    ${measureButton('distance')} ${measureButton('area')}
    <button type="button" aria-pressed=${comparing ? 'true' : 'false'} @click=${options.toggleComparison}>${text('compare')}</button>
    <details class="drop" name="map-drop">
      <summary>${text('labels')}</summary>
      <div class="box">
        ${stampFields.map(
          (field) => html`<label class="switch"><input type="checkbox" .checked=${presenter.state.fields.includes(field)} @change=${(event: Event) => presenter.setField(field, (event.target as HTMLInputElement).checked)} />${localize(stampFieldTitle(field), locale)}</label>`,
        )}
      </div>
    </details>
    <details class="drop" name="map-drop">
      <summary>${text('layers')}</summary>
      <div class="box">${layersPanel(presenter, { locale, text, showMenu: options.showLayerMenu })}</div>
    </details>
    <details class="drop" name="map-drop">
      <summary>${text('export')}</summary>
      <form class="box" @submit=${(event: Event) => event.preventDefault()}>
        <label class="field">${text('title')} <input name="title" type="text" .defaultValue=${text('defaultTitle')} /></label>
        <label class="field">${text('paper')} <select name="paper"><option>A4</option><option>A3</option></select></label>
        ${exportButton(text('savePng'), ({ title }) => options.exportImage(title))}
        ${exportButton(text('saveSheet'), ({ title, paper }) => options.exportSheet(title, paper))}
        ${exportButton(text('printSheet'), ({ title, paper }) => options.printSheet(title, paper))}
      </form>
    </details>
  `;
}

function exportButton(name: string, act: (form: { readonly title: string; readonly paper: Paper }) => void): TemplateResult {
  const run = (event: Event): void => {
    const data = new FormData((event.currentTarget as HTMLButtonElement).form!);
    act({ title: String(data.get('title')), paper: data.get('paper') === 'A3' ? 'A3' : 'A4' });
  };
  return html`<button type="button" @click=${run}>${name}</button>`;
}

function measureResult({ measuring }: MapControlOptions, text: MapText): TemplateResult | typeof nothing {
  const { state } = measuring;
  if (!state) return nothing;
  const { result } = state;
  const isArea = state.mode === 'area';
  return html`<section class="box" aria-label=${text(isArea ? 'measureArea' : 'measureDistance')}>
    <p role="status">
      ${result ? html`${text(isArea ? 'perimeter' : 'length')} ${plainNumber(result.lengthM, 2)} m` : nothing}
      ${result && result.areaM2 !== null ? html`<br />${text('ellipsoidArea')} ${plainNumber(result.areaM2, 2)} m²（${plainNumber(result.areaM2 / 10_000, 4)} ha）` : nothing}
    </p>
    ${state.done ? nothing : html`<p class="hint">${text('measureHint')}</p>`}
    <button type="button" @click=${() => measuring.cancel()}>${text('cancel')}</button>
  </section>`;
}
