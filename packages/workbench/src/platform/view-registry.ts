import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

export type ViewLocation = 'sidebar' | 'panel' | 'preview';

/** A view that the workbench can show. `mount` runs at its first showing. */
export interface ViewDescriptor {
  readonly id: string;
  readonly title: Bilingual;
  readonly location: ViewLocation;
  /** Name of a codicon. */
  readonly icon: string;
  /** Smaller stands earlier; plugins come after the workbench's own. */
  readonly order: number;
  /** A number shown on its tab or icon; nothing is shown for 0. */
  badge?(): number;
  mount(container: HTMLElement): Disposable | Promise<Disposable>;
}

export interface ViewRegistry {
  readonly all: ReadonlySignal<readonly ViewDescriptor[]>;
  /** Throws where the id is taken. */
  register(view: ViewDescriptor): Disposable;
  at(location: ViewLocation): readonly ViewDescriptor[];
  get(id: string): ViewDescriptor | undefined;
}

export function createViewRegistry(): ViewRegistry {
  const all = signal<readonly ViewDescriptor[]>([]);
  return {
    all,
    register(view) {
      if (all.peek().some((item) => item.id === view.id)) throw new Error(`view "${view.id}" is registered already: choose another id`);
      all.value = [...all.peek(), view].toSorted((a, b) => a.order - b.order);
      return toDisposable(() => {
        all.value = all.peek().filter((item) => item !== view);
      });
    },
    at: (location) => all.value.filter((view) => view.location === location),
    get: (id) => all.value.find((view) => view.id === id),
  };
}
