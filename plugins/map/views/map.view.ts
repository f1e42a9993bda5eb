import { html, nothing, render } from 'lit';
import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import mapCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { DisposableStore, equalJson, localize, toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { FeatureAnswer } from '../core/feature-at.ts';
import { readLayerSettings } from '../core/layer-settings.ts';
import type { MapStyle } from '../core/map-look.ts';
import type { Measured } from '../core/measure.ts';
import type { Paper } from '../core/print-sheet.ts';
import type { Scene } from '../core/scene.ts';
import { labelFields, type LabelScheme } from '../core/stamp.ts';
import { compareWithToday } from './compare.ts';
import { createDrawing } from './drawing.ts';
import { mapPng, mapSheet, offerFile, printSvg, type ExportRequest } from './export-map.ts';
import { mapControls, type MapControlOptions } from './map-controls.ts';
import { mapControlsCss } from './map.css.ts';
import { mapColors } from './map-style.ts';
import { MapPresenter, type MapMemory } from './map.presenter.ts';
import { createMapActions, offerMapMenu } from './map-menu.ts';
import { createMeasuring } from './measuring.ts';
import { registerMap } from './open-maps.ts';
import { createPointing } from './pointing.ts';
import { createSearchState } from './search-box.ts';
import { cardTemplate } from './selection.view.ts';
import { texts, type MapText } from './texts.ts';
import { serveTiles } from './tile-protocol.ts';

setWorkerUrl(workerUrl);

const memoryKey = 'map.memory';

/** Shows the plan's map in `container`: it follows edits, the cursor and findings, and leads a click to the record. */
export function openMap(container: HTMLElement, services: ViewServices): Disposable {
  const store = new DisposableStore();
  const chosenStyle = services.setting<MapStyle>('map.defaultStyle');
  const chosenLabels = services.setting<LabelScheme>('map.labels');
  const memory = services.memento.get<Partial<MapMemory>>(memoryKey) ?? {};
  const presenter = store.add(new MapPresenter({ style: chosenStyle.value, fields: labelFields(chosenLabels.value), ...memory, layers: readLayerSettings(memory.layers) }));
  const frame = document.createElement('div');
  frame.className = 'plan-map';
  frame.setAttribute('role', 'region');
  const style = document.createElement('style');
  style.textContent = `${mapCss}\n${mapControlsCss.cssText}`;
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  const controls = document.createElement('div');
  controls.className = 'controls';
  const hoverCard = document.createElement('div');
  frame.append(style, canvas, controls, hoverCard);
  container.append(frame);
  store.add(toDisposable(() => frame.remove()));

  store.add(serveTiles(services));
  const map = createMap(canvas, services);
  if (!map) {
    render(html`<p class="notice">${localize(texts.noGraphics, services.locale.value)}</p>`, controls);
    return store;
  }
  store.add(toDisposable(() => map.remove()));
  const showBusy = (isBusy: boolean): void => map.getCanvas().setAttribute('aria-busy', String(isBusy));
  showBusy(true);
  map.on('dataloading', () => showBusy(true));
  map.on('idle', () => showBusy(false));
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-right');
  const text: MapText = (key) => localize(texts[key], services.locale.value);

  const drawn = createDrawing(map, presenter, services);
  store.add(drawn);
  const measuring = createMeasuring((request) => services.query<Measured>('map/measure', request));
  const search = createSearchState();
  const comparison = store.add(createComparison({ map, frame, presenter, services }));

  const exported = (title: string): ExportRequest => ({ presenter, locale: services.locale.value, bounds: map.getBounds(), title });
  const exportImage = async (title = text('defaultTitle')): Promise<void> => {
    const { clientWidth: width, clientHeight: height } = canvas;
    offerFile(await mapPng(exported(title), { width, height }), `${title}.png`);
    services.notify(texts.saved, 'info');
  };
  const exportSheet = async (title = text('defaultTitle'), paper: Paper = 'A4'): Promise<void> => {
    offerFile(new Blob([await mapSheet(exported(title), paper)], { type: 'image/svg+xml' }), `${title}.svg`);
    services.notify(texts.saved, 'info');
  };
  const printSheet = async (title = text('defaultTitle'), paper: Paper = 'A4'): Promise<void> => printSvg(await mapSheet(exported(title), paper), paper);
  const measure: MapControlOptions['measure'] = (mode) => {
    measuring.start(mode);
    map.getCanvas().focus();
  };

  // On a narrow map an open legend would cover the plan.
  const isWide = container.clientWidth >= 700;
  const showControls = (): void => {
    frame.setAttribute('aria-label', text('map'));
    render(
      mapControls({
        presenter,
        measuring,
        search,
        locale: services.locale.value,
        theme: services.theme.value,
        comparing: comparison.isOn,
        isWide,
        fitAll: drawn.fitAll,
        measure,
        toggleComparison,
        choose: (row, adds) => {
          const feature: FeatureAnswer = { layer: row.layer, id: row.id };
          if (adds) presenter.add([feature]);
          else presenter.select([feature]);
          drawn.zoomTo(feature);
        },
        refresh: showControls,
        reveal: ({ uri, path }) => void services.reveal({ uri, path }),
        showLayerMenu: (layer, at) => services.showMenu('map/layers', { ...at, argument: { layer }, facts: { mapLayer: layer } }),
        exportImage: (title) => void exportImage(title),
        exportSheet: (title, paper) => void exportSheet(title, paper),
        printSheet: (title, paper) => void printSheet(title, paper),
      }),
      controls,
    );
  };
  const toggleComparison = (): void => {
    comparison.toggle();
    showControls();
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
    presenter.select(feature ? [feature] : []);
    if (feature) drawn.bringIntoView(feature);
  };

  let kept = presenter.memory;
  store.add(presenter.onDidChange(() => {
    showControls();
    if (equalJson(presenter.memory, kept)) return;
    kept = presenter.memory;
    services.memento.set(memoryKey, kept);
  }));
  store.add(measuring.onDidChange(() => {
    showControls();
    void map.getSource<GeoJSONSource>('measure')?.setData(measuring.drawn as Parameters<GeoJSONSource['setData']>[0]);
  }));
  store.add(chosenStyle.onDidChange((wanted) => presenter.setStyle(wanted)));
  store.add(chosenLabels.onDidChange((scheme) => presenter.setFields(labelFields(scheme))));
  store.add(services.onDidCheck(() => void refresh()));
  store.add(services.findings.onDidChange((findings) => presenter.setFindings(findings)));
  store.add(services.proposal.onDidChange((proposal) => presenter.setProposal(proposal)));
  store.add(services.flows.onDidChange((flows) => presenter.setFlows(flows)));
  store.add(services.selection.onDidChange(() => void follow()));
  store.add(services.locale.onDidChange(showControls));
  store.add(services.theme.onDidChange(showControls));
  presenter.setFindings(services.findings.value);
  presenter.setProposal(services.proposal.value);
  presenter.setFlows(services.flows.value);
  void refresh().then(follow);

  store.add(
    createPointing({
      map,
      drawn,
      presenter,
      measuring,
      services,
      hover(at) {
        const card = at && presenter.card(at.feature, services.locale.value);
        const place = at && card ? `${at.x > canvas.clientWidth / 2 ? `right:${canvas.clientWidth - at.x + 14}px` : `left:${at.x + 14}px`};${at.y > canvas.clientHeight / 2 ? `bottom:${canvas.clientHeight - at.y + 14}px` : `top:${at.y + 14}px`}` : '';
        render(card ? html`<div class="box hover-card" role="tooltip" style=${place}>${cardTemplate(card, {})}</div>` : nothing, hoverCard);
      },
    }),
  );
  store.add(offerMapMenu({ map, drawn, presenter, measuring, services }));
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !measuring.state) return;
    event.stopPropagation();
    measuring.cancel();
  };
  frame.addEventListener('keydown', onEscape);
  store.add(
    registerMap({
      ...createMapActions({ map, drawn, presenter, measuring, services }),
      measure,
      toggleComparison,
      focusSearch: () => search.input.value?.focus(),
      exportImage: () => exportImage(),
      exportSheet: () => exportSheet(),
      printSheet: () => printSheet(),
    }),
  );
  return store;
}

/** The comparison with today, which is on or off. */
function createComparison(options: Parameters<typeof compareWithToday>[0]): Disposable & { readonly isOn: boolean; toggle(): void } {
  let current: Disposable | undefined;
  const stop = (): void => {
    current?.dispose();
    current = undefined;
  };
  return {
    get isOn() {
      return current !== undefined;
    },
    toggle: () => (current ? stop() : void (current = compareWithToday(options))),
    dispose: stop,
  };
}

function createMap(container: HTMLElement, services: ViewServices): MapLibre | undefined {
  const text: MapText = (key) => localize(texts[key], services.locale.value);
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
      // Shift and drag selects.
      boxZoom: false,
      fadeDuration: 0,
    });
  } catch {
    // The constructor throws where WebGL is not to be had; the caller says so in the map's place.
    return undefined;
  }
}
