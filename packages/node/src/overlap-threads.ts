import type { GeoNote } from '@plansmith/geo';
import type { FeatureGroups, FeatureIds, OverlayShare, TableCopy } from '@plansmith/geo/layer-overlay';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OverlapCommand } from './cli/measure-arguments.ts';
import type { ReadingOptions } from './cli/open-layer.ts';

/** What the second thread is told when it starts: it opens the layer for itself while the first one reads the subjects. */
export interface ThreadTask {
  readonly b: ReadingOptions;
  readonly idField: string | undefined;
  readonly leastPartM2: number;
  readonly json: boolean;
  /** What both threads see: the next group of subjects that nobody has taken yet, and whether the second thread took any. */
  readonly next: SharedArrayBuffer;
}

/** The subjects as the first thread read them, and then what they meet of the layer. */
export type ThreadMessage = { readonly kind: 'subjects'; readonly table: TableCopy; readonly ids: FeatureIds } | { readonly kind: 'groups'; readonly groups: FeatureGroups };

/** What a thread did of the subjects, and what there is to tell of the part of the layer that it read. */
export interface ThreadShare {
  /** Undefined where the layer is not what its index says. */
  readonly shares: readonly OverlayShare[] | undefined;
  readonly notes: readonly GeoNote[];
}

/** Takes the next group for the first thread. */
function takeFirst(next: SharedArrayBuffer): () => number {
  const counter = new Int32Array(next);
  return () => Atomics.add(counter, 0, 1);
}

/** Takes the next group for the second thread, and leaves word that it may have taken one. */
export function takeSecond(next: SharedArrayBuffer): () => number {
  const counter = new Int32Array(next);
  return () => {
    Atomics.store(counter, 1, 1);
    return Atomics.add(counter, 0, 1);
  };
}

/** The second thread of an overlay, as the first one sees it. */
export interface SecondThread {
  /** Hands it the subjects. The arrays of the copy are its own from then on. */
  handOver(table: TableCopy, ids: FeatureIds): void;
  /** Tells it what the subjects meet of the layer, and lets it begin. */
  begin(groups: FeatureGroups): void;
  /** Gives the first thread the next group. */
  readonly take: () => number;
  /** What the second thread did, once the first has taken all that it could; nothing where that had not come to take anything. Rejects with what it failed on. */
  join(): Promise<ThreadShare>;
  /** Ends it at once. */
  stop(): void;
}

/** From here on a second thread is worth its start. */
const threadFromBytes = 1 << 25;

/** Built beside the command line by the same build. */
const workerFile = './overlap-worker.mjs';

/** Starts the second thread, where the layer is large and has an index of its own, so that a thread reads only its share. Started first of all: it takes as long to start as the rest takes to load. */
export function startSecondThread({ b, id, leastPartM2, json }: Pick<OverlapCommand, 'b' | 'id' | 'leastPartM2' | 'json'>): SecondThread | undefined {
  const size = /\.fgb$/i.test(b.file) ? (statSync(b.file, { throwIfNoEntry: false })?.size ?? 0) : 0;
  if (size < threadFromBytes || availableParallelism() < 2) return undefined;
  // The next group, and whether the second thread took any.
  const next = new SharedArrayBuffer(8);
  const task: ThreadTask = { b, idField: id, leastPartM2, json, next };
  const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: task });
  const answer = new Promise<ThreadShare>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the overlap thread ended with code ${code}`)));
  });
  // Met where it is waited for; until then it must not end the process.
  answer.catch(() => undefined);
  const tell = (message: ThreadMessage, handedOver: readonly ArrayBuffer[]): void => worker.postMessage(message, handedOver);
  return {
    handOver: (table, ids) => tell({ kind: 'subjects', table, ids }, Object.values<ArrayBufferView>({ ...table }).map(({ buffer }) => buffer as ArrayBuffer)),
    begin: (groups) => tell({ kind: 'groups', groups }, []),
    take: takeFirst(next),
    join: async () => (Atomics.load(new Int32Array(next), 1) === 0 ? { shares: [], notes: [] } : answer),
    stop: () => void worker.terminate(),
  };
}
