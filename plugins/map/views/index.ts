import type { ViewModule } from '@plansmith/plugin';
import { openedMap } from './open-maps.ts';

/** The map library is large: it is loaded when the view is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    'map.preview': async (container, services) => (await import('./map.view.ts')).openMap(container, services),
  },
  commands: {
    'map.search': async (services) => (await openedMap(services)).focusSearch(),
    'map.measureDistance': async (services) => (await openedMap(services)).measure('distance'),
    'map.measureArea': async (services) => (await openedMap(services)).measure('area'),
    'map.compare': async (services) => (await openedMap(services)).toggleComparison(),
    'map.exportImage': async (services) => (await openedMap(services)).exportImage(),
    'map.exportSheet': async (services) => (await openedMap(services)).exportSheet(),
    'map.printSheet': async (services) => (await openedMap(services)).printSheet(),
  },
};
