import { DisposableStore, localize, toDisposable, type Disposable, type Locale } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BalanceColumn } from '../core/balance-columns.ts';
import type { BalanceCell, BalanceTable } from '../core/balance-model.ts';
import { createBalancePresenter, type BalancePresenter, type BalanceState } from './balance-table.presenter.ts';
import type { BalanceRow } from './balance-rows.ts';
import { balanceTableCss } from './balance-table.css.ts';
import type { BalanceDoor } from './balance-door.ts';
import { createArithmeticPresenter, type ArithmeticPresenter } from './arithmetic.presenter.ts';
import { arithmeticTemplate } from './arithmetic.view.ts';
import { cellText, word } from './cell-text.ts';
import { createPicturesPresenter, type PicturesPresenter } from './pictures.presenter.ts';
import { flowsTemplate, yearsTemplate } from './pictures.view.ts';
import { picturesCss, solveCss } from './solve.css.ts';
import { scopeOf } from './solve-form.ts';
import { createSolvePresenter, type SolvePresenter } from './solve.presenter.ts';
import { solveWord } from './solve-texts.ts';
import { solveTemplate } from './solve.view.ts';

const tabs = ['table', 'solve', 'flows', 'years'] as const;
type Tab = (typeof tabs)[number];

/** What is drawn besides the table. */
interface Parts {
  readonly solve: SolvePresenter;
  readonly pictures: PicturesPresenter;
  readonly arithmetic: ArithmeticPresenter;
  readonly tab: Tab;
  readonly services: ViewServices;
  show(tab: Tab): void;
}

/** Opens the table of units by indicators in a container, with the balance and the pictures beside it, live until it is disposed. */
export function openBalanceTable(container: HTMLElement, services: ViewServices, door: BalanceDoor): Disposable {
  const store = new DisposableStore();
  const presenter = store.add(createBalancePresenter(services));
  const solve = store.add(createSolvePresenter(services));
  const pictures = store.add(createPicturesPresenter(services));
  const arithmetic = store.add(createArithmeticPresenter(services));
  let tab: Tab = 'table';
  const style = document.createElement('style');
  style.textContent = `${balanceTableCss.cssText}${solveCss.cssText}${picturesCss.cssText}`;
  const frame = document.createElement('div');
  frame.className = 'balance';
  container.append(style, frame);
  store.add(
    toDisposable(() => {
      render(nothing, frame);
      style.remove();
      frame.remove();
    }),
  );

  const draw = (): void => {
    const hadFocus = tab === 'table' && frame.contains(document.activeElement) && document.activeElement?.closest('tbody') !== null;
    render(template(presenter, services.locale.value, { solve, pictures, arithmetic, tab, services, show }), frame);
    if (!hadFocus) return;
    const cell = frame.querySelector<HTMLElement>('[role="treegrid"] tbody [tabindex="0"]');
    if (cell && cell !== document.activeElement) cell.focus();
  };
  function show(next: Tab): void {
    tab = next;
    pictures.show(next === 'flows' || next === 'years');
    draw();
  }
  /** Opens the form for what a command asked, once it is known which units there are. */
  const takeAsked = (): void => {
    const units = presenter.state.table?.units;
    const asked = units && door.take();
    if (!asked) return;
    if (asked.finding) solve.change({ scope: scopeOf(asked.finding, units) });
    show('solve');
    frame.querySelector<HTMLElement>('.solve-form select')?.focus();
  };
  let pointed = presenter.state.active;
  store.add(
    presenter.onDidChange(({ active, rows, table }) => {
      if (active.row === pointed.row && active.column === pointed.column) return;
      pointed = active;
      const row = rows.find(({ key }) => key === active.row);
      arithmetic.point(row && { unit: row.unitId, parcel: row.kind === 'parcel' ? row.id : undefined, column: table?.columns[active.column - 1]?.id });
    }),
  );
  store.add(arithmetic.onDidChange(draw));
  store.add(presenter.onDidChange(takeAsked));
  store.add(door.onDidAsk(takeAsked));
  store.add(presenter.onDidChange(draw));
  store.add(solve.onDidChange(draw));
  store.add(pictures.onDidChange(draw));
  store.add(services.locale.onDidChange(draw));

  // Hidden behind another tab, the table asks for nothing.
  const observer = new IntersectionObserver((entries) => (entries.at(-1)?.isIntersecting ? presenter.show() : presenter.hide()));
  observer.observe(frame);
  store.add(toDisposable(() => observer.disconnect()));
  draw();
  return store;
}

function template(presenter: BalancePresenter, locale: Locale, parts: Parts): TemplateResult {
  const { state } = presenter;
  const { tab, solve, pictures, services } = parts;
  const { table } = state;
  return html`
    <div class="balance-bar">
      <div class="balance-tabs" role="tablist" aria-label=${word('parts', locale)} @keydown=${(event: KeyboardEvent) => stepTab(event, parts)}>
        ${tabs.map((name) => html`<button type="button" role="tab" id="balance-tab-${name}" aria-controls="balance-pane" aria-selected=${name === tab} tabindex=${name === tab ? 0 : -1} @click=${() => parts.show(name)}>${word(`tab_${name}`, locale)}</button>`)}
      </div>
      <span role="status">${statusText(state, locale)}</span>
      ${tab === 'table'
        ? html`<label>
            <input type="checkbox" .checked=${state.onlyDeviating} @change=${() => presenter.toggleOnlyDeviating()} />
            ${word('onlyDeviating', locale)}
          </label>`
        : nothing}
    </div>
    <div class="balance-pane" id="balance-pane" role="tabpanel" aria-labelledby="balance-tab-${tab}">
      ${tab === 'table' && table && table.units.length > 0 ? html`<div class="balance-halves">${grid({ presenter, solve, table, locale })} ${arithmeticTemplate(parts.arithmetic, { services, locale })}</div>` : nothing} ${tab === 'solve' ? solveTemplate({ presenter: solve, table, services, locale }) : nothing}
      ${tab === 'flows' && pictures.state.flows ? flowsTemplate(pictures.state.flows, { services, locale }) : nothing}
      ${tab === 'years' && pictures.state.years ? yearsTemplate(pictures.state.years, { services, locale, chosen: pictures.state.goal, choose: (id) => pictures.choose(id) }) : nothing}
    </div>
  `;
}

function stepTab(event: KeyboardEvent, { tab, show }: Parts): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const bar = event.currentTarget as HTMLElement;
  show(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!);
  bar.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

function statusText({ table, problem, rows, onlyDeviating }: BalanceState, locale: Locale): string {
  if (problem !== undefined) return word('failed', locale, { error: problem });
  if (!table) return word('loading', locale);
  if (table.units.length === 0) return word('empty', locale);
  // The row of totals is always there.
  if (onlyDeviating && rows.length === 1) return word('noneDeviating', locale);
  return word('summary', locale, { units: table.units.length, ...table.counts });
}

interface Grid {
  readonly presenter: BalancePresenter;
  readonly solve: SolvePresenter;
  readonly table: BalanceTable;
  readonly locale: Locale;
}

function grid({ presenter, solve, table, locale }: Grid): TemplateResult {
  const { rows } = presenter.state;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !presenter.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="balance-scroll">
    <table role="treegrid" aria-label=${word('table', locale)} aria-rowcount=${rows.length + 1} @keydown=${onKeyDown}>
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${word('unit', locale)}</th>
          ${table.columns.map(
            (column) => html`<th role="columnheader" scope="col">${localize(column.title, locale)}<small>${localize(unitText(column.unit), locale) || '\u00a0'}</small></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ key }) => key,
          (row) => line(presenter, { row, columns: table.columns, solve, locale }),
        )}
      </tbody>
    </table>
  </div>`;
}

interface Line {
  readonly row: BalanceRow;
  readonly columns: readonly BalanceColumn[];
  readonly solve: SolvePresenter;
  readonly locale: Locale;
}

function line(presenter: BalancePresenter, { row, columns, solve, locale }: Line): TemplateResult {
  return html`<tr role="row" class=${row.kind} aria-level=${row.kind === 'parcel' ? 2 : 1} aria-expanded=${row.expanded ?? nothing}>
    ${rowHeader(presenter, { row, solve, locale })} ${columns.map((column, index) => gridCell(presenter, { row, column, index: index + 1, locale }))}
  </tr>`;
}

function rowHeader(presenter: BalancePresenter, { row, solve, locale }: Omit<Line, 'columns'>): TemplateResult {
  const address = { row: row.key, column: 0 };
  const name = row.kind === 'totals' ? word('totals', locale) : row.id;
  const fold = (event: Event): void => {
    event.stopPropagation();
    presenter.toggleUnit(row.id);
  };
  return html`<th
    role="rowheader"
    scope="row"
    class=${row.place ? 'opens' : ''}
    tabindex=${tabIndexOf(presenter, address)}
    title=${[name, row.title, row.parcelCount === undefined ? '' : word('parcels', locale, { count: row.parcelCount })].filter(Boolean).join(' ')}
    @focus=${() => focused(presenter, address)}
    @click=${() => presenter.open(address)}
  >
    ${row.kind === 'unit'
      ? html`<button type="button" class="balance-fold" tabindex="-1" aria-label=${`${word('expand', locale)} ${row.id}`} aria-expanded=${row.expanded === true} @click=${fold}>
          <span class="codicon codicon-chevron-${row.expanded ? 'down' : 'right'}" aria-hidden="true"></span>
        </button>`
      : nothing}
    <span class="balance-id">${name}</span> ${row.kind === 'totals' ? nothing : lockButton(solve, row.id, locale)} <span class="balance-title">${row.title}</span>
  </th>`;
}

/** Locks a unit or parcel for the balance: its numbers stay. */
function lockButton(solve: SolvePresenter, id: string, locale: Locale): TemplateResult {
  const isLocked = solve.state.form.locked.includes(id);
  const name = solveWord(isLocked ? 'unlock' : 'lock', locale, { id });
  return html`<button
    type="button"
    class="balance-lock"
    tabindex="-1"
    aria-label=${solveWord('lock', locale, { id })}
    aria-pressed=${isLocked}
    title=${name}
    @click=${(event: Event) => {
      event.stopPropagation();
      solve.toggleLock(id);
    }}
  >
    <span class="codicon codicon-${isLocked ? 'lock' : 'unlock'}" aria-hidden="true"></span>
  </button>`;
}

function gridCell(presenter: BalancePresenter, { row, column, index, locale }: { readonly row: BalanceRow; readonly column: BalanceColumn; readonly index: number; readonly locale: Locale }): TemplateResult {
  const cell: BalanceCell = row.cells[column.id];
  const address = { row: row.key, column: index };
  const text = cellText(cell, column, locale);
  // That a unit's stored sums agree is the ordinary case; only the plan's totals say so.
  const note = cell.state === 'within' && cell.limit?.kind === 'equals' ? '' : text.note;
  const stateIcon = cell.state === undefined ? undefined : stateIcons[cell.state];
  return html`<td
    role="gridcell"
    class="${cell.state ?? ''} ${cell.place ? 'opens' : ''}"
    tabindex=${tabIndexOf(presenter, address)}
    title=${text.detail}
    @focus=${() => focused(presenter, address)}
    @click=${() => presenter.open(address)}
  >
    ${text.value}
    ${note === ''
      ? nothing
      : html`<span class="balance-note">${stateIcon ? html`<span class="codicon codicon-${stateIcon}" aria-hidden="true"></span> ` : nothing}${note}</span>`}
    ${text.used === undefined ? nothing : html`<span class="balance-meter" aria-hidden="true"><span style="width:${Math.round(text.used * 100)}%"></span></span>`}
  </td>`;
}

const stateIcons = { within: 'check', over: 'arrow-up', under: 'arrow-down', differs: 'diff', unknown: 'question' } as const;

function tabIndexOf({ state: { active } }: BalancePresenter, address: { readonly row: string; readonly column: number }): number {
  return active.row === address.row && active.column === address.column ? 0 : -1;
}

function focused(presenter: BalancePresenter, address: { readonly row: string; readonly column: number }): void {
  const { active } = presenter.state;
  if (active.row !== address.row || active.column !== address.column) presenter.activate(address);
}
