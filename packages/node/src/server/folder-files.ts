import type { Result } from '@plansmith/base';
import { isSettingsFile, settingsFiles, type FileFrameHead, type WorkspaceFile } from '@plansmith/engine';
import { listFiles, type EtagCache } from '../folder/list-files.ts';
import { readRegularFile, type FileContent, type ReadFailure } from '../folder/read-file.ts';
import { locateFile, locateTarget, type WorkspaceFolder } from '../folder/workspace-folder.ts';
import type { PathFailure } from '../folder/workspace-path.ts';
import { locateSettings } from '../folder/locate-settings.ts';
import { trashFile } from '../folder/trash-file.ts';
import { writeFileAtomic, type WriteCondition, type WriteFailure } from '../folder/write-file.ts';

/** The opened folder as the server's routes and its watcher share it: it remembers which bytes were last seen or written. */
export interface FolderFiles {
  readonly folder: WorkspaceFolder;
  list(): Promise<WorkspaceFile[]>;
  read(uri: string): Promise<Result<FileContent, ReadFailure | PathFailure>>;
  /** Saves of one file run one after the other. */
  write(
    uri: string,
    options: { readonly content: Uint8Array; readonly condition: WriteCondition },
  ): Promise<Result<{ readonly etag: string; readonly created: boolean }, WriteFailure | PathFailure>>;
  /** Moves a file that still has this etag into the trash; gives its place there. Waits for saves of the file. */
  trash(uri: string, options: { readonly etag: string; readonly now: Date }): Promise<Result<string, WriteFailure | PathFailure>>;
  /** Reads a file again; its etag (null: gone or unreadable) where that differs from the last one known. */
  refresh(uri: string): Promise<{ readonly uri: string; readonly etag: string | null } | undefined>;
}

/** The files of a folder; looks at all of them once, so that a later change is known as one. `userSettings` is the place of the user's settings file. */
export async function openFolderFiles(folder: WorkspaceFolder, { userSettings }: { readonly userSettings?: string } = {}): Promise<FolderFiles> {
  const cache: EtagCache = new Map();
  const known = new Map((await listFiles(folder, cache)).map((file) => [file.uri, file.etag]));
  const queues = new Map<string, Promise<unknown>>();

  async function read(uri: string): Promise<Result<FileContent, ReadFailure | PathFailure>> {
    const path = isSettingsFile(uri) ? await locateSettings({ folder, userSettings }, uri) : await locateFile(folder, uri);
    return path.ok ? readRegularFile(path.value) : path;
  }

  async function write(
    uri: string,
    options: { readonly content: Uint8Array; readonly condition: WriteCondition },
  ): Promise<Result<{ readonly etag: string; readonly created: boolean }, WriteFailure | PathFailure>> {
    const path = isSettingsFile(uri) ? await locateSettings({ folder, userSettings }, uri) : await locateTarget(folder, uri);
    if (!path.ok) return path;
    const written = await writeFileAtomic(path.value, options);
    if (written.ok) known.set(uri, written.value.etag);
    return written;
  }

  /** Changes of one file run one after the other. */
  function inTurn<T>(uri: string, change: () => Promise<T>): Promise<T> {
    const next = (queues.get(uri) ?? Promise.resolve()).then(change);
    queues.set(uri, next);
    void next.finally(() => {
      if (queues.get(uri) === next) queues.delete(uri);
    });
    return next;
  }

  for (const uri of Object.values(settingsFiles)) {
    const file = await read(uri);
    if (file.ok) known.set(uri, file.value.etag);
  }

  return {
    folder,
    // What a listing sees does not count as known: the other clients still have to be told.
    list: () => listFiles(folder, cache),
    read,
    write: (uri, options) => inTurn(uri, () => write(uri, options)),
    trash: (uri, options) =>
      inTurn(uri, async () => {
        const moved = await trashFile(folder, uri, options);
        if (moved.ok) known.delete(uri);
        return moved;
      }),
    async refresh(uri) {
      await queues.get(uri);
      const file = await read(uri);
      const etag = file.ok ? file.value.etag : null;
      if ((known.get(uri) ?? null) === etag) return undefined;
      known.set(uri, etag);
      return { uri, etag };
    },
  };
}

/** A file's frame in a batch: its head, and the content that follows it. */
export async function readFrame(files: FolderFiles, uri: string): Promise<{ readonly head: FileFrameHead; readonly content: Uint8Array }> {
  const file = await files.read(uri);
  if (file.ok) return { head: { uri, size: file.value.bytes.length, etag: file.value.etag }, content: file.value.bytes };
  const error = file.error.code === 'forbidden' ? 'notFound' : file.error.code;
  return { head: { uri, size: 0, etag: null, error }, content: new Uint8Array(0) };
}
