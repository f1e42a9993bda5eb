import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import type { ContextKeys } from '../platform/context-keys.ts';
import type { Nls } from '../nls/nls.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import { createTreeView } from '../ui/tree.view.ts';
import type { TreeRow } from '../ui/tree.presenter.ts';
import { searchStyles } from './search.css.ts';
import type { SearchFeature } from './search-feature.ts';
import type { SearchItem, SearchQuery } from './search.presenter.ts';
import { searchText, type searchCatalogue } from './texts.ts';

/** The search view: what is looked for, what replaces it, in which files; and the results by file, with what they would become. */
export function mountSearch(container: HTMLElement, options: { readonly feature: SearchFeature; readonly nls: Nls; readonly context: ContextKeys }): Disposable {
  const { feature, nls, context } = options;
  const { presenter } = feature;
  const store = new DisposableStore();
  store.add(adoptStyles(searchStyles));
  const text = (key: keyof typeof searchCatalogue, data?: Readonly<Record<string, string | number>>): string => nls.pick(searchText(key, data));

  const rowAction = (name: string, key: 'replaceOne' | 'replaceFile' | 'dismiss', run: () => void): TemplateResult =>
    html`<span
      class="search-row-action"
      aria-hidden="true"
      title=${text(key)}
      @click=${(event: MouseEvent) => {
        event.stopPropagation();
        run();
      }}
      @dblclick=${(event: MouseEvent) => event.stopPropagation()}
      >${icon(name)}</span
    >`;
  const content = (row: TreeRow<SearchItem>): TemplateResult => {
    const { item, id } = row.node;
    const isReplacing = presenter.query.value.showReplace;
    const actions = html`<span class="row-marks">
      ${isReplacing ? rowAction('replace', item.kind === 'file' ? 'replaceFile' : 'replaceOne', () => void feature.replace(id)) : nothing}
      ${rowAction('close', 'dismiss', () => presenter.dismiss(id))}
      ${item.kind === 'file' ? html`<span class="badge" aria-label=${text('fileCount', { count: item.file.matches.length })} role="img">${item.file.matches.length}</span>` : nothing}
    </span>`;
    if (item.kind === 'file') {
      const { uri } = item.file;
      return html`${icon(uri.endsWith('json') ? 'json' : 'file-code')}<span class="row-label">${nameOf(uri)}</span><span class="row-description">${parentOf(uri)}</span>${actions}`;
    }
    const { before, matched, after, replacement } = item.match;
    const shown = isReplacing && replacement !== undefined ? html`<del>${matched}</del>${replacement === '' ? nothing : html`<ins>${replacement}</ins>`}` : html`<mark>${matched}</mark>`;
    return html`<span class="row-label search-line">${before}${shown}${after}</span>${actions}`;
  };
  const tree = createTreeView<SearchItem>({
    label: () => text('tree'),
    name: 'search',
    presenter: presenter.tree,
    content,
    rowTitle: ({ node }) => (node.item.kind === 'file' ? node.item.file.uri : text('line', { line: node.item.match.range.start.line + 1 })),
    onOpen: (row, { pin }) => feature.open(row.node.item, { pin }),
  });

  type Toggle = 'matchCase' | 'wholeWord' | 'isRegularExpression' | 'showReplace' | 'showDetails';
  const toggle = (name: Toggle, codicon: string, key: keyof typeof searchCatalogue, keys = ''): TemplateResult =>
    html`<button
      class="icon-button search-toggle"
      aria-pressed=${presenter.query.value[name]}
      aria-label=${text(key)}
      title=${keys === '' ? text(key) : `${text(key)} (${keys})`}
      @click=${() => presenter.change({ [name]: !presenter.query.value[name] })}
    >
      ${icon(codicon)}
    </button>`;
  const field = (name: 'text' | 'replacement' | 'include' | 'exclude', label: keyof typeof searchCatalogue, hint: keyof typeof searchCatalogue): TemplateResult =>
    html`<input
      type="text"
      class="input search-${name}"
      aria-label=${text(label)}
      placeholder=${text(hint)}
      title=${text(hint)}
      spellcheck="false"
      autocomplete="off"
      .value=${live(presenter.query.value[name])}
      @input=${(event: Event) => presenter.change({ [name]: (event.target as HTMLInputElement).value } satisfies Partial<SearchQuery>)}
      @keydown=${onFieldKey}
    />`;
  function onFieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') void presenter.search();
    else if (event.key === 'Escape') presenter.cancel();
    else if (event.key === 'ArrowDown') container.querySelector<HTMLElement>('[role="tree"]')?.focus();
    else return;
    event.preventDefault();
  }
  const message = (): TemplateResult => {
    const state = presenter.state.value;
    const count = presenter.matchCount.value;
    switch (state.kind) {
      case 'idle':
        return html``;
      case 'searching':
        return html`${icon('loading codicon-modifier-spin')} ${text('searching')} <button class="link" @click=${() => presenter.cancel()}>${text('cancel')}</button>`;
      case 'wrong':
      case 'failed':
        return html`<span class="class-error">${icon('error')} ${text(state.kind, { message: state.message })}</span>`;
      case 'done':
        return html`${
          count === 0
            ? text(presenter.query.value.include !== '' || presenter.query.value.exclude !== '' ? 'noneFiltered' : 'none')
            : text('found', { files: presenter.files.value.length, matches: count })
        }
        ${state.limited ? html`<br />${icon('warning')} ${text('limited', { matches: count })}` : nothing}
        ${state.unread > 0 ? html`<br />${text('unread', { count: state.unread })}` : nothing}`;
    }
  };

  const onFocus = (): void => {
    context.set('searchFocus', true);
    context.set('searchTreeFocus', document.activeElement?.getAttribute('role') === 'tree');
  };
  const onBlur = (): void => {
    context.set('searchFocus', false);
    context.set('searchTreeFocus', false);
  };
  container.addEventListener('focusin', onFocus);
  container.addEventListener('focusout', onBlur);
  store.add(toDisposable(() => {
    container.removeEventListener('focusin', onFocus);
    container.removeEventListener('focusout', onBlur);
  }));

  let focused = 0;
  store.add(
    mountView(
      container,
      () => {
        const query = presenter.query.value;
        void feature.focusRequests.value;
        return html`<div class="search">
          <div class="search-form" role="search" aria-label=${text('title')}>
            ${toggle('showReplace', query.showReplace ? 'chevron-down' : 'chevron-right', 'showReplace')}
            <div class="search-fields">
              <div class="search-box">
                ${field('text', 'pattern', 'patternHint')}
                <span class="search-toggles">${toggle('matchCase', 'case-sensitive', 'matchCase', 'Alt+C')}${toggle('wholeWord', 'whole-word', 'wholeWord', 'Alt+W')}${toggle('isRegularExpression', 'regex', 'expression', 'Alt+R')}</span>
              </div>
              ${
                query.showReplace
                  ? html`<div class="search-box">
                      ${field('replacement', 'replacement', 'replacementHint')}
                      <span class="search-toggles"><button class="icon-button" aria-label=${text('replaceAll')} title="${text('replaceAll')} (Ctrl+Alt+Enter)" ?disabled=${presenter.matchCount.value === 0} @click=${() => void feature.replace()}>${icon('replace-all')}</button></span>
                    </div>`
                  : nothing
              }
              ${query.showDetails ? html`${field('include', 'include', 'includeHint')}${field('exclude', 'exclude', 'excludeHint')}` : nothing}
            </div>
            ${toggle('showDetails', 'ellipsis', 'showDetails')}
          </div>
          <p class="search-message" role="status">${message()}</p>
          <div class="search-results">${presenter.files.value.length > 0 ? tree.template() : nothing}</div>
        </div>`;
      },
      () => {
        tree.afterDraw();
        if (focused === feature.focusRequests.peek()) return;
        focused = feature.focusRequests.peek();
        // The side bar may still be hidden while this is drawn.
        setTimeout(() => {
          const input = container.querySelector<HTMLInputElement>('.search-text');
          input?.focus();
          input?.select();
        }, 0);
      },
    ),
  );
  return store;
}
