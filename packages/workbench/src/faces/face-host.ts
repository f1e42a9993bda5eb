import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import type { Workbench } from '../workbench.ts';

/** The place in the editor area where table and form of the active document are drawn; their code is loaded when one is first shown. */
export function mountFaceHost(body: HTMLElement, workbench: Workbench): Disposable {
  const store = new DisposableStore();
  const container = document.createElement('div');
  container.className = 'editor-face';
  body.append(container);
  let isLoading = false;
  store.add(
    toDisposable(
      effect(() => {
        const isShown = workbench.faces.shown.value !== 'text' && workbench.textEditor.value?.failure.value?.uri !== workbench.editors.active.value?.uri;
        container.hidden = !isShown;
        if (!isShown || isLoading) return;
        isLoading = true;
        void import('./mount-faces.ts').then(({ mountFaces }) => store.add(mountFaces(container, workbench)));
      }),
    ),
  );
  store.add(toDisposable(() => container.remove()));
  return store;
}
