import { formatPath, type Disposable, type Path, type Range } from '@plansmith/base';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import type { QuickItem } from '../quick-input/quick-input.presenter.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { symbolIcon, symbolsAround } from './symbol-tree.ts';
import { outlineText } from './texts.ts';

/** The way to the active file, and in it to the cursor; each step opens the list of what stands beside it. Nothing for tabs of features. */
export function mountBreadcrumbs(container: HTMLElement, workbench: Workbench): Disposable {
  const { nls, editors, selection, session, quickInput, navigation, engine, textEditor } = workbench;
  const ask = (name: string, items: () => readonly QuickItem[] | Promise<readonly QuickItem[]>, peeks = false): void =>
    quickInput.ask({
      prefix: '',
      placeholder: nls.pick(outlineText('siblings', { name })),
      items,
      ...(peeks && { preview: (item: QuickItem | undefined) => (item && 'range' in item ? textEditor.peek()?.peek(item.range as Range) : textEditor.peek()?.restore()) }),
    });
  /** Files below a folder, those of folders beside it included: what a folder's step leads to. */
  const askFiles = (folder: string): void => {
    const prefix = folder === '' ? '' : `${folder}/`;
    ask(folder, () =>
      session.uris
        .peek()
        .filter((uri) => uri.startsWith(prefix))
        .map((uri) => ({ label: nameOf(uri), description: parentOf(uri), icon: uri.endsWith('json') ? 'json' : 'file-code', run: () => navigation.open(uri, { pin: true }) })),
    );
  };
  const askSymbols = (options: { readonly uri: string; readonly level: number; readonly name: string }): void =>
    ask(
      options.name,
      async () => {
        const cursor = textEditor.peek()?.cursor.peek();
        const symbols = await engine.ask((remote) => remote.documentSymbols(options.uri));
        const around = cursor ? symbolsAround(symbols, cursor.range.start) : [];
        const siblings = around[Math.min(options.level, around.length - 1)]?.siblings ?? symbols;
        return siblings.map((symbol) => ({
          label: symbol.name,
          ...(symbol.detail ? { description: symbol.detail } : {}),
          icon: around.some((item) => item.symbol === symbol) ? 'check' : symbolIcon(symbol),
          range: symbol.selectionRange,
          run: () => navigation.open(options.uri, { range: symbol.selectionRange }),
        }));
      },
      true,
    );

  const onKeyDown = (event: KeyboardEvent): void => {
    const crumbs = [...container.querySelectorAll<HTMLElement>('button')];
    const index = crumbs.indexOf(document.activeElement as HTMLElement);
    const targets: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: crumbs.length - 1 };
    const target = targets[event.key];
    if (event.key === 'Escape') textEditor.peek()?.focus();
    else if (target === undefined) return;
    else crumbs[(target + crumbs.length) % crumbs.length]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const pathCrumbs = (uri: string, path: Path): readonly TemplateResult[] =>
    path.map((step, level) => {
      const name = typeof step === 'number' ? formatPath([step]) : step;
      return crumb(name, { icon: level === 0 ? 'symbol-field' : '', run: () => askSymbols({ uri, level, name }) });
    });

  container.addEventListener('keydown', onKeyDown);
  return mountView(container, () => {
    const active = editors.active.value;
    container.hidden = active === undefined || active.kind === 'pane';
    if (!active || active.kind === 'pane') return html``;
    const { uri } = active;
    const folders = parentOf(uri).split('/').filter(Boolean);
    const path = selection.value?.uri === uri ? selection.value.path : [];
    return html`<nav aria-label=${nls.pick(outlineText('breadcrumbs'))}>
      <ol>
        ${folders.map((name, index) => crumb(name, { run: () => askFiles(folders.slice(0, index + 1).join('/')) }))}
        ${crumb(nameOf(uri), { run: () => askFiles(parentOf(uri)) })} ${pathCrumbs(uri, path)}
      </ol>
    </nav>`;
  });
}

function crumb(name: string, options: { readonly icon?: string; run(): void }): TemplateResult {
  return html`<li><button class="crumb" @click=${options.run}>${options.icon ? icon(options.icon) : nothing}${name}</button></li>`;
}
