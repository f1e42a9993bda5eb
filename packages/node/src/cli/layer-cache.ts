import { createLayerCacheWriter, openLayerCache, type LayerCacheWriter } from '@plansmith/geo/layer-cache';
import type { ByteSource, OpenedVector, ReadOptions, VectorBatch, VectorLayer } from '@plansmith/geo/formats';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../folder/error-code.ts';
import type { Work } from './interruptible.ts';
import { openVectorFile } from './vector-files.ts';

/** Set by the build: changes with the code that reads files. */
declare const PLANSMITH_READERS: string;

/** Smaller files are read faster than a cache is opened. */
const leastBytes = 1 << 22;

/** What all cached layers together may take; the oldest go first. */
const mostBytes = 2 ** 32;

/** A file, and how it was read. */
export interface Reading {
  readonly bytes: ByteSource;
  readonly options: ReadOptions;
}

/**
 * The layers of a text file as its cache holds them, so that a second run reads no text; the first run writes them while it reads. A cache is known by the hash of the
 * file's content and of how it was read, never by its name or date. Whatever the disk refuses only means that there is no cache.
 */
export async function cachedLayers(opened: OpenedVector, reading: Reading, work: Work): Promise<readonly VectorLayer[]> {
  if (reading.bytes.size < leastBytes || opened.layers.length !== 1) return opened.layers;
  const folder = cacheFolder();
  if (folder === undefined) return opened.layers;
  const path = join(folder, `${await hashOf(reading, work)}.layer`);
  const known = await openCached(path);
  if (known) return [known];
  return [cachingLayer(opened.layers[0]!, path, work)];
}

function cacheFolder(): string | undefined {
  if (process.env['PLANSMITH_CACHE'] === 'off') return undefined;
  const base = process.env['PLANSMITH_CACHE'] ?? process.env['XDG_CACHE_HOME'] ?? (homedir() === '' ? undefined : join(homedir(), '.cache'));
  return base === undefined ? undefined : join(base, 'plansmith', 'layers');
}

async function hashOf({ bytes, options: { encoding, columns, fieldNames } }: Reading, work: Work): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([PLANSMITH_READERS, encoding ?? null, columns ?? null, fieldNames ?? null]));
  const step = 1 << 24;
  for (let at = 0; at < bytes.size; at += step) {
    work.signal.throwIfAborted();
    hash.update(await bytes.read(at, Math.min(at + step, bytes.size)));
  }
  return hash.digest('hex');
}

async function openCached(path: string): Promise<VectorLayer | undefined> {
  const opened = await openVectorFile(path);
  // The handle lives as long as the command.
  return opened.ok ? openLayerCache(opened.value.source.bytes) : undefined;
}

/** A layer whose first reading also writes the cache, batch by batch. A reading that is broken off leaves none. */
function cachingLayer(layer: VectorLayer, path: string, work: Work): VectorLayer {
  let isFirst = true;
  return {
    name: layer.name,
    crs: layer.crs,
    get fields() {
      return layer.fields;
    },
    get featureCount() {
      return layer.featureCount;
    },
    notes: () => layer.notes(),
    batches() {
      if (!isFirst) return layer.batches();
      isFirst = false;
      return writingBatches(layer, path, work);
    },
  };
}

async function* writingBatches(layer: VectorLayer, path: string, work: Work): AsyncGenerator<VectorBatch> {
  let file = await refusable(work, () => createFile(path));
  try {
    for await (const batch of layer.batches()) {
      const open: CacheFile | undefined = file;
      if (open !== undefined && !(await refusable(work, () => open.writer.add(batch).then(() => true)))) {
        await open.drop();
        file = undefined;
      }
      yield batch;
    }
    const open: CacheFile | undefined = file;
    if (open !== undefined) await refusable(work, () => open.writer.finish(layer).then(() => open.keep()));
  } finally {
    await file?.drop();
  }
}

/** What the disk refuses is no reason to stop. Undefined then. */
async function refusable<T>(work: Work, run: () => Promise<T>): Promise<T | undefined> {
  try {
    work.signal.throwIfAborted();
    return await run();
  } catch (error) {
    if (work.signal.aborted || errorCode(error) === '') throw error;
    return undefined;
  }
}

interface CacheFile {
  readonly writer: LayerCacheWriter;
  /** Gives the finished file its name. */
  keep(): Promise<void>;
  /** Removes what has not got its name. */
  drop(): Promise<void>;
}

async function createFile(path: string): Promise<CacheFile> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await mkdir(join(path, '..'), { recursive: true });
  const handle = await open(temporary, 'wx', 0o600);
  return {
    writer: createLayerCacheWriter({ write: (bytes) => handle.writeFile(bytes) }),
    async keep() {
      await handle.close();
      await rename(temporary, path);
      await dropOldest(join(path, '..'));
    },
    async drop() {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    },
  };
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.layer'));
  const files = await Promise.all(names.map(async (name) => ({ path: join(folder, name), ...(await stat(join(folder, name))) })));
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.toSorted((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= mostBytes) return;
    await rm(path, { force: true });
    total -= size;
  }
}
