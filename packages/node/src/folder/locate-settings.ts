import { fail, ok, type Result } from '@plansmith/base';
import { settingsFiles } from '@plansmith/engine';
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceFolder } from './workspace-folder.ts';
import { notFound, type PathFailure } from './workspace-path.ts';

/**
 * True path of a settings file, which need not exist. The user's one may be a link, as people who keep their configuration in a
 * repository have it. The folder's one is refused where a link stands on its way: a folder that came from elsewhere must not lead out.
 */
export async function locateSettings(places: { readonly folder: WorkspaceFolder; readonly userSettings: string | undefined }, uri: string): Promise<Result<string, PathFailure>> {
  if (uri === settingsFiles.user) {
    const { userSettings } = places;
    return userSettings === undefined ? fail(notFound(uri)) : ok(await realpath(userSettings).catch(() => userSettings));
  }
  const holder = join(places.folder.root, '.plansmith');
  const path = join(holder, 'settings.json');
  const [folder, file] = await Promise.all([holder, path].map((item) => lstat(item).catch((): Stats | undefined => undefined)));
  return (folder && !folder.isDirectory()) || (file && !file.isFile()) ? fail(notFound(uri)) : ok(path);
}
