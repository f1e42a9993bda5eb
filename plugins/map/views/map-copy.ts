import { Map as MapLibre, type StyleSpecification } from 'maplibre-gl';
import { DisposableStore, toDisposable, type Disposable, type Locale } from '@plansmith/base';
import type { MapLook, Theme } from '../core/map-look.ts';
import { deepestTileZoom } from '../core/tile-limits.ts';
import { hatchImage, stampFrame, stampImage } from './map-images.ts';
import { lineStyleOf, mapColors, overlayLayers, overlaySources, styleLayersOf } from './map-style.ts';
import type { MapPresenter } from './map.presenter.ts';
import { tileUrl } from './tile-protocol.ts';

export interface CopyOptions {
  readonly theme: Theme;
  readonly locale: Locale;
  /** Fill of parcels other than that of the map. */
  readonly look?: Pick<MapLook, 'fillColor' | 'fillOpacity'>;
  /** Overlay layers left out, by the start of their ids. */
  readonly without?: readonly string[];
}

/** The whole map as one style, data included, as a second map takes it. */
export function wholeStyle(presenter: MapPresenter, { theme, locale, look = presenter.look(theme), without = [] }: CopyOptions): StyleSpecification {
  const colors = mapColors[theme];
  const sources: StyleSpecification['sources'] = {};
  const add = (name: string): void => {
    const version = presenter.tileVersion(name);
    sources[name] = version === undefined ? { type: 'geojson', data: presenter.collection(name, locale) as never, promoteId: 'id' } : { type: 'vector', tiles: [tileUrl(name, version)], maxzoom: deepestTileZoom };
  };
  const names = presenter.layerNames.filter((name) => presenter.isVisible(name));
  for (const name of [...names, ...overlaySources]) add(name);
  const layers = names.toReversed().flatMap((name) => styleLayersOf(name, { colors, look, opacity: presenter.opacity(name), tiled: presenter.tileVersion(name) !== undefined }));
  const overlays = overlayLayers(colors).filter(({ id }) => !without.some((start) => id.startsWith(start)));
  return { version: 8, sources, layers: [{ id: 'background', type: 'background', paint: { 'background-color': colors.background } }, ...layers, ...overlays] };
}

/** A second map of the same plan, without controls. Reads `options` again on `refresh`. */
export interface MapCopy extends Disposable {
  readonly map: MapLibre;
  refresh(): void;
}

export function copyMap(options: { readonly container: HTMLElement; readonly presenter: MapPresenter; readonly pixelRatio?: number; readonly keepsPixels?: boolean; how(): CopyOptions }): MapCopy {
  const { container, presenter, pixelRatio, keepsPixels = false, how } = options;
  const store = new DisposableStore();
  const map = new MapLibre({
    container,
    style: wholeStyle(presenter, how()),
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    ...(pixelRatio !== undefined && { pixelRatio }),
    canvasContextAttributes: { preserveDrawingBuffer: keepsPixels },
  });
  store.add(toDisposable(() => map.remove()));
  // Before the first tile asks for them: a label that is laid out without its frame stays without.
  const addImages = (): void => {
    if (map.hasImage('stamp')) map.removeImage('stamp');
    map.addImage('stamp', stampImage(mapColors[how().theme]), stampFrame);
    for (const name of presenter.layerNames) {
      const image = `hatch:${name}`;
      if (lineStyleOf(name).hatch && !map.hasImage(image)) map.addImage(image, hatchImage(lineStyleOf(name).color), { pixelRatio: 2 });
    }
  };
  map.on('style.load', addImages);
  return { map, refresh: () => map.setStyle(wholeStyle(presenter, how())), dispose: () => store.dispose() };
}
