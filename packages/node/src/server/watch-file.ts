import { existsSync, realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/**
 * Tells when a file may have changed, been made or gone, whatever becomes of the folders on its way: where its folder is not there, the nearest one that is
 * there is watched until it is. A link is followed: what it leads to is watched too. `path` is absolute. Tells too often rather than too seldom.
 */
export function watchFile(path: string, onChange: () => void): { close(): void } {
  const watchers = new Map<string, FSWatcher>();
  let target = path;
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const onEvent = (folder: string, name: string | null): void => {
    if (name !== null) {
      const changed = join(folder, name);
      const isOnTheWay = changed === target || path === changed || path.startsWith(changed + sep);
      // A folder that is moved or removed says so by its own name. One that stands in its place now is another.
      if (name === basename(folder)) drop(folder);
      else if (!isOnTheWay) return;
    }
    follow();
    onChange();
  };
  const add = (folder: string): boolean => {
    if (watchers.has(folder)) return false;
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => onEvent(folder, name));
      // Without a watcher (limits of the system) the workbench still works: a save over a changed file is refused.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
    }
  };
  const follow = (): void => {
    let isNew = true;
    // What came while a watcher was being made is seen by looking again.
    while (isNew) {
      target = trueFile(path);
      const wanted = new Set([nearestFolder(path), nearestFolder(target)]);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
      isNew = [...wanted].map(add).includes(true);
    }
  };
  follow();
  return {
    close() {
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}

function trueFile(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The nearest folder above a path that is there. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
