import type { Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Nls } from '../nls/nls.ts';
import { highlighted, icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { QuickInputPresenter, ShownQuickItem } from './quick-input.presenter.ts';

/** The one input for files, commands, symbols and questions: a combobox over a list. */
export function mountQuickInput(container: HTMLElement, options: { readonly presenter: QuickInputPresenter; readonly nls: Nls }): Disposable {
  const { presenter, nls } = options;
  let returnFocus: HTMLElement | undefined;
  let wasVisible = false;

  const close = (): void => {
    presenter.cancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    if (event.isComposing) return;
    if (event.key in steps) presenter.move(steps[event.key]!);
    else if (event.key === 'Enter') presenter.accept({ aside: event.ctrlKey || event.metaKey });
    else if (event.key === 'Escape') close();
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent): void => {
    const next = event.relatedTarget as Node | null;
    // Without a related target the whole window lost the focus: the input then stays.
    if (next && !container.contains(next)) presenter.cancel();
  };

  const line = (shown: ShownQuickItem, index: number, active: number): TemplateResult => html`<li
    id="quick-item-${index}"
    class="quick-item ${index === active ? 'active' : ''}"
    role="option"
    aria-selected=${index === active}
    @mousedown=${(event: MouseEvent) => event.preventDefault()}
    @click=${() => {
      presenter.active.value = index;
      presenter.accept();
    }}
  >
    ${shown.item.icon ? icon(shown.item.icon) : nothing}
    <span class="quick-label">${highlighted(shown.item.label, shown.labelRanges)}</span>
    ${shown.item.description ? html`<span class="quick-description">${highlighted(shown.item.description, shown.descriptionRanges)}</span>` : nothing}
    ${shown.item.keys ? html`<kbd>${shown.item.keys}</kbd>` : nothing}
  </li>`;

  return mountView(
    container,
    () => {
      if (!presenter.visible.value) return html``;
      const items = presenter.items.value;
      const active = items.length === 0 ? -1 : Math.min(presenter.active.value, items.length - 1);
      return html`<div class="quick-input" role="dialog" aria-label=${nls.text('quick.label')} @focusout=${onFocusOut}>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="quick-list"
          aria-label=${nls.text('quick.label')}
          aria-activedescendant=${active >= 0 ? `quick-item-${active}` : nothing}
          placeholder=${presenter.placeholder.value}
          autocomplete="off"
          spellcheck="false"
          .value=${live(presenter.text.value)}
          @input=${(event: Event) => (presenter.text.value = (event.target as HTMLInputElement).value)}
          @keydown=${onKeyDown}
        />
        <ul id="quick-list" role="listbox" aria-label=${nls.text('quick.results')} tabindex="-1">
          ${items.map((item, index) => line(item, index, active))}
        </ul>
        ${items.length === 0 ? html`<p class="quick-none">${nls.text('quick.noResults')}</p>` : nothing}
        <p class="visually-hidden" role="status">${nls.text('quick.count', { count: items.length })}</p>
      </div>`;
    },
    () => {
      const visible = presenter.visible.peek();
      const input = container.querySelector('input');
      if (visible && !wasVisible) {
        returnFocus = document.activeElement as HTMLElement | undefined;
        input?.focus();
        input?.setSelectionRange(input.value.length, input.value.length);
      } else if (!visible && wasVisible && (document.activeElement === document.body || document.activeElement === null)) {
        // Removing the focused input has left the focus nowhere.
        returnFocus?.focus();
      }
      wasVisible = visible;
      container.querySelector('.quick-item.active')?.scrollIntoView({ block: 'nearest' });
    },
  );
}
