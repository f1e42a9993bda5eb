import { DisposableStore, type Disposable } from '@plansmith/base';
import type { Workbench } from '../workbench.ts';
import { askForView } from './move-view.ts';
import { moveText } from './texts.ts';

/** Registers the ways to move views for those who do not drag, and the way back. */
export function registerMoveViews(workbench: Workbench): Disposable {
  const { commands, layout } = workbench;
  const store = new DisposableStore();
  const category = moveText('category');
  // Once the palette has given the keyboard back: the view that has it comes first.
  store.add(commands.register({ id: 'views.move', category, title: moveText('move'), run: () => queueMicrotask(() => askForView(workbench)) }));
  store.add(commands.register({ id: 'views.resetPlaces', category, title: moveText('reset'), run: () => layout.change({ viewPlaces: {} }) }));
  return store;
}
