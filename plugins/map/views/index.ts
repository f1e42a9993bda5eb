import type { ViewModule } from '@plansmith/plugin';

/** The map library is large: it is loaded when the view is first opened. */
export const plugin: ViewModule<HTMLElement> = {
  views: {
    'map.preview': async (container, services) => (await import('./map.view.ts')).openMap(container, services),
  },
};
