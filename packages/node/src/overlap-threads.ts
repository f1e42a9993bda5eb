import type { GeoNote } from '@plansmith/geo';
import type { OverlayShare } from '@plansmith/geo/layer-overlay';
import { Worker } from 'node:worker_threads';
import type { ReadingOptions } from './cli/open-layer.ts';

/** What the second thread is told: it opens both files for itself, so that it need not wait for anything. */
export interface ThreadTask {
  readonly a: ReadingOptions;
  readonly b: ReadingOptions;
  readonly idField: string | undefined;
  readonly leastPartM2: number;
  /** One number that both threads see: the next group of subjects that nobody has taken yet. */
  readonly next: SharedArrayBuffer;
}

/** What a thread did of the subjects, and what there is to tell of the part of the layer that it read. */
export interface ThreadShare {
  /** Undefined where the layer is not what its index says. */
  readonly shares: readonly OverlayShare[] | undefined;
  readonly notes: readonly GeoNote[];
}

/** Takes the next group. */
export function takeFrom(next: SharedArrayBuffer): () => number {
  const counter = new Int32Array(next);
  return () => Atomics.add(counter, 0, 1);
}

/** Built beside the command line by the same build. */
const workerFile = './overlap-worker.mjs';

/** Starts the second thread. Rejects with what it failed on. */
export function overlapInThread(task: ThreadTask, signal: AbortSignal): Promise<ThreadShare> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: task });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: ThreadShare) => {
      signal.removeEventListener('abort', stop);
      resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(signal.aborted ? signal.reason : new Error(`the overlap thread ended with code ${code}`)));
  });
}
