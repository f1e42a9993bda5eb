import type { Layout, LayoutState } from './layout.ts';
import type { ViewLocation, ViewPlace, ViewRegistry } from './view-registry.ts';

/** The icon that is pressed, or undefined while the side bar is hidden. */
export function shownContainer(views: ViewRegistry, state: LayoutState): string | undefined {
  if (!state.sideBarVisible) return undefined;
  const containers = views.containers();
  return (containers.find(({ id }) => id === state.activeSideBar) ?? containers[0])?.id;
}

/** The view of the panel or of the preview that can be seen, or undefined while that part is hidden. */
export function shownTab(views: ViewRegistry, state: LayoutState, location: Exclude<ViewLocation, 'sidebar'>): string | undefined {
  const [visible, wanted] = location === 'panel' ? [state.panelVisible, state.activePanel] : [state.previewVisible, state.activePreview];
  if (!visible) return undefined;
  const list = views.at(location);
  return (list.find(({ id }) => id === wanted) ?? list[0])?.id;
}

/** Whether a section of the side bar is open; the only one under an icon always is. */
export function isOpen(views: ViewRegistry, state: LayoutState, id: string): boolean {
  return (state.openSections[id] ?? views.get(id)?.folded !== true) || views.sections(views.containerOf(id) ?? id).length < 2;
}

/** Whether a view can be seen: its tab is chosen, or its icon pressed and its section open. */
export function isShown(views: ViewRegistry, state: LayoutState, id: string): boolean {
  const view = views.get(id);
  if (!view) return false;
  if (view.location !== 'sidebar') return shownTab(views, state, view.location) === id;
  return view.container === shownContainer(views, state) && isOpen(views, state, id);
}

/** The open section that takes what the others leave: the first that has no height of its own, else the first. */
export function growingSection(views: ViewRegistry, state: LayoutState): string | undefined {
  const container = shownContainer(views, state);
  const open = container === undefined ? [] : views.sections(container).filter(({ id }) => isOpen(views, state, id));
  return (open.find(({ height }) => height === undefined) ?? open[0])?.id;
}

/** Shows a view where it stands: chooses its tab, or presses its icon and opens its section. Nothing happens where there is no such view. */
export function showView(views: ViewRegistry, layout: Layout, id: string): void {
  const view = views.get(id);
  if (!view) return;
  if (view.location === 'panel') layout.change({ panelVisible: true, activePanel: id });
  else if (view.location === 'preview') layout.change({ previewVisible: true, activePreview: id });
  else layout.change({ sideBarVisible: true, activeSideBar: view.container!, openSections: { ...layout.state.peek().openSections, [id]: true } });
}

/** Folds a section of the side bar to its title, or opens it. */
export function toggleSection(views: ViewRegistry, layout: Layout, id: string): void {
  const state = layout.state.peek();
  layout.change({ openSections: { ...state.openSections, [id]: !isOpen(views, state, id) } });
}

/** Gives a view another place; without one, the place that it was registered with. */
export function moveView(layout: Layout, id: string, place: ViewPlace | undefined): void {
  const { [id]: _, ...others } = layout.state.peek().viewPlaces;
  layout.change({ viewPlaces: place ? { ...others, [id]: place } : others });
}
