import { compareText } from '@plansmith/base';
import type { FileErrorCode, WorkspaceFile } from '@plansmith/engine';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { mapLimited } from './map-limited.ts';
import { readRegularFile } from './read-file.ts';
import { locateFile, type WorkspaceFolder } from './workspace-folder.ts';
import { isVisibleName, isWorkspaceFileName } from './workspace-path.ts';

/** Etags that need no reading again, kept between two listings of one folder. */
export type EtagCache = Map<string, { readonly stamp: string; readonly etag: string }>;

/** A name found on a walk: a file to look at, or a folder that would not open (`error`). */
export interface FoundFile {
  readonly uri: string;
  readonly error?: FileErrorCode;
}

/** Names of the workspace's text files, in no order; nothing is opened but folders. Links to folders are not followed. */
export async function findFiles(folder: WorkspaceFolder): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  await walk(folder, '', found);
  return found;
}

/**
 * The workspace's text files, sorted by uri. Links to files inside the folder count, links to folders are not followed.
 * A folder that cannot be read stands in the list under its own path with an error, so that nothing is missing in silence.
 */
export async function listFiles(folder: WorkspaceFolder, cache: EtagCache = new Map()): Promise<WorkspaceFile[]> {
  const files = await mapLimited(await findFiles(folder), 32, (item) => describe(folder, { found: item, cache }));
  return files.filter((file) => file !== undefined).toSorted((a, b) => compareText(a.uri, b.uri));
}

async function walk(folder: WorkspaceFolder, prefix: string, found: FoundFile[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder.root, prefix), { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    found.push({ uri: prefix.slice(0, -1), error: ['EACCES', 'EPERM'].includes(errorCode(error)) ? 'denied' : 'unreadable' });
    return;
  }
  for (const entry of entries) {
    if (!isVisibleName(entry.name)) continue;
    const uri = prefix + entry.name;
    if (entry.isDirectory()) await walk(folder, `${uri}/`, found);
    else if ((entry.isFile() || entry.isSymbolicLink()) && isWorkspaceFileName(entry.name)) found.push({ uri });
  }
}

async function describe(folder: WorkspaceFolder, options: { readonly found: FoundFile; readonly cache: EtagCache }): Promise<WorkspaceFile | undefined> {
  const { uri, error } = options.found;
  if (error) return { uri, size: 0, etag: null, error };
  const path = await locateFile(folder, uri);
  if (!path.ok) return undefined;
  const status = await stat(path.value, { bigint: true }).catch(() => undefined);
  if (!status?.isFile()) return undefined;
  const size = Number(status.size);
  const stamp = `${status.dev} ${status.ino} ${status.size} ${status.mtimeNs} ${status.ctimeNs}`;
  const cached = options.cache.get(uri);
  if (cached?.stamp === stamp) return { uri, size, etag: cached.etag };
  const read = await readRegularFile(path.value);
  if (read.ok) {
    options.cache.set(uri, { stamp, etag: read.value.etag });
    return { uri, size: read.value.bytes.length, etag: read.value.etag };
  }
  return read.error.code === 'notFound' ? undefined : { uri, size, etag: null, error: read.error.code };
}
