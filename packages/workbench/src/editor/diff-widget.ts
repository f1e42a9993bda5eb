import { toDisposable, type DisposableStore } from '@plansmith/base';
import type { editor } from 'monaco-editor/editor';
import type { Monaco } from './model-buffer.ts';

/** What all text editors and comparisons have alike. Size of letters and the like follow the user's settings (`apply-settings`). */
export const plainOptions = { minimap: { enabled: false }, fixedOverflowWidgets: true, scrollBeyondLastLine: false, automaticLayout: true } as const satisfies editor.IEditorOptions;

/**
 * A comparison in `holder`, of whose original nothing can be edited; it ends with `store`. Models that end with `store` too are added to it
 * before: what was added last goes first, and a widget must let go of its models before they end.
 */
export function createDiffWidget(
  monaco: Monaco,
  holder: HTMLElement,
  { store, originalLabel, modifiedLabel, options }: { readonly store: DisposableStore; readonly originalLabel?: string; readonly modifiedLabel?: string; readonly options?: editor.IStandaloneDiffEditorConstructionOptions },
): editor.IStandaloneDiffEditor {
  const widget = store.add(monaco.editor.createDiffEditor(holder, { ...plainOptions, originalEditable: false, ...options }));
  store.add(toDisposable(() => widget.setModel(null)));
  if (originalLabel !== undefined) widget.getOriginalEditor().updateOptions({ ariaLabel: originalLabel });
  if (modifiedLabel !== undefined) widget.getModifiedEditor().updateOptions({ ariaLabel: modifiedLabel });
  return widget;
}
