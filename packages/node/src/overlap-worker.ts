import { overlayShares } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import { projectionOf } from './cli/projection-of.ts';
import { readTable } from './cli/read-polygons.ts';
import { takeSecond, type ThreadShare, type ThreadTask } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`: opens both files for itself and overlays the groups of subjects that it takes. */
const { a, b, idField, leastPartM2, next } = workerData as ThreadTask;

const work = { signal: new AbortController().signal, progress: () => undefined };
const [subjects, layer] = [await openLayer(a, work), await openLayer(b, work)];
if (!subjects.ok) throw new Error(subjects.error.message);
if (!layer.ok) throw new Error(layer.error.message);
const table = await readTable(subjects.value, work);
const projection = await projectionOf(layer.value);
const shares = await overlayShares(table, layer.value.layer, {
  ...(projection !== undefined && { projection }),
  ...(idField !== undefined && { idField }),
  leastPartM2,
  take: takeSecond(next),
});
await subjects.value.close();
await layer.value.close();
const answer: ThreadShare = { shares, notes: layer.value.layer.notes() };
const buffers = (shares ?? []).flatMap((share) => [share.areasM2, share.coveredM2, share.sumM2, share.starts, share.partNumbers, share.partsM2].map(({ buffer }) => buffer as ArrayBuffer));
parentPort?.postMessage(answer, buffers);
