import { fail, ok } from '@plansmith/base';
import { proxy } from 'comlink';
import { applyChanges, type AppliedChanges } from '../changes/apply-changes.ts';
import { tellChanges } from '../changes/tell-changes.ts';
import { showGuest } from '../parts/panel-guest.ts';
import { createImport } from './import.presenter.ts';
import { mountImport } from './import.view.ts';
import { importText } from './texts.ts';
import type { Workbench } from '../workbench.ts';

const viewId = 'import';

let openImports = 0;
let current: { close(): void } | undefined;

/** Opens the import panel over files that the user gave, in place of an import that is open. The engine's worker reads them. */
export function openImport(workbench: Workbench, files: readonly File[]): void {
  current?.close();
  const { engine, nls, copies, session, layout, proposal } = workbench;
  const id = `import-${++openImports}`;
  void engine.ask((remote) => remote.openImport(id, files.map((file) => ({ name: file.name, content: file }))));
  let applied: AppliedChanges | undefined;
  const presenter = createImport({
    checkNumber: engine.checkNumber,
    preview: (settings, onProgress) => engine.ask((remote) => remote.previewFiles(id, settings, proxy(onProgress))),
    edits: () => engine.ask((remote) => remote.importEdits(id)),
    async apply(edits) {
      const outcome = await applyChanges(edits, workbench);
      if (!outcome.ok) return fail(outcome.error);
      applied = outcome.value;
      return ok(undefined);
    },
    conflicts: () => copies.all.value.filter((copy) => copy.conflict.value).map((copy) => copy.uri),
    isReadonly: () => session.listing.value?.readonly ?? false,
    propose: (shapes) => void (proposal.value = shapes),
    schedule: (action, milliseconds) => void setTimeout(action, milliseconds),
  });
  const close = (): void => {
    if (current !== own) return;
    current = undefined;
    presenter.dispose();
    guest.dispose();
    void engine.ask((remote) => remote.closeImport(id));
  };
  const run = async (): Promise<void> => {
    const plan = presenter.preview.peek()?.plan;
    if (!plan || !(await presenter.run())) return;
    const { counts } = plan;
    const uris = plan.files.map(({ uri }) => uri);
    close();
    tellChanges(workbench, { message: importText('done', { added: counts.added, changed: counts.changed, files: uris.length }), details: uris, undo: importText('undo'), applied: applied! });
  };
  const guest = showGuest(workbench, {
    id: viewId,
    title: importText('title'),
    icon: 'desktop-download',
    mount: (container) =>
      mountImport(container, {
        presenter,
        nls,
        run: () => void run(),
        cancel: close,
      }),
  });
  const own = { close };
  current = own;
  layout.change({ previewVisible: true });
}
