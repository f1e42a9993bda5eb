import { localize, type Locale } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import { termValueText } from '@plansmith/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { balanceColumns } from '../core/balance-columns.ts';
import type { ArithmeticPresenter } from './arithmetic.presenter.ts';
import { cellText, word } from './cell-text.ts';

/** How the number under the cursor comes about: each term with a link to the cell where it is written. */
export function arithmeticTemplate(presenter: ArithmeticPresenter, { services, locale }: { readonly services: Pick<ViewServices, 'reveal'>; readonly locale: Locale }): TemplateResult | typeof nothing {
  const { pointed, above, arithmetic } = presenter.state;
  const column = balanceColumns.find(({ id }) => id === pointed?.column);
  if (!pointed || !arithmetic || !column) return nothing;
  const { cell, terms, madeBy } = arithmetic;
  const text = cellText(cell, column, locale);
  const { limit } = cell;
  return html`<section class="balance-arithmetic" aria-label=${word('arithmetic', locale)} tabindex="0">
    <h3>
      ${above.length === 0 ? nothing : html`<button type="button" class="close" aria-label=${word('backUp', locale)} title=${word('backUp', locale)} @click=${() => presenter.ascend()}><span class="codicon codicon-arrow-left" aria-hidden="true"></span></button>`}
      ${pointed.parcel ?? pointed.unit ?? pointed.area ?? word('totals', locale)} ${localize(column.title, locale)}
      <button type="button" class="close" aria-label=${word('closeArithmetic', locale)} title=${word('closeArithmetic', locale)} @click=${() => presenter.point(undefined)}><span class="codicon codicon-close" aria-hidden="true"></span></button>
    </h3>
    <p>${text.value} ${text.note}</p>
    ${limit
      ? html`<p>${localize(limit.title, locale)} ${limit.value} ${limit.place ? html`<button type="button" class="link" @click=${() => void services.reveal(limit.place!)}>${word('source', locale)}</button>` : nothing}</p>`
      : nothing}
    ${cell.missing.length > 0 ? html`<p>${word('missing', locale, { names: cell.missing.join('、') })}</p>` : nothing}
    ${terms.length > 0
      ? html`<p>${word('termsOf', locale, { count: terms.length })}</p>
          <ul>
            ${terms.map((term, index) => {
              const label = localize(term.label, locale);
              const { uri, path } = term;
              const maker = madeBy[index];
              return html`<li>${maker ? html`<button type="button" class="close" aria-label=${word('goDown', locale, { name: label })} title=${word('goDown', locale, { name: label })} @click=${() => presenter.descend(maker)}><span class="codicon codicon-chevron-right" aria-hidden="true"></span></button>` : nothing}${uri !== undefined && path ? html`<button type="button" class="link" title=${uri} @click=${() => void services.reveal({ uri, path })}>${label}</button>` : html`<span>${label}</span>`}<span>${termValueText(term, locale)}</span></li>`;
            })}
          </ul>`
      : cell.place
        ? html`<p><button type="button" class="link" @click=${() => void services.reveal(cell.place!)}>${word('source', locale)}</button></p>`
        : nothing}
  </section>`;
}
