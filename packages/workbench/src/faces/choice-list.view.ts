import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceList } from './choice-list.ts';

export const choiceListId = 'face-choices';

/** The options of an open choice list, under the input that they are for. */
export function choiceListTemplate(list: ChoiceList, options: { readonly label: string; readonly anchor: DOMRect | undefined; choose(index: number): void }): TemplateResult | typeof nothing {
  const shown = list.shown.value;
  const { anchor } = options;
  if (!shown || shown.length === 0 || !anchor) return nothing;
  const below = anchor.bottom + listHeightPixels < innerHeight;
  const place = below ? `top: ${anchor.bottom}px` : `bottom: ${innerHeight - anchor.top}px`;
  return html`<ul class="face-choices" id=${choiceListId} role="listbox" aria-label=${options.label} style="left: ${Math.min(anchor.left, innerWidth - listWidthPixels)}px; ${place}">
    ${shown.map(
      (option, index) => html`<li
        id="${choiceListId}-${index}"
        role="option"
        aria-selected=${index === list.active.value}
        @pointerdown=${(event: Event) => {
          event.preventDefault();
          options.choose(index);
        }}
      >
        <span>${option.text}</span>${option.detail ? html`<span class="face-choice-detail">${option.detail}</span>` : nothing}
      </li>`,
    )}
  </ul>`;
}

const listHeightPixels = 240;
const listWidthPixels = 300;
