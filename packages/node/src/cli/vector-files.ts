import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { baseName, extensionOf, type ByteSource, type VectorSource, type WrittenFile } from '@plansmith/geo/formats';
import { closeSync, constants, fstatSync, openSync, read, readSync, statSync } from 'node:fs';
import { access, lstat, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../folder/error-code.ts';

/** A file of the disk as formats read it, with the files beside it. `close` gives every handle back. */
export interface OpenedSource {
  readonly source: VectorSource;
  close(): Promise<void>;
}

/** Opens a file for reading by parts. Its siblings are found by the same base name in whatever case. */
export async function openVectorFile(path: string): Promise<Result<OpenedSource, Failure>> {
  const descriptors: number[] = [];
  const close = async (): Promise<void> => {
    for (const descriptor of descriptors.splice(0)) closeSync(descriptor);
  };
  try {
    if (!statSync(path).isFile()) return fail({ code: 'notAFile', message: `不是文件：${path} / not a file` });
    const bytes = bytesOfFile(path, descriptors);
    const base = `${baseName(basename(path)).toLowerCase()}.`;
    let names: Promise<readonly string[]> | undefined;
    return ok({
      close,
      source: {
        name: basename(path),
        bytes,
        async sibling(extension) {
          names ??= readdir(dirname(path));
          const name = (await names).find((candidate) => candidate.toLowerCase() === base + extension);
          return name === undefined ? undefined : bytesOfFile(join(dirname(path), name), descriptors);
        },
      },
    });
  } catch (error) {
    await close();
    return fail(readFailure(path, error));
  }
}

/** So many bytes are read at once: to hand them to another thread and back takes longer. */
const quickBytes = 1 << 16;
const readLater = promisify(read);
const turnMs = 20;

function bytesOfFile(path: string, descriptors: number[]): ByteSource {
  const descriptor = openSync(path, 'r');
  descriptors.push(descriptor);
  const { size } = fstatSync(descriptor);
  let lastTurn = performance.now();
  return {
    size,
    async read(start, end) {
      const buffer = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let filled = 0;
      while (filled < buffer.length) {
        const place = [buffer, filled, buffer.length - filled, start + filled] as const;
        const count = buffer.length <= quickBytes ? readSync(descriptor, ...place) : (await readLater(descriptor, ...place)).bytesRead;
        if (count === 0) break;
        filled += count;
      }
      return filled === buffer.length ? buffer : buffer.subarray(0, filled);
    },
    async readInto(start, place) {
      // A turn of the loop now and then, so that Ctrl+C is heard between reads. The read itself is at once: memory that may move cannot be handed to another thread.
      if (performance.now() - lastTurn > turnMs) {
        await new Promise(setImmediate);
        lastTurn = performance.now();
      }
      const target = place();
      let filled = 0;
      while (filled < target.length) {
        const count = readSync(descriptor, target, filled, target.length - filled, start + filled);
        if (count === 0) break;
        filled += count;
      }
      return filled;
    },
  };
}

/** What an error of the disk means, with the file. */
export function readFailure(path: string, error: unknown): Failure {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'notFound', message: `没有这个文件：${path} / no such file` };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'denied', message: `没有权限读取：${path} / permission denied` };
  if (code === '') throw error;
  return { code: 'unreadable', message: `无法读取（${code}）：${path} / cannot be read` };
}

/** Where the files of a set go: the one with the name's own extension under the very name, the others beside it. */
export function pathsOf(out: string, extensions: readonly string[]): readonly string[] {
  const own = `.${extensionOf(out)}`;
  const base = join(dirname(out), baseName(basename(out)));
  return extensions.map((extension) => (extension === own || (extensions.length === 1 && extensionOf(out) !== '') ? out : base + extension));
}

/** Refuses a name that is taken, unless it may be replaced, and a folder that cannot be written to. */
export async function checkTarget(path: string, { force }: { readonly force: boolean }): Promise<Failure | undefined> {
  const present = await lstat(path).catch(() => undefined);
  if (present?.isDirectory()) return { code: 'notAFile', message: `输出是文件夹：${path} / the output is a folder` };
  if (present && !force) return { code: 'exists', message: `${path} 已存在，没有覆盖；要覆盖请加 --force / ${path} exists and was not overwritten; use --force to replace it` };
  const folder = dirname(path);
  const status = await stat(folder).catch(() => undefined);
  if (status && !status.isDirectory()) return { code: 'notAFolder', message: `不是文件夹：${folder} / not a folder` };
  if (!status) return undefined;
  return access(folder, constants.W_OK).then(
    () => undefined,
    (): Failure => ({ code: 'denied', message: `没有权限写入文件夹 ${folder} / no permission to write to the folder` }),
  );
}

/**
 * Writes a set of files as one step as far as a disk can: all are written beside their places first and get their names together at the end.
 * Whatever stops it before that leaves nothing behind. Gives the paths.
 */
export async function writeVectorFiles(out: string, files: readonly WrittenFile[], options: { readonly force: boolean; readonly signal: AbortSignal }): Promise<Result<readonly string[], Failure>> {
  const paths = pathsOf(out, files.map(({ extension }) => extension));
  for (const path of paths) {
    const refusal = await checkTarget(path, options);
    if (refusal) return fail(refusal);
  }
  return writeTogether(files.map(({ chunks }, index) => ({ path: paths[index]!, chunks })), options.signal);
}

/** Writes files under temporary names and renames them together. Folders that they need are made. */
export async function writeTogether(files: readonly { readonly path: string; readonly chunks: readonly Uint8Array[]; readonly mode?: number }[], signal: AbortSignal): Promise<Result<readonly string[], Failure>> {
  const temporary: { readonly from: string; readonly to: string }[] = [];
  let at = '';
  // Loaded for those that write.
  const { randomBytes } = await import('node:crypto');
  try {
    for (const { path, chunks, mode } of files) {
      at = path;
      await mkdir(dirname(path), { recursive: true });
      const from = join(dirname(path), `.plansmith-${randomBytes(8).toString('hex')}.tmp`);
      temporary.push({ from, to: path });
      const handle = await open(from, 'wx', mode ?? 0o666);
      try {
        for (const chunk of chunks) {
          signal.throwIfAborted();
          await handle.writeFile(chunk);
        }
        if (mode !== undefined) await handle.chmod(mode);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    signal.throwIfAborted();
    for (const { from, to } of temporary) {
      at = to;
      await rename(from, to);
    }
    return ok(files.map(({ path }) => path));
  } catch (error) {
    if (signal.aborted) throw error;
    const code = errorCode(error);
    if (code === '') throw error;
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return fail({ code: 'denied', message: `没有权限写入：${at} / permission denied` });
    if (['ENOSPC', 'EDQUOT'].includes(code)) return fail({ code: 'noSpace', message: `磁盘已满：${at} / no space left on the disk` });
    return fail({ code: 'unwritable', message: `无法写入（${code}）：${at} / cannot be written` });
  } finally {
    await Promise.all(temporary.map(({ from }) => unlink(from).catch(() => undefined)));
  }
}
