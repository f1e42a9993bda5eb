import { localize, type Locale } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import { minusDecimal } from '@plansmith/plan';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { BalanceCell, BalanceTable } from '../core/balance-model.ts';
import { cellText, grouped } from './cell-text.ts';
import { compareCsv, compareRows, differenceOf, outcomeRows, type CompareRow } from './compare-rows.ts';
import { typedSide, type ScenariosPresenter } from './scenarios.presenter.ts';
import { scenarioWord } from './scenarios-texts.ts';
import { formOf, settingsOf } from './solve-form.ts';
import type { SolvePresenter } from './solve.presenter.ts';
import type { WhatIfPresenter } from './what-if.presenter.ts';

/** What scenarios are drawn from. */
export interface ScenariosDrawing {
  readonly presenter: ScenariosPresenter;
  readonly whatIf: WhatIfPresenter;
  readonly solve: SolvePresenter;
  readonly services: Pick<ViewServices, 'reveal'>;
  readonly locale: Locale;
}

type Say = (key: Parameters<typeof scenarioWord>[0], data?: Parameters<typeof scenarioWord>[2]) => string;

/** Scenarios that are kept: chosen, opened, copied, renamed, deleted; and what is typed, kept as another. */
export function scenarioShelf({ presenter, whatIf, solve, services, locale }: ScenariosDrawing): TemplateResult {
  const say: Say = (key, data) => scenarioWord(key, locale, data);
  const { list, chosen, isRenaming, problem } = presenter.state;
  const scenario = list.find(({ uri }) => uri === chosen);
  const open = (): void => {
    const settings = presenter.open();
    if (settings) solve.change(formOf(settings));
  };
  const settings = () => settingsOf(solve.state.form);
  const isEmpty = whatIf.state.adjustments.length === 0;
  return html`<details class="scenario-shelf" open>
    <summary>${say('scenarios')} (${list.length})</summary>
    ${problem ? html`<p class="solve-problem" role="alert">${localize(problem, locale)}</p>` : nothing}
    ${scenario
      ? html`<div class="solve-row">
            <select aria-label=${say('choose')} @change=${(event: Event) => presenter.choose((event.target as HTMLSelectElement).value)}>
              ${list.map(({ uri, id, title }) => html`<option value=${uri} ?selected=${uri === chosen}>${id} ${title}</option>`)}
            </select>
            <button type="button" class="button secondary" @click=${open}>${say('open')}</button>
          </div>
          ${scenario.changed > 0 ? html`<p class="whatif-unmet">${say('changed', { count: scenario.changed })}</p>` : nothing} ${scenario.gone > 0 ? html`<p class="whatif-unmet">${say('gone', { count: scenario.gone })}</p>` : nothing}
          <div class="solve-row whatif-actions">
            <button type="button" class="link" @click=${() => void services.reveal({ uri: scenario.uri, path: [] })}>${say('document')}</button>
            <button type="button" class="link" @click=${() => void presenter.duplicate()}>${say('duplicate')}</button>
            <button type="button" class="link" aria-expanded=${isRenaming} @click=${() => presenter.beginRename(!isRenaming)}>${say('rename')}</button>
            <button type="button" class="link" @click=${() => void presenter.remove()}>${say('remove')}</button>
          </div>
          ${isRenaming ? renameForm(presenter, { title: scenario.title, say }) : nothing}
          <div class="solve-row">
            <button type="button" class="button secondary" ?disabled=${isEmpty} @click=${() => void presenter.overwrite(settings())}>${say('overwrite', { id: scenario.id })}</button>
          </div>`
      : html`<p class="solve-hint">${say('none')}</p>`}
    <form
      class="solve-row"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = nameOf(event);
        if (input.value.trim() === '') input.focus();
        else void presenter.keep(input.value.trim(), settings()).then((isKept) => isKept && (input.value = ''));
      }}
    >
      <input type="text" aria-label=${say('title')} placeholder=${say('title')} maxlength="80" />
      <button type="submit" class="button secondary" ?disabled=${isEmpty}>${say('keep')}</button>
    </form>
  </details>`;
}

/** Gives a field that has just appeared the keyboard, its text selected. */
function takeUp(input: Element | undefined): void {
  const field = input as HTMLInputElement | undefined;
  // It is in the page once all of the drawing is done.
  queueMicrotask(() => {
    field?.focus();
    field?.select();
  });
}

function renameForm(presenter: ScenariosPresenter, { title, say }: { readonly title: string; readonly say: Say }): TemplateResult {
  return html`<form
    class="solve-row"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void presenter.rename(nameOf(event).value.trim());
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      presenter.beginRename(false);
    }}
  >
    <input type="text" aria-label=${say('newTitle')} .value=${title} maxlength="80" ${ref(takeUp)} />
    <button type="submit" class="button secondary">${say('done')}</button>
    <button type="button" class="button secondary" @click=${() => presenter.beginRename(false)}>${say('cancel')}</button>
  </form>`;
}

function nameOf(event: Event): HTMLInputElement {
  return (event.currentTarget as HTMLElement).closest('form')!.querySelector('input')!;
}

/** The plan beside two scenarios: indicators by object, then what each costs and what the rules say. */
export function compareTemplate({ presenter, whatIf, services, locale, table }: ScenariosDrawing & { readonly table: BalanceTable }): TemplateResult {
  const say: Say = (key, data) => scenarioWord(key, locale, data);
  const { list, picked, sides, now, isComparing, showsAll, problem } = presenter.state;
  const rows = compareRows(table, sides, { all: showsAll, locale });
  const outcomes = now ? outcomeRows(table, sides, now) : [];
  const choice = (side: 0 | 1): TemplateResult => html`<label class="pictures-choice">${say(side === 0 ? 'sideA' : 'sideB')}
    <select @change=${(event: Event) => presenter.pick(side, (event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${picked[side] === ''}>${say('nothing')}</option>
      ${whatIf.state.table ? html`<option value=${typedSide} ?selected=${picked[side] === typedSide}>${say('typed')}</option>` : nothing}
      ${list.map(({ uri, id, title }) => html`<option value=${uri} ?selected=${picked[side] === uri}>${id} ${title}</option>`)}
    </select>
  </label>`;
  return html`<div class="compare">
    <div class="compare-bar">
      ${choice(0)} ${choice(1)}
      <label><input type="checkbox" .checked=${showsAll} @change=${() => presenter.toggleAll()} /> ${say('showAll')}</label>
      <button type="button" class="button secondary" ?disabled=${sides.length === 0} @click=${() => download(compareCsv(rows, outcomes, { sides, locale }))}>${say('csv')}</button>
      <span role="status">${isComparing ? say('comparing') : sides.length === 0 ? say('pickOne') : rows.length === 0 ? say('noDifference') : ''}</span>
    </div>
    ${problem ? html`<p class="solve-problem" role="alert">${localize(problem, locale)}</p>` : nothing}
    ${sides.length === 0
      ? nothing
      : html`<div class="compare-scroll" tabindex="0" role="region" aria-label=${say('compare')}>
          <table class="compare-table">
            <caption>${say('caption', { count: rows.length + outcomes.length })}</caption>
            <thead>
              <tr>
                <th scope="col">${say('object')}</th><th scope="col">${say('indicator')}</th><th scope="col">${say('current')}</th>
                ${sides.map(({ name }) => html`<th scope="col">${name}</th><th scope="col">${say('difference', { name: name.split(' ')[0]! })}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map((row, index) => compareLine(row, rows[index - 1], { services, locale }))}
            </tbody>
            <tbody class="compare-outcomes">
              ${outcomes.map(
                ({ title, unit, plan, sides: values }, index) =>
                  html`<tr>
                    <th scope="row">${index === 0 ? say('outcome') : ''}</th>
                    <td class="compare-indicator">${localize(title, locale)} <small>${localize(unitText(unit), locale)}</small></td>
                    <td>${grouped(plan, 0)}</td>
                    ${values.map((value) => html`<td>${grouped(value, 0)}</td><td>${signed(minusDecimal(value, plan), 0)}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`}
  </div>`;
}

function compareLine({ object, column, plan, sides }: CompareRow, above: CompareRow | undefined, { services, locale }: Pick<ScenariosDrawing, 'services' | 'locale'>): TemplateResult {
  const largest = Math.max(...sides.map((cell) => Math.abs(differenceOf(plan, cell) ?? 0)), 1e-9);
  return html`<tr>
    <th scope="row">${above?.object === object ? html`<span class="compare-repeat">${object}</span>` : object}</th>
    <td class="compare-indicator">${localize(column.title, locale)} <small>${localize(unitText(column.unit), locale)}</small></td>
    <td>${plan.place ? html`<button type="button" class="link" @click=${() => void services.reveal(plan.place!)}>${cellText(plan, column, locale).value}</button>` : cellText(plan, column, locale).value}${note(plan, column, locale)}</td>
    ${sides.map((cell) => {
      const difference = differenceOf(plan, cell);
      return html`<td class=${cell.limit?.kind === 'equals' ? '' : (cell.state ?? '')}>${cellText(cell, column, locale).value}${note(cell, column, locale)}</td>
        <td>
          ${difference === null ? '—' : signed(difference, column.digits)}
          <span class="compare-bar-of ${(difference ?? 0) < 0 ? 'less' : ''}" aria-hidden="true" style="width:${((Math.abs(difference ?? 0) / largest) * 60).toFixed(0)}px"></span>
        </td>`;
    })}
  </tr>`;
}

/** Whether a limit or target is met, in words; nothing for stored sums, which follow. */
function note(cell: BalanceCell, column: CompareRow['column'], locale: Locale): TemplateResult | typeof nothing {
  const text = cell.limit && cell.limit.kind !== 'equals' ? cellText(cell, column, locale).note : '';
  return text === '' ? nothing : html`<span class="balance-note">${text}</span>`;
}

function signed(value: number, digits: number): string {
  return `${value > 0 ? '+' : ''}${grouped(value, digits)}`;
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = 'scenarios.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
