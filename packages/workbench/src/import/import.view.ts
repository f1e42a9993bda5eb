import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { mountView } from '../ui/mount-view.ts';
import { icon } from '../ui/icon.ts';
import { importStyles } from './import.css.ts';
import { fieldsTable } from './import-fields.view.ts';
import { noteRow, resultReport } from './import-result.view.ts';
import { sourceForm, type ImportViewContext } from './import-source.view.ts';
import { importText, type ImportTextKey } from './texts.ts';

export interface ImportViewOptions extends ImportViewContext {
  run(): void;
  cancel(): void;
}

/** The import panel: what is read, which field goes where, what would change, and the button that does it. */
export function mountImport(container: HTMLElement, options: ImportViewOptions): Disposable {
  const { presenter, nls } = options;
  const store = new DisposableStore();
  const sheet = importStyles.styleSheet!;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  store.add(toDisposable(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet))));
  const text = (key: ImportTextKey, data?: Readonly<Record<string, string | number>>): string => nls.pick(importText(key, data));
  const column = (key: 'source' | 'fields' | 'result', content: unknown): TemplateResult => html`<section class="import-column" aria-labelledby="import-head-${key}" tabindex="0">
    <h3 id="import-head-${key}">${text(key)}</h3>
    ${content}
  </section>`;
  const bar = (): TemplateResult => {
    const obstacle = presenter.obstacle.value;
    const said = presenter.message.value ?? obstacle;
    const share = presenter.progress.value;
    return html`<div class="import-bar">
      <button class="button" ?disabled=${obstacle !== undefined} aria-describedby="import-obstacle" @click=${() => options.run()}>${text('run')}</button>
      <button class="button secondary" @click=${() => options.cancel()}>${text('cancel')}</button>
      ${share === undefined ? nothing : html`<progress aria-label=${text('progress')} max="1" .value=${share}></progress>`}
      ${
        presenter.errorCount.value > 0 && !presenter.preview.value?.problem
          ? html`<label><input type="checkbox" .checked=${presenter.acceptsErrors.value} @change=${(event: Event) => presenter.acceptErrors((event.target as HTMLInputElement).checked)} /> ${text('acceptErrors')}</label>`
          : nothing
      }
      <span role="status" id="import-obstacle" class=${presenter.message.value ? 'class-warning' : ''}>${said ? nls.pick(said) : ''}</span>
    </div>`;
  };
  store.add(
    mountView(container, () => {
      const preview = presenter.preview.value;
      const problem = preview?.problem;
      return html`<div class="import" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && options.cancel()}>
        <div class="import-columns" aria-busy=${presenter.busy.value}>
          ${column('source', html`${problem ? html`<p class="import-problem" role="alert">${noteRow(problem.note, nls)}</p>` : nothing} ${preview ? sourceForm(preview, options) : html`<p>${icon('loading')} ${text('working')}</p>`}`)}
          ${column('fields', preview ? fieldsTable(preview, options) : nothing)} ${column('result', preview ? resultReport(preview, nls) : nothing)}
        </div>
        ${bar()}
      </div>`;
    }),
  );
  return store;
}
