import { DisposableStore, type Disposable } from '@plansmith/base';
import { effect, untracked } from '@preact/signals-core';
import type { editor } from 'monaco-editor/editor';
import type { HintChoice } from '../editor/hint-features.ts';
import type { Monaco } from '../editor/model-buffer.ts';
import type { Grouping } from '../problems/grouping.ts';
import type { Workbench } from '../workbench.ts';

/** Makes what is chosen hold in the parts that do not read settings themselves, at once and whenever it changes. */
export function applySettings(workbench: Workbench): Disposable {
  const { settings, editors, problems, asOfOverride } = workbench;
  const store = new DisposableStore();
  const follow = (react: () => void): void => void store.add({ dispose: effect(react) });
  const previews = settings.of<boolean>('workbench.editor.enablePreview');
  follow(() => {
    if (previews.value) return;
    for (const tab of editors.tabs.value) if (tab.preview) untracked(() => editors.pin(tab.uri));
  });

  const grouping = settings.of<Grouping>('problems.defaultGrouping');
  const waived = settings.of<boolean>('problems.showWaived');
  const asOf = settings.of<string>('check.asOf');
  // What was chosen in the list itself outlives a reload: a default counts when it changes.
  let first = true;
  follow(() => {
    const wanted = { grouping: grouping.value, waived: waived.value };
    untracked(() => {
      if (first) return;
      problems.grouping.value = wanted.grouping;
      if (problems.classes.peek().has('waived') !== wanted.waived) problems.toggleClass('waived');
    });
  });
  first = false;
  let asked = false;
  follow(() => {
    const date = asOf.value;
    if (date !== '' || asked) asOfOverride.value = date === '' ? undefined : date;
    asked = date !== '' || asked;
  });
  return store;
}

/** Gives every editor of monaco, also those made later, the options that are chosen. */
export function applyToEditors({ settings }: Pick<Workbench, 'settings'>, monaco: Monaco): Disposable {
  const store = new DisposableStore();
  const fontSize = settings.of<number>('editor.fontSize');
  const wordWrap = settings.of<'on' | 'off'>('editor.wordWrap');
  const minimap = settings.of<boolean>('editor.minimap');
  const stickyScroll = settings.of<boolean>('editor.stickyScroll');
  const renderWhitespace = settings.of<'none' | 'boundary' | 'all'>('editor.renderWhitespace');
  const inlayHints = settings.of<HintChoice>('editor.inlayHints');
  const codeLens = settings.of<boolean>('editor.codeLens');
  const parameterHints = settings.of<boolean>('editor.parameterHints');
  const apply = (widget: editor.ICodeEditor): void => {
    const size = { fontSize: fontSize.peek(), renderWhitespace: renderWhitespace.peek() };
    // The two sides of a comparison scroll together: what would move one of them stays out.
    const isSide = widget.getOption(monaco.editor.EditorOption.inDiffEditor);
    const hints = { inlayHints: { enabled: inlayHints.peek() === 'off' ? 'off' : 'on' }, codeLens: codeLens.peek(), parameterHints: { enabled: parameterHints.peek() } } as const;
    widget.updateOptions(isSide ? { ...size, inlayHints: { enabled: 'off' }, codeLens: false } : { ...size, ...hints, wordWrap: wordWrap.peek(), minimap: { enabled: minimap.peek() }, stickyScroll: { enabled: stickyScroll.peek() } });
  };
  store.add(monaco.editor.onDidCreateEditor(apply));
  store.add({
    dispose: effect(() => {
      for (const setting of [fontSize, wordWrap, minimap, stickyScroll, renderWhitespace, inlayHints, codeLens, parameterHints]) void setting.value;
      untracked(() => monaco.editor.getEditors().forEach(apply));
    }),
  });
  return store;
}
