import { createProjection } from '@plansmith/geo/crs';
import { overlayLayer, prepareTable, type LayerOverlay } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import type { OverlapShare } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`. */
const { subjects, layer, idField, leastPartM2 } = workerData as OverlapShare;

const opened = await openLayer(layer, { signal: new AbortController().signal, progress: () => undefined });
if (!opened.ok) throw new Error(opened.error.message);
const { crs } = opened.value;
const overlay: LayerOverlay = await overlayLayer(prepareTable(subjects), opened.value.layer, {
  ...(crs.kind !== 'lonLat' && { projection: createProjection(crs) }),
  ...(idField !== undefined && { idField }),
  leastPartM2,
});
await opened.value.close();
parentPort?.postMessage(overlay, [overlay.coveredM2.buffer, overlay.starts.buffer, overlay.partNumbers.buffer, overlay.partsM2.buffer] as ArrayBuffer[]);
