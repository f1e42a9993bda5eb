import type { Bilingual } from '@plansmith/base';
import { askDialog } from '../ui/dialog.ts';
import type { Workbench } from '../workbench.ts';
import { explorerText } from './texts.ts';

/** Moves a file into the workspace's trash, after a question, and offers the way back. Unsaved edits of it are given up. */
export async function deleteFile(workbench: Workbench, uri: string): Promise<void> {
  const { copies, server, session, notifications, nls } = workbench;
  const copy = copies.get(uri);
  const choice = await askDialog({
    message: nls.pick(explorerText(copy?.dirty.peek() ? 'askDeleteDirty' : 'askDelete', { uri })),
    choices: [
      { id: 'delete', title: nls.pick(explorerText('confirmDelete')) },
      { id: 'cancel', title: nls.pick(explorerText('cancel')) },
    ],
  });
  if (choice !== 'delete') return;
  if (copy && !copy.onDisk.peek()) return closeFile(workbench, uri);
  const read = await server.read([uri]);
  const frame = read.ok ? read.value[0] : undefined;
  if (!frame?.content || frame.head.etag === null) return tellFailure(workbench, uri, read.ok ? nls.text('open.notFound') : read.error.message);
  const moved = await server.trash(uri, frame.head.etag);
  if (!moved.ok) return tellFailure(workbench, uri, moved.error.message);
  const bytes = frame.content.slice();
  closeFile(workbench, uri);
  await session.refresh();
  notifications.notify({
    severity: 'info',
    message: explorerText('deleted', { uri }),
    details: [nls.pick(explorerText('deletedTo', { place: moved.value.place }))],
    actions: [{ title: explorerText('undoDelete'), run: () => putBack(workbench, uri, bytes) }],
  });
}

async function putBack(workbench: Workbench, uri: string, bytes: Uint8Array): Promise<void> {
  const written = await workbench.server.write(uri, bytes, null);
  if (!written.ok) return tellFailure(workbench, uri, written.error.code === 'conflict' ? workbench.nls.pick(explorerText('nameTaken', { uri })) : written.error.message);
  await workbench.session.refresh();
  await workbench.navigation.open(uri, { pin: true });
}

/** Asks for a new path and moves a file there; tells which texts still name the old path, and offers to replace them. */
export function renameFile(workbench: Workbench, uri: string): void {
  const { quickInput, session, nls } = workbench;
  quickInput.ask(
    {
      prefix: '',
      placeholder: nls.pick(explorerText('newName', { uri })),
      filtersItself: true,
      items(query) {
        const refusal = refusePath(query, { old: uri, taken: session.uris.value });
        if (refusal) return [{ label: nls.pick(refusal), icon: 'info', run() {} }];
        return [{ label: nls.pick(explorerText('renameTo', { uri: query })), icon: 'edit', run: () => moveFile(workbench, { from: uri, to: query }) }];
      },
    },
    uri,
  );
}

/** Why a text cannot be the new path of a file; undefined where it can. */
export function refusePath(path: string, { old, taken }: { readonly old: string; readonly taken: readonly string[] }): Bilingual | undefined {
  if (path === '' || path === old) return explorerText('nameSame');
  const steps = path.split('/');
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (steps.some((step) => step.trim() !== step || step === '' || step.startsWith('.') || step.endsWith('.')) || /[\\:*?"<>|\u0000-\u001f]/.test(path)) return explorerText('nameWrong', { uri: path });
  const clash = taken.find((other) => other !== old && other.toLowerCase() === path.toLowerCase());
  return clash === undefined ? undefined : explorerText('nameTaken', { uri: clash });
}

async function moveFile(workbench: Workbench, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  const { copies, server, session, editors, engine, notifications, commands, nls } = workbench;
  if (copies.get(from)?.dirty.peek()) return void notifications.notify({ severity: 'warning', message: explorerText('saveFirst', { uri: from }) });
  const read = await server.read([from]);
  const frame = read.ok ? read.value[0] : undefined;
  if (!frame?.content || frame.head.etag === null) return tellFailure(workbench, from, read.ok ? nls.text('open.notFound') : read.error.message);
  // The new file first: whatever fails after it, no byte is lost.
  const written = await server.write(to, frame.content, null);
  if (!written.ok) return tellFailure(workbench, to, written.error.code === 'conflict' ? nls.pick(explorerText('nameTaken', { uri: to })) : written.error.message);
  const moved = await server.trash(from, frame.head.etag);
  if (!moved.ok) {
    await session.refresh();
    return tellFailure(workbench, from, moved.error.message);
  }
  const wasOpen = editors.tabs.peek().some((tab) => tab.uri === from);
  closeFile(workbench, from);
  await session.refresh();
  if (wasOpen) await workbench.navigation.open(to, { pin: true });
  const texts = await Promise.all(session.uris.peek().filter((uri) => /\.ya?ml$/.test(uri)).map((uri) => engine.ask((remote) => remote.text(uri))));
  const count = texts.reduce((sum, text) => sum + (text?.split(from).length ?? 1) - 1, 0);
  notifications.notify({
    severity: count > 0 ? 'warning' : 'info',
    message: explorerText('renamed', { uri: to }),
    ...(count > 0 && {
      details: [nls.pick(explorerText('references', { count, uri: from }))],
      actions: [{ title: explorerText('showReferences'), run: () => commands.execute('search.replaceInFiles', { text: from, replacement: to, include: '*.yaml, *.yml', exclude: '', isRegularExpression: false, wholeWord: false, matchCase: true, showReplace: true }) }],
    }),
  });
}

function closeFile({ editors, copies }: Workbench, uri: string): void {
  for (const tab of editors.tabs.peek()) if (tab.uri === uri) editors.close(tab.id);
  if (copies.get(uri)) copies.release(uri);
}

function tellFailure({ notifications }: Workbench, uri: string, message: string): void {
  notifications.notify({ severity: 'error', message: explorerText('failed', { uri, message }) });
}
