import type { Workbench } from '../workbench.ts';
import type { NewDocumentWish } from './make-document.ts';
import { newDocumentText } from './texts.ts';

/** Registers the command that makes a document of a kind, its keys and its places in menus. Run with a `NewDocumentWish` it asks no more than it must. */
export function registerNewDocument(workbench: Workbench): void {
  const { commands, keybindings, menus } = workbench;
  commands.register({
    id: 'file.newDocument',
    category: newDocumentText('category'),
    title: newDocumentText('command'),
    icon: 'new-file',
    async run(wish) {
      const { makeDocument } = await import('./make-document.ts');
      // Menus of files hand over a path, which says nothing of what is wanted.
      await makeDocument(workbench, typeof wish === 'object' && wish !== null ? (wish as NewDocumentWish) : {});
    },
  });
  // Browsers keep Ctrl+N for themselves where the workbench is an ordinary tab.
  for (const key of ['ctrl+n', 'alt+n']) keybindings.register({ command: 'file.newDocument', key });
  menus.register('explorer/context', { command: 'file.newDocument', group: '0', order: -1 });
  for (const view of ['view/explorer.files', 'view/explorer.plans'] as const) menus.register(view, { command: 'file.newDocument', order: 0 });
}
