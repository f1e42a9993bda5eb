import { proxy } from 'comlink';
import { applyWorkspaceUndo } from './undo-import.ts';
import { applyImport } from './apply-import.ts';
import { createImport } from './import.presenter.ts';
import { mountImport } from './import.view.ts';
import { importText } from './texts.ts';
import type { Workbench } from '../workbench.ts';

const viewId = 'import';
const roomPixels = 380;

let openImports = 0;
let current: { close(): void } | undefined;

/** Opens the import panel over files that the user gave, in place of an import that is open. The engine's worker reads them. */
export function openImport(workbench: Workbench, files: readonly File[]): void {
  current?.close();
  const { engine, nls, copies, session, layout, views, proposal, notifications } = workbench;
  const id = `import-${++openImports}`;
  void engine.ask((remote) => remote.openImport(id, files.map((file) => ({ name: file.name, content: file }))));
  const presenter = createImport({
    checkNumber: engine.checkNumber,
    preview: (settings, onProgress) => engine.ask((remote) => remote.previewFiles(id, settings, proxy(onProgress))),
    edits: () => engine.ask((remote) => remote.importEdits(id)),
    apply: async (edits) => applyImport(edits, { monaco: await workbench.loadMonaco(), copies }),
    conflicts: () => copies.all.value.filter((copy) => copy.conflict.value).map((copy) => copy.uri),
    isReadonly: () => session.listing.value?.readonly ?? false,
    propose: (shapes) => void (proposal.value = shapes),
    schedule: (action, milliseconds) => void setTimeout(action, milliseconds),
  });
  const before = layout.state.peek();
  const close = (): void => {
    if (current !== own) return;
    current = undefined;
    presenter.dispose();
    view.dispose();
    void engine.ask((remote) => remote.closeImport(id));
    const now = layout.state.peek();
    // What the user arranged meanwhile stays.
    layout.change({
      ...(now.panelHeight === Math.max(before.panelHeight, roomPixels) && { panelHeight: before.panelHeight }),
      ...(now.activePanel === viewId && { activePanel: before.activePanel, panelVisible: before.panelVisible }),
    });
  };
  const run = async (): Promise<void> => {
    const plan = presenter.preview.peek()?.plan;
    if (!plan || !(await presenter.run())) return;
    const { counts } = plan;
    const uris = plan.files.map(({ uri }) => uri);
    close();
    notifications.notify({
      severity: 'info',
      message: importText('done', { added: counts.added, changed: counts.changed, files: uris.length }),
      details: uris,
      actions: [
        { title: importText('saveAll'), run: () => void workbench.saving.saveAll() },
        { title: importText('undo'), run: () => void applyWorkspaceUndo(workbench, plan.files) },
      ],
    });
  };
  const view = views.register({
    id: viewId,
    title: importText('title'),
    location: 'panel',
    icon: 'desktop-download',
    order: 0,
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
  layout.change({ panelVisible: true, panelMaximized: false, activePanel: viewId, panelHeight: Math.max(before.panelHeight, roomPixels), previewVisible: true });
  void workbench.commands.execute('workbench.showView', viewId);
}
