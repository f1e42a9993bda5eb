import { fail, ok, type Result } from '@plansmith/base';
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import { checkFilePath, notFound, type PathFailure } from './workspace-path.ts';

/** A folder that the user opened; `root` is its true path, free of symbolic links. */
export interface WorkspaceFolder {
  readonly root: string;
  /** A hash of `root`, which does not tell what `root` is. */
  readonly id: string;
  readonly name: string;
  readonly readonly: boolean;
}

export interface FolderFailure {
  readonly code: 'missingFolder' | 'notAFolder' | 'deniedFolder';
  readonly message: string;
}

/** Finds the folder at a path of the disk. Its files are not looked at. */
export async function openFolder(directory: string): Promise<Result<WorkspaceFolder, FolderFailure>> {
  try {
    const root = await realpath(directory);
    if (!(await stat(root)).isDirectory()) {
      return fail({ code: 'notAFolder', message: `不是文件夹：${directory} / not a folder` });
    }
    await access(root, constants.R_OK | constants.X_OK);
    const readonly = await access(root, constants.W_OK).then(
      () => false,
      () => true,
    );
    return ok({ root, id: createHash('sha256').update(root).digest('hex').slice(0, 16), name: basename(root) || root, readonly });
  } catch (error) {
    const denied = ['EACCES', 'EPERM'].includes(errorCode(error));
    return denied
      ? fail({ code: 'deniedFolder', message: `没有权限读取文件夹：${directory} / no permission to read this folder` })
      : fail({ code: 'missingFolder', message: `没有这个文件夹：${directory} / no such folder` });
  }
}

/**
 * True path of an existing file of the workspace. A link is followed only to a place that the workspace
 * would serve under its own name: inside the folder, not hidden, not in `.git`.
 */
export async function locateFile(folder: WorkspaceFolder, uri: string): Promise<Result<string, PathFailure>> {
  const checked = checkFilePath(uri);
  if (!checked.ok) return checked;
  try {
    const path = await realpath(join(folder.root, ...uri.split('/')));
    return isServed(folder, path) ? ok(path) : fail(notFound(uri));
  } catch {
    return fail(notFound(uri));
  }
}

/** Where a file may be written: as `locateFile` for one that exists; else a new name under folders that are truly inside. */
export async function locateTarget(folder: WorkspaceFolder, uri: string): Promise<Result<string, PathFailure>> {
  const checked = checkFilePath(uri);
  if (!checked.ok) return checked;
  const existing = await locateFile(folder, uri);
  if (existing.ok) return existing;
  const wanted = join(folder.root, ...uri.split('/'));
  // The name is taken, yet it leads nowhere we serve: a link out of the folder or to nothing.
  if (await exists(wanted)) return fail(notFound(uri));
  let ancestor = dirname(wanted);
  while (!(await exists(ancestor))) ancestor = dirname(ancestor);
  try {
    const path = join(await realpath(ancestor), relative(ancestor, wanted));
    return isServed(folder, path) ? ok(path) : fail(notFound(uri));
  } catch {
    return fail(notFound(uri));
  }
}

function isServed(folder: WorkspaceFolder, path: string): boolean {
  const inside = relative(folder.root, path);
  return checkFilePath(inside.split(sep).join('/')).ok;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
