import { html, nothing, type TemplateResult } from 'lit';
import type { Nls } from '../nls/nls.ts';
import type { ViewDescriptor } from '../platform/view-registry.ts';
import { icon } from '../ui/icon.ts';

/** Tabs of the views of one place, with the keys of the ARIA tabs pattern. */
export function viewTabs(options: {
  readonly label: string;
  readonly views: readonly ViewDescriptor[];
  readonly active: string | undefined;
  readonly nls: Nls;
  onSelect(id: string): void;
  onDragStart(event: DragEvent, id: string): void;
  onContextMenu(event: MouseEvent, id: string): void;
}): TemplateResult {
  const { views, active, nls } = options;
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = views.findIndex((view) => view.id === active);
    const targets: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: views.length - 1 };
    const target = targets[event.key];
    if (target === undefined) return;
    const view = views[(target + views.length) % views.length]!;
    options.onSelect(view.id);
    document.getElementById(`tab-${view.id}`)?.focus();
    event.preventDefault();
  };
  return html`<div class="view-tabs" role="tablist" aria-label=${options.label} @keydown=${onKeyDown}>
    ${views.map((view) => {
      const count = view.badge?.() ?? 0;
      return html`<button
        id="tab-${view.id}"
        class="view-tab"
        role="tab"
        aria-selected=${view.id === active}
        aria-controls=${view.id === active ? `view-${view.id}` : nothing}
        tabindex=${view.id === active ? 0 : -1}
        draggable="true"
        @click=${() => options.onSelect(view.id)}
        @dragstart=${(event: DragEvent) => options.onDragStart(event, view.id)}
        @contextmenu=${(event: MouseEvent) => options.onContextMenu(event, view.id)}
      >
        ${icon(view.icon)}<span>${nls.pick(view.title)}</span>${count > 0 ? html`<span class="badge">${count}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}
