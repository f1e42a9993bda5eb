import { valueAt } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { classOf } from '../problems/grouping.ts';
import { isEditable } from './cell-text.ts';
import { hasChoices, type ChoiceList } from './choice-list.ts';
import { choiceListId } from './choice-list.view.ts';
import { numberText } from './column-sums.ts';
import { fieldHeading, type Field } from './fields.ts';
import type { GridColumns } from './grid-columns.ts';
import type { GridCell } from './grid-moves.ts';
import { cellKey, codeKey } from './table-facts.ts';
import type { TablePresenter } from './table.presenter.ts';
import { faceText } from './texts.ts';

export interface GridCellOptions {
  readonly table: TablePresenter;
  readonly choices: ChoiceList;
  readonly columns: GridColumns;
  readonly nls: Nls;
  /** A double click: the cell is edited, or opened where it cannot be. */
  open(isEditable: boolean): void;
}

/** Draws one cell: its text with what is known of it, or its input where it is the active one. */
export type GridCellTemplate = (cell: GridCell, content: { readonly item: number; readonly field: Field; readonly selected: boolean }) => TemplateResult;

export function createGridCell({ table, choices, columns, nls, open }: GridCellOptions): GridCellTemplate {
  function cellTemplate(cell: GridCell, { item, field, selected }: { readonly item: number; readonly field: Field; readonly selected: boolean }): TemplateResult {
    const { active } = table.selection.value;
    const isActive = active.row === cell.row && active.column === cell.column;
    const value = valueAt(table.rows.value[item], field.path);
    const findings = table.findingsAt(item, field);
    const worst = findings[0] && classOf(findings[0]);
    const numeric = field.type === 'number' || field.type === 'integer';
    const wrong = value !== undefined && value !== null && ((numeric && typeof value !== 'number') || (typeof value === 'object' && !Array.isArray(value)));
    const computed = table.derived.value.get(cellKey(item, field));
    const codeName = field.coded ? table.codeNames.value.get(codeKey(field, String(value))) : undefined;
    const differs = computed !== undefined && typeof value === 'number' && !agrees(value, computed);
    const note = [...findings.map((finding) => nls.pick(finding.message)), ...(differs ? [nls.pick(faceText('derived', { value: numberText(computed) }))] : [])].join('\n');
    return html`<div
      role="gridcell"
      class="grid-cell ${numeric ? 'numeric' : ''} ${isEditable(field, value) ? '' : 'fixed'} ${wrong ? 'wrong' : ''} ${worst ? `marked mark-${worst}` : ''} ${isActive ? 'active' : ''}"
      data-row=${cell.row}
      data-column=${cell.column}
      aria-colindex=${cell.column + 2}
      aria-selected=${selected}
      title=${note || `${columns.textOf(item, field)}${codeName ? ` ${codeName}` : ''}`}
      @dblclick=${() => open(isEditable(field, value))}
    >${isActive ? inputTemplate(item, field) : html`${columns.textOf(item, field)}${codeName ? html`<span class="grid-code">${codeName}</span>` : nothing}${differs ? html`<span class="grid-derived">${numberText(computed)}</span>` : nothing}`}</div>`;
  }

  function inputTemplate(item: number, field: Field): TemplateResult {
    const value = valueAt(table.rows.value[item], field.path);
    const heading = nls.pick(fieldHeading(field));
    const label = nls.pick(faceText('cellName', { title: heading, row: item + 1 }));
    const findings = table.findingsAt(item, field);
    const isFixed = !isEditable(field, value);
    const isOpen = (choices.shown.value?.length ?? 0) > 0;
    const editing = table.editing.value !== undefined;
    if (hasChoices(field)) {
      return html`<input class="face-input ${editing ? 'editing' : ''}" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-label=${label} aria-autocomplete="list" aria-expanded=${isOpen} aria-controls=${isOpen ? choiceListId : nothing} aria-activedescendant=${isOpen ? `${choiceListId}-${choices.active.value}` : nothing} aria-invalid=${findings.length > 0} aria-describedby=${findings.length > 0 ? 'face-cell-note' : nothing} ?readonly=${isFixed} />`;
    }
    return html`<textarea class="face-input ${editing ? 'editing' : ''}" rows="1" spellcheck="false" aria-label=${label} aria-invalid=${findings.length > 0} aria-describedby=${findings.length > 0 ? 'face-cell-note' : nothing} ?readonly=${isFixed}></textarea>`;
  }

  return cellTemplate;
}

/** Whether a stored number is the computed one as far as it is written. */
function agrees(stored: number, computed: number): boolean {
  const decimals = /\.(\d+)/.exec(String(stored))?.[1]?.length ?? 0;
  return Math.abs(stored - computed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(computed);
}
