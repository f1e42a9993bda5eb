import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import type { Monaco } from '../editor/model-buffer.ts';
import type { Workbench } from '../workbench.ts';

/** Puts what is contributed to `editor/context` into the menu of the text editor, in the language that is chosen. */
export function contributeEditorMenu({ menus, commands, nls }: Workbench, monaco: Monaco): Disposable {
  let shown = new DisposableStore();
  const stop = effect(() => {
    shown.dispose();
    shown = new DisposableStore();
    for (const [order, { command: id, group = '' }] of menus.items('editor/context').entries()) {
      const command = commands.get(id);
      if (!command) continue;
      const label = nls.pick(command.title);
      shown.add(monaco.editor.addEditorAction({ id: `contributed.${id}`, label, contextMenuGroupId: `plan.${group}`, contextMenuOrder: order, run: () => void commands.execute(id) }));
    }
  });
  return toDisposable(() => {
    stop();
    shown.dispose();
  });
}
