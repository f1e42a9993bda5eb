import { html, nothing, type TemplateResult } from 'lit';
import { ref, createRef, type Ref } from 'lit/directives/ref.js';
import type { SearchRow } from '../core/search-features.ts';
import type { MapPresenter } from './map.presenter.ts';
import type { MapText } from './texts.ts';

/** What the search box holds between two renderings. */
export interface SearchState {
  text: string;
  active: number;
  readonly input: Ref<HTMLInputElement>;
}

export function createSearchState(): SearchState {
  return { text: '', active: 0, input: createRef<HTMLInputElement>() };
}

export interface SearchBoxOptions {
  readonly presenter: MapPresenter;
  readonly search: SearchState;
  choose(row: SearchRow, adds: boolean): void;
  /** The state has changed: render again. */
  refresh(): void;
}

/** A box that finds parcels and units: arrows and Enter go to one, Ctrl+Enter adds it to what is selected. */
export function searchBox({ presenter, search, choose, refresh }: SearchBoxOptions, text: MapText): TemplateResult {
  const rows = presenter.search(search.text);
  const isOpen = search.text.trim() !== '';
  const active = Math.min(search.active, rows.length - 1);
  const set = (next: Partial<Pick<SearchState, 'text' | 'active'>>): void => {
    Object.assign(search, next);
    refresh();
  };
  const take = (row: SearchRow | undefined, adds: boolean): void => {
    if (!row) return;
    choose(row, adds);
    set({ text: '', active: 0 });
  };
  const onKey = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => set({ active: Math.min(active + 1, rows.length - 1) }),
      ArrowUp: () => set({ active: Math.max(active - 1, 0) }),
      Enter: () => take(rows[active], event.ctrlKey || event.metaKey),
      Escape: () => set({ text: '', active: 0 }),
    };
    const act = acts[event.key];
    if (!act || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return html`<span class="search">
    <input ${ref(search.input)} type="search" role="combobox" aria-label=${text('search')} placeholder=${text('search')} aria-autocomplete="list" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls="map-search-results" aria-activedescendant=${isOpen && rows.length > 0 ? `map-search-${active}` : nothing} .value=${search.text} @input=${(event: Event) => set({ text: (event.target as HTMLInputElement).value, active: 0 })} @keydown=${onKey} />
    <span id="map-search-results" class="box results" role="listbox" aria-label=${text('results')} ?hidden=${!isOpen || rows.length === 0}>
      ${isOpen ? rows.map((row, index) => html`<span id="map-search-${index}" role="option" aria-selected=${index === active ? 'true' : 'false'} @mousedown=${(event: MouseEvent) => { event.preventDefault(); take(row, event.ctrlKey || event.metaKey); }}><b>${row.id}</b> ${row.name}</span>`) : nothing}
    </span>
    ${isOpen && rows.length === 0 ? html`<span class="box results" role="status">${text('nothingFound')}</span>` : nothing}
  </span>`;
}
