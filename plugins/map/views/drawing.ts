import { LngLatBounds, type GeoJSONSource, type Map as MapLibre, type PointLike } from 'maplibre-gl';
import { DisposableStore, equalJson, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { SceneFeature } from '../core/scene.ts';
import { deepestTileZoom } from '../core/tile-limits.ts';
import { hatchImage, stampFrame, stampImage } from './map-images.ts';
import { lineStyleOf, mapColors, overlayLayers, overlaySources, styleLayersOf } from './map-style.ts';
import { mainCluster } from './main-cluster.ts';
import type { MapChange, MapPresenter } from './map.presenter.ts';
import { emptyCollection, type DrawnFeature } from './drawn.ts';
import { differenceOf } from './source-difference.ts';
import { tileUrl } from './tile-protocol.ts';

/** The map's picture of the presenter, kept in step with it. */
export interface Drawing extends Disposable {
  fitAll(): void;
  bringIntoView(feature: FeatureAnswer): void;
  /** Goes to a feature, wherever the map is. */
  zoomTo(feature: FeatureAnswer): void;
  featureAt(point: PointLike): FeatureAnswer | undefined;
  /** Parcels whose picture meets a box of the screen. */
  parcelsIn(box: [PointLike, PointLike]): readonly FeatureAnswer[];
  /** Number of the finding whose mark or sliver is at a point. */
  findingAt(point: PointLike): number | undefined;
}

export function createDrawing(map: MapLibre, presenter: MapPresenter, services: ViewServices): Drawing {
  const store = new DisposableStore();
  let loaded = false;
  let fitted = false;
  let layerNames: readonly string[] = [];
  let shownSelection: readonly FeatureAnswer[] = [];
  let proposedPlace = '';
  /** What the sources hold, to tell the map of what changed alone. */
  const held = new Map<string, readonly DrawnFeature[]>();
  /** Paint as it was set last, by layer of the style. */
  const painted = new Map<string, unknown>();
  let order = '';

  const setSource = (name: string): void => {
    const version = presenter.tileVersion(name);
    const source = map.getSource<GeoJSONSource>(name);
    if (version !== undefined) {
      map.addSource(name, { type: 'vector', tiles: [tileUrl(name, version)], maxzoom: deepestTileZoom });
      return;
    }
    const data = name === 'measure' ? emptyCollection : presenter.collection(name, services.locale.value);
    const before = held.get(name);
    held.set(name, data.features);
    if (!source) map.addSource(name, { type: 'geojson', data: data as Parameters<GeoJSONSource['setData']>[0], promoteId: 'id' });
    else {
      const difference = before && differenceOf(before, data.features);
      if (!difference) void source.setData(data as Parameters<GeoJSONSource['setData']>[0]);
      else if (difference.length > 0) void source.updateData({ update: difference });
    }
  };

  const layersOf = (name: string): ReturnType<typeof styleLayersOf> =>
    styleLayersOf(name, { colors: mapColors[services.theme.value], look: presenter.look(services.theme.value), opacity: presenter.opacity(name), tiled: presenter.tileVersion(name) !== undefined });

  /** Layers are made anew when the set of layers or the theme changes; everything else is data or paint. */
  const rebuild = (): void => {
    const colors = mapColors[services.theme.value];
    for (const { id } of map.getStyle().layers) if (id !== 'background') map.removeLayer(id);
    map.setPaintProperty('background', 'background-color', colors.background);
    for (const id of Object.keys(map.getStyle().sources)) if (!overlaySources.some((name) => name === id)) map.removeSource(id);
    painted.clear();
    order = '';
    for (const name of layerNames) setSource(name);
    for (const name of overlaySources) if (name !== 'measure' || !map.getSource(name)) setSource(name);
    if (map.hasImage('stamp')) map.removeImage('stamp');
    map.addImage('stamp', stampImage(colors), stampFrame);
    for (const name of presenter.layerNames.toReversed()) {
      const image = `hatch:${name}`;
      if (lineStyleOf(name).hatch && !map.hasImage(image)) map.addImage(image, hatchImage(lineStyleOf(name).color), { pixelRatio: 2 });
      for (const layer of layersOf(name)) map.addLayer({ ...layer, layout: { visibility: presenter.isVisible(name) ? 'visible' : 'none' } });
    }
    for (const layer of overlayLayers(colors)) map.addLayer(layer);
    shownSelection = [];
    showSelection();
  };

  /** Touches what is to be painted otherwise, and nothing else: the map draws anew, labels and all, for whatever it is told. */
  const repaint = (): void => {
    const firstOverlay = overlayLayers(mapColors[services.theme.value])[0]?.id;
    const names = presenter.layerNames.toReversed();
    const isMoved = order !== names.join();
    order = names.join();
    for (const name of names) {
      for (const { id, paint } of layersOf(name)) {
        const wanted = { paint, visibility: presenter.isVisible(name) ? ('visible' as const) : ('none' as const) };
        if (isMoved) map.moveLayer(id, firstOverlay);
        if (equalJson(painted.get(id), wanted)) continue;
        painted.set(id, wanted);
        for (const [property, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, property as never, value as never);
        map.setLayoutProperty(id, 'visibility', wanted.visibility);
      }
    }
  };

  const setSelected = (features: readonly FeatureAnswer[], isSelected: boolean): void => {
    for (const { layer, id } of features) if (map.getSource(layer)) map.setFeatureState({ source: layer, id }, { selected: isSelected });
  };
  const showSelection = (): void => {
    const { selected } = presenter.state;
    if (selected === shownSelection) return;
    setSelected(shownSelection, false);
    setSelected(selected, true);
    shownSelection = selected;
  };

  const show = (change: MapChange): void => {
    if (!loaded) return;
    const names = presenter.layerNames.toSorted();
    // The source of tiles names the version of its layer.
    if (names.join() !== layerNames.join() || change.sources.some((name) => presenter.tileVersion(name) !== undefined)) {
      layerNames = names;
      rebuild();
    } else {
      for (const name of change.sources) if (map.getSource(name)) setSource(name);
      if (change.paint) repaint();
      showSelection();
    }
    if (!fitted && names.length > 0) fit(mainCluster(presenter.unitShapes()));
    if (change.sources.includes('proposal')) showProposed();
    if (change.sources.includes('flows')) showFlows();
  };

  /** Goes there in a short flight, and at once where it would be a long one: each of its frames is drawn while somebody may be typing. */
  const go = (bounds: LngLatBounds, options: { readonly padding: number; readonly maxZoom: number }): void => {
    map.fitBounds(bounds, { ...options, animate: !reducedMotion(), maxDuration: longestFlightMilliseconds });
  };

  /** Goes to where something is proposed, once for each place: the map must not jump when only attributes of it change. */
  const showProposed = (): void => {
    const bounds = new LngLatBounds();
    for (const { geometry } of presenter.proposedShapes()) extend(bounds, geometry.coordinates);
    const place = bounds.isEmpty() ? '' : bounds.toString();
    if (place !== '' && place !== proposedPlace) go(bounds, { padding: 60, maxZoom: 16 });
    proposedPlace = place;
  };

  /** Goes to where the flows are when they come. */
  const showFlows = (): void => {
    const bounds = new LngLatBounds();
    for (const { from, to } of presenter.state.flows?.flows ?? []) bounds.extend([...from]).extend([...to]);
    if (!bounds.isEmpty()) go(bounds, { padding: 90, maxZoom: 15 });
  };

  const fit = (features: readonly SceneFeature[]): void => {
    const bounds = new LngLatBounds();
    for (const feature of features) extend(bounds, feature.geometry.coordinates);
    if (bounds.isEmpty()) return;
    map.fitBounds(bounds, { padding: 40, animate: false });
    fitted = true;
  };

  map.on('load', () => {
    loaded = true;
    show({ sources: ['proposal', 'flows'], paint: true });
  });
  store.add(presenter.onDidChange(show));
  store.add(services.theme.onDidChange(() => loaded && rebuild()));
  store.add(services.locale.onDidChange(() => {
    if (loaded) for (const name of ['labels', 'flows']) setSource(name);
  }));

  const zoomTo = (answer: FeatureAnswer): void => {
    const feature = presenter.geometryOf(answer);
    if (feature) go(boundsOf(feature), { padding: 120, maxZoom: 15.5 });
  };
  const hits = (where: PointLike | [PointLike, PointLike], layers: readonly string[]) => map.queryRenderedFeatures(where, { layers: layers.filter((id) => map.getLayer(id)) });
  return {
    fitAll: () => fit(presenter.unitShapes()),
    zoomTo,
    bringIntoView(answer) {
      const feature = presenter.geometryOf(answer);
      if (!feature) return;
      const bounds = boundsOf(feature);
      const view = map.getBounds();
      const isSeen = view.contains(bounds.getSouthWest()) && view.contains(bounds.getNorthEast());
      // A feature that is in view and large enough to be seen stays where it is: the map must not jump at every keystroke.
      const share = (bounds.getEast() - bounds.getWest()) / (view.getEast() - view.getWest());
      if (!isSeen || share < 0.02) zoomTo(answer);
    },
    featureAt(point) {
      const found = hits(point, ['parcels:fill', 'units:fill']);
      // A unit is drawn over its parcels, and a click in it means the parcel.
      const hit = found.find(({ source }) => source === 'parcels') ?? found[0];
      const id: unknown = hit?.properties['id'];
      if (!hit || typeof id !== 'string') return undefined;
      return { layer: hit.source === 'units' ? 'units' : 'parcels', id };
    },
    parcelsIn(box) {
      // A feature is found once in each tile that it meets.
      const ids = new Set(hits(box, ['parcels:fill']).map(({ properties }) => String(properties['id'])));
      return [...ids].toSorted().map((id) => ({ layer: 'parcels', id }));
    },
    findingAt(point) {
      const index: unknown = hits(point, ['marks:ring', 'marks:dot', 'findings:fill'])[0]?.properties['index'];
      return typeof index === 'number' ? index : undefined;
    },
    dispose: () => store.dispose(),
  };
}

const longestFlightMilliseconds = 500;

function boundsOf(feature: SceneFeature): LngLatBounds {
  const bounds = new LngLatBounds();
  extend(bounds, feature.geometry.coordinates);
  return bounds;
}

function extend(bounds: LngLatBounds, coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number') bounds.extend(coordinates as [number, number]);
  else for (const part of coordinates) extend(bounds, part);
}

function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
