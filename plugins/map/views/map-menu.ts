import { toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { LngLat, Map as MapLibre } from 'maplibre-gl';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { Drawing } from './drawing.ts';
import type { MapPresenter } from './map.presenter.ts';
import type { Measuring } from './measuring.ts';
import { texts } from './texts.ts';

/** What the map's menu was asked for on: where, and the feature there. */
export interface MapSpot {
  readonly feature: FeatureAnswer | undefined;
  /** Longitude and latitude of CGCS2000. */
  readonly point: readonly [number, number];
}

/** What commands do at a spot of the map; without one, at its middle and with what is selected. */
export interface MapActions {
  openRecord(spot?: MapSpot): Promise<void>;
  copyId(spot?: MapSpot): Promise<void>;
  copyCoordinates(spot?: MapSpot): Promise<void>;
  showProblems(spot?: MapSpot): Promise<void>;
  measureHere(spot?: MapSpot): void;
  toggleSelected(spot?: MapSpot): void;
  /** Selects a feature and goes to it. */
  show(feature: FeatureAnswer): void;
}

export interface MapMenuOptions {
  readonly map: MapLibre;
  readonly drawn: Drawing;
  readonly presenter: MapPresenter;
  readonly measuring: Measuring;
  readonly services: ViewServices;
}

const coordinateDigits = 8;

export function createMapActions({ map, drawn, presenter, measuring, services }: MapMenuOptions): MapActions {
  const here = (): MapSpot => ({ feature: presenter.state.selected[0], point: pointOf(map.getCenter()) });
  const withFeature = (action: (feature: FeatureAnswer) => unknown) => async (spot: MapSpot = here()): Promise<void> => {
    if (spot.feature) await action(spot.feature);
    else services.notify(texts.noFeature, 'info');
  };
  return {
    openRecord: withFeature(async (feature) => {
      const [record] = presenter.recordsOf(feature, services.selection.value?.uri);
      if (record) await services.reveal(record);
      else services.notify(texts.noFeature, 'info');
    }),
    copyId: withFeature(({ id }) => navigator.clipboard.writeText(id)),
    copyCoordinates: ({ point } = here()) => navigator.clipboard.writeText(point.map((degrees) => degrees.toFixed(coordinateDigits)).join(', ')),
    showProblems: withFeature(({ id }) => services.executeCommand('problems.showAbout', id)),
    measureHere({ point } = here()) {
      measuring.start('distance');
      measuring.addPoint([point[0], point[1]]);
      map.getCanvas().focus();
    },
    toggleSelected({ feature } = here()) {
      if (feature) presenter.toggle(feature);
    },
    show(feature) {
      presenter.select([feature]);
      drawn.zoomTo(feature);
    },
  };
}

/** Asks for the map's menu by the right button, the menu key and Shift+F10; by key it is about what is selected. */
export function offerMapMenu({ map, drawn, presenter, services }: MapMenuOptions): Disposable {
  const canvas = map.getCanvas();
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const isPointed = event.button === 2 || event.ctrlKey;
    const at = isPointed ? { x: event.clientX, y: event.clientY } : { x: left + width / 2, y: top + height / 2 };
    const place: [number, number] = [at.x - left, at.y - top];
    const feature = isPointed ? drawn.featureAt(place) : presenter.state.selected[0];
    const spot: MapSpot = { feature, point: pointOf(map.unproject(place)) };
    const isSelected = feature !== undefined && presenter.state.selected.some(({ layer, id }) => layer === feature.layer && id === feature.id);
    services.showMenu('map/context', { ...at, argument: spot, facts: { mapFeature: feature?.layer ?? false, mapSelected: isSelected } });
  };
  canvas.addEventListener('contextmenu', onContextMenu);
  return toDisposable(() => canvas.removeEventListener('contextmenu', onContextMenu));
}

function pointOf({ lng, lat }: LngLat): readonly [number, number] {
  return [lng, lat];
}
