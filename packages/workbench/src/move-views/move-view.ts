import { moveView } from '../platform/shown-views.ts';
import { showContextMenu, type MenuEntry } from '../ui/context-menu.ts';
import type { Workbench } from '../workbench.ts';
import { moveText } from './texts.ts';
import { placesFor, placeTitle } from './view-places.ts';

/** Asks for the view to move, the one with the keyboard first, then for its new place. */
export function askForView(workbench: Workbench): void {
  const { nls, views, quickInput } = workbench;
  const focused = document.activeElement?.closest('.view-container')?.id;
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(moveText('which')),
    items: () =>
      views.all.value
        .toSorted((a, b) => Number(`view-${b.id}` === focused) - Number(`view-${a.id}` === focused))
        .map((view) => ({ label: nls.pick(view.title), description: nls.pick(placeTitle(views, view)), icon: view.icon, run: () => askForPlace(workbench, view.id) })),
  });
}

/** Asks for the new place of a view and shows it there, with the keyboard. */
export function askForPlace(workbench: Workbench, id: string): void {
  const { nls, views, layout, quickInput, commands } = workbench;
  const view = views.get(id);
  if (!view) return;
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(moveText('where', { name: nls.pick(view.title) })),
    items: () =>
      placesFor(views, id).map(({ place, title, icon }) => ({
        label: nls.pick(title),
        icon,
        run() {
          moveView(layout, id, place);
          void commands.execute('workbench.showView', id);
        },
      })),
  });
}

/** The menu at the title of a view: to move it, and back. */
export function showViewMenu(workbench: Workbench, { id, event }: { readonly id: string; readonly event: MouseEvent }): void {
  const { nls, views, layout, commands } = workbench;
  const view = views.get(id);
  if (!view) return;
  event.preventDefault();
  const name = nls.pick(view.title);
  const entries: readonly MenuEntry[] = [
    { title: nls.pick(moveText('moveOne', { name })), group: '1', run: () => askForPlace(workbench, id) },
    ...(views.isAtHome(id)
      ? []
      : [
          {
            title: nls.pick(moveText('resetOne', { name })),
            group: '1',
            run() {
              moveView(layout, id, undefined);
              void commands.execute('workbench.showView', id);
            },
          },
        ]),
  ];
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  const isByKey = event.clientX === 0 && event.clientY === 0;
  showContextMenu({ label: nls.pick(moveText('menu')), entries, x: isByKey ? box.left : event.clientX, y: isByKey ? box.bottom : event.clientY });
}
