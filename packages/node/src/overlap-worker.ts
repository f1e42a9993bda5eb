import { overlayGroups, residentIds, type FeatureGroups } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import { readSubjects } from './cli/read-polygons.ts';
import { takeSecond, type ThreadShare, type ThreadTask } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`: opens both files for itself while the first one searches the layer, and overlays the groups that it takes. */
const { a, b, idField, leastPartM2, json, next } = workerData as ThreadTask;

const given = new Promise<FeatureGroups>((resolve) => void parentPort?.once('message', resolve));
const work = { signal: new AbortController().signal, progress: () => undefined };
const [subjects, opened] = [await openLayer(a, work), await openLayer(b, work)];
if (!subjects.ok) throw new Error(subjects.error.message);
if (!opened.ok) throw new Error(opened.error.message);
const { layer } = opened.value;
const { resident, ids } = await readSubjects(subjects.value, { idField, work });
const shares = await overlayGroups(resident, layer, {
  ...(idField !== undefined && { idField }),
  ...(json && { rowsOf: residentIds(ids) }),
  leastPartM2,
  take: takeSecond(next),
  searched: { groups: await given, read: async (found) => layer.read?.(found) },
});
await subjects.value.close();
await opened.value.close();
const answer: ThreadShare = { shares, notes: layer.notes() };
const arrays = (shares ?? []).flatMap(({ areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds, rows }) => [areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds.texts, partIds.ends, ...(rows === undefined ? [] : [rows.text, rows.ends])]);
parentPort?.postMessage(answer, arrays.map(({ buffer }) => buffer as ArrayBuffer));
