import type { Json } from '@plansmith/base';
import type { ImportPreview } from '@plansmith/engine/import-desk';
import type { GeoNote } from '@plansmith/geo';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { icon } from '../ui/icon.ts';
import { notePlace, noteText } from './note-text.ts';
import { importText } from './texts.ts';

type Plan = NonNullable<ImportPreview['plan']>;

const severityTexts = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' } as const;
const mostNotes = 200;

/** What the import would change, record by record, and what there is to tell of the file. */
export function resultReport(preview: ImportPreview, nls: Nls): TemplateResult {
  const { plan } = preview;
  const notes = [...preview.notes, ...(plan?.report.notes ?? [])].filter((note) => note.code !== preview.problem?.note.code);
  return html`<div class="import-result">
    ${plan && preview.problem?.about !== 'plan' ? changes(plan, nls) : nothing}
    ${section({ key: 'notes', count: notes.length, open: notes.some(({ severity }) => severity !== 'info'), rows: notes.slice(0, mostNotes).map((note) => noteRow(note, nls)), nls })}
  </div>`;
}

/** A note with its severity, its text and its place. */
export function noteRow(note: GeoNote, nls: Nls): TemplateResult {
  const place = notePlace(note);
  return html`<span class="class-${note.severity}">${icon(note.severity, nls.pick(importText(severityTexts[note.severity])))}</span> ${nls.pick(noteText(note))} ${place ? html`<span class="import-hint">${nls.pick(place)}</span>` : nothing}`;
}

function changes({ report, counts, files }: Plan, nls: Nls): TemplateResult {
  const text = (key: Parameters<typeof importText>[0], data?: Parameters<typeof importText>[1]): string => nls.pick(importText(key, data));
  const added = report.added.map(
    ({ id, areaM2, missing, uris }) => html`<b>${id}</b> ${areaM2 === null ? nothing : html`${areaM2} m²`} <span class="import-hint">${uris[0]}</span> ${missing.length > 0 ? html`<span class="class-warning">${text('missing', { count: missing.length, names: missing.join('、') })}</span>` : nothing}`,
  );
  const changed = report.changed.map(
    ({ id, uri, fields, geometry }) => html`<b>${id}</b> <span class="import-hint">${uri}</span>
      <ul>
        ${fields.map(({ field, before, after }) => html`<li>${field}：<del>${shown(before, nls)}</del> → <ins>${shown(after, nls)}</ins></li>`)}
        ${geometry ? html`<li>${text('shape', { before: geometry.beforeM2 ?? text('none'), after: geometry.afterM2 })}</li>` : nothing}
      </ul>`,
  );
  const unmatched = report.unmatchedSource.map(({ record, id, reason }) => html`${text('record', { record })} <b>${id ?? '—'}</b> ${nls.pick(reason)}`);
  const areas = report.areas.map(({ id, declaredM2, computedM2, differencePct }) => text('areaRow', { id, declared: declaredM2, computed: computedM2, difference: differencePct > 0 ? `+${differencePct}` : differencePct }));
  return html`
    ${section({ key: 'added', count: counts.added, open: true, rows: added, nls })} ${section({ key: 'changed', count: counts.changed, open: true, rows: changed, nls })}
    ${section({ key: 'unmatchedSource', count: counts.unmatchedSource, open: true, rows: unmatched, nls })} ${section({ key: 'unchanged', count: counts.unchanged, rows: report.unchanged, nls })}
    ${section({ key: 'unmatchedWorkspace', count: counts.unmatchedWorkspace, rows: report.unmatchedWorkspace, nls })} ${section({ key: 'areas', count: report.areas.length, rows: areas, nls })}
    ${files.length > 0 ? html`<p class="import-hint">${text('filesTouched', { names: files.map(({ uri, isNew }) => (isNew ? text('fileNew', { name: uri }) : uri)).join('、') })}</p>` : nothing}
  `;
}

function section({ key, count, rows, open = false, nls }: { readonly key: 'added' | 'changed' | 'unchanged' | 'unmatchedSource' | 'unmatchedWorkspace' | 'areas' | 'notes'; readonly count: number; readonly rows: readonly unknown[]; readonly open?: boolean; readonly nls: Nls }): TemplateResult {
  const title = nls.pick(importText(key, { count }));
  if (count === 0) return key === 'areas' || key === 'notes' ? html`` : html`<p class="import-hint" style="margin:0">${title}</p>`;
  return html`<details ?open=${open}>
    <summary>${title}</summary>
    <ul>
      ${rows.map((row) => html`<li>${row}</li>`)} ${count > rows.length ? html`<li>${nls.pick(importText('more', { count: count - rows.length }))}</li>` : nothing}
    </ul>
  </details>`;
}

function shown(value: Json, nls: Nls): string {
  if (value === null) return nls.pick(importText('none'));
  return typeof value === 'string' ? value : JSON.stringify(value);
}
