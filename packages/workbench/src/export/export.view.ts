import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { systemGroups } from '../import/crs-choices.ts';
import { importStyles } from '../import/import.css.ts';
import { noteRow } from '../import/import-result.view.ts';
import type { Nls } from '../nls/nls.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { takesEncoding, type ExportPresenter } from './export.presenter.ts';
import { exportText, type ExportTextKey } from './texts.ts';

export interface ExportViewOptions {
  readonly presenter: ExportPresenter;
  readonly nls: Nls;
  /** Codes of the systems that the workspace says it uses. */
  readonly systems: readonly number[];
  save(): void;
  cancel(): void;
}

const formats = ['geojson', 'shp', 'fgb', 'gpkg', 'txt', 'xlsx', 'csv', 'geojsons'] as const;
const encodings = ['UTF-8', 'GBK', 'GB18030', 'ISO-8859-1'];

/** The export panel: what is written and how, its attributes, what the format cannot hold, and the button that saves it. */
export function mountExport(container: HTMLElement, options: ExportViewOptions): Disposable {
  const { presenter, nls } = options;
  const store = new DisposableStore();
  const sheet = importStyles.styleSheet!;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  store.add(toDisposable(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet))));
  const text = (key: ExportTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(exportText(key, data));
  const column = (key: 'source' | 'columns' | 'notes', content: unknown): TemplateResult => html`<section class="import-column" aria-labelledby="export-head-${key}" tabindex="0">
    <h3 id="export-head-${key}">${text(key)}</h3>
    ${content}
  </section>`;
  const form = (): TemplateResult => {
    const { layer, extension, epsg, encoding } = presenter.settings.value;
    const choice = (key: ExportTextKey, { value, choices, choose }: { readonly value: string; readonly choices: unknown; choose(value: string): void }): TemplateResult => html`<label for="export-${key}">${text(key)}</label>
      <select id="export-${key}" class="input" .value=${value} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>${choices}</select>`;
    const code = epsg === undefined ? '' : String(epsg);
    return html`<div class="import-form">
      ${choice('layer', { value: layer, choices: presenter.layers.map(({ name, title }) => option(name, text('layerNamed', { name, title }), layer)), choose: (name) => presenter.choose({ layer: name }) })}
      ${choice('format', { value: extension, choices: formats.map((name) => option(name, text(name), extension)), choose: (name) => presenter.choose({ extension: name }) })}
      ${choice('system', {
        value: code,
        choices: html`${option('', text('systemAuto'), code)}${systemGroups(options.systems).map(({ title, systems }) => html`<optgroup label=${nls.pick(title)}>${systems.map((system) => option(String(system.epsg), `EPSG:${system.epsg} ${nls.pick(system.title)}`, code))}</optgroup>`)}`,
        choose: (value) => presenter.choose({ epsg: value === '' ? undefined : Number(value) }),
      })}
      ${takesEncoding(extension) ? choice('encoding', { value: encoding ?? '', choices: html`${option('', text('encodingAuto'), encoding ?? '')}${encodings.map((name) => option(name, name, encoding ?? ''))}`, choose: (value) => presenter.choose({ encoding: value || undefined }) }) : nothing}
      <label for="export-name">${text('name')}</label>
      <input id="export-name" class="input" autocomplete="off" .value=${presenter.base.value} @change=${(event: Event) => presenter.rename((event.target as HTMLInputElement).value)} />
    </div>`;
  };
  const columns = (): TemplateResult | typeof nothing => {
    const written = presenter.preview.value?.written;
    if (!written) return nothing;
    return html`<table class="import-fields">
      <thead>
        <tr>${(['columnName', 'columnTitle', 'columnFrom'] as const).map((key) => html`<th scope="col">${text(key)}</th>`)}</tr>
      </thead>
      <tbody>
        ${written.columns.map(({ name, title, from }) => html`<tr><th scope="row">${name}</th><td>${nls.pick(title)}</td><td class="import-hint">${from}</td></tr>`)}
      </tbody>
    </table>`;
  };
  const notes = (): TemplateResult | typeof nothing => {
    const { problem, written } = presenter.preview.value ?? {};
    if (problem) return html`<p class="import-problem" role="alert">${noteRow(problem, nls)}</p>`;
    if (!written) return nothing;
    return written.notes.length === 0 ? html`<p>${text('noNotes')}</p>` : html`<ul class="export-notes">${written.notes.map((note) => html`<li>${noteRow(note, nls)}</li>`)}</ul>`;
  };
  const bar = (): TemplateResult => {
    const share = presenter.progress.value;
    const written = presenter.preview.value?.written;
    const failure = presenter.failure.value;
    const extension = written && (written.extensions.length > 1 ? '.zip' : written.extensions[0]);
    const said = failure ? nls.pick(failure) : presenter.busy.value ? text('working') : written ? text('ready', { count: written.featureCount, epsg: written.epsg, size: sizeText(written.byteCount), name: `${presenter.base.value}${extension}` }) : '';
    return html`<div class="import-bar">
      <button class="button" ?disabled=${!presenter.isReady.value} aria-describedby="export-status" @click=${() => options.save()}>${text('save')}</button>
      <button class="button secondary" @click=${() => options.cancel()}>${text('cancel')}</button>
      ${share === undefined ? nothing : html`<progress aria-label=${text('progress')} max="1" .value=${share}></progress>`}
      <span role="status" id="export-status" class=${failure ? 'class-warning' : ''}>${said}</span>
    </div>`;
  };
  store.add(
    mountView(
      container,
      () => html`<div class="import" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && options.cancel()}>
        <div class="import-columns" aria-busy=${presenter.busy.value}>
          ${column('source', form())} ${column('columns', presenter.preview.value ? columns() : html`<p>${icon('loading')} ${text('working')}</p>`)} ${column('notes', notes())}
        </div>
        ${bar()}
      </div>`,
    ),
  );
  return store;
}

function option(value: string, title: string, chosen: string): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>${title}</option>`;
}

function sizeText(bytes: number): string {
  return bytes < 10_240 ? `${bytes} B` : bytes < 10_485_760 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1_048_576)} MiB`;
}
