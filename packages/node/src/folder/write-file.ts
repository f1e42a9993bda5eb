import { fail, ok, type Result } from '@plansmith/base';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, rename, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { etagOf, readRegularFile, type FileContent } from './read-file.ts';

/** What the writer believes to be on disk: bytes with this etag, or no file. */
export type WriteCondition = { readonly etag: string } | 'absent';

export type WriteFailure =
  | { readonly code: 'conflict'; readonly message: string; readonly etag: string | null }
  | { readonly code: 'denied' | 'noSpace' | 'unwritable' | 'notFound'; readonly message: string };

/**
 * Puts bytes in the place of a file as one step: a reader sees the old file or the new one, never a part, and a
 * failure leaves the old one. Permissions and owner stay. Folders that a new file needs are made.
 * The condition is checked at the start and again right before the step.
 */
export async function writeFileAtomic(
  path: string,
  options: { readonly content: Uint8Array; readonly condition: WriteCondition },
): Promise<Result<{ readonly etag: string; readonly created: boolean }, WriteFailure>> {
  const { content, condition } = options;
  const before = await matchCondition(path, condition);
  if (!before.ok) return before;
  const temporary = join(dirname(path), `.plansmith-${randomBytes(8).toString('hex')}.tmp`);
  try {
    // A rename would replace a file that its owner made read-only.
    if (before.value) await access(path, constants.W_OK);
    else await mkdir(dirname(path), { recursive: true });
    await writeTemporary(temporary, { content, previous: before.value });
    const now = await matchCondition(path, condition);
    if (!now.ok) return now;
    if (condition === 'absent') await placeNew(temporary, path);
    else await rename(temporary, path);
    await syncFolder(dirname(path));
    return ok({ etag: etagOf(content), created: condition === 'absent' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      const now = await matchCondition(path, 'absent');
      if (!now.ok) return now;
    }
    return fail(writeFailure(error));
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** The present file where it is what the condition says (undefined for `absent`). */
async function matchCondition(path: string, condition: WriteCondition): Promise<Result<FileContent | undefined, WriteFailure>> {
  const present = await readRegularFile(path);
  if (!present.ok && present.error.code !== 'notFound') {
    return fail({ code: present.error.code === 'denied' ? 'denied' : 'unwritable', message: present.error.message });
  }
  const etag = present.ok ? present.value.etag : null;
  if (condition === 'absent' ? present.ok : etag !== condition.etag) {
    const message = etag === null ? '文件已被删除 / the file is gone' : '文件已在磁盘上改变 / the file changed on disk';
    return fail({ code: 'conflict', message, etag });
  }
  return ok(present.ok ? present.value : undefined);
}

async function writeTemporary(path: string, options: { readonly content: Uint8Array; readonly previous: FileContent | undefined }): Promise<void> {
  const { content, previous } = options;
  const handle = await open(path, 'wx', 0o666);
  try {
    await handle.writeFile(content);
    if (previous) {
      await keepOwner(handle, previous);
      await handle.chmod(previous.mode);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepOwner(handle: FileHandle, previous: FileContent): Promise<void> {
  const { uid, gid } = await handle.stat();
  if (uid === previous.owner.user && gid === previous.owner.group) return;
  // Only root may give a file away; for others the new file is theirs, as with every editor.
  await handle.chown(previous.owner.user, previous.owner.group).catch(() => undefined);
}

/** A link fails where the name is taken, a rename would not; file systems without links get the rename. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error;
    await rename(temporary, path);
  }
}

/** Makes the new name itself survive a power cut, where the system can. */
async function syncFolder(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch {
    // Windows cannot open a folder; the content itself is already safe.
  } finally {
    await handle?.close();
  }
}

/** Why a write was refused by the disk. */
export function writeFailure(error: unknown): WriteFailure {
  const code = errorCode(error);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return { code: 'denied', message: '没有权限写入 / permission denied' };
  if (['ENOSPC', 'EDQUOT'].includes(code)) return { code: 'noSpace', message: '磁盘已满 / no space left on the disk' };
  if (['ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG'].includes(code)) return { code: 'notFound', message: '路径不可用 / the path cannot be used' };
  return { code: 'unwritable', message: `无法写入（${code || 'unknown'}） / cannot be written` };
}
