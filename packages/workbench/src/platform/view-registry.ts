import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

export type ViewLocation = 'sidebar' | 'panel' | 'preview';

/** A view that the workbench can show. `mount` runs at its first showing. */
export interface ViewDescriptor {
  readonly id: string;
  readonly title: Bilingual;
  readonly location: ViewLocation;
  /** Id of the side bar view whose icon it shares: it stands below that one as a section. Where there is no such view it has an icon of its own. */
  readonly container?: string;
  /** Its title among the sections of its own icon, where that is not the icon's. */
  readonly heading?: Bilingual;
  /** Its height at first where it shares an icon, in pixels. The first open view without one takes what is left. */
  readonly height?: number;
  /** Whether it is folded to its title at first, where it shares an icon. */
  readonly folded?: boolean;
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
  /** Side bar views with an icon of their own. */
  containers(): readonly ViewDescriptor[];
  /** Id of the view whose icon a side bar view stands under: its own, unless it shares another's. Undefined for views elsewhere. */
  containerOf(id: string): string | undefined;
  /** Views under the icon of a view: first itself. */
  sections(container: string): readonly ViewDescriptor[];
  get(id: string): ViewDescriptor | undefined;
}

export function createViewRegistry(): ViewRegistry {
  const all = signal<readonly ViewDescriptor[]>([]);
  const at = (location: ViewLocation): readonly ViewDescriptor[] => all.value.filter((view) => view.location === location);
  const containerOf = (view: ViewDescriptor): string => (at('sidebar').some(({ id, container }) => id === view.container && container === undefined) ? view.container! : view.id);
  return {
    all,
    register(view) {
      if (all.peek().some((item) => item.id === view.id)) throw new Error(`view "${view.id}" is registered already: choose another id`);
      all.value = [...all.peek(), view].toSorted((a, b) => a.order - b.order);
      return toDisposable(() => {
        all.value = all.peek().filter((item) => item !== view);
      });
    },
    at,
    containers: () => at('sidebar').filter((view) => containerOf(view) === view.id),
    containerOf(id) {
      const view = at('sidebar').find((item) => item.id === id);
      return view && containerOf(view);
    },
    sections: (container) => at('sidebar').filter((view) => containerOf(view) === container).toSorted((a, b) => Number(b.id === container) - Number(a.id === container)),
    get: (id) => all.value.find((view) => view.id === id),
  };
}
