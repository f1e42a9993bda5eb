import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, untracked } from '@preact/signals-core';
import { nothing, render, type TemplateResult } from 'lit';

/**
 * Draws `template` into `container`, and again whenever a signal that it read changes (drawing is put off to the end of the task).
 * `afterDraw` runs after each drawing, for focus and scrolling. Disposing empties the container.
 */
export function mountView(container: HTMLElement, template: () => TemplateResult, afterDraw?: () => void): Disposable {
  const store = new DisposableStore();
  let next: TemplateResult | undefined;
  const draw = (): void => {
    if (next === undefined || store.isDisposed) return;
    const drawn = next;
    next = undefined;
    untracked(() => {
      render(drawn, container);
      afterDraw?.();
    });
  };
  let first = true;
  store.add(toDisposable(() => render(nothing, container)));
  store.add(
    toDisposable(
      effect(() => {
        const scheduled = next !== undefined;
        next = template();
        if (first) draw();
        else if (!scheduled) queueMicrotask(draw);
        first = false;
      }),
    ),
  );
  return store;
}
