import { DisposableStore, type Disposable } from '@plansmith/base';
import type { Command } from '../platform/commands.ts';
import type { Workbench } from '../workbench.ts';
import { welcomeText } from './texts.ts';
import type { Tour } from './tour.ts';

const tourFact = 'tourActive';

/** Registers the welcome page, which comes by itself where no editor is open once `started` settles, and the guided tour. */
export function registerWelcome(workbench: Workbench, { started }: { readonly started: Promise<unknown> }): Disposable {
  const { commands, keybindings, editors, settings, context } = workbench;
  const store = new DisposableStore();
  const open = (): void => {
    editors.open('welcome', { pane: { name: 'welcome', title: welcomeText('title'), icon: 'rocket', mount: async (container) => (await import('./welcome.view.ts')).mountWelcome(container, workbench) } });
  };
  let tour: Tour | undefined;
  const start = async (): Promise<void> => {
    tour?.leave();
    const [{ createTour }, { tourSteps }, { mountTour }] = await Promise.all([import('./tour.ts'), import('./tour-steps.ts'), import('./tour.view.ts')]);
    const shown = new DisposableStore();
    const own = createTour({
      steps: tourSteps(workbench),
      onEnd() {
        shown.dispose();
        context.set(tourFact, false);
        void settings.choose('workbench.tourDone', true, 'user');
        workbench.textEditor.peek()?.focus();
      },
    });
    tour = own;
    context.set(tourFact, true);
    shown.add(mountTour(workbench, own));
    await own.start();
  };
  const help = { zh: '帮助', en: 'Help' };
  const list: readonly (Command & { readonly key?: string })[] = [
    { id: 'welcome.open', title: welcomeText('open'), icon: 'rocket', run: open },
    { id: 'tour.start', title: welcomeText('startTour'), icon: 'compass', run: start },
    { id: 'tour.next', title: welcomeText('nextStep'), when: tourFact, key: 'alt+.', run: () => tour?.go(1) },
    { id: 'tour.previous', title: welcomeText('previousStep'), when: tourFact, key: 'alt+,', run: () => tour?.go(-1) },
    { id: 'tour.leave', title: welcomeText('leaveTour'), when: tourFact, key: 'alt+shift+.', run: () => tour?.leave() },
  ];
  for (const { key, ...command } of list) {
    store.add(commands.register({ ...command, category: help }));
    if (key) store.add(keybindings.register({ command: command.id, key, ...(command.when && { when: command.when }) }));
  }
  void started.then(() => {
    if (!store.isDisposed && editors.tabs.peek().length === 0 && settings.of('workbench.startupEditor').peek() === 'welcomePage') open();
  });
  return store;
}
