import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import { icon } from '../ui/icon.ts';
import { fieldHeading, type Field } from './fields.ts';
import { narrowestColumn, type GridColumns } from './grid-columns.ts';
import type { TablePresenter } from './table.presenter.ts';
import { faceText } from './texts.ts';

/** Draws the head of a grid: titles that select their column, sort it, and are dragged wider at their right edge; a double click there fits the column. */
export function createGridHead({ table, columns, nls, selectColumn }: { readonly table: TablePresenter; readonly columns: GridColumns; readonly nls: Nls; selectColumn(column: number): void }): (tracks: string) => TemplateResult {
  /** Drags the right edge of a column. */
  function onResize(event: PointerEvent, field: Field, width: number): void {
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    const drag = (moved: PointerEvent): void => table.setColumnWidth(field, Math.max(narrowestColumn, width + moved.clientX - start));
    const stop = (): void => {
      window.removeEventListener('pointermove', drag);
      window.removeEventListener('pointerup', stop);
    };
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', stop);
  }

  function headTemplate(tracks: string): TemplateResult {
    const sorting = table.sorting.value;
    return html`<div role="rowgroup" class="grid-head">
      <div role="row" class="grid-row" aria-rowindex="1" style="grid-template-columns: ${tracks}">
        <div role="columnheader" class="grid-corner"><span class="visually-hidden">${nls.pick(faceText('rowNumber'))}</span></div>
        ${table.fields.value.map((field, column) => {
          const heading = nls.pick(fieldHeading(field));
          const sorted = sorting?.field === field ? (sorting.descending ? 'descending' : 'ascending') : 'none';
          return html`<div role="columnheader" class="grid-heading ${field.known ? '' : 'unknown'}" aria-sort=${sorted} aria-colindex=${column + 2} title=${field.description ? `${heading}\n${nls.pick(field.description)}` : heading} @click=${() => selectColumn(column)}>
            <span class="grid-heading-text">${heading}${field.required ? html`<span class="grid-required" aria-hidden="true"> *</span>` : nothing}</span>
            <button class="grid-sort" tabindex="-1" aria-label=${nls.pick(faceText('sortBy', { title: heading }))} title=${nls.pick(faceText('sortBy', { title: heading }))} @click=${(event: Event) => {
              event.stopPropagation();
              table.toggleSort(field);
            }}>${icon(sorted === 'none' ? 'unfold' : sorted === 'ascending' ? 'arrow-up' : 'arrow-down')}</button>
            <span class="grid-resize" aria-hidden="true" @pointerdown=${(event: PointerEvent) => onResize(event, field, columns.pixels()[column]!)} @click=${(event: Event) => event.stopPropagation()} @dblclick=${() => table.setColumnWidth(field, undefined)}></span>
          </div>`;
        })}
      </div>
    </div>`;
  }

  return headTemplate;
}
