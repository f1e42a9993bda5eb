import { fail, ok, type Result } from '@plansmith/base';
import type { FileErrorCode } from '@plansmith/engine';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { errorCode } from './error-code.ts';

/** Larger files are listed but not read, and not accepted. The engine has a limit of its own below this one. */
export const maxFileBytes = 256 * 1024 * 1024;

export interface FileContent {
  readonly bytes: Buffer;
  readonly etag: string;
  /** Permission bits. */
  readonly mode: number;
  readonly owner: { readonly user: number; readonly group: number };
}

export interface ReadFailure {
  readonly code: FileErrorCode | 'notFound';
  readonly message: string;
}

// A path that became a link since it was located is not followed; a pipe does not block the opening.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads a regular file whole. Anything else than a regular file is `notFound`. */
export async function readRegularFile(path: string): Promise<Result<FileContent, ReadFailure>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, openFlags);
    const status = await handle.stat();
    if (!status.isFile()) return fail({ code: 'notFound', message: '不是普通文件 / not a regular file' });
    if (status.size > maxFileBytes) {
      return fail({ code: 'tooLarge', message: `文件 ${status.size} 字节，上限 ${maxFileBytes} / file too large` });
    }
    const bytes = await handle.readFile();
    return ok({ bytes, etag: etagOf(bytes), mode: status.mode & 0o7777, owner: { user: status.uid, group: status.gid } });
  } catch (error) {
    const code = errorCode(error);
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ENXIO'].includes(code)) return fail({ code: 'notFound', message: '没有这个文件 / no such file' });
    if (['EACCES', 'EPERM'].includes(code)) return fail({ code: 'denied', message: '没有权限读取 / permission denied' });
    return fail({ code: 'unreadable', message: `无法读取（${code || 'unknown'}） / cannot be read` });
  } finally {
    await handle?.close();
  }
}

/** Hash of a file's bytes: 128 bits of SHA-256, as hex. */
export function etagOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
