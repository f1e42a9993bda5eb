import type { LngLat, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { DisposableStore, toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { FeatureAnswer } from '../core/feature-at.ts';
import type { Drawing } from './drawing.ts';
import type { MapPresenter } from './map.presenter.ts';
import type { Measuring } from './measuring.ts';

/** What hands do on the map: click to open, Ctrl or Shift and click to add, Shift and drag for a box, point to see, and measure. */
export function createPointing(options: {
  readonly map: MapLibre;
  readonly drawn: Drawing;
  readonly presenter: MapPresenter;
  readonly measuring: Measuring;
  readonly services: ViewServices;
  /** The feature under the pointer and where the pointer is, on the map; undefined where there is none. */
  hover(at: { readonly feature: FeatureAnswer; readonly x: number; readonly y: number } | undefined): void;
}): Disposable {
  const { map, drawn, presenter, measuring, services, hover } = options;
  const store = new DisposableStore();
  const canvas = map.getCanvasContainer();
  const listen = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void): void => {
    canvas.addEventListener(name, listener);
    store.add(toDisposable(() => canvas.removeEventListener(name, listener)));
  };

  map.on('click', (event: MapMouseEvent) => {
    if (measuring.state) return measuring.addPoint([event.lngLat.lng, event.lngLat.lat]);
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent;
    const isAdding = ctrlKey || metaKey || shiftKey;
    const finding = isAdding ? undefined : presenter.finding(drawn.findingAt(event.point) ?? -1);
    if (finding) return void services.reveal({ uri: finding.uri, path: finding.path });
    const feature = drawn.featureAt(event.point);
    if (!feature) return undefined;
    if (isAdding) return presenter.toggle(feature);
    presenter.select([feature]);
    const [record] = presenter.recordsOf(feature, services.selection.value?.uri);
    if (record) void services.reveal(record);
    return undefined;
  });
  map.on('dblclick', (event: MapMouseEvent) => {
    if (!measuring.state) return;
    event.preventDefault();
    // Both clicks of the double click have set a point at the same place.
    measuring.removeLast();
    measuring.finish();
  });
  map.on('mousemove', (event: MapMouseEvent) => {
    const feature = measuring.state ? undefined : drawn.featureAt(event.point);
    const isFinding = !measuring.state && drawn.findingAt(event.point) !== undefined;
    map.getCanvas().style.cursor = measuring.state ? 'crosshair' : feature || isFinding ? 'pointer' : '';
    hover(feature && { feature, x: event.point.x, y: event.point.y });
  });
  listen('mouseleave', () => hover(undefined));
  map.on('movestart', () => hover(undefined));

  listen('keydown', (event) => {
    if (!measuring.state) return;
    const middle: LngLat = map.getCenter();
    const acts: Readonly<Record<string, () => void>> = { ' ': () => measuring.addPoint([middle.lng, middle.lat]), Backspace: () => measuring.removeLast(), Enter: () => measuring.finish() };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  let boxStart: { readonly x: number; readonly y: number } | undefined;
  const box = document.createElement('div');
  box.className = 'selection-box';
  const place = (event: MouseEvent): { x: number; y: number } => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const drag = (event: MouseEvent): void => {
    if (!boxStart) return;
    const { x, y } = place(event);
    box.style.cssText = `left:${Math.min(x, boxStart.x)}px;top:${Math.min(y, boxStart.y)}px;width:${Math.abs(x - boxStart.x)}px;height:${Math.abs(y - boxStart.y)}px`;
    if (!box.isConnected) canvas.append(box);
  };
  const drop = (event: MouseEvent): void => {
    window.removeEventListener('mousemove', drag);
    window.removeEventListener('mouseup', drop);
    map.dragPan.enable();
    box.remove();
    const start = boxStart;
    boxStart = undefined;
    const { x, y } = place(event);
    // A click that trembles is no box.
    if (!start || Math.hypot(x - start.x, y - start.y) < 5) return;
    presenter.add(drawn.parcelsIn([[Math.min(start.x, x), Math.min(start.y, y)], [Math.max(start.x, x), Math.max(start.y, y)]]));
  };
  listen('mousedown', (event) => {
    if (!event.shiftKey || event.button !== 0 || measuring.state) return;
    boxStart = place(event);
    map.dragPan.disable();
    window.addEventListener('mousemove', drag);
    window.addEventListener('mouseup', drop);
  });
  store.add(toDisposable(() => {
    window.removeEventListener('mousemove', drag);
    window.removeEventListener('mouseup', drop);
  }));
  return store;
}
