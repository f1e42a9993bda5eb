import { applySpanEdits, fail, ok, type Failure, type Result } from '@plansmith/base';
import type { FileEdit } from '@plansmith/engine/exchange';
import { readFile, stat } from 'node:fs/promises';
import { locateTarget, openFolder } from '../folder/workspace-folder.ts';
import type { Work } from './interruptible.ts';
import type { PlanText } from './plan-texts.ts';
import { writeTogether } from './vector-files.ts';

/** Writes edits of a workspace's files, all files together, unless one of them is not what was read any more. */
export async function writeFileEdits(files: readonly FileEdit[], options: { readonly directory: string; readonly texts: readonly PlanText[]; readonly work: Work }): Promise<Result<void, Failure>> {
  const folder = await openFolder(options.directory);
  if (!folder.ok) return folder;
  const known = new Map(options.texts.map((text) => [text.uri, text]));
  const writing: { readonly path: string; readonly chunks: readonly Uint8Array[]; readonly mode?: number }[] = [];
  for (const { uri, isNew, edits } of files) {
    const path = await locateTarget(folder.value, uri);
    if (!path.ok) return fail({ code: 'notFound', message: `${uri}：${path.error.message}` });
    const before = known.get(uri);
    const now = await readFile(path.value).catch(() => undefined);
    const isSame = isNew ? now === undefined : now !== undefined && before !== undefined && Buffer.from(before.bytes).equals(now);
    if (!isSame) return fail({ code: 'conflict', message: `${uri} 在读取之后改变了，没有写入任何文件；请再运行一次 / ${uri} changed since it was read, nothing was written; run again` });
    const mode = isNew ? undefined : (await stat(path.value)).mode & 0o7777;
    if (mode !== undefined && (mode & 0o222) === 0) return fail({ code: 'denied', message: `${uri} 是只读文件，没有写入任何文件 / ${uri} is read-only, nothing was written` });
    const text = applySpanEdits(before?.text ?? '', edits);
    writing.push({ path: path.value, chunks: [new TextEncoder().encode(before?.hasMark ? `\ufeff${text}` : text)], ...(mode !== undefined && { mode }) });
  }
  const written = await writeTogether(writing, options.work.signal);
  return written.ok ? ok(undefined) : written;
}
