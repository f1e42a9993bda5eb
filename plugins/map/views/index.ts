import type { Path } from '@plansmith/base';
import type { PlanNode, ViewModule, ViewServices } from '@plansmith/plugin';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { MapSpot } from './map-menu.ts';
import { openedMap } from './open-maps.ts';
import { texts } from './texts.ts';

interface DocumentPlace {
  readonly uri: string;
  readonly path: Path;
}

/** Of a line of the plan, or of a finding. */
function placeOf(about: unknown): DocumentPlace | undefined {
  return (about as PlanNode).place ?? ('uri' in (about as object) ? (about as DocumentPlace) : undefined);
}

/** Goes on the map to what a line of the plan or a finding is about, or the place of the cursor. */
async function revealOnMap(services: ViewServices, node?: unknown): Promise<void> {
  const place = node ? placeOf(node) : services.selection.value;
  const feature = place && (await services.query<FeatureAnswer | null>('map/feature-at', { uri: place.uri, path: place.path }));
  if (feature) (await openedMap(services)).show(feature);
  else services.notify(texts.noFeature, 'info');
}

/** The map library is large: it is loaded when the view is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    'map.preview': async (container, services) => (await import('./map.view.ts')).openMap(container, services),
  },
  commands: {
    'map.reveal': revealOnMap,
    'map.openRecord': async (services, spot) => (await openedMap(services)).openRecord(spot as MapSpot | undefined),
    'map.copyId': async (services, spot) => (await openedMap(services)).copyId(spot as MapSpot | undefined),
    'map.copyCoordinates': async (services, spot) => (await openedMap(services)).copyCoordinates(spot as MapSpot | undefined),
    'map.showProblems': async (services, spot) => (await openedMap(services)).showProblems(spot as MapSpot | undefined),
    'map.measureHere': async (services, spot) => (await openedMap(services)).measureHere(spot as MapSpot | undefined),
    'map.toggleSelected': async (services, spot) => (await openedMap(services)).toggleSelected(spot as MapSpot | undefined),
    'map.search': async (services) => (await openedMap(services)).focusSearch(),
    'map.measureDistance': async (services) => (await openedMap(services)).measure('distance'),
    'map.measureArea': async (services) => (await openedMap(services)).measure('area'),
    'map.compare': async (services) => (await openedMap(services)).toggleComparison(),
    'map.exportImage': async (services) => (await openedMap(services)).exportImage(),
    'map.exportSheet': async (services) => (await openedMap(services)).exportSheet(),
    'map.printSheet': async (services) => (await openedMap(services)).printSheet(),
  },
};
