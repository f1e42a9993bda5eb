import type { Bilingual } from '@plansmith/base';
import type { ViewPlace, ViewRegistry } from '../platform/view-registry.ts';
import { moveText } from './texts.ts';

/** A place that a view can be moved to. */
export interface PlaceChoice {
  readonly place: ViewPlace;
  readonly title: Bilingual;
  /** Name of a codicon. */
  readonly icon: string;
}

const underIcon = (name: Bilingual): Bilingual => ({ zh: moveText('icon', { name: name.zh }).zh, en: moveText('icon', { name: name.en }).en });

/** The places of the workbench where a view does not stand now. */
export function placesFor(views: ViewRegistry, id: string): readonly PlaceChoice[] {
  const view = views.get(id);
  if (!view) return [];
  const containers = views.containers();
  const choices: readonly PlaceChoice[] = [
    ...containers.map((container): PlaceChoice => ({ place: { location: 'sidebar', container: container.id }, title: underIcon(container.title), icon: container.icon })),
    ...(containers.some((container) => container.id === id) ? [] : [{ place: { location: 'sidebar', container: id }, title: moveText('ownIcon'), icon: view.icon } as const]),
    { place: { location: 'panel' }, title: moveText('panel'), icon: 'layout-panel' },
    { place: { location: 'preview' }, title: moveText('preview'), icon: 'layout-sidebar-right' },
  ];
  return choices.filter(({ place }) => !isSamePlace(place, view));
}

/** The name of the place where a view stands. */
export function placeTitle(views: ViewRegistry, { location, container }: ViewPlace): Bilingual {
  if (location !== 'sidebar') return moveText(location);
  const icon = views.get(container ?? '');
  return icon ? underIcon(icon.title) : moveText('ownIcon');
}

/** Whether two places are the same: in the side bar, the same icon. */
export function isSamePlace(a: ViewPlace, b: ViewPlace): boolean {
  return a.location === b.location && a.container === b.container;
}
