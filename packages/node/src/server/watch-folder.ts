import { settingsFiles, type ServerEvent } from '@plansmith/engine';
import { watch } from 'chokidar';
import { dirname, join, relative, sep } from 'node:path';
import { mapLimited } from '../folder/map-limited.ts';
import { checkFilePath, isVisibleName } from '../folder/workspace-path.ts';
import type { FolderFiles } from './folder-files.ts';

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
  const settings = new Map<string, string>([[join(ownFolder, 'settings.json'), settingsFiles.workspace]]);
  if (userSettings !== undefined) settings.set(userSettings, settingsFiles.user);
  const uriOf = (path: string): string | undefined => {
    const inside = relative(root, path).split(sep).join('/');
    return settings.get(path) ?? (checkFilePath(inside).ok ? inside : undefined);
  };
  const isIgnored = (path: string): boolean => {
    if (path === root || path === ownFolder || settings.has(path)) return false;
    if (path.startsWith(ownFolder + sep)) return true;
    if (userSettings !== undefined && path === dirname(userSettings)) return false;
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

  const watcher = watch([root, ...(userSettings === undefined ? [] : [dirname(userSettings)])], { ignoreInitial: true, followSymlinks: false, ignored: isIgnored });
  watcher.on('all', (_, path) => {
    const uri = uriOf(path);
    if (uri === undefined) return;
    pending.add(uri);
    timer ??= setTimeout(() => void flush(), settleMs);
  });
  // Without a watcher (limits of the system) the workbench still works: a save over a changed file is refused.
  watcher.on('error', () => undefined);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
