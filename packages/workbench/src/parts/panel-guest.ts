import type { Disposable } from '@plansmith/base';
import type { ViewDescriptor } from '../platform/view-registry.ts';
import type { Workbench } from '../workbench.ts';

/** Room that a form with three columns needs. */
const roomPixels = 380;

/** Shows a view in the panel for one piece of work, with room for it. Disposing takes it away and leaves the panel as it was, but for what the user arranged meanwhile. */
export function showGuest({ views, layout, commands }: Pick<Workbench, 'views' | 'layout' | 'commands'>, guest: Pick<ViewDescriptor, 'id' | 'title' | 'icon' | 'mount'>): Disposable {
  const before = layout.state.peek();
  const view = views.register({ ...guest, location: 'panel', order: 0 });
  const panelHeight = Math.max(before.panelHeight, roomPixels);
  if (views.get(guest.id)?.location === 'panel') layout.change({ panelVisible: true, panelMaximized: false, activePanel: guest.id, panelHeight });
  void commands.execute('workbench.showView', guest.id);
  return {
    dispose() {
      view.dispose();
      const now = layout.state.peek();
      layout.change({
        ...(now.panelHeight === panelHeight && { panelHeight: before.panelHeight }),
        ...(now.activePanel === guest.id && { activePanel: before.activePanel, panelVisible: before.panelVisible }),
      });
    },
  };
}
