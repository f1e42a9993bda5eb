import { overlayGroups, residentSubjects } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import { takeSecond, type ThreadShare, type ThreadStart, type ThreadTask } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`: opens the layer for itself while the first one reads the subjects, and overlays the groups that it takes. */
const { b, idField, leastPartM2, next } = workerData as ThreadStart;

const given = new Promise<ThreadTask>((resolve) => void parentPort?.once('message', resolve));
const opened = await openLayer(b, { signal: new AbortController().signal, progress: () => undefined });
if (!opened.ok) throw new Error(opened.error.message);
const { layer, close } = opened.value;
const { subjects, groups } = await given;
const resident = residentSubjects(subjects);
const shares = await overlayGroups(resident, layer, {
  ...(idField !== undefined && { idField }),
  leastPartM2,
  take: takeSecond(next),
  searched: { groups, read: async (found) => layer.read?.(found) },
});
await close();
const answer: ThreadShare = { shares, notes: layer.notes() };
const buffers = (shares ?? []).flatMap(({ areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds }) => [areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds.texts, partIds.ends].map(({ buffer }) => buffer as ArrayBuffer));
parentPort?.postMessage(answer, buffers);
