import { DisposableStore, ok, type Disposable, type Result } from '@plansmith/base';
import { isSettingsFile, type FileFrame, type GitStatus, type OutlineGroup, type WorkspaceFile, type WorkspaceListing } from '@plansmith/engine';
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { EngineClient } from './engine-client.ts';
import type { ServerClient, ServerFailure } from './server-client.ts';
import type { WorkingCopies } from './working-copies.ts';

/** The opened folder: what is in it, kept up with the disk, and fed to the engine. */
export interface Session extends Disposable {
  /** Undefined until the folder was read. */
  readonly listing: ReadonlySignal<WorkspaceListing | undefined>;
  /** Files on disk, and new ones that are not saved yet; ordered. */
  readonly uris: ReadonlySignal<readonly string[]>;
  readonly git: ReadonlySignal<GitStatus | undefined>;
  readonly outline: ReadonlySignal<readonly OutlineGroup[]>;
  /** Code of the first coordinate system that the workspace document names. */
  readonly crs: ReadonlySignal<string | undefined>;
  readonly connected: ReadonlySignal<boolean>;
  /** Takes the state that an operation of source control left behind, or asks for the present one. */
  takeGit(status?: GitStatus): void;
  /** Reads the folder and has it checked. */
  start(): Promise<Result<void, ServerFailure>>;
  /** Takes in what differs between the folder and what is known of it: after our own changes, which the server does not tell us. */
  refresh(): Promise<void>;
}

const workspaceDocument = 'workspace.yaml';
const gitDelayMilliseconds = 300;

export function createSession(options: {
  readonly server: ServerClient;
  readonly engine: EngineClient;
  readonly copies: WorkingCopies;
  /** What is shown first: the files, which the engine wants, are read after it. */
  readonly firstShown: Promise<unknown>;
  onReconnect(): void;
  /** Told of settings files that changed on disk or were saved: they are no part of the plan. */
  onSettings(uris: readonly string[]): void;
}): Session {
  const { server, engine, copies } = options;
  const store = new DisposableStore();
  const listing = signal<WorkspaceListing | undefined>(undefined);
  const git = signal<GitStatus | undefined>(undefined);
  const outline = signal<readonly OutlineGroup[]>([]);
  const crs = signal<string | undefined>(undefined);
  const connected = signal(true);
  let gitTimer: ReturnType<typeof setTimeout> | undefined;

  const refreshGit = (): void => {
    clearTimeout(gitTimer);
    gitTimer = setTimeout(() => void server.gitStatus().then((status) => status.ok && (git.value = status.value)), gitDelayMilliseconds);
  };

  /** What an editor holds unsaved counts for the engine, not what is on disk. */
  const feed = async (frames: readonly FileFrame[]): Promise<void> => {
    const set = frames.flatMap(({ head, content }) => (content && !copies.get(head.uri)?.dirty.peek() ? [{ uri: head.uri, content }] : []));
    if (set.length > 0) await engine.load({ set });
  };

  const readAll = async (): Promise<Result<void, ServerFailure>> => {
    const answer = await server.workspace();
    if (!answer.ok) return answer;
    listing.value = answer.value;
    await options.firstShown;
    const frames = await server.read(answer.value.files.filter((file) => file.etag !== null).map((file) => file.uri));
    if (!frames.ok) return frames;
    await feed(frames.value);
    return ok(undefined);
  };

  /** Takes in what changed between two looks at the folder, or what an event tells. */
  const takeChanges = async (all: readonly { readonly uri: string; readonly etag: string | null }[]): Promise<void> => {
    const settings = all.filter(({ uri }) => isSettingsFile(uri));
    const files = all.filter(({ uri }) => !isSettingsFile(uri));
    for (const file of settings) await copies.diskChanged(file.uri, file.etag);
    if (settings.length > 0) options.onSettings(settings.map(({ uri }) => uri));
    const gone = files.filter((file) => file.etag === null).map((file) => file.uri);
    const changed = files.filter((file) => file.etag !== null).map((file) => file.uri);
    for (const file of files) await copies.diskChanged(file.uri, file.etag);
    const frames = changed.length > 0 ? await server.read(changed) : ok<readonly FileFrame[]>([]);
    if (frames.ok) {
      const heads = frames.value.flatMap(({ head }): WorkspaceFile[] => ('error' in head && head.error === 'notFound' ? [] : [head as WorkspaceFile]));
      const before = listing.peek();
      if (before) {
        const replaced = new Set([...gone, ...changed]);
        const kept = before.files.filter((file) => !replaced.has(file.uri));
        listing.value = { ...before, files: [...kept, ...heads].toSorted((a, b) => (a.uri < b.uri ? -1 : 1)) };
      }
      await feed(frames.value);
    }
    const removed = gone.filter((uri) => !copies.get(uri));
    if (removed.length > 0) await engine.load({ remove: removed });
    refreshGit();
  };

  /** Our own saves are not told to us: a file that is there for the first time has to be listed. */
  const takeSaved = async (uris: readonly string[]): Promise<void> => {
    refreshGit();
    const settings = uris.filter(isSettingsFile);
    if (settings.length > 0) options.onSettings(settings);
    const known = new Set(listing.peek()?.files.map((file) => file.uri));
    const added = uris.filter((uri) => !known.has(uri) && !isSettingsFile(uri));
    if (added.length === 0) return;
    const frames = await server.read(added);
    const before = listing.peek();
    if (!frames.ok || !before) return;
    const heads = frames.value.flatMap(({ head }): WorkspaceFile[] => (head.etag === null ? [] : [head]));
    listing.value = { ...before, files: [...before.files, ...heads].toSorted((a, b) => (a.uri < b.uri ? -1 : 1)) };
  };

  const compareWithDisk = async (): Promise<void> => {
    const before = new Map((listing.peek()?.files ?? []).map((file) => [file.uri, file.etag]));
    const answer = await server.workspace();
    if (!answer.ok) return;
    const now = new Map(answer.value.files.map((file) => [file.uri, file.etag]));
    const changed = answer.value.files.filter((file) => before.get(file.uri) !== file.etag).map(({ uri, etag }) => ({ uri, etag }));
    const gone = [...before.keys()].filter((uri) => !now.has(uri)).map((uri) => ({ uri, etag: null }));
    await takeChanges([...changed, ...gone]);
  };

  let watching = false;
  const watch = (): void => {
    if (watching) return;
    watching = true;
    let lost = false;
    store.add(
      server.watch({
        onChange: (event) => void takeChanges(event.files),
        onDidConnect(isConnected) {
          connected.value = isConnected;
          if (isConnected && lost) void compareWithDisk().then(options.onReconnect);
          lost = !isConnected;
        },
      }),
    );
  };

  /** Documents of which the engine knows that they may be edited. */
  const announced = new Set<string>();
  store.add({
    dispose: effect(() => {
      const held = copies.all.value;
      if (engine.settledCheck.value === 0) return;
      for (const { uri } of held) {
        if (announced.has(uri)) continue;
        announced.add(uri);
        void engine.settled().then(() => engine.ask((remote) => remote.expectEdits(uri)));
      }
    }),
  });
  store.add(copies.onDidEdit(({ uri, text }) => !isSettingsFile(uri) && engine.edit(uri, text)));
  store.add(copies.onDidSave((uris) => void takeSaved(uris)));
  store.add(copies.onDidDiscard((uri) => !isSettingsFile(uri) && void engine.load({ remove: [uri] })));
  store.add({
    dispose: effect(() => {
      const number = engine.settledCheck.value;
      if (number === 0) return;
      void engine
        .ask(async (remote) => ({
          outline: await remote.outline(),
          text: await remote.text(workspaceDocument),
          crs: await remote.rangeAt(workspaceDocument, ['crs', 0, 'epsg']),
        }))
        .then((answer) => {
          outline.value = answer.outline;
          crs.value = answer.text && answer.crs ? /\d+/.exec(textAt(answer.text, answer.crs.start))?.[0] : undefined;
        });
    }),
  });
  store.add({ dispose: () => clearTimeout(gitTimer) });

  return {
    listing,
    uris: computed(() => {
      const onDisk = listing.value?.files.map((file) => file.uri) ?? [];
      const unsaved = copies.all.value.filter((copy) => !copy.onDisk.value && !onDisk.includes(copy.uri) && !isSettingsFile(copy.uri)).map((copy) => copy.uri);
      return unsaved.length === 0 ? onDisk : [...onDisk, ...unsaved].toSorted();
    }),
    git,
    outline,
    crs,
    connected,
    takeGit(status) {
      if (status) git.value = status;
      else refreshGit();
    },
    async start() {
      watch();
      refreshGit();
      return readAll();
    },
    refresh: compareWithDisk,
    dispose: () => store.dispose(),
  };
}

/** Rest of the line from a position on. */
function textAt(text: string, position: { readonly line: number; readonly character: number }): string {
  return (text.split(/\r\n|\r|\n/)[position.line] ?? '').slice(position.character);
}
