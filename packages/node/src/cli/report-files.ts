import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { isWorkspaceFile } from '@plansmith/engine';
import { constants } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { checkPath } from '../folder/workspace-path.ts';

/** A place to write a report to; `mode` is that of the file it replaces. */
export interface ReportTarget {
  readonly path: string;
  readonly mode?: number;
}

/**
 * Finds out whether reports may be written to these paths, before anything is done. Refused are a folder that is not there or cannot be written to, a
 * path that is a folder, one that two reports share, and whatever the next check would read as part of the plan in `workspace`. Another file under
 * that name, such as the report of the last run, is replaced.
 */
export async function reportTargets(files: readonly string[], workspace: string): Promise<Result<readonly ReportTarget[], Failure>> {
  const root = await realpath(workspace).catch(() => workspace);
  const targets: ReportTarget[] = [];
  for (const file of files) {
    const target = await targetOf(file, root);
    if (!target.ok) return target;
    if (targets.some(({ path }) => path === target.value.path)) return fail({ code: 'twice', message: `两份报告不能写进同一个文件 ${file} / two reports cannot go into one file` });
    targets.push(target.value);
  }
  return ok(targets);
}

async function targetOf(file: string, root: string): Promise<Result<ReportTarget, Failure>> {
  const folder = dirname(file);
  const place = await realpath(folder).catch(() => undefined);
  if (place === undefined) return fail({ code: 'noFolder', message: `没有文件夹 ${folder}，报告没有写 / there is no folder ${folder}: no report was written` });
  if (!(await stat(place)).isDirectory()) return fail({ code: 'notAFolder', message: `不是文件夹：${folder} / not a folder` });
  const path = join(place, basename(file));
  const present = await lstat(path).catch(() => undefined);
  if (present?.isDirectory()) return fail({ code: 'notAFile', message: `输出是文件夹：${file} / the output is a folder` });
  const uri = relative(root, path);
  if (uri !== '' && !uri.startsWith('..') && !isAbsolute(uri)) {
    const seen = checkPath(uri.split(sep).join('/'));
    if (!seen.ok && seen.error.code === 'forbidden') return fail({ code: 'forbidden', message: `不能写入 .git：${file} / reports do not go into .git` });
    if (seen.ok && isWorkspaceFile(uri)) {
      return fail({ code: 'planFile', message: `${file} 在工作区内，会被当作规划文件，请写到工作区之外 / ${file} lies in the workspace and would count as a file of the plan: write it elsewhere` });
    }
  }
  const writable = await access(place, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return fail({ code: 'denied', message: `没有权限写入文件夹 ${folder} / no permission to write to the folder` });
  return ok({ path, ...(present?.isFile() && { mode: present.mode & 0o777 }) });
}
