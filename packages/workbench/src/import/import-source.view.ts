import type { ImportTarget } from '@plansmith/engine/exchange';
import type { ImportPreview, ImportSettings } from '@plansmith/engine/import-desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { systemGroups } from './crs-choices.ts';
import type { ImportPresenter } from './import.presenter.ts';
import { importText, type ImportTextKey } from './texts.ts';

export interface ImportViewContext {
  readonly presenter: ImportPresenter;
  readonly nls: Nls;
}

const encodings = ['UTF-8', 'GB18030', 'GBK', 'Big5', 'ISO-8859-1', 'UTF-16LE', 'UTF-16BE'];
/** Formats whose texts may be in one encoding or another. */
const encodedFormats = new Set(['shapefile', 'csv', 'txt']);
const newLayer = 'layer:';

/** What is read and how: file, format, layer, encoding, columns, coordinate system, target, key. */
export function sourceForm(preview: ImportPreview | undefined, context: ImportViewContext): TemplateResult {
  const { presenter } = context;
  const settings = presenter.settings.value;
  if (!preview) return html``;
  return html`<div class="import-form">
    ${
      preview.files.length > 1
        ? choice(context, 'fileChoice', { value: preview.file, options: preview.files.map((name) => [name, name]), choose: (file) => presenter.choose({ file }) })
        : fact(context, 'source', preview.file)
    }
    ${preview.format ? fact(context, 'format', context.nls.pick(preview.format.title)) : nothing}
    ${preview.layers.length > 1 ? layerChoice(preview, context) : nothing}
    ${encodedFormats.has(preview.format?.id ?? '') || preview.problem?.about === 'encoding' ? encodingChoice(preview, settings, context) : nothing}
    ${preview.problem?.about === 'columns' ? columnsChoice(preview, context) : nothing}
    ${preview.layer ? systemChoice(preview, preview.layer, context) : nothing}
    ${preview.plan ? targetChoice(preview, preview.plan, context) : nothing}
  </div>`;
}

function text({ nls }: ImportViewContext, key: ImportTextKey, data?: Readonly<Record<string, string | number>>): string {
  return nls.pick(importText(key, data));
}

function fact(context: ImportViewContext, key: ImportTextKey, value: string): TemplateResult {
  return html`<span class="import-hint">${text(context, key)}</span><span>${value}</span>`;
}

interface Choice {
  readonly value: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  choose(value: string): void;
}

function choice(context: ImportViewContext, key: ImportTextKey, { value, options, choose }: Choice): TemplateResult {
  const id = `import-${key}`;
  return html`<label for=${id}>${text(context, key)}</label>
    <select id=${id} class="input" .value=${value} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([option, title]) => html`<option value=${option} ?selected=${option === value}>${title}</option>`)}
    </select>`;
}

function layerChoice({ layers, layer }: ImportPreview, context: ImportViewContext): TemplateResult {
  const options = layers.map(({ name, featureCount }) => [name, featureCount === undefined ? name : text(context, 'layerCount', { name, count: featureCount })] as const);
  return choice(context, 'layer', { value: layer?.name ?? '', options, choose: (name) => context.presenter.choose({ layer: name }) });
}

function encodingChoice({ problem }: ImportPreview, { encoding = '' }: ImportSettings, context: ImportViewContext): TemplateResult {
  const candidates = problem?.about === 'encoding' ? (problem.candidates ?? []) : [];
  const others = encodings.filter((name) => !candidates.some(({ value }) => value.toLowerCase() === name.toLowerCase()));
  const first = [['', text(context, candidates.length > 0 ? 'encodingAsk' : 'encodingAuto')] as const];
  const sampled = candidates.map(({ value, sample }) => [value, `${value.toUpperCase()}：${sample}`] as const);
  return choice(context, 'encoding', { value: encoding, options: [...first, ...sampled, ...others.map((name) => [name, name] as const)], choose: (value) => context.presenter.choose({ encoding: value || undefined }) });
}

function columnsChoice({ problem }: ImportPreview, context: ImportViewContext): TemplateResult {
  const candidates = problem?.candidates ?? [];
  const take = (columns: ImportSettings['columns']): void => context.presenter.choose({ columns });
  const offered = choice(context, 'columns', {
    value: '',
    options: [['', text(context, 'columnsAsk')], ...candidates.map(({ value, sample }) => [value, `${columnNames(value)}（${sample}）`] as const)],
    choose: (value) => value && take(JSON.parse(value) as ImportSettings['columns']),
  });
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = Object.fromEntries([...new FormData(event.target as HTMLFormElement)].filter(([, value]) => value !== ''));
    if (given['wkt'] !== undefined || (given['x'] !== undefined && given['y'] !== undefined)) take(given as ImportSettings['columns']);
  };
  const field = (name: 'wkt' | 'x' | 'y', key: ImportTextKey): TemplateResult => html`<label for="import-${key}">${text(context, key)}</label><input id="import-${key}" class="input" name=${name} autocomplete="off" />`;
  return html`${candidates.length > 0 ? offered : nothing}
    <form class="import-form wide" @submit=${onSubmit}>
      ${field('x', 'columnsX')} ${field('y', 'columnsY')} ${field('wkt', 'columnsWkt')}
      <span></span><button class="button secondary">${text(context, 'columnsUse')}</button>
    </form>`;
}

function columnNames(value: string): string {
  return Object.values(JSON.parse(value) as Readonly<Record<string, string>>).join(' / ');
}

function systemChoice({ epsg, workspaceSystems }: ImportPreview, { crs, extent }: NonNullable<ImportPreview['layer']>, context: ImportViewContext): TemplateResult {
  const { presenter, nls } = context;
  const chosen = presenter.settings.value.epsg;
  const told =
    crs.status === 'known'
      ? text(context, 'systemOfFile', { name: `EPSG:${crs.crs.epsg} ${nls.pick(crs.crs.title)}` })
      : crs.status === 'refused'
        ? text(context, 'systemRefused')
        : crs.status === 'unknown'
          ? text(context, 'systemUnknown', { text: crs.text.slice(0, 80) })
          : text(context, 'systemNotTold');
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    presenter.choose({ epsg: value === '' ? undefined : Number(value) });
  };
  const shown = chosen ?? (crs.status === 'known' ? undefined : epsg);
  // A system may stand in two groups; the first of them is the selected one.
  let isOpen = shown !== undefined;
  const selects = (code: number): boolean => isOpen && code === shown && !(isOpen = false);
  const select = html`<select id="import-system" class="input" ?disabled=${crs.status === 'refused'} @change=${onChange}>
    <option value="" ?selected=${shown === undefined}>${crs.status === 'known' ? told : text(context, 'systemAsk')}</option>
    ${systemGroups(workspaceSystems).map(
      ({ title, systems }) => html`<optgroup label=${nls.pick(title)}>${systems.map((system) => html`<option value=${system.epsg} ?selected=${selects(system.epsg)}>EPSG:${system.epsg} ${nls.pick(system.title)}</option>`)}</optgroup>`,
    )}
  </select>`;
  return html`<label for="import-system">${text(context, 'system')}</label>${select}
    ${crs.status === 'known' && chosen === undefined ? nothing : html`<p class="wide import-hint">${told}</p>`}
    ${extent ? html`<p class="wide import-hint">${text(context, 'extent')}：X ${shortNumber(extent[0])} … ${shortNumber(extent[2])}，Y ${shortNumber(extent[1])} … ${shortNumber(extent[3])}</p>` : nothing}`;
}

function shortNumber(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) > 1000 ? 2 : 6)));
}

function targetChoice({ workspaceLayers, inventories, layer }: ImportPreview, plan: NonNullable<ImportPreview['plan']>, context: ImportViewContext): TemplateResult {
  const { presenter } = context;
  const { target, report } = plan;
  const layers = workspaceLayers.filter(({ name }) => name !== 'parcels' && name !== 'units');
  const isNew = target.kind === 'layer' && !workspaceLayers.some(({ name }) => name === target.name);
  const value = isNew ? newLayer : target.kind === 'layer' ? newLayer + target.name : target.kind;
  const options = [
    ['parcels', text(context, 'targetParcels')],
    ['units', text(context, 'targetUnits')],
    ['legacy', text(context, 'targetLegacy')],
    ...layers.map(({ name, title }) => [newLayer + name, text(context, 'targetLayer', { name, title })] as const),
    [newLayer, text(context, 'targetNew')],
  ] as const;
  const suggested = /^[a-z][A-Za-z0-9]*$/.test(layer?.name ?? '') && !workspaceLayers.some(({ name }) => name === layer!.name) ? layer!.name : 'imported';
  const targetOf = (chosen: string): ImportTarget => (chosen.startsWith(newLayer) ? { kind: 'layer', name: chosen.slice(newLayer.length) || suggested } : { kind: chosen as 'parcels' | 'units' | 'legacy' });
  const automatic = report.key.source === null ? text(context, report.mapping.some(({ via }) => via === 'formatId') ? 'keyFormat' : 'keyNone') : report.key.source;
  const sources = layer?.fields.map(({ name }) => [name, name] as const) ?? [];
  return html`${choice(context, 'target', { value, options, choose: (chosen) => presenter.choose({ target: targetOf(chosen) }) })}
    ${
      isNew
        ? html`<label for="import-newLayerName">${text(context, 'newLayerName')}</label>
            <input id="import-newLayerName" class="input" .value=${target.name} @change=${(event: Event) => presenter.choose({ target: { kind: 'layer', name: (event.target as HTMLInputElement).value.trim() } })} />`
        : nothing
    }
    ${choice(context, 'key', { value: presenter.settings.value.key ?? '', options: [['', text(context, 'keyAuto', { name: automatic })], ...sources], choose: (key) => presenter.choose({ key: key || undefined }) })}
    ${
      (target.kind === 'parcels' || target.kind === 'legacy') && inventories.length > 0
        ? choice(context, 'into', { value: presenter.settings.value.into ?? '', options: [['', text(context, 'intoAuto')], ...inventories.map(({ id, title }) => [id, `${id} ${title}`] as const)], choose: (into) => presenter.choose({ into: into || undefined }) })
        : nothing
    }`;
}
