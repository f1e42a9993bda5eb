import { localize, type Bilingual, type Locale } from '@plansmith/base';
import { withUnit } from '@plansmith/document';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { balanceColumns, type BalanceColumn } from '../core/balance-columns.ts';
import type { BalanceCell } from '../core/balance-model.ts';
import { isAdjustable, type Adjustment } from '../core/what-if/adjustments.ts';
import type { ChangedFinding } from '../core/what-if/what-if-task.ts';
import type { BalanceRow } from './balance-rows.ts';
import { cellText, readable, word } from './cell-text.ts';
import { barRange, draggedValue } from './what-if-steps.ts';
import { whatIfWord } from './what-if-texts.ts';
import type { EditedCell, WhatIfPresenter } from './what-if.presenter.ts';

/** What the what-if is drawn from. */
export interface WhatIfDrawing {
  readonly presenter: WhatIfPresenter;
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
  balanceRest(): void;
  readonly scenarios: TemplateResult | typeof nothing;
}

/** Whether a cell can be typed into as things stand. */
export function canAdjust(presenter: WhatIfPresenter, row: BalanceRow, column: BalanceColumn): boolean {
  return presenter.state.isOn && isAdjustable(row.kind, column.id) && row.cells[column.id].value !== null;
}

/** Whether a cell is being typed into. */
export function isEdited({ state: { editing } }: WhatIfPresenter, row: BalanceRow, column: BalanceColumn): boolean {
  return editing?.row === row.kind && editing.id === row.id && editing.column === column.id;
}

/** What an adjusted cell is called: `U-DF-01 净容积率`. */
export function adjustmentName({ row, id, column }: EditedCell, locale: Locale): string {
  const title = balanceColumns.find((item) => item.id === column)!.title;
  return `${row === 'totals' ? word('totals', locale) : id} ${localize(title, locale)}`;
}

/** The field of the cell that is typed into. */
export function cellInput(presenter: WhatIfPresenter, locale: Locale, done: () => void): TemplateResult {
  const editing = presenter.state.editing!;
  const end = (keeps: boolean): void => {
    presenter.finish({ keeps });
    done();
  };
  return html`<input
    class="whatif-input"
    type="text"
    inputmode="decimal"
    role="spinbutton"
    aria-label=${whatIfWord('value', locale, { name: adjustmentName(editing, locale) })}
    aria-valuenow=${Number(editing.text) || 0}
    .value=${live(editing.text)}
    @input=${(event: Event) => presenter.type((event.target as HTMLInputElement).value)}
    @click=${(event: Event) => event.stopPropagation()}
    @blur=${() => presenter.finish({ keeps: true })}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
      const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
      if (step !== 0) presenter.step(step * (event.shiftKey ? 10 : 1));
      else if (event.key === 'Enter') end(true);
      else if (event.key === 'Escape') end(false);
      else return;
      event.preventDefault();
    }}
  />`;
}

/** The bar of a cell that can be dragged, with its limit as a mark. */
export function cellBar(presenter: WhatIfPresenter, { row, column, cell, before }: { readonly row: BalanceRow; readonly column: BalanceColumn; readonly cell: BalanceCell; readonly before: BalanceCell | undefined }): TemplateResult {
  const value = cell.value ?? 0;
  const limit = cell.limit && cell.limit.kind !== 'equals' ? cell.limit.value : undefined;
  // A bar keeps its length while it is dragged: it is measured by what the plan has.
  const range = barRange(before?.value ?? value, limit);
  const at = (part: number): string => `${Math.min(100, Math.max(0, (part / range) * 100)).toFixed(1)}%`;
  const drag = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const bar = event.currentTarget as HTMLElement;
    const own: EditedCell = { row: row.kind, id: row.id, column: column.id };
    const earlier = presenter.state.adjustments;
    bar.setPointerCapture(event.pointerId);
    const stops = new AbortController();
    const { signal } = stops;
    const startX = event.clientX;
    bar.addEventListener(
      'pointermove',
      (move) => {
        const next = draggedValue(value, { movedPx: move.clientX - startX, range, column: column.id, isFine: move.shiftKey });
        presenter.adjust({ ...own, value: next });
      },
      { signal },
    );
    const end = (): void => stops.abort();
    bar.addEventListener('lostpointercapture', end, { signal });
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        presenter.load(earlier);
        bar.releasePointerCapture(event.pointerId);
      },
      { signal, capture: true },
    );
  };
  return html`<span class="balance-meter whatif-bar" aria-hidden="true" @pointerdown=${drag} @click=${(event: Event) => event.stopPropagation()}>
    <span style="width:${at(value)}"></span>${limit === undefined ? nothing : html`<i class="whatif-limit" style="inset-inline-start:${at(limit)}"></i>`}<i class="whatif-handle" style="inset-inline-start:${at(value)}"></i>
  </span>`;
}

/** What is typed, what would follow, and what can be done with it. */
export function whatIfPanel(drawing: WhatIfDrawing): TemplateResult {
  const { presenter, services, locale } = drawing;
  const { adjustments, table, findings, isChecking, problem } = presenter.state;
  const say = (key: Parameters<typeof whatIfWord>[0], data?: Parameters<typeof whatIfWord>[2]): string => whatIfWord(key, locale, data);
  const parcels = new Set(table?.overrides.map(({ object }) => object)).size;
  const isEmpty = adjustments.length === 0;
  return html`<section class="whatif" aria-label=${say('result')}>
    <p role="status">${isEmpty ? say('noneTyped') : say('status', { typed: adjustments.length, parcels, units: table?.units.length ?? 0 })}</p>
    <p class="solve-hint">${say('hint')}</p>
    ${problem ? html`<p class="solve-problem" role="alert">${localize(problem, locale)}</p>` : nothing}
    <div class="solve-row whatif-actions">
      <button type="button" class="button" ?disabled=${isEmpty} @click=${() => void presenter.apply()}>${say('apply')}</button>
      <button type="button" class="button secondary" ?disabled=${isEmpty} @click=${drawing.balanceRest}>${say('balanceRest')}</button>
      <button type="button" class="button secondary" ?disabled=${isEmpty} @click=${() => presenter.reset()}>${say('reset')}</button>
    </div>
    ${drawing.scenarios}
    ${isEmpty
      ? nothing
      : html`<h3>${say('typed')}</h3>
          <ul class="solve-chips">
            ${adjustments.map((item) => {
              const name = adjustmentName(item, locale);
              const why = table?.unmet.find(({ adjustment }) => isSameCell(adjustment, item))?.why;
              return html`<li class=${why ? 'whatif-unmet' : ''}>
                ${why ? say(why, { name }) : html`${name} <b>${amountText(item, locale)}</b>`}
                <button type="button" aria-label=${say('takeBack', { name })} title=${say('takeBack', { name })} @click=${() => presenter.takeBack(item)}><span class="codicon codicon-close" aria-hidden="true"></span></button>
              </li>`;
            })}
          </ul>`}
    ${isChecking ? html`<p class="solve-hint">${say('checking')}</p>` : nothing}
    ${findings && !isEmpty
      ? html`<p>${say('counts', findings.findings)}</p>
          ${findings.appearing.length + findings.vanishing.length === 0 ? html`<p>${say('noFindings')}</p>` : nothing}
          ${findingList(say('appearing'), findings.appearing, { services, locale })} ${findingList(say('vanishing'), findings.vanishing, { services, locale })}`
      : nothing}
  </section>`;
}

function isSameCell(a: EditedCell, b: EditedCell): boolean {
  return a.row === b.row && a.id === b.id && a.column === b.column;
}

/** The number that was typed, with its unit. */
function amountText({ column, value }: Adjustment, locale: Locale): string {
  return localize(withUnit(readable(value), balanceColumns.find(({ id }) => id === column)!.unit), locale);
}

const icons = { error: 'error', warning: 'warning', info: 'info' } as const;

function findingList(title: string, items: readonly ChangedFinding[], { services, locale }: Pick<WhatIfDrawing, 'services' | 'locale'>): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<details open>
    <summary>${title} (${items.length})</summary>
    <ul class="whatif-findings">
      ${items.map(
        ({ rule, severity, verdict, message, uri, path }) =>
          html`<li>
            <span class="codicon codicon-${verdict === 'undecided' ? 'question' : icons[severity]} ${verdict === 'undecided' ? 'undecided' : severity}" aria-hidden="true"></span>
            <button type="button" class="link" title=${uri} @click=${() => void services.reveal({ uri, path })}>${localize(message, locale)}</button> <span class="solve-hint">${rule}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The number that the plan has, before the one that it would have; nothing where both are shown alike. */
export function beforeText(before: BalanceCell | undefined, cell: BalanceCell, column: BalanceColumn, locale: Locale): { readonly mark: TemplateResult; readonly detail: Bilingual } | undefined {
  if (!before || before.value === cell.value) return undefined;
  const [was, now] = [cellText(before, column, locale).value, cellText(cell, column, locale).value];
  if (was === now) return undefined;
  const detail = whatIfWord('changed', locale, { before: was, now });
  return { mark: html`<del class="whatif-before">${was}</del><span class="whatif-arrow" aria-hidden="true"> → </span>`, detail: { zh: detail, en: detail } };
}
