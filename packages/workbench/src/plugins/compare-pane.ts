import { DisposableStore, toDisposable, type Bilingual } from '@plansmith/base';
import type { languages } from 'monaco-editor/editor';
import type { EditorPane } from '../editor/editors.presenter.ts';
import type { Monaco } from '../editor/model-buffer.ts';
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
      const language = /\.ya?ml$/.test(uri) ? 'yaml' : 'json';
      const original = store.add(monaco.editor.createModel(before, language));
      const modified = store.add(monaco.editor.createModel(before, language));
      modified.applyEdits(edits.map(({ range, text }) => ({ range, text })));
      const widget = store.add(
        monaco.editor.createDiffEditor(holder, { readOnly: true, originalEditable: false, automaticLayout: true, minimap: { enabled: false }, scrollBeyondLastLine: false, fontSize: 13, renderSideBySide: true, hideUnchangedRegions: { enabled: true } }),
      );
      // The widget lets go of its models before it and they are disposed of: what was added last goes first.
      store.add(toDisposable(() => widget.setModel(null)));
      widget.getOriginalEditor().updateOptions({ ariaLabel: nls.pick(pluginText('asItStands', { uri })) });
      widget.getModifiedEditor().updateOptions({ ariaLabel: nls.pick(pluginText('withChange', { uri })) });
      widget.setModel({ original, modified });
      return store;
    },
  };
}
