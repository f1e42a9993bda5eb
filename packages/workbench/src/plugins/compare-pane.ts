import { DisposableStore, toDisposable, type Bilingual } from '@plansmith/base';
import type { languages } from 'monaco-editor/editor';
import type { EditorPane } from '../editor/editors.presenter.ts';
import { createDiffWidget } from '../editor/diff-widget.ts';
import { languageOf, type Monaco } from '../editor/model-buffer.ts';
import type { Nls } from '../nls/nls.ts';
import { pluginText } from './texts.ts';

export interface ComparePaneOptions {
  readonly name: string;
  readonly title: Bilingual;
  readonly uri: string;
  readonly nls: Nls;
  readonly loadMonaco: () => Promise<Monaco>;
  /** The text as it stands and what is to be done to it. */
  read(): Promise<{ readonly before: string; readonly edits: readonly languages.TextEdit[] }>;
}

/** A tab that shows a text beside what edits would make of it. Nothing can be typed in it. */
export function createComparePane({ name, title, uri, nls, loadMonaco, read }: ComparePaneOptions): EditorPane {
  return {
    name,
    title,
    icon: 'diff',
    async mount(container) {
      const store = new DisposableStore();
      const holder = document.createElement('div');
      holder.style.height = '100%';
      container.append(holder);
      store.add(toDisposable(() => holder.remove()));
      const [monaco, { before, edits }] = await Promise.all([loadMonaco(), read()]);
      if (store.isDisposed) return store;
      const language = languageOf(uri);
      const original = store.add(monaco.editor.createModel(before, language));
      const modified = store.add(monaco.editor.createModel(before, language));
      modified.applyEdits(edits.map(({ range, text }) => ({ range, text })));
      createDiffWidget(monaco, holder, {
        store,
        originalLabel: nls.pick(pluginText('asItStands', { uri })),
        modifiedLabel: nls.pick(pluginText('withChange', { uri })),
        options: { readOnly: true, hideUnchangedRegions: { enabled: true } },
      }).setModel({ original, modified });
      return store;
    },
  };
}
