import { equalJson, type Disposable, type Path, type Range } from '@plansmith/base';
import { effect, signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { nameOf, parentOf } from '../explorer/file-tree.ts';
import type { QuickItem } from '../quick-input/quick-input.presenter.ts';
import { icon } from '../ui/icon.ts';
import { mountView } from '../ui/mount-view.ts';
import type { Workbench } from '../workbench.ts';
import { symbolIcon } from './outline.presenter.ts';
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
  const askSymbols = ({ uri, path, at }: Way, level: number): void =>
    ask(
      at[level]!.name,
      async () => {
        const beside = await engine.ask((remote) => remote.symbolsBeside(uri, path.slice(0, level + 1)));
        return beside.map((symbol) => ({
          label: symbol.name,
          ...(symbol.detail ? { description: symbol.detail } : {}),
          icon: equalJson(symbol.range, at[level]!.range) ? 'check' : symbolIcon(symbol),
          range: symbol.selectionRange,
          run: () => navigation.open(uri, { range: symbol.selectionRange }),
        }));
      },
      true,
    );

  // Names are the engine's to say; the way there was stands until the next is known.
  const way = signal<Way | undefined>(undefined);
  const stopFollowing = effect(() => {
    const place = selection.value;
    if (!place) return void (way.value = undefined);
    void engine.ask((remote) => remote.symbolPath(place.uri, place.path)).then((at) => {
      if (selection.peek() === place) way.value = { uri: place.uri, path: place.path, at };
    });
  });

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
  const pathCrumbs = (found: Way): readonly TemplateResult[] =>
    found.at.map((symbol, level) => crumb(symbol.name, { icon: level === 0 ? 'symbol-field' : '', run: () => askSymbols(found, level) }));

  container.addEventListener('keydown', onKeyDown);
  const view = mountView(container, () => {
    const active = editors.active.value;
    container.hidden = active === undefined || active.kind === 'pane';
    if (!active || active.kind === 'pane') return html``;
    const { uri } = active;
    const folders = parentOf(uri).split('/').filter(Boolean);
    const found = way.value?.uri === uri ? way.value : undefined;
    return html`<nav aria-label=${nls.pick(outlineText('breadcrumbs'))}>
      <ol>
        ${folders.map((name, index) => crumb(name, { run: () => askFiles(folders.slice(0, index + 1).join('/')) }))}
        ${crumb(nameOf(uri), { run: () => askFiles(parentOf(uri)) })} ${found ? pathCrumbs(found) : nothing}
      </ol>
    </nav>`;
  });
  return {
    dispose() {
      stopFollowing();
      container.removeEventListener('keydown', onKeyDown);
      view.dispose();
    },
  };
}

/** A path of a document with the symbols that it leads through. */
interface Way {
  readonly uri: string;
  readonly path: Path;
  readonly at: readonly DocumentSymbol[];
}

function crumb(name: string, options: { readonly icon?: string; run(): void }): TemplateResult {
  return html`<li><button class="crumb" @click=${options.run}>${options.icon ? icon(options.icon) : nothing}${name}</button></li>`;
}
