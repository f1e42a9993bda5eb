import { overlayLayer, prepareTable, sliceTable } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import { projectionOf } from './cli/projection-of.ts';
import { readTable } from './cli/read-polygons.ts';
import type { OverlapShare, ShareOfOverlap } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`: opens both files for itself and overlays the second half of the subjects. */
const { a, b, idField, leastPartM2 } = workerData as OverlapShare;

const work = { signal: new AbortController().signal, progress: () => undefined };
const [subjects, layer] = [await openLayer(a, work), await openLayer(b, work)];
if (!subjects.ok) throw new Error(subjects.error.message);
if (!layer.ok) throw new Error(layer.error.message);
const table = await readTable(subjects.value, work);
const projection = await projectionOf(layer.value);
const overlay = await overlayLayer(prepareTable(sliceTable(table, table.featureCount >> 1, table.featureCount)), layer.value.layer, {
  ...(projection !== undefined && { projection }),
  ...(idField !== undefined && { idField }),
  leastPartM2,
});
await subjects.value.close();
await layer.value.close();
const share: ShareOfOverlap = { overlay, notes: layer.value.layer.notes() };
parentPort?.postMessage(share, [overlay.coveredM2.buffer, overlay.sumM2.buffer, overlay.starts.buffer, overlay.partNumbers.buffer, overlay.partsM2.buffer] as ArrayBuffer[]);
