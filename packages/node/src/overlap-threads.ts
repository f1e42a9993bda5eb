import type { GeoNote } from '@plansmith/geo';
import type { LayerOverlay } from '@plansmith/geo/layer-overlay';
import { Worker } from 'node:worker_threads';
import type { ReadingOptions } from './cli/open-layer.ts';

/** What the second thread is told: it opens both files for itself, so that it need not wait for anything. */
export interface OverlapShare {
  readonly a: ReadingOptions;
  readonly b: ReadingOptions;
  readonly idField: string | undefined;
  readonly leastPartM2: number;
}

/** What it answers: the overlay of the second half of the subjects, and what there is to tell of the part of the layer that it read. */
export interface ShareOfOverlap {
  readonly overlay: LayerOverlay;
  readonly notes: readonly GeoNote[];
}

/** Built beside the command line by the same build. */
const workerFile = './overlap-worker.mjs';

/** Starts the second thread. Rejects with what it failed on. */
export function overlapInThread(share: OverlapShare, signal: AbortSignal): Promise<ShareOfOverlap> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: share });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (answer: ShareOfOverlap) => {
      signal.removeEventListener('abort', stop);
      resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(signal.aborted ? signal.reason : new Error(`the overlap thread ended with code ${code}`)));
  });
}
