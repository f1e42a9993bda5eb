import type { FieldMapping, ImportReport, UnmappedField } from '@plansmith/engine/exchange';
import type { ImportPreview } from '@plansmith/engine/import-desk';
import { html, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import type { ImportViewContext } from './import-source.view.ts';
import { placeOf } from './import.presenter.ts';
import { importText } from './texts.ts';

const automatic = '';
const leftOut = '-';

/** Which field of the file goes where, why, and what stands in it; each can be sent elsewhere. */
export function fieldsTable({ layer, plan }: ImportPreview, { presenter, nls }: ImportViewContext): TemplateResult {
  const text = (key: Parameters<typeof importText>[0], data?: Parameters<typeof importText>[1]): string => nls.pick(importText(key, data));
  if (!layer || layer.fields.length === 0) return html`<p class="import-hint">${text('fieldsNone')}</p>`;
  const assigned = new Map(presenter.settings.value.mapping?.map(({ source, target }) => [source, target ?? leftOut]));
  const row = ({ name, sample }: (typeof layer.fields)[number]): TemplateResult => {
    const given = assigned.get(name);
    const found = plan ? placeOf(name, plan.report) : undefined;
    const title = plan?.targetFields.find((field) => field.name === found)?.title;
    const now = found === null || found === undefined ? text('fieldAuto') : `${text('fieldAuto')}：${title ? nls.pick(title) : found}`;
    const onChange = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      presenter.assign(name, value === automatic ? undefined : value === leftOut ? null : value);
    };
    return html`<tr>
      <th scope="row">${name}</th>
      <td class="import-hint">${sample}</td>
      <td>
        <select class="input" ?disabled=${!plan} aria-label=${text('fieldTargetOf', { name })} @change=${onChange}>
          <option value=${automatic} ?selected=${given === undefined}>${given === undefined ? now : text('fieldAuto')}</option>
          <option value=${leftOut} ?selected=${given === leftOut}>${text('fieldOut')}</option>
          ${plan?.targetFields.map((field) => html`<option value=${field.name} ?selected=${given === field.name}>${nls.pick(field.title)}（${field.name}）</option>`)}
        </select>
      </td>
      <td class="import-hint">${plan ? reason(name, plan.report, nls) : ''}</td>
    </tr>`;
  };
  return html`<table class="import-fields">
    <thead>
      <tr>
        ${(['fieldSource', 'fieldSample', 'fieldTarget', 'fieldVia'] as const).map((key) => html`<th scope="col">${text(key)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${layer.fields.map(row)}
    </tbody>
  </table>`;
}

function reason(source: string, { mapping, unmapped }: ImportReport, nls: Nls): string {
  const found = mapping.find((entry) => entry.source === source);
  if (found) return nls.pick(how(found)) + (found.unit === undefined ? '' : `，${nls.pick(importText('viaUnit', { unit: found.unit }))}`);
  const missing = unmapped.find((entry) => entry.source === source);
  return missing ? nls.pick(why(missing)) : '';
}

function how({ via, certainty }: FieldMapping): ReturnType<typeof importText> {
  switch (via) {
    case 'given':
      return importText('viaGiven');
    case 'name':
      return importText('viaName');
    case 'title':
      return importText('viaTitle');
    case 'alias':
      return importText('viaAlias', { certainty: certainty ?? '—' });
    case 'formatId':
      return importText('viaFormatId');
  }
}

function why({ reason: cause, by }: UnmappedField): ReturnType<typeof importText> {
  switch (cause) {
    case 'unknown':
      return importText('whyUnknown');
    case 'taken':
      return importText('whyTaken', { by: by ?? '—' });
    case 'leftOut':
      return importText('whyLeftOut');
    case 'computed':
      return importText('whyComputed');
    case 'otherRecord':
      return importText('whyOtherRecord');
  }
}
