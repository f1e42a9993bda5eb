import { DisposableStore, type Disposable } from '@plansmith/base';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import { moveTo, toggleActivity } from './activity-bar.view.ts';
import { shownActivities } from './activity-order.ts';
import { activityText } from './texts.ts';

/** Registers what can be done with the icon of the side bar's view, for those who do not drag. */
export function registerActivityBar(workbench: Workbench): Disposable {
  const { commands, layout, views } = workbench;
  const store = new DisposableStore();
  const active = (): string => layout.state.peek().activeSideBar;
  const move = (step: 1 | -1) => (): void => {
    const shown = shownActivities(views.containers(), { ...layout.state.peek(), active: active() });
    moveTo(workbench, { id: active(), target: shown[shown.findIndex(({ id }) => id === active()) + step]?.id });
  };
  const list: readonly Command[] = [
    { id: 'activityBar.moveUp', title: activityText('moveUp'), run: move(-1) },
    { id: 'activityBar.moveDown', title: activityText('moveDown'), run: move(1) },
    { id: 'activityBar.hide', title: activityText('hideActive'), run: () => toggleActivity(workbench, active()) },
    { id: 'activityBar.reset', title: activityText('reset'), run: () => layout.change({ activityOrder: [], hiddenActivities: [] }) },
  ];
  for (const command of list) store.add(commands.register({ ...command, category: { zh: '视图', en: 'View' } }));
  return store;
}
