import type { Workbench } from '../workbench.ts';
import { keyboardText } from './texts.ts';

const viewId = 'keyboard';

/** Registers the sheet of keys, which is a view of the panel once it was asked for, and the way to every view by its name. */
export function registerKeyboard(workbench: Workbench): void {
  const { commands, keybindings, views, quickInput, nls } = workbench;
  const category = { zh: '首选项', en: 'Preferences' };
  commands.register({
    id: 'keyboard.open',
    category,
    title: keyboardText('open'),
    icon: 'keyboard',
    run() {
      if (!views.get(viewId)) {
        views.register({
          id: viewId,
          title: keyboardText('title'),
          location: 'panel',
          icon: 'keyboard',
          order: 3,
          mount: async (container) => (await import('./key-sheet.view.ts')).mountKeySheet(container, workbench),
        });
      }
      return commands.execute('workbench.showView', viewId);
    },
  });
  keybindings.register({ command: 'keyboard.open', key: 'ctrl+k ctrl+s' });
  commands.register({
    id: 'workbench.openView',
    category: { zh: '视图', en: 'View' },
    title: keyboardText('openView'),
    run() {
      quickInput.ask({
        prefix: '',
        placeholder: nls.pick(keyboardText('viewHint')),
        items: () =>
          views.all.value.map(({ id, title, icon }) => ({
            label: nls.pick(title),
            description: nls.locale.value === 'en' ? title.zh : title.en,
            icon,
            run: () => commands.execute('workbench.showView', id),
          })),
      });
    },
  });
}
