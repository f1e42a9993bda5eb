import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

export type ViewLocation = 'sidebar' | 'panel' | 'preview';

/** Where a view stands. */
export interface ViewPlace {
  readonly location: ViewLocation;
  /** In the side bar: id of the view under whose icon it stands. By itself, it has an icon of its own. */
  readonly container?: string;
}

/** A view that the workbench can show. `mount` runs at its first showing, and again where the user moved it to another part of the workbench. */
export interface ViewDescriptor extends ViewPlace {
  readonly id: string;
  readonly title: Bilingual;
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

/** An icon of the side bar, which stays that of the view it came with when that one is moved away and others are still under it. */
export interface ViewContainer extends Pick<ViewDescriptor, 'id' | 'title' | 'icon' | 'order'> {
  /** The numbers of its views, together. */
  badge(): number;
}

export interface ViewRegistry {
  /** Every view, with the place that it stands in: the user's, else the one it was registered with. */
  readonly all: ReadonlySignal<readonly ViewDescriptor[]>;
  /** Throws where the id is taken. */
  register(view: ViewDescriptor): Disposable;
  /** Views of a part of the workbench: those that belong there, then those that the user brought. */
  at(location: ViewLocation): readonly ViewDescriptor[];
  /** The icons of the side bar. */
  containers(): readonly ViewContainer[];
  /** Id of the icon that a side bar view stands under. Undefined for views elsewhere. */
  containerOf(id: string): string | undefined;
  /** Views under an icon: first its own, last those that the user brought. */
  sections(container: string): readonly ViewDescriptor[];
  get(id: string): ViewDescriptor | undefined;
  /** Whether a view stands where it was registered. */
  isAtHome(id: string): boolean;
}

/**
 * `chosen` are the places that the user gave to views, by id. One whose icon belongs to no view (its plugin is off) does not hold; a view that was
 * registered for an icon that is not there has one of its own.
 */
export function createViewRegistry(chosen: ReadonlySignal<Readonly<Record<string, ViewPlace>>> = signal({})): ViewRegistry {
  const registered = signal<readonly ViewDescriptor[]>([]);
  const homeOf = (view: ViewDescriptor, views: readonly ViewDescriptor[]): ViewPlace => {
    if (view.location !== 'sidebar') return { location: view.location };
    const shares = views.some(({ id, location, container }) => id === view.container && location === 'sidebar' && container === undefined);
    return { location: 'sidebar', container: shares ? view.container! : view.id };
  };
  const isPlace = ({ location, container }: ViewPlace, views: readonly ViewDescriptor[]): boolean => location !== 'sidebar' || views.some(({ id }) => id === container);
  const placed = computed(() => {
    const views = registered.value;
    return views.map((view) => {
      const home = homeOf(view, views);
      const choice = chosen.value[view.id];
      const place = choice && isPlace(choice, views) ? choice : home;
      const isHome = place.location === home.location && place.container === home.container;
      const { container: _, ...own } = view;
      return { view: { ...own, ...place } as ViewDescriptor, isHome };
    });
  });
  const all = computed(() => placed.value.map(({ view }) => view));
  const at = (location: ViewLocation): readonly ViewDescriptor[] =>
    placed.value
      .filter(({ view }) => view.location === location)
      .toSorted((a, b) => Number(b.isHome) - Number(a.isHome))
      .map(({ view }) => view);
  const sections = (container: string): readonly ViewDescriptor[] =>
    at('sidebar')
      .filter((view) => view.container === container)
      .toSorted((a, b) => Number(b.id === container) - Number(a.id === container));
  return {
    all,
    register(view) {
      if (registered.peek().some((item) => item.id === view.id)) throw new Error(`view "${view.id}" is registered already: choose another id`);
      registered.value = [...registered.peek(), view].toSorted((a, b) => a.order - b.order);
      return toDisposable(() => {
        registered.value = registered.peek().filter((item) => item !== view);
      });
    },
    at,
    containers: () =>
      all.value.flatMap(({ id, title, icon, order }) => {
        const views = sections(id);
        return views.length === 0 ? [] : [{ id, title, icon, order, badge: () => views.reduce((sum, view) => sum + (view.badge?.() ?? 0), 0) }];
      }),
    containerOf: (id) => all.value.find((view) => view.id === id)?.container,
    sections,
    get: (id) => all.value.find((view) => view.id === id),
    isAtHome: (id) => placed.value.find(({ view }) => view.id === id)?.isHome ?? true,
  };
}
