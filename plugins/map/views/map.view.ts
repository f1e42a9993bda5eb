import { html, render } from 'lit';
import { LngLatBounds, Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl';
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { DisposableStore, localize, toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { Scene, SceneFeature } from '../core/scene.ts';
import { hatchImage } from './hatch.ts';
import { mapControls, mapControlsCss } from './map-controls.ts';
import { lineStyleOf, mapColors, overlayLayers, styleLayersOf } from './map-style.ts';
import { mainCluster } from './main-cluster.ts';
import { MapPresenter, type MapChange } from './map.presenter.ts';
import { texts } from './texts.ts';

setWorkerUrl(workerUrl);

const visibilityKey = 'map.visibility';

/** Shows the plan's map in `container`: it follows edits, the cursor and findings, and leads a click to the record. */
export function openMap(container: HTMLElement, services: ViewServices): Disposable {
  const store = new DisposableStore();
  const presenter = store.add(new MapPresenter(services.memento.get<Record<string, boolean>>(visibilityKey)));
  const frame = document.createElement('div');
  frame.className = 'plan-map';
  frame.setAttribute('role', 'region');
  const style = document.createElement('style');
  style.textContent = `${mapCss}\n${mapControlsCss.cssText}`;
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  const controls = document.createElement('div');
  controls.className = 'controls';
  frame.append(style, canvas, controls);
  container.append(frame);
  store.add(toDisposable(() => frame.remove()));

  const map = createMap(canvas, services);
  if (!map) {
    render(html`<p class="notice">${localize(texts.noGraphics, services.locale.value)}</p>`, controls);
    return store;
  }
  store.add(toDisposable(() => map.remove()));
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-right');

  const drawn = createDrawing(map, presenter, services);
  store.add(drawn);
  // On a narrow map an open list of layers would cover the plan.
  const isWide = container.clientWidth >= 700;
  const showControls = (): void => {
    frame.setAttribute('aria-label', localize(texts.map, services.locale.value));
    render(mapControls(presenter, services.locale.value, { fitAll: drawn.fitAll, isWide }), controls);
  };
  showControls();

  let scenes = 0;
  const refresh = async (): Promise<void> => {
    const asked = ++scenes;
    const scene = await services.query<Scene>('map/scene', { have: presenter.have });
    // An answer that a later question has overtaken would bring the map back in time.
    if (asked === scenes && !store.isDisposed) presenter.setScene(scene);
  };
  const follow = async (): Promise<void> => {
    const at = services.selection.value;
    if (!at) return;
    const feature = await services.query<FeatureAnswer | null>('map/feature-at', { uri: at.uri, path: at.path });
    if (store.isDisposed || services.selection.value !== at) return;
    presenter.select(feature ?? undefined);
    if (feature) drawn.bringIntoView(feature);
  };

  store.add(presenter.onDidChange(() => {
    showControls();
    services.memento.set(visibilityKey, presenter.visibility);
  }));
  store.add(services.onDidCheck(() => void refresh()));
  store.add(services.findings.onDidChange((findings) => presenter.setFindings(findings)));
  store.add(services.proposal.onDidChange((proposal) => presenter.setProposal(proposal)));
  store.add(services.selection.onDidChange(() => void follow()));
  store.add(services.locale.onDidChange(showControls));
  presenter.setFindings(services.findings.value);
  presenter.setProposal(services.proposal.value);
  void refresh().then(follow);

  map.on('click', (event: MapMouseEvent) => {
    const feature = drawn.featureAt(event);
    if (!feature) return;
    presenter.select(feature);
    const [record] = presenter.recordsOf(feature, services.selection.value?.uri);
    if (record) void services.reveal(record);
  });
  map.on('mousemove', (event: MapMouseEvent) => {
    map.getCanvas().style.cursor = drawn.featureAt(event) ? 'pointer' : '';
  });
  return store;
}

function createMap(container: HTMLElement, services: ViewServices): MapLibre | undefined {
  const text = (key: keyof typeof texts): string => localize(texts[key], services.locale.value);
  try {
    return new MapLibre({
      container,
      style: { version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': mapColors[services.theme.value].background } }] },
      center: [130.37, 46.8],
      zoom: 10,
      attributionControl: false,
      locale: { 'Map.Title': text('canvas'), 'NavigationControl.ZoomIn': text('zoomIn'), 'NavigationControl.ZoomOut': text('zoomOut') },
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
    });
  } catch {
    // The constructor throws where WebGL is not to be had; the caller says so in the map's place.
    return undefined;
  }
}

interface Drawing extends Disposable {
  fitAll(): void;
  bringIntoView(feature: FeatureAnswer): void;
  featureAt(event: MapMouseEvent): FeatureAnswer | undefined;
}

/** Keeps the map's sources and layers in step with the presenter. */
function createDrawing(map: MapLibre, presenter: MapPresenter, services: ViewServices): Drawing {
  const store = new DisposableStore();
  let loaded = false;
  let fitted = false;
  let layerNames: readonly string[] = [];
  let shownSelection: FeatureAnswer | undefined;
  let proposedPlace = '';

  const setSource = (name: string): void => {
    const data = presenter.collection(name, services.locale.value) as Parameters<GeoJSONSource['setData']>[0];
    const source = map.getSource<GeoJSONSource>(name);
    if (source) void source.setData(data);
    else map.addSource(name, { type: 'geojson', data, promoteId: 'id' });
  };

  /** Layers are made anew when the set of layers or the theme changes; everything else is data. */
  const rebuild = (): void => {
    const colors = mapColors[services.theme.value];
    for (const { id } of map.getStyle().layers) if (id !== 'background') map.removeLayer(id);
    map.setPaintProperty('background', 'background-color', colors.background);
    for (const name of [...layerNames, 'labels', 'findings', 'proposal']) setSource(name);
    // Parcels below, then their units, then what limits them.
    const order = layerNames.toSorted((a, b) => drawOrder(a) - drawOrder(b));
    for (const name of order) {
      const image = `hatch:${name}`;
      if (lineStyleOf(name).hatch && !map.hasImage(image)) map.addImage(image, hatchImage(lineStyleOf(name).color), { pixelRatio: 2 });
      for (const layer of styleLayersOf(name, colors)) map.addLayer(layer);
    }
    for (const layer of overlayLayers(colors)) map.addLayer(layer);
    shownSelection = undefined;
    showState();
  };

  const showState = (): void => {
    for (const { id } of map.getStyle().layers) {
      const [name] = id.split(':');
      if (name !== undefined && layerNames.includes(name)) map.setLayoutProperty(id, 'visibility', presenter.isVisible(name) ? 'visible' : 'none');
    }
    const { selected } = presenter.state;
    if (shownSelection && map.getSource(shownSelection.layer)) map.setFeatureState({ source: shownSelection.layer, id: shownSelection.id }, { selected: false });
    if (selected && map.getSource(selected.layer)) map.setFeatureState({ source: selected.layer, id: selected.id }, { selected: true });
    shownSelection = selected;
  };

  const show = (change: MapChange): void => {
    if (!loaded) return;
    const names = presenter.state.switches.map(({ name }) => name);
    if (names.join() !== layerNames.join()) {
      layerNames = names;
      rebuild();
    } else {
      for (const name of change.sources) if (map.getSource(name)) setSource(name);
      showState();
    }
    if (!fitted && names.length > 0) fit(mainCluster(presenter.unitShapes()));
    if (change.sources.includes('proposal')) showProposed();
  };

  /** Goes to where something is proposed, once for each place: the map must not jump when only attributes of it change. */
  const showProposed = (): void => {
    const bounds = new LngLatBounds();
    for (const { geometry } of presenter.proposedShapes()) extend(bounds, geometry.coordinates);
    const place = bounds.isEmpty() ? '' : bounds.toString();
    if (place !== '' && place !== proposedPlace) map.fitBounds(bounds, { padding: 60, maxZoom: 16, animate: !reducedMotion() });
    proposedPlace = place;
  };

  const fit = (features: readonly SceneFeature[]): void => {
    const bounds = new LngLatBounds();
    for (const feature of features) extend(bounds, feature.geometry.coordinates);
    if (bounds.isEmpty()) return;
    map.fitBounds(bounds, { padding: 40, animate: false });
    fitted = true;
  };
  const fitAll = (): void => fit(presenter.unitShapes());

  map.on('load', () => {
    loaded = true;
    show({ sources: ['proposal'], state: true });
  });
  store.add(presenter.onDidChange(show));
  store.add(services.theme.onDidChange(() => loaded && rebuild()));
  store.add(services.locale.onDidChange(() => loaded && setSource('labels')));

  return {
    fitAll,
    bringIntoView(answer) {
      const feature = presenter.geometryOf(answer);
      if (!feature) return;
      const bounds = boundsOf(feature);
      const view = map.getBounds();
      const isSeen = view.contains(bounds.getSouthWest()) && view.contains(bounds.getNorthEast());
      // A feature that is in view and large enough to be seen stays where it is: the map must not jump at every keystroke.
      const share = (bounds.getEast() - bounds.getWest()) / (view.getEast() - view.getWest());
      if (!isSeen || share < 0.02) map.fitBounds(bounds, { padding: 120, maxZoom: 15.5, animate: !reducedMotion() });
    },
    featureAt(event) {
      const layers = ['parcels:fill', 'units:fill'].filter((id) => map.getLayer(id));
      const hits = layers.length > 0 ? map.queryRenderedFeatures(event.point, { layers }) : [];
      // A unit is drawn over its parcels, and a click in it means the parcel.
      const hit = hits.find(({ source }) => source === 'parcels') ?? hits[0];
      const id: unknown = hit?.properties['id'];
      if (!hit || typeof id !== 'string') return undefined;
      return { layer: hit.source === 'units' ? 'units' : 'parcels', id };
    },
    dispose: () => store.dispose(),
  };
}

function drawOrder(layer: string): number {
  const rank = ['planLandUse', 'parcels', 'units'].indexOf(layer);
  return rank === -1 ? 3 : rank;
}

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
