import type { Bilingual } from '@plansmith/base';
import { askDialog } from '../ui/dialog.ts';
import type { Workbench } from '../workbench.ts';
import { nameOf } from './file-tree.ts';
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

/** Asks for a new path and moves a file, or a folder with all in it, there; tells which texts still name the old path, and offers to replace them. */
export function renameFile(workbench: Workbench, uri: string): void {
  const { quickInput, session, nls } = workbench;
  quickInput.ask(
    {
      prefix: '',
      placeholder: nls.pick(explorerText('newName', { uri })),
      filtersItself: true,
      items(query) {
        const moves = movesTo(session.uris.value, { from: uri, to: query });
        const refusal = refuseMove(query, { old: uri, moves, taken: session.uris.value });
        if (refusal) return [{ label: nls.pick(refusal), icon: 'info', run() {} }];
        const label = moves.length > 1 ? explorerText('moveCount', { uri: query, count: moves.length }) : explorerText('renameTo', { uri: query });
        return [{ label: nls.pick(label), icon: 'edit', run: () => moveFiles(workbench, { from: uri, to: query, moves }) }];
      },
    },
    uri,
  );
}

/** Moves a file or folder into another folder (the top where it is empty), after a question. */
export async function moveInto(workbench: Workbench, uri: string, folder: string): Promise<void> {
  const { session, nls, notifications } = workbench;
  const to = folder === '' ? nameOf(uri) : `${folder}/${nameOf(uri)}`;
  const moves = movesTo(session.uris.peek(), { from: uri, to });
  if (to === uri || moves.length === 0) return;
  const refusal = folder === uri || folder.startsWith(`${uri}/`) ? explorerText('intoItself', { uri }) : refuseMove(to, { old: uri, moves, taken: session.uris.peek() });
  if (refusal) return void notifications.notify({ severity: 'warning', message: refusal });
  const choice = await askDialog({
    message: nls.pick(explorerText('askMove', { uri, to, count: moves.length })),
    choices: [
      { id: 'move', title: nls.pick(explorerText('confirmMove')) },
      { id: 'cancel', title: nls.pick(explorerText('cancel')) },
    ],
  });
  if (choice === 'move') await moveFiles(workbench, { from: uri, to, moves });
}

/** One file that goes to another path. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** The files that move when a path does: the file itself, or every file in the folder. */
export function movesTo(uris: readonly string[], { from, to }: FileMove): readonly FileMove[] {
  return uris.flatMap((uri) => (uri === from ? [{ from, to }] : uri.startsWith(`${from}/`) ? [{ from: uri, to: `${to}${uri.slice(from.length)}` }] : []));
}

/** Why a path and all in it cannot go to a new path; undefined where they can. */
export function refuseMove(path: string, { old, moves, taken }: { readonly old: string; readonly moves: readonly FileMove[]; readonly taken: readonly string[] }): Bilingual | undefined {
  const leaving = new Set(moves.map(({ from }) => from));
  const others = taken.filter((uri) => !leaving.has(uri));
  const refusal = refusePath(path, { old, taken: others });
  if (refusal || moves.some(({ from }) => from === old)) return refusal;
  if (path.startsWith(`${old}/`)) return explorerText('intoItself', { uri: old });
  const clash = moves.find(({ to }) => others.some((uri) => uri.toLowerCase() === to.toLowerCase()));
  return clash && explorerText('nameTaken', { uri: clash.to });
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

interface PathMove extends FileMove {
  readonly moves: readonly FileMove[];
}

async function moveFiles(workbench: Workbench, { from, to, moves }: PathMove): Promise<void> {
  const { copies, server, session, editors, nls, notifications } = workbench;
  const dirty = moves.find((move) => copies.get(move.from)?.dirty.peek());
  if (dirty) return void notifications.notify({ severity: 'warning', message: explorerText('saveFirst', { uri: dirty.from }) });
  const read = await server.read(moves.map((move) => move.from));
  if (!read.ok) return tellFailure(workbench, from, read.error.message);
  const etags: string[] = [];
  const written: { readonly uri: string; readonly etag: string }[] = [];
  // The new files first: whatever fails after that, no byte is lost. What was written of a move that fails goes again.
  for (const [index, move] of moves.entries()) {
    const frame = read.value[index];
    const answer = frame?.content && frame.head.etag !== null ? await server.write(move.to, frame.content, null) : undefined;
    if (!answer?.ok) {
      for (const { uri, etag } of written) await server.trash(uri, etag);
      await session.refresh();
      return tellFailure(workbench, answer ? move.to : move.from, !answer ? nls.text('open.notFound') : answer.error.code === 'conflict' ? nls.pick(explorerText('nameTaken', { uri: move.to })) : answer.error.message);
    }
    etags.push(frame!.head.etag!);
    written.push({ uri: move.to, etag: answer.value.etag });
  }
  for (const [index, move] of moves.entries()) {
    const moved = await server.trash(move.from, etags[index]!);
    if (!moved.ok) {
      await session.refresh();
      return tellFailure(workbench, move.from, moved.error.message);
    }
  }
  const open = editors.tabs.peek().filter((tab) => tab.kind === 'text');
  const reopened = moves.filter((move) => open.some((tab) => tab.uri === move.from));
  for (const move of moves) closeFile(workbench, move.from);
  await session.refresh();
  for (const move of reopened) await workbench.navigation.open(move.to, { pin: true });
  await tellMove(workbench, { from, to, moves });
}

/** Tells of a move, of the texts that still name the old path, and of the way back. */
async function tellMove(workbench: Workbench, { from, to, moves }: PathMove): Promise<void> {
  const { session, engine, notifications, commands, nls } = workbench;
  const isFolder = moves.some((move) => move.from !== from);
  const [old, next] = isFolder ? [`${from}/`, `${to}/`] : [from, to];
  const texts = await Promise.all(session.uris.peek().filter((uri) => /\.ya?ml$/.test(uri)).map((uri) => engine.ask((remote) => remote.text(uri))));
  const count = texts.reduce((sum, text) => sum + (text?.split(old).length ?? 1) - 1, 0);
  const back = { title: explorerText('undoMove'), run: () => moveFiles(workbench, { from: to, to: from, moves: moves.map((move) => ({ from: move.to, to: move.from })) }) };
  const replace = { title: explorerText('showReferences'), run: () => commands.execute('search.replaceInFiles', { text: old, replacement: next, include: '*.yaml, *.yml', exclude: '', isRegularExpression: false, wholeWord: false, matchCase: true, showReplace: true }) };
  notifications.notify({
    severity: count > 0 ? 'warning' : 'info',
    message: isFolder ? explorerText('moved', { uri: to, count: moves.length }) : explorerText('renamed', { uri: to }),
    ...(count > 0 && { details: [nls.pick(explorerText('references', { count, uri: old }))] }),
    actions: [...(count > 0 ? [replace] : []), back],
  });
}

function closeFile({ editors, copies }: Workbench, uri: string): void {
  for (const tab of editors.tabs.peek()) if (tab.uri === uri) editors.close(tab.id);
  if (copies.get(uri)) copies.release(uri);
}

function tellFailure({ notifications }: Workbench, uri: string, message: string): void {
  notifications.notify({ severity: 'error', message: explorerText('failed', { uri, message }) });
}
