import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import { effect, signal, untracked } from '@preact/signals-core';
import { html, render } from 'lit';
import type { Nls } from '../nls/nls.ts';
import type { ViewDescriptor } from '../platform/view-registry.ts';
import { icon } from '../ui/icon.ts';

/**
 * Keeps the views of one place in a container: the active one shown, those shown before kept but hidden, those that left the registry
 * taken away. A view that throws is replaced by the error and a button that starts it again.
 */
export function createViewHost(options: {
  readonly container: HTMLElement;
  readonly nls: Nls;
  /** Id of the view to show now, or undefined where the place is hidden. */
  active(): string | undefined;
  views(): readonly ViewDescriptor[];
}): Disposable {
  const { container, nls } = options;
  const mounted = new Map<string, { element: HTMLElement; content: Disposable }>();

  const mount = (view: ViewDescriptor): void => {
    const element = document.createElement('div');
    element.className = 'view-container';
    element.id = `view-${view.id}`;
    element.setAttribute('role', 'tabpanel');
    element.tabIndex = -1;
    container.append(element);
    mounted.set(view.id, { element, content: fillView(element, { view, nls }) });
  };
  const unmount = (id: string): void => {
    const entry = mounted.get(id);
    mounted.delete(id);
    entry?.content.dispose();
    entry?.element.remove();
  };

  const stop = effect(() => {
    const views = options.views();
    const active = options.active();
    const titles = new Map(views.map((view) => [view.id, nls.pick(view.title)]));
    untracked(() => {
      for (const id of mounted.keys()) if (!titles.has(id)) unmount(id);
      const view = views.find((item) => item.id === active);
      if (view && !mounted.has(view.id)) mount(view);
      for (const [id, { element }] of mounted) {
        element.hidden = id !== active;
        element.setAttribute('aria-label', titles.get(id) ?? id);
      }
    });
  });
  return toDisposable(() => {
    stop();
    for (const id of mounted.keys()) unmount(id);
  });
}

function fillView(element: HTMLElement, options: { readonly view: ViewDescriptor; readonly nls: Nls }): Disposable {
  const { view, nls } = options;
  const attempt = signal(0);
  let current = new DisposableStore();
  const showError = (error: unknown): void => {
    current.dispose();
    element.replaceChildren();
    const message = error instanceof Error ? error.message : String(error);
    const box = document.createElement('div');
    element.append(box);
    render(
      html`<div class="view-error" role="alert">
        <p>${icon('error')} ${nls.text('view.failed', { name: nls.pick(view.title), message })}</p>
        <button class="button" @click=${() => attempt.value++}>${nls.text('view.reload')}</button>
      </div>`,
      box,
    );
  };
  const stop = effect(() => {
    void attempt.value;
    untracked(() => {
      current.dispose();
      const store = (current = new DisposableStore());
      element.replaceChildren();
      const loading = document.createElement('p');
      loading.className = 'view-message';
      loading.textContent = nls.text('view.loading');
      const body = document.createElement('div');
      body.className = 'view-body';
      element.append(loading, body);
      void mountGuarded(view, body).then(
        (content) => {
          loading.remove();
          store.add(content);
        },
        (error: unknown) => {
          if (!store.isDisposed) showError(error);
        },
      );
    });
  });
  return toDisposable(() => {
    stop();
    current.dispose();
  });
}

/** Async, so that a view that throws at once is treated like one that fails later. */
async function mountGuarded(view: ViewDescriptor, body: HTMLElement): Promise<Disposable> {
  return view.mount(body);
}
