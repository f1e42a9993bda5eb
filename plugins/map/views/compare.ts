import type { Map as MapLibre } from 'maplibre-gl';
import { html, render } from 'lit';
import { DisposableStore, localize, toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import { todayFill } from '../core/map-look.ts';
import { copyMap } from './map-copy.ts';
import type { MapPresenter } from './map.presenter.ts';
import { texts, type MapText } from './texts.ts';

/** Percent that one press of an arrow key moves the border. */
const step = 5;

/** Lays what stands today over the left part of the map, up to a border that is dragged or moved by arrow keys. Ends with what is given back. */
export function compareWithToday(options: { readonly map: MapLibre; readonly frame: HTMLElement; readonly presenter: MapPresenter; readonly services: ViewServices }): Disposable {
  const { map, frame, presenter, services } = options;
  const store = new DisposableStore();
  const before = document.createElement('div');
  before.className = 'before';
  before.setAttribute('aria-hidden', 'true');
  const border = document.createElement('div');
  border.className = 'border';
  map.getContainer().after(before, border);
  store.add(toDisposable(() => before.remove()));
  store.add(toDisposable(() => border.remove()));
  const copy = store.add(
    copyMap({ container: before, presenter, how: () => ({ theme: services.theme.value, locale: services.locale.value, look: todayFill, without: ['labels:parcel', 'findings', 'marks', 'measure', 'proposal', 'flows'] }) }),
  );
  const follow = (): void => void copy.map.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
  follow();
  map.on('move', follow);
  store.add(toDisposable(() => void map.off('move', follow)));

  let share = 50;
  const text: MapText = (key) => localize(texts[key], services.locale.value);
  const show = (): void => {
    before.style.clipPath = `inset(0 ${100 - share}% 0 0)`;
    border.style.left = `${share}%`;
    render(
      html`<span class="side left" aria-hidden="true">${text('today')}</span>
        <div class="grip" role="slider" tabindex="0" aria-label=${text('border')} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${share} @keydown=${onKey} @pointerdown=${onDown} @pointermove=${onMove}></div>
        <span class="side right" aria-hidden="true">${text('planned')}</span>`,
      border,
    );
  };
  const setShare = (value: number): void => {
    share = Math.round(Math.min(100, Math.max(0, value)));
    show();
  };
  const moves: Readonly<Record<string, () => number>> = { ArrowLeft: () => share - step, ArrowDown: () => share - step, ArrowRight: () => share + step, ArrowUp: () => share + step, Home: () => 0, End: () => 100 };
  const onKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    setShare(move());
  };
  const onMove = (event: PointerEvent): void => {
    if (!(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    const box = frame.getBoundingClientRect();
    setShare(((event.clientX - box.left) / box.width) * 100);
  };
  show();
  store.add(presenter.onDidChange(({ sources, paint }) => (paint || sources.length > 0) && copy.refresh()));
  store.add(services.theme.onDidChange(() => copy.refresh()));
  store.add(services.locale.onDidChange(show));
  return store;
}

function onDown(event: PointerEvent): void {
  (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
}
