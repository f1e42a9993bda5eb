import type { Layout, LayoutState } from '../platform/layout.ts';
import type { ViewRegistry } from '../platform/view-registry.ts';

/** The view whose icon is pressed, or undefined while the side bar is hidden. */
export function shownContainer(views: ViewRegistry, state: LayoutState): string | undefined {
  if (!state.sideBarVisible) return undefined;
  const containers = views.containers();
  return (containers.find(({ id }) => id === state.activeSideBar) ?? containers[0])?.id;
}

/** Whether a section of the side bar is open; the only one under an icon always is. */
export function isOpen(views: ViewRegistry, state: LayoutState, id: string): boolean {
  return (state.openSections[id] ?? views.get(id)?.folded !== true) || views.sections(views.containerOf(id) ?? id).length < 2;
}

/** Whether a view of the side bar can be seen: its icon is pressed and its section open. */
export function isShown(views: ViewRegistry, state: LayoutState, id: string): boolean {
  const container = views.containerOf(id);
  return container !== undefined && container === shownContainer(views, state) && isOpen(views, state, id);
}

/** The open section that takes what the others leave: the first that has no height of its own, else the first. */
export function growingSection(views: ViewRegistry, state: LayoutState): string | undefined {
  const container = shownContainer(views, state);
  const open = container === undefined ? [] : views.sections(container).filter(({ id }) => isOpen(views, state, id));
  return (open.find(({ height }) => height === undefined) ?? open[0])?.id;
}

/** Shows a view of the side bar: presses its icon, opens its section. */
export function showInSideBar(views: ViewRegistry, layout: Layout, id: string): void {
  const container = views.containerOf(id);
  if (container === undefined) return;
  layout.change({ sideBarVisible: true, activeSideBar: container, openSections: { ...layout.state.peek().openSections, [id]: true } });
}

/** Folds a section of the side bar to its title, or opens it. */
export function toggleSection(views: ViewRegistry, layout: Layout, id: string): void {
  const state = layout.state.peek();
  layout.change({ openSections: { ...state.openSections, [id]: !isOpen(views, state, id) } });
}
