import { modelUri } from '../editor/model-buffer.ts';
import type { Workbench } from '../workbench.ts';

/** Takes an import back: the last step of each file that was there, and the new files that were not saved yet. */
export async function applyWorkspaceUndo({ loadMonaco, copies, editors }: Workbench, files: readonly { readonly uri: string; readonly isNew: boolean }[]): Promise<void> {
  const monaco = await loadMonaco();
  for (const { uri, isNew } of files) {
    const copy = copies.get(uri);
    if (!isNew) await monaco.editor.getModel(modelUri(monaco, uri))?.undo();
    else if (copy && !copy.onDisk.peek()) {
      for (const tab of editors.tabs.peek()) if (tab.uri === uri) editors.close(tab.id);
      copies.release(uri);
    }
  }
}
