import { both, type Nls } from '../nls/nls.ts';
import type { Notifications } from '../platform/notifications.ts';
import { draftText } from '../drafts/texts.ts';
import { nameOf } from '../explorer/file-tree.ts';
import type { DialogChoice } from '../ui/dialog.ts';
import type { Saving } from '../workbench.ts';
import type { ServerFailure } from '../workspace/server-client.ts';
import type { WorkingCopies } from '../workspace/working-copies.ts';
import type { EditorsPresenter } from './editors.presenter.ts';

/** `ask` puts a question with choices and gives the chosen id. */
export function createSaving(options: {
  readonly copies: WorkingCopies;
  readonly editors: EditorsPresenter;
  readonly notifications: Notifications;
  readonly nls: Nls;
  ask(question: { readonly message: string; readonly choices: readonly DialogChoice[] }): Promise<string | undefined>;
}): Saving {
  const { copies, editors, notifications, nls } = options;

  const report = (uri: string, { code, message }: ServerFailure): void => {
    const side = draftText('serverSilent');
    const { zh, en } = code === 'network' ? { zh: both('save.failed', { name: uri, message: side.zh }).zh, en: both('save.failed', { name: uri, message: side.en }).en } : both('save.failed', { name: uri, message });
    notifications.notify({ severity: 'error', message: { zh, en } });
  };

  /** The file on disk is not the one that was read: nothing was written, and the user chooses what happens. */
  async function settleConflict(uri: string): Promise<boolean> {
    const choice = await options.ask({
      message: nls.text('save.conflict', { name: uri }),
      choices: [
        { id: 'compare', title: nls.text('save.compare') },
        { id: 'overwrite', title: nls.text('save.overwrite') },
        { id: 'reload', title: nls.text('save.reload') },
        { id: 'keep', title: nls.text('save.keep') },
      ],
    });
    if (choice === 'compare') editors.open(uri, { kind: 'compare' });
    if (choice === 'overwrite') {
      const written = await copies.save(uri, { overwrite: true });
      if (!written.ok) report(uri, written.error);
      return written.ok;
    }
    if (choice === 'reload') {
      const read = await copies.reload(uri);
      if (!read.ok) report(uri, read.error);
      return read.ok;
    }
    return false;
  }

  const saving: Saving = {
    async save(uri) {
      if (!copies.get(uri)) return true;
      editors.pin(uri);
      const written = await copies.save(uri);
      if (written.ok) return true;
      if (written.error.code === 'conflict') return settleConflict(uri);
      report(uri, written.error);
      return false;
    },
    async saveAll() {
      for (const copy of copies.all.peek()) if (copy.dirty.peek()) await saving.save(copy.uri);
    },
    async close(tabId) {
      const tab = editors.tabs.peek().find((item) => item.id === tabId);
      if (!tab) return;
      const { uri } = tab;
      const last = editors.tabs.peek().filter((item) => item.uri === uri).length === 1;
      if (last && copies.get(uri)?.dirty.peek()) {
        const choice = await options.ask({
          message: nls.text('close.unsaved', { name: nameOf(uri) }),
          choices: [
            { id: 'save', title: nls.text('close.save') },
            { id: 'discard', title: nls.text('close.discard') },
            { id: 'cancel', title: nls.text('close.cancel') },
          ],
        });
        if (choice === 'save' && !(await saving.save(uri))) return;
        if (choice !== 'save' && choice !== 'discard') return;
        // The engine must forget the edits that were thrown away.
        if (choice === 'discard') await copies.reload(uri);
      }
      editors.close(tabId);
      if (last) copies.release(uri);
    },
  };
  return saving;
}
