import { DisposableStore, localize, toDisposable, type Disposable, type Locale } from '@plansmith/base';
import { unitText } from '@plansmith/document';
import type { ViewServices } from '@plansmith/plugin';
import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BalanceColumn } from '../core/balance-columns.ts';
import type { BalanceCell, BalanceCells, BalanceTable } from '../core/balance-model.ts';
import { createBalancePresenter, type BalancePresenter, type BalanceState } from './balance-table.presenter.ts';
import type { BalanceRow } from './balance-rows.ts';
import { balanceTableCss } from './balance-table.css.ts';
import type { BalanceAsked, BalanceDoor } from './balance-door.ts';
import { createArithmeticPresenter, type ArithmeticPresenter } from './arithmetic.presenter.ts';
import { arithmeticTemplate } from './arithmetic.view.ts';
import { cellText, word } from './cell-text.ts';
import { createPicturesPresenter, type PicturesPresenter } from './pictures.presenter.ts';
import { flowsTemplate } from './pictures.view.ts';
import { yearsTemplate } from './years.view.ts';
import { picturesCss, solveCss } from './solve.css.ts';
import { scopeOf } from './solve-form.ts';
import { createSolvePresenter, type SolvePresenter } from './solve.presenter.ts';
import { solveWord } from './solve-texts.ts';
import { solveTemplate } from './solve.view.ts';
import { createScenariosPresenter, type ScenariosPresenter } from './scenarios.presenter.ts';
import { compareTemplate, scenarioShelf, type ScenariosDrawing } from './scenarios.view.ts';
import { scenariosCss, whatIfCss } from './what-if.css.ts';
import { restOf } from './what-if-rest.ts';
import { cellsBefore } from './what-if-rows.ts';
import { whatIfTexts, whatIfWord } from './what-if-texts.ts';
import { createWhatIfPresenter, type WhatIfPresenter } from './what-if.presenter.ts';
import type { TransferFlow } from '../core/transfer-flows.ts';
import { mapFlowsOf } from './map-flows.ts';
import { beforeText, canAdjust, cellBar, cellInput, isEdited, whatIfPanel } from './what-if.view.ts';

const tabs = ['table', 'solve', 'compare', 'flows', 'years'] as const;
type Tab = (typeof tabs)[number];

/** What is drawn besides the table. */
interface Parts {
  readonly solve: SolvePresenter;
  readonly pictures: PicturesPresenter;
  readonly arithmetic: ArithmeticPresenter;
  readonly whatIf: WhatIfPresenter;
  readonly scenarios: ScenariosPresenter;
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
  const whatIf = store.add(createWhatIfPresenter(services));
  const scenarios = store.add(createScenariosPresenter(services, whatIf));
  let tab: Tab = 'table';
  const style = document.createElement('style');
  style.textContent = `${balanceTableCss.cssText}${solveCss.cssText}${picturesCss.cssText}${whatIfCss.cssText}${scenariosCss.cssText}`;
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
    render(template(presenter, services.locale.value, { solve, pictures, arithmetic, whatIf, scenarios, tab, services, show }), frame);
    const input = tab === 'table' ? frame.querySelector<HTMLInputElement>('.whatif-input') : null;
    if (input) {
      if (input === document.activeElement) return;
      input.focus();
      input.select();
      return;
    }
    if (!hadFocus) return;
    const cell = frame.querySelector<HTMLElement>('[role="treegrid"] tbody [tabindex="0"]');
    if (cell && cell !== document.activeElement) cell.focus();
  };
  /** While the tab of transfers is open they are on the map, too. */
  let drawnFlows: readonly TransferFlow[] | undefined;
  function drawFlows(): void {
    const flows = tab === 'flows' ? pictures.state.flows : undefined;
    if (flows === drawnFlows) return;
    drawnFlows = flows;
    services.showFlows(flows && mapFlowsOf(flows));
  }
  store.add(pictures.onDidChange(drawFlows));
  store.add(toDisposable(() => services.showFlows(undefined)));
  function show(next: Tab): void {
    tab = next;
    pictures.show(next === 'flows' || next === 'years');
    drawFlows();
    scenarios.show(next === 'compare' || (next === 'table' && whatIf.state.isOn));
    draw();
  }
  let asked: BalanceAsked | undefined;
  /** Opens the form for what a command asked at once, and gives it its scope when it is known which units there are. */
  const takeAsked = (): void => {
    const next = door.take();
    if (next) {
      asked = next;
      show('solve');
    }
    const units = presenter.state.table?.units;
    if (!asked || !units) return;
    if (asked.finding) solve.change({ scope: scopeOf(asked.finding, units) });
    asked = undefined;
    // Whoever has gone on to another part meanwhile stays there.
    if (tab === 'solve') frame.querySelector<HTMLElement>('.solve-form select')?.focus();
  };
  let pointed = presenter.state.active;
  store.add(
    presenter.onDidChange(({ active, rows, table }) => {
      if (active.row === pointed.row && active.column === pointed.column) return;
      pointed = active;
      const row = rows.find(({ key }) => key === active.row);
      arithmetic.point(row && { ...(row.kind === 'area' && { area: row.id }), unit: row.unitId, parcel: row.kind === 'parcel' ? row.id : undefined, column: table?.columns[active.column - 1]?.id });
    }),
  );
  store.add(arithmetic.onDidChange(draw));
  store.add(presenter.onDidChange(takeAsked));
  store.add(door.onDidAsk(takeAsked));
  const look = (): void => whatIf.look({ expanded: [...presenter.state.expanded], keeps: solve.state.form.locked });
  store.add(presenter.onDidChange(look));
  store.add(solve.onDidChange(look));
  look();
  store.add(
    whatIf.onDidChange(({ table }) => {
      arithmetic.compute(table?.overrides ?? []);
      presenter.showWhatIf(table);
    }),
  );
  store.add(whatIf.onDidChange(({ isOn }) => scenarios.show(tab === 'compare' || (tab === 'table' && isOn))));
  store.add(whatIf.onDidChange(draw));
  store.add(scenarios.onDidChange(draw));
  scenarios.show(whatIf.state.isOn);
  store.add(presenter.onDidChange(draw));
  store.add(solve.onDidChange(draw));
  store.add(pictures.onDidChange(draw));
  store.add(services.locale.onDidChange(draw));

  // Hidden behind another tab, the table asks for nothing.
  const observer = new IntersectionObserver((entries) => (entries.at(-1)?.isIntersecting ? presenter.show() : presenter.hide()));
  observer.observe(frame);
  store.add(toDisposable(() => observer.disconnect()));
  draw();
  takeAsked();
  return store;
}

function template(presenter: BalancePresenter, locale: Locale, parts: Parts): TemplateResult {
  const { state } = presenter;
  const { tab, solve, pictures, services, whatIf } = parts;
  const { table } = state;
  const shelf: ScenariosDrawing = { presenter: parts.scenarios, whatIf, solve, services, locale };
  return html`
    <div class="balance-bar">
      <div class="balance-tabs" role="tablist" aria-label=${word('parts', locale)} @keydown=${(event: KeyboardEvent) => stepTab(event, parts)}>
        ${tabs.map((name) => html`<button type="button" role="tab" id="balance-tab-${name}" aria-controls="balance-pane" aria-selected=${name === tab} tabindex=${name === tab ? 0 : -1} @click=${() => parts.show(name)}>${word(`tab_${name}`, locale)}</button>`)}
      </div>
      <span role="status">${statusText(state, locale)}</span>
      ${tab === 'table'
 ? html`<button type="button" class="balance-toggle" aria-pressed=${whatIf.state.isOn} @click=${() => whatIf.turn(!whatIf.state.isOn)}>${whatIfWord('toggle', locale)}</button>
          <label>
            <input type="checkbox" .checked=${state.onlyDeviating} @change=${() => presenter.toggleOnlyDeviating()} />
            ${word('onlyDeviating', locale)}
          </label>`
        : nothing}
    </div>
    <div class="balance-pane" id="balance-pane" role="tabpanel" aria-labelledby="balance-tab-${tab}">
      ${tab === 'table' && table && table.units.length > 0 ? html`<div class="balance-halves">
            ${grid({ presenter, solve, whatIf, table, locale })}
            <div class="balance-side">
              ${whatIf.state.isOn ? whatIfPanel({ presenter: whatIf, services, locale, scenarios: scenarioShelf(shelf), balanceRest: () => balanceRest(parts, table) }) : nothing}
              ${arithmeticTemplate(parts.arithmetic, { services, locale })}
            </div>
          </div>` : nothing} ${tab === 'solve' ? solveTemplate({ presenter: solve, table, services, locale }) : nothing}
      ${tab === 'compare' && table ? compareTemplate({ ...shelf, table }) : nothing}
      ${tab === 'flows' && pictures.state.flows ? flowsTemplate(pictures.state.flows, { services, locale }) : nothing}
      ${tab === 'years' && pictures.state.years ? yearsTemplate({ presenter: pictures, services, locale }) : nothing}
    </div>
  `;
}

/** Opens the form of the balance with what was typed as its targets. */
function balanceRest({ whatIf, solve, services, show }: Parts, table: BalanceTable): void {
  const { targets, leftOut } = restOf(whatIf.state, table.planId);
  if (leftOut > 0) services.notify(whatIfTexts.notFloorArea, 'info');
  solve.change({ targets });
  show('solve');
}

function stepTab(event: KeyboardEvent, { tab, show }: Parts): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const bar = event.currentTarget as HTMLElement;
  show(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]!);
  bar.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

function statusText({ table, whatIf, problem, rows, onlyDeviating }: BalanceState, locale: Locale): string {
  if (problem !== undefined) return word('failed', locale, { error: problem });
  if (!table) return word('loading', locale);
  if (table.units.length === 0) return word('empty', locale);
  // The row of totals is always there.
  if (onlyDeviating && rows.length === 1) return word('noneDeviating', locale);
  return word('summary', locale, { units: table.units.length, ...(whatIf ?? table).counts, differs: table.counts.differs });
}

interface Grid {
  readonly presenter: BalancePresenter;
  readonly solve: SolvePresenter;
  readonly whatIf: WhatIfPresenter;
  readonly table: BalanceTable;
  readonly locale: Locale;
}

function grid({ presenter, solve, whatIf, table, locale }: Grid): TemplateResult {
  const { rows, active } = presenter.state;
  const before = cellsBefore(table, presenter.state.whatIf);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows.find(({ key }) => key === active.row);
    const column = table.columns[active.column - 1];
    if (row && column && canAdjust(whatIf, row, column) && ['Enter', 'Delete', 'Backspace'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const cell = { row: row.kind, id: row.id, column: column.id };
      if (event.key === 'Enter') whatIf.edit(cell, row.cells[column.id].value!);
      else whatIf.takeBack(cell);
      return;
    }
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
          (row) => line(presenter, { row, before: before.get(`${row.kind} ${row.id}`), columns: table.columns, solve, whatIf, locale }),
        )}
      </tbody>
    </table>
  </div>`;
}

interface Line {
  readonly row: BalanceRow;
  /** Cells of the plan, where a what-if shows others. */
  readonly before: BalanceCells | undefined;
  readonly columns: readonly BalanceColumn[];
  readonly solve: SolvePresenter;
  readonly whatIf: WhatIfPresenter;
  readonly locale: Locale;
}

function line(presenter: BalancePresenter, { row, before, columns, solve, whatIf, locale }: Line): TemplateResult {
  return html`<tr role="row" class=${row.kind} aria-level=${row.kind === 'parcel' ? 2 : 1} aria-expanded=${row.expanded ?? nothing}>
    ${rowHeader(presenter, { row, solve, locale })} ${columns.map((column, index) => gridCell(presenter, { row, before: before?.[column.id], column, whatIf, index: index + 1, locale }))}
  </tr>`;
}

function rowHeader(presenter: BalancePresenter, { row, solve, locale }: Pick<Line, 'row' | 'solve' | 'locale'>): TemplateResult {
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
    title=${[name, row.title, row.parcelCount === undefined ? '' : word('parcels', locale, { count: row.parcelCount }), row.unitCount === undefined ? '' : word('areaUnits', locale, { count: row.unitCount })].filter(Boolean).join(' ')}
    @focus=${() => focused(presenter, address)}
    @click=${() => presenter.open(address)}
  >
    ${row.kind === 'unit'
      ? html`<button type="button" class="balance-fold" tabindex="-1" aria-label=${`${word('expand', locale)} ${row.id}`} aria-expanded=${row.expanded === true} @click=${fold}>
          <span class="codicon codicon-chevron-${row.expanded ? 'down' : 'right'}" aria-hidden="true"></span>
        </button>`
      : nothing}
    <span class="balance-id">${name}</span> ${row.kind === 'unit' || row.kind === 'parcel' ? lockButton(solve, row.id, locale) : nothing} <span class="balance-title">${row.title}</span>
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

interface CellDrawing extends Pick<Line, 'row' | 'whatIf' | 'locale'> {
  readonly before: BalanceCell | undefined;
  readonly column: BalanceColumn;
  readonly index: number;
}

function gridCell(presenter: BalancePresenter, { row, before, column, whatIf, index, locale }: CellDrawing): TemplateResult {
  const cell: BalanceCell = row.cells[column.id];
  const address = { row: row.key, column: index };
  const text = cellText(cell, column, locale);
  const isTypable = canAdjust(whatIf, row, column);
  const change = beforeText(before, cell, column, locale);
  const isTyped = whatIf.state.isOn && whatIf.state.adjustments.some((item) => item.row === row.kind && item.id === row.id && item.column === column.id);
  // That a unit's stored sums agree is the ordinary case, and that they do not repeat what is only tried is too; only the plan's totals say so.
  const isRepeated = cell.limit?.kind === 'equals' && (cell.state === 'within' || change !== undefined);
  const note = isRepeated ? '' : text.note;
  const stateIcon = cell.state === undefined ? undefined : stateIcons[cell.state];
  const state = isRepeated ? '' : (cell.state ?? '');
  const click = (): void => {
    if (isTypable) whatIf.edit({ row: row.kind, id: row.id, column: column.id }, cell.value!);
    else presenter.open(address);
  };
  return html`<td
    role="gridcell"
    class="${state} ${cell.place || isTypable ? 'opens' : ''} ${change ? 'changed' : ''} ${isTyped ? 'typed' : ''}"
    tabindex=${tabIndexOf(presenter, address)}
    title=${change ? `${localize(change.detail, locale)}${locale === 'en' ? '; ' : '；'}${text.detail}` : text.detail}
    @focus=${() => focused(presenter, address)}
    @click=${click}
  >
    ${isEdited(whatIf, row, column) ? cellInput(whatIf, locale, () => focusActive()) : html`${change?.mark ?? nothing}${text.value}`}
    ${note === ''
      ? nothing
      : html`<span class="balance-note">${stateIcon ? html`<span class="codicon codicon-${stateIcon}" aria-hidden="true"></span> ` : nothing}${note}</span>`}
    ${isTypable
      ? cellBar(whatIf, { row, column, cell, before })
      : text.used === undefined
        ? nothing
        : html`<span class="balance-meter" aria-hidden="true"><span style="width:${Math.round(text.used * 100)}%"></span></span>`}
  </td>`;
}

/** Gives the keyboard back to the cell that was typed into. */
function focusActive(): void {
  document.querySelector<HTMLElement>('.balance [role="treegrid"] tbody [tabindex="0"]')?.focus();
}

const stateIcons = { within: 'check', over: 'arrow-up', under: 'arrow-down', differs: 'diff', unknown: 'question' } as const;

function tabIndexOf({ state: { active } }: BalancePresenter, address: { readonly row: string; readonly column: number }): number {
  return active.row === address.row && active.column === address.column ? 0 : -1;
}

function focused(presenter: BalancePresenter, address: { readonly row: string; readonly column: number }): void {
  const { active } = presenter.state;
  if (active.row !== address.row || active.column !== address.column) presenter.activate(address);
}
