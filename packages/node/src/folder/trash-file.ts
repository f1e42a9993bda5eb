import { fail, ok, type Result } from '@plansmith/base';
import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { readRegularFile } from './read-file.ts';
import { locateFile, type WorkspaceFolder } from './workspace-folder.ts';
import type { PathFailure } from './workspace-path.ts';
import { writeFailure, type WriteFailure } from './write-file.ts';

/** Folder of the workspace that deleted files go to; hidden, so that it is never served, and never committed. */
const trashFolder = '.plansmith/trash';

/**
 * Moves a file into the workspace's trash, under its own path in a folder of its own, where people find it again; nothing is ever
 * unlinked. Gives the new place. Fails with `conflict` where the file is not the one with this etag, and for links.
 */
export async function trashFile(folder: WorkspaceFolder, uri: string, options: { readonly etag: string; readonly now: Date }): Promise<Result<string, WriteFailure | PathFailure>> {
  const path = await locateFile(folder, uri);
  if (!path.ok) return path;
  if (path.value !== join(folder.root, ...uri.split('/'))) {
    return fail({ code: 'denied', message: `${uri} 是链接，不能在这里删除 / a link is not deleted here` });
  }
  const present = await readRegularFile(path.value);
  if (!present.ok) return fail({ code: present.error.code === 'denied' ? 'denied' : 'unwritable', message: present.error.message });
  if (present.value.etag !== options.etag) return fail({ code: 'conflict', message: '文件已在磁盘上改变 / the file changed on disk', etag: present.value.etag });
  const stamp = options.now.toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  const place = `${trashFolder}/${stamp}-${randomBytes(3).toString('hex')}/${uri}`;
  try {
    await mkdir(dirname(join(folder.root, place)), { recursive: true });
    await writeFile(join(folder.root, trashFolder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
    await rename(path.value, join(folder.root, place));
    return ok(place);
  } catch (error) {
    return fail(writeFailure(error));
  }
}
