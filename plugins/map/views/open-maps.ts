import { toDisposable, type Disposable } from '@plansmith/base';
import type { ViewServices } from '@plansmith/plugin';
import type { MapActions } from './map-menu.ts';
import type { MeasureMode } from './measuring.ts';

/** What commands do with the map that is open. */
export interface OpenMap extends MapActions {
  measure(mode: MeasureMode): void;
  toggleComparison(): void;
  focusSearch(): void;
  exportImage(): Promise<void>;
  exportSheet(): Promise<void>;
  printSheet(): Promise<void>;
}

/** Commands of a plugin run apart from its views; this is where they meet. */
const open = new Set<OpenMap>();
const waiting = new Set<(map: OpenMap) => void>();

export function registerMap(map: OpenMap): Disposable {
  open.add(map);
  for (const resolve of waiting) resolve(map);
  waiting.clear();
  return toDisposable(() => void open.delete(map));
}

/** The open map; shows it first where it is not. */
export async function openedMap(services: ViewServices): Promise<OpenMap> {
  await services.executeCommand('workbench.showView', 'map.preview');
  // The workbench moves the focus to the view in a task of its own; what the command focuses must come after.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const [map] = open;
  return map ?? new Promise((resolve) => waiting.add(resolve));
}
