import { settingsFiles, type ServerEvent } from '@plansmith/engine';
import { watch } from 'chokidar';
import { join, relative, sep } from 'node:path';
import { mapLimited } from '../folder/map-limited.ts';
import { checkFilePath, isVisibleName } from '../folder/workspace-path.ts';
import type { FolderFiles } from './folder-files.ts';
import { watchFile } from './watch-file.ts';

const settleMs = 40;

export interface FolderWatch {
  close(): Promise<void>;
}

/**
 * Tells of files whose bytes became others, several changes together. Resolves once the whole folder is being watched.
 * What a save through the server wrote is known to `files` already and is not told again.
 */
export async function watchFolder(files: FolderFiles, options: { onChange(event: ServerEvent): void; readonly userSettings?: string }): Promise<FolderWatch> {
  const { root } = files.folder;
  const { userSettings } = options;
  const ownFolder = join(root, '.plansmith');
  const ownSettings = join(ownFolder, 'settings.json');
  const uriOf = (path: string): string | undefined => {
    if (path === ownSettings) return settingsFiles.workspace;
    const inside = relative(root, path).split(sep).join('/');
    return checkFilePath(inside).ok ? inside : undefined;
  };
  const isIgnored = (path: string): boolean => {
    if (path === root || path === ownFolder || path === ownSettings) return false;
    if (path.startsWith(ownFolder + sep)) return true;
    return !path.startsWith(root + sep) || !isVisibleName(path.slice(path.lastIndexOf(sep) + 1));
  };
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const flush = async (): Promise<void> => {
    timer = undefined;
    const uris = [...pending].toSorted();
    pending.clear();
    const changed = (await mapLimited(uris, 16, files.refresh)).filter((file) => file !== undefined);
    if (changed.length > 0) options.onChange({ type: 'changed', files: changed });
  };

  const tell = (uri: string): void => {
    pending.add(uri);
    timer ??= setTimeout(() => void flush(), settleMs);
  };

  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false, ignored: isIgnored });
  watcher.on('all', (_, path) => {
    const uri = uriOf(path);
    if (uri !== undefined) tell(uri);
  });
  // Without a watcher (limits of the system) the workbench still works: a save over a changed file is refused.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  const userWatcher = userSettings === undefined ? undefined : watchFile(userSettings, () => tell(settingsFiles.user));
  return {
    async close() {
      userWatcher?.close();
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
