import type { PolygonTable } from '@plansmith/geo';
import type { LayerOverlay } from '@plansmith/geo/layer-overlay';
import { Worker } from 'node:worker_threads';
import type { ReadingOptions } from './cli/open-layer.ts';

/** What the second thread is given: its share of the subjects, in longitude and latitude, and the file to open for itself. */
export interface OverlapShare {
  readonly subjects: PolygonTable;
  readonly layer: ReadingOptions;
  readonly idField: string | undefined;
  readonly leastPartM2: number;
}

/** Built beside the command line by the same build. */
const workerFile = './overlap-worker.mjs';

/** Overlays a share of the subjects in a thread of its own. Rejects with what the thread failed on. */
export function overlapInThread(share: OverlapShare, signal: AbortSignal): Promise<LayerOverlay> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: share });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.once('message', (overlay: LayerOverlay) => {
      signal.removeEventListener('abort', stop);
      resolve(overlay);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(signal.aborted ? signal.reason : new Error(`the overlap thread ended with code ${code}`)));
  });
}
